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
  const gatherings = gatheringsRound(garden, note);
  const scores = new Map<VaultPath, number>();
  for (const { paths, weight } of gatherings)
    for (const path of paths) scores.set(path, (scores.get(path) ?? 0) + weight);
  const seen = [note.path, ...linkedFrom(note), ...(garden.backlinks.get(note.path) ?? []).map(({ source }) => source)];
  for (const path of seen) scores.delete(path);

  const best = bestOf(scores, most, (path) => garden.notes.get(path)?.hidden === false);
  const shared = new Map(best.map((path): [VaultPath, Gathering[]] => [path, []]));
  if (best.length > 0) for (const each of gatherings) for (const path of each.paths) shared.get(path)?.push(each);
  return [...shared].map(([path, all]) => ({
    path,
    shared: all.sort((a, b) => b.weight - a.weight).map(({ what }) => what),
  }));
}

/** Notes that share one thing. */
interface Gathering {
  readonly what: Shared;
  readonly paths: readonly VaultPath[];
  readonly weight: number;
}

function gatheringsRound(garden: Garden, note: Note): readonly Gathering[] {
  const gatherings: Gathering[] = [];
  const add = (what: Shared, paths: readonly VaultPath[]): void => {
    if (paths.length <= COMMON) gatherings.push({ what, paths, weight: 1 / Math.log2(1 + paths.length) });
  };
  const tags = note.tagKeys.slice(0, MOST_ASKED);
  for (const tag of tags) add({ kind: "tag", tag }, garden.tags.get(tag)?.notes ?? []);
  for (const path of linkedFrom(note).slice(0, MOST_ASKED)) {
    const sources = garden.backlinks.get(path) ?? [];
    const tag = garden.notes.get(path)?.tag;
    if (sources.length > COMMON || (tag !== undefined && tags.includes(tag))) continue;
    const paths = sources.map(({ source }) => source);
    add({ kind: "note", path }, paths);
  }
  for (const { source } of (garden.backlinks.get(note.path) ?? []).slice(0, MOST_ASKED)) {
    const from = garden.notes.get(source);
    if (from !== undefined && from.links.length <= COMMON) add({ kind: "note", path: source }, linkedFrom(from));
  }
  return gatherings;
}

/** The paths of the highest scores, equal ones in path order. */
function bestOf(
  scores: ReadonlyMap<VaultPath, number>,
  most: number,
  isWanted: (path: VaultPath) => boolean,
): VaultPath[] {
  const best: [VaultPath, number][] = [];
  for (const entry of scores) {
    const last = best[most - 1];
    if ((last !== undefined && comesBefore(last, entry)) || !isWanted(entry[0])) continue;
    const place = best.findIndex((other) => comesBefore(entry, other));
    best.splice(place === -1 ? best.length : place, 0, entry);
    best.length = Math.min(best.length, most);
  }
  return best.map(([path]) => path);
}

function comesBefore([a, left]: [VaultPath, number], [b, right]: [VaultPath, number]): boolean {
  return left === right ? a < b : left > right;
}

/** What more notes share than this says nothing of any of them. */
const COMMON = 60;
/** Of a note's links, backlinks and tags as many are asked. */
const MOST_ASKED = 40;

/** Asked of a note by everything it is near to. */
const links = new WeakMap<Note, readonly VaultPath[]>();

function linkedFrom(note: Note): readonly VaultPath[] {
  const known = links.get(note);
  if (known !== undefined) return known;
  const paths = new Set<VaultPath>();
  note.targets.forEach((target, i) => {
    if ((target.kind === "note" || target.kind === "ambiguous") && note.links[i]?.kind !== "property")
      paths.add(target.path);
  });
  paths.delete(note.path);
  const found = [...paths];
  links.set(note, found);
  return found;
}
