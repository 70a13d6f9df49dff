import { isInGraph } from "./graph.ts";
import { linkedNotes } from "./linked-notes.ts";
import type { VaultPath } from "./site-types.ts";
import type { Garden, Note } from "./types.ts";

/** A note's neighbours: what it links to, and what links to it. */
export interface LocalGraph {
  readonly note: Note;
  /** What it links to, in source order. What links back stands here too. */
  readonly to: readonly LocalNode[];
  /** What only links to it, the newest first. */
  readonly from: readonly LocalNode[];
  /** Links among those shown: places in `to`, then `from`, as if they were one list, the smaller first. */
  readonly edges: readonly (readonly [number, number])[];
  /** How many neighbours there was no room for. */
  readonly rest: number;
}

export interface LocalNode {
  readonly note: Note;
  /** Whether both link to each other. */
  readonly mutual: boolean;
  /** The neighbour that it is a neighbour of, by its place in the same list; its own place for the note's own. */
  readonly parent: number;
}

/**
 * The graph round a note: its neighbours, at depth 2 theirs as well, at most `MOST_ON_A_SIDE` each way. `undefined` where there
 * is nothing to draw. The work grows with the note's own links, whatever the size of the garden.
 */
export function createLocalGraph(garden: Garden, note: Note, depth: 1 | 2): LocalGraph | undefined {
  if (!isInGraph(note)) return undefined;
  const linked = linkedNotes(note);
  const linking = linkingNotes(garden, note);
  const to = inGraph(garden, linked);
  const from = inGraph(
    garden,
    linking.filter((path) => !linked.has(path)),
  ).sort(newestFirst);
  if (to.length + from.length === 0) return undefined;
  const backward = new Set(linking);
  const seen = new Set([note.path, ...linked, ...linking]);
  const [shownTo, shownFrom] = [to, from].map((notes) => {
    const first = notes.slice(0, MOST_ON_A_SIDE);
    const places = first.map((neighbour, i) => ({ note: neighbour, mutual: backward.has(neighbour.path), parent: i }));
    return depth === 1 ? places : withNeighbours(garden, places, seen);
  }) as [LocalNode[], LocalNode[]];
  const shown = [...shownTo, ...shownFrom].map((node) => node.note);
  return {
    note,
    to: shownTo,
    from: shownFrom.map((node) => ({ ...node, mutual: false })),
    edges: edgesAmong(shown),
    rest: Math.max(0, to.length - MOST_ON_A_SIDE) + Math.max(0, from.length - MOST_ON_A_SIDE),
  };
}

/** With the note itself, thirty at most, and no taller than a page. */
export const MOST_ON_A_SIDE = 14;

function linkingNotes(garden: Garden, note: Note): readonly VaultPath[] {
  return (garden.backlinks.get(note.path) ?? []).map((backlink) => backlink.source);
}

function inGraph(garden: Garden, paths: Iterable<VaultPath>): Note[] {
  return [...paths].flatMap((path) => {
    const note = garden.notes.get(path);
    return note === undefined || !isInGraph(note) ? [] : [note];
  });
}

/** Adds what each is linked with, while there is room. Asks a neighbour for no more than there is room for. */
function withNeighbours(garden: Garden, places: readonly LocalNode[], seen: Set<VaultPath>): LocalNode[] {
  const all = [...places];
  for (const [parent, { note }] of places.entries()) {
    let asked = 0;
    for (const path of linkedNotes(note)) {
      if (all.length >= MOST_ON_A_SIDE || asked++ >= 2 * MOST_ON_A_SIDE) break;
      const neighbour = garden.notes.get(path);
      if (neighbour === undefined || !isInGraph(neighbour) || seen.has(path)) continue;
      seen.add(path);
      all.push({ note: neighbour, mutual: false, parent });
    }
  }
  return all;
}

function edgesAmong(shown: readonly Note[]): [number, number][] {
  const links = shown.map(linkedNotes);
  const edges: [number, number][] = [];
  for (let a = 0; a < shown.length; a++) {
    for (let b = a + 1; b < shown.length; b++) {
      if (links[a]?.has(shown[b]?.path ?? "") || links[b]?.has(shown[a]?.path ?? "")) edges.push([a, b]);
    }
  }
  return edges;
}

function newestFirst(a: Note, b: Note): number {
  const [left, right] = [a.created ?? a.updated ?? "", b.created ?? b.updated ?? ""];
  if (left !== right) return left < right ? 1 : -1;
  return a.path < b.path ? -1 : 1;
}
