import type { GraphJson } from "../../outputs/graph-json.ts";

/** The graph as the page works with it: notes are numbers, their places in the file's lists. */
export interface GraphModel extends GraphJson {
  readonly size: number;
  /** Each note's neighbours, the most linked first. */
  readonly neighbours: readonly (readonly number[])[];
}

/** Makes the model of what the build has written. */
export function createModel(json: GraphJson): GraphModel {
  const neighbours = json.titles.map((): number[] => []);
  json.edges.forEach((others, note) => {
    for (const other of others) {
      neighbours[note]?.push(other);
      neighbours[other]?.push(note);
    }
  });
  const degree = neighbours.map((list) => list.length);
  for (const list of neighbours) list.sort((a, b) => (degree[b] ?? 0) - (degree[a] ?? 0) || a - b);
  return { ...json, size: json.titles.length, neighbours };
}

/** The notes of a shortest way between two, both ends among them; `undefined` where none leads there. */
export function wayBetween({ neighbours, size }: GraphModel, from: number, to: number): readonly number[] | undefined {
  const cameFrom = new Int32Array(size).fill(-1);
  cameFrom[from] = from;
  let border = [from];
  while (border.length > 0 && cameFrom[to] === -1) {
    const next: number[] = [];
    for (const note of border) {
      for (const other of neighbours[note] ?? []) {
        if (cameFrom[other] !== -1) continue;
        cameFrom[other] = note;
        next.push(other);
      }
    }
    border = next;
  }
  if (cameFrom[to] === -1) return undefined;
  const way = [to];
  for (let note = to; note !== from; ) {
    note = cameFrom[note] ?? from;
    way.push(note);
  }
  return way.reverse();
}

/** The neighbour that an arrow key leads to: the one that lies most in its direction, and is near. */
export function neighbourTowards(
  { neighbours, places }: GraphModel,
  note: number,
  [right, up]: readonly [right: number, up: number],
): number | undefined {
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const other of neighbours[note] ?? []) {
    const x = (places[2 * other] ?? 0) - (places[2 * note] ?? 0);
    const y = (places[2 * other + 1] ?? 0) - (places[2 * note + 1] ?? 0);
    const along = x * right + y * up;
    const aside = Math.abs(x * up) + Math.abs(y * right);
    if (along <= 0) continue;
    const cost = along + 2 * aside;
    if (cost < least) [best, least] = [other, cost];
  }
  return best;
}
