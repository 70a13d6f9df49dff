import type { TouchedItem } from "../../_includes/period-section.tsx";
import type { Period } from "../garden/period-types.ts";
import type { VaultPath } from "../garden/site-types.ts";
import type { Note, TagKey } from "../garden/types.ts";
import type { PeriodSite } from "./period-site.ts";

/** What the notes of a period link to and are filed under most; periods are everyone's, and do not count. */
export function touchedIn(
  site: PeriodSite,
  period: Pick<Period, "first" | "last">,
): { readonly notes: readonly TouchedItem[]; readonly tags: readonly TouchedItem[] } {
  const { context, diary } = site;
  const { garden } = context.site;
  const notes = new Map<VaultPath, number>();
  const tags = new Map<TagKey, number>();
  for (const { notes: ofDay } of diary.daysIn(period)) {
    for (const note of ofDay) {
      countLinked(notes, note);
      for (const key of note.tagKeys) if (site.names(key) === undefined) count(tags, key);
    }
  }
  return {
    notes: most(notes)
      .flatMap(([path, times]) => {
        const note = garden.notes.get(path);
        if (note === undefined || note.hidden || note.period !== undefined) return [];
        // A note that is a tag stands among the tags.
        if (note.tag !== undefined && tags.has(note.tag)) return [];
        return [{ href: context.hrefOf(note.url), text: note.title, count: times }];
      })
      .slice(0, SHOWN),
    tags: most(tags)
      .flatMap(([key, times]) => {
        const tag = garden.tags.get(key);
        return tag === undefined ? [] : [{ href: context.hrefOf(tag.url), text: tag.name, count: times }];
      })
      .slice(0, SHOWN),
  };
}

const SHOWN = 8;

/** A note that links to another twice counts once. */
function countLinked(counts: Map<VaultPath, number>, note: Note): void {
  const seen = new Set<VaultPath>([note.path]);
  for (const target of note.targets) {
    if ((target.kind !== "note" && target.kind !== "ambiguous") || seen.has(target.path)) continue;
    seen.add(target.path);
    count(counts, target.path);
  }
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function most(counts: ReadonlyMap<string, number>): readonly [string, number][] {
  return [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
}
