import type { Diagnostic } from "./site-types.ts";
import type { ResolvedNote } from "./tags.ts";
import type { Tag, TagKey } from "./types.ts";

/** Tags that stand above themselves: every one is filed under the next, the last under the first. At most `MOST_CYCLES`. */
export function tagCycles(tags: ReadonlyMap<TagKey, Pick<Tag, "parents">>): readonly (readonly TagKey[])[] {
  const cycles: TagKey[][] = [];
  const seen = new Set<TagKey>();
  for (const start of tags.keys()) {
    if (seen.has(start)) continue;
    const way: { readonly key: TagKey; next: number }[] = [{ key: start, next: 0 }];
    const places = new Map([[start, 0]]);
    seen.add(start);
    for (let at = way.at(-1); at !== undefined; at = way.at(-1)) {
      const parent = tags.get(at.key)?.parents[at.next++];
      if (parent === undefined) {
        places.delete(at.key);
        way.pop();
        continue;
      }
      const place = places.get(parent);
      if (place !== undefined) {
        cycles.push(way.slice(place).map(({ key }) => key));
        if (cycles.length === MOST_CYCLES) return cycles;
      }
      if (!seen.has(parent) && tags.has(parent)) {
        seen.add(parent);
        places.set(parent, way.length);
        way.push({ key: parent, next: 0 });
      }
    }
  }
  return cycles;
}

/** Whoever has more has one mistake, in many notes. */
const MOST_CYCLES = 50;

/** Tells of each circle of tags, at the line that files one of them under the next. */
export function tagCycleDiagnostics(
  tags: ReadonlyMap<TagKey, Tag>,
  notes: ReadonlyMap<string, ResolvedNote>,
): readonly Diagnostic[] {
  return tagCycles(tags).flatMap((cycle): Diagnostic[] => {
    const at = cycle.findIndex((key) => tags.get(key)?.note !== undefined);
    const tag = tags.get(cycle[at] ?? "");
    const above = tags.get(cycle[(at + 1) % cycle.length] ?? "");
    const entry = notes.get(tag?.note ?? "");
    if (tag === undefined || above === undefined || entry === undefined) return [];
    const line = lineOfFiling(entry, above);
    return [
      {
        code: "tag-cycle",
        severity: "warning",
        path: entry.note.path,
        ...(line === undefined ? {} : { line }),
        message: `The tag stands above itself: ${namesOf([...cycle.slice(at), ...cycle.slice(0, at), cycle[at] ?? ""], tags)}.`,
        hint: "Take one of these tags out of its note, so that one of them is at the top.",
      },
    ];
  });
}

function lineOfFiling({ note, targets }: ResolvedNote, above: Tag): number | undefined {
  return note.links.find((link, i) => {
    const target = targets[i];
    return link.filing && (target?.kind === "note" || target?.kind === "ambiguous") && target.path === above.note;
  })?.line;
}

/** `"Tree → Wood → Tree"`; of a long way its ends. */
function namesOf(keys: readonly TagKey[], tags: ReadonlyMap<TagKey, Tag>): string {
  const names = keys.map((key) => tags.get(key)?.name ?? key);
  return (names.length <= MOST_TOLD ? names : [...names.slice(0, MOST_TOLD - 2), "…", names.at(-1)]).join(" → ");
}

const MOST_TOLD = 8;
