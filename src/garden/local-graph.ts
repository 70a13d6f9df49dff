import { isInGraph } from "./graph.ts";
import { linkedNotes } from "./linked-notes.ts";
import type { VaultPath } from "./site-types.ts";
import type { Garden, Note, Tag } from "./types.ts";

/** A note's neighbours: what it links to, and what links to it. */
export interface LocalGraph {
  /** What stands in the middle. */
  readonly note: Pick<Note, "title" | "url" | "language">;
  /** What only links to it, the newest first. */
  readonly from: readonly LocalNode[];
  /** What it links to, in source order. What links back stands here too. */
  readonly to: readonly LocalNode[];
  /** Links among those shown: places in `from`, then `to`, as if they were one list, the smaller first. */
  readonly edges: readonly (readonly [number, number])[];
  /** How many neighbours there was no room for. */
  readonly rest: number;
}

export interface LocalNode {
  readonly note: Note;
  /** Whether both link to each other. */
  readonly mutual: boolean;
  /** Not a neighbour, but one of the last neighbour before it. */
  readonly outer: boolean;
}

/** With the note itself, a picture no taller than a window. */
export const MOST_ON_A_SIDE = 8;

/**
 * The graph round a note: its neighbours, at depth 2 theirs as well, at most `MOST_ON_A_SIDE` each way. `undefined` where there
 * is nothing to draw. The work grows with the note's own links, whatever the size of the garden.
 */
export function createLocalGraph(garden: Garden, note: Note, depth: 1 | 2): LocalGraph | undefined {
  if (!isInGraph(note)) return undefined;
  const linked = linkedNotes(note);
  const to = firstOf(garden, linked);
  const from = newestOf(garden, note, linked);
  if (to.count + from.count === 0) return undefined;
  const seen = new Set([note, ...to.notes, ...from.notes]);
  const [shownFrom, shownTo] = [from, to].map(({ notes }) => {
    const places = notes.map((neighbour) => ({
      note: neighbour,
      mutual: linked.has(neighbour.path) && linkedNotes(neighbour).has(note.path),
      outer: false,
    }));
    return depth === 1 ? places : withNeighbours(garden, places, seen);
  }) as [LocalNode[], LocalNode[]];
  return {
    note,
    from: shownFrom,
    to: shownTo,
    edges: edgesAmong([...shownFrom, ...shownTo]),
    rest: to.count - to.notes.length + from.count - from.notes.length,
  };
}

/** The graph round a tag that no note stands for: its newest notes, and the links among them. */
export function createTagGraph(garden: Garden, tag: Tag): LocalGraph | undefined {
  const { notes, count } = firstOf(garden, tag.notes);
  if (notes.length < 2) return undefined;
  const to = notes.map((note) => ({ note, mutual: false, outer: false }));
  return {
    note: { title: tag.name, url: tag.url },
    from: [],
    to,
    edges: edgesAmong(to),
    rest: count - notes.length,
  };
}

/** The neighbours there is room for, and how many there are in all. */
interface Neighbours {
  readonly notes: readonly Note[];
  readonly count: number;
}

function firstOf(garden: Garden, linked: Iterable<VaultPath>): Neighbours {
  const notes: Note[] = [];
  let count = 0;
  for (const path of linked) {
    const note = garden.notes.get(path);
    if (note === undefined || !isInGraph(note)) continue;
    if (count++ < MOST_ON_A_SIDE) notes.push(note);
  }
  return { notes, count };
}

/** Of those that link here and are not linked from here. */
function newestOf(garden: Garden, note: Note, linked: ReadonlySet<VaultPath>): Neighbours {
  const notes: Note[] = [];
  let count = 0;
  for (const { source } of garden.backlinks.get(note.path) ?? []) {
    const linking = garden.notes.get(source);
    if (linking === undefined || linking === note || !isInGraph(linking) || linked.has(source)) continue;
    count++;
    let place = notes.length;
    while (place > 0 && isNewer(linking, notes[place - 1])) place--;
    if (place === MOST_ON_A_SIDE) continue;
    notes.splice(place, 0, linking);
    if (notes.length > MOST_ON_A_SIDE) notes.pop();
  }
  return { notes, count };
}

function isNewer(a: Note, b: Note | undefined): boolean {
  if (b === undefined) return true;
  const [left, right] = [a.created ?? a.updated ?? "", b.created ?? b.updated ?? ""];
  return left === right ? a.path < b.path : left > right;
}

/** Adds what each is linked with, while there is room. Asks a neighbour for no more than there is room for. */
function withNeighbours(garden: Garden, places: readonly LocalNode[], seen: Set<Note>): LocalNode[] {
  let room = MOST_ON_A_SIDE - places.length;
  return places.flatMap((place) => {
    const nodes = [place];
    let asked = 0;
    for (const path of linkedNotes(place.note)) {
      if (room === 0 || asked++ >= 2 * MOST_ON_A_SIDE) break;
      const neighbour = garden.notes.get(path);
      if (neighbour === undefined || !isInGraph(neighbour) || seen.has(neighbour)) continue;
      seen.add(neighbour);
      room--;
      nodes.push({ note: neighbour, mutual: false, outer: true });
    }
    return nodes;
  });
}

function edgesAmong(shown: readonly LocalNode[]): [number, number][] {
  const links = shown.map(({ note }) => linkedNotes(note));
  const edges: [number, number][] = [];
  for (const [a, { note }] of shown.entries()) {
    for (let b = a + 1; b < shown.length; b++) {
      if (links[a]?.has(shown[b]?.note.path ?? "") || links[b]?.has(note.path)) edges.push([a, b]);
    }
  }
  return edges;
}
