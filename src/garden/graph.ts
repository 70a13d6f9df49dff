import { linkedNotes } from "./linked-notes.ts";
import type { Note } from "./types.ts";

/** Which notes are linked with which, either way. Notes without links are nodes too. */
export interface Graph {
  readonly nodes: readonly Note[];
  /** Every pair of linked nodes once, by their places among the nodes, the smaller first; in order. */
  readonly edges: readonly (readonly [number, number])[];
}

/** The graph of these notes; links to any others are left out. Of a tag's notes, it is the tag's graph. */
export function createGraph(notes: readonly Note[]): Graph {
  const nodes = notes.filter(isInGraph);
  const places = new Map(nodes.map((note, i) => [note.path, i]));
  const linked = nodes.map((): Set<number> => new Set());
  nodes.forEach((note, from) => {
    for (const path of linkedNotes(note)) {
      const to = places.get(path);
      if (to !== undefined) linked[Math.min(from, to)]?.add(Math.max(from, to));
    }
  });
  return {
    nodes,
    edges: linked.flatMap((others, node) => [...others].sort((a, b) => a - b).map((other) => [node, other] as const)),
  };
}

/** Hidden notes stand in no list, and some say that they want no place in the graph. */
export function isInGraph(note: Note): boolean {
  return !note.hidden && note.outsideGraph !== true;
}
