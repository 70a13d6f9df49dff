import type { TouchedItem } from "../../_includes/period-section.tsx";
import type { Period, PeriodKey, PeriodSpan } from "../garden/period-types.ts";
import type { VaultPath } from "../garden/site-types.ts";
import type { Note, TagKey } from "../garden/types.ts";
import type { PeriodSite } from "./period-site.ts";

/** What the notes of a period link to and are filed under most; periods are everyone's, and do not count. */
export function touchedIn(
  site: PeriodSite,
  period: PeriodSpan,
): { readonly notes: readonly TouchedItem[]; readonly tags: readonly TouchedItem[] } {
  const { context } = site;
  const { garden } = context.site;
  const { notes, tags } = countedIn(site, period);
  return {
    notes: most(notes, (path) => {
      const note = garden.notes.get(path);
      // A note that is a tag stands among the tags.
      const isShown = note !== undefined && !note.hidden && note.period === undefined && !tags.has(note.tag ?? "");
      return isShown && { href: context.hrefOf(note.url), text: note.title };
    }),
    tags: most(tags, (key) => {
      const tag = garden.tags.get(key);
      return tag !== undefined && { href: context.hrefOf(tag.url), text: tag.name };
    }),
  };
}

const SHOWN = 8;

interface Counted {
  readonly notes: Map<VaultPath, number>;
  readonly tags: Map<TagKey, number>;
}

/** How often the notes of a period link to others, and are filed under tags: once for a site. */
function countedIn(site: PeriodSite, span: PeriodSpan): Counted {
  const known = counted.get(site) ?? new Map<PeriodKey, Counted>();
  counted.set(site, known);
  let own = known.get(span.key);
  if (own === undefined) {
    const page = site.periodAt(span.key);
    // A year's and a quarter's are their months' together.
    own = page?.kind === "year" || page?.kind === "quarter" ? countedInMonths(site, page) : countedInDays(site, span);
    known.set(span.key, own);
  }
  return own;
}

const counted = new WeakMap<PeriodSite, Map<PeriodKey, Counted>>();

function countedInMonths(site: PeriodSite, { children }: Period): Counted {
  const sum: Counted = { notes: new Map(), tags: new Map() };
  for (const child of children) {
    const month = site.periodAt(child);
    if (month?.kind !== "month") continue;
    const { notes, tags } = countedIn(site, month);
    for (const [path, times] of notes) count(sum.notes, path, times);
    for (const [tag, times] of tags) count(sum.tags, tag, times);
  }
  return sum;
}

function countedInDays(site: PeriodSite, span: PeriodSpan): Counted {
  const found: Counted = { notes: new Map(), tags: new Map() };
  for (const { notes } of site.diary.daysIn(span)) {
    for (const note of notes) {
      countLinked(found.notes, note);
      for (const key of note.tagKeys) if (site.names(key) === undefined) count(found.tags, key);
    }
  }
  return found;
}

/** A note that links to another twice counts once. */
function countLinked(counts: Map<VaultPath, number>, note: Note): void {
  const seen = new Set<VaultPath>([note.path]);
  for (const target of note.targets) {
    if ((target.kind !== "note" && target.kind !== "ambiguous") || seen.has(target.path)) continue;
    seen.add(target.path);
    count(counts, target.path);
  }
}

function count<Key>(counts: Map<Key, number>, key: Key, times = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}

/** The first few of those that are shown: what counts most, then by name. */
function most(
  counts: ReadonlyMap<string, number>,
  shown: (key: string) => Omit<TouchedItem, "count"> | false,
): readonly TouchedItem[] {
  const best: { readonly key: string; readonly item: TouchedItem }[] = [];
  for (const [key, count] of counts) {
    let place = best.length;
    while (place > 0 && isBefore(key, count, best[place - 1])) place--;
    const item = place < SHOWN && shown(key);
    if (!item) continue;
    best.splice(place, 0, { key, item: { ...item, count } });
    if (best.length > SHOWN) best.pop();
  }
  return best.map(({ item }) => item);
}

function isBefore(key: string, times: number, other: { readonly key: string; readonly item: TouchedItem } | undefined) {
  const least = other?.item.count ?? 0;
  return times > least || (times === least && key < (other?.key ?? ""));
}
