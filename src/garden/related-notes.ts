import type { VaultPath } from "./site-types.ts";
import type { Garden, Note, TagKey } from "./types.ts";

/** A note that has something in common with another. */
export interface RelatedNote {
  readonly path: VaultPath;
  /** What they share, the most telling first. */
  readonly shared: readonly Shared[];
}

/** Both carry a tag; both link to a note; or a note links to both. */
export type Shared =
  | { readonly kind: "tag"; readonly tag: TagKey }
  | { readonly kind: "note"; readonly path: VaultPath };

/**
 * The notes that share most with a note, without those it links to or is linked from: a reader sees these already. What few
 * share counts more than what many do, and what more than `COMMON` share counts nothing, so the work does not grow with the garden.
 */
export function relatedNotes(garden: Garden, note: Note, most = 5): readonly RelatedNote[] {
  const linked = linkedFrom(note);
  const backlinks = (garden.backlinks.get(note.path) ?? []).map(({ source }) => source);
  const known = new Set([note.path, ...linked, ...backlinks]);
  const scores = new Map<VaultPath, { score: number; shared: { what: Shared; weight: number }[] }>();
  const add = (paths: readonly VaultPath[], what: Shared): void => {
    if (paths.length > COMMON) return;
    const weight = 1 / Math.log2(1 + paths.length);
    for (const path of paths) {
      if (known.has(path) || garden.notes.get(path)?.hidden !== false) continue;
      const entry = scores.get(path) ?? { score: 0, shared: [] };
      scores.set(path, entry);
      entry.score += weight;
      entry.shared.push({ what, weight });
    }
  };
  const tags = note.tagKeys.slice(0, MOST_ASKED);
  for (const tag of tags) add(garden.tags.get(tag)?.notes ?? [], { kind: "tag", tag });
  const isTagNote = (path: VaultPath): boolean => {
    const tag = garden.notes.get(path)?.tag;
    return tag !== undefined && tags.includes(tag);
  };
  for (const path of linked.slice(0, MOST_ASKED)) {
    const sources = garden.backlinks.get(path) ?? [];
    if (sources.length > COMMON || isTagNote(path)) continue;
    add(
      sources.map(({ source }) => source),
      { kind: "note", path },
    );
  }
  for (const source of backlinks.slice(0, MOST_ASKED)) {
    const from = garden.notes.get(source);
    if (from !== undefined && from.links.length <= COMMON) add(linkedFrom(from), { kind: "note", path: source });
  }
  return [...scores]
    .sort(([a, left], [b, right]) => right.score - left.score || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([path, { shared }]) => ({
      path,
      shared: shared.sort((a, b) => b.weight - a.weight).map(({ what }) => what),
    }));
}

/** What more notes share than this says nothing of any of them. */
const COMMON = 60;
/** Of a note's links, backlinks and tags as many are asked. */
const MOST_ASKED = 40;

function linkedFrom(note: Note): VaultPath[] {
  const paths = note.targets.flatMap((target, i) =>
    (target.kind === "note" || target.kind === "ambiguous") && note.links[i]?.kind !== "property" ? [target.path] : [],
  );
  return [...new Set(paths)].filter((path) => path !== note.path);
}
