/** A graph as the layout sees it: nodes are numbers. */
export interface Net {
  /** How many notes each node stands for. */
  readonly weights: readonly number[];
  /** Pairs of nodes, each pair once, and how many links it stands for. */
  readonly edges: readonly (readonly [a: number, b: number, weight: number])[];
}

/** A smaller graph of the same shape, and the node of it that each node has become part of. */
export interface Coarser {
  readonly net: Net;
  readonly partOf: Int32Array;
}

/** Joins nodes to a neighbour with more links, a handful at a time, so that what belongs together stays together. */
export function coarsened(net: Net): Coarser {
  const size = net.weights.length;
  const neighbours = neighboursOf(net);
  const byDegree = Array.from({ length: size }, (_, i) => i).sort(
    (a, b) => (neighbours[b]?.length ?? 0) - (neighbours[a]?.length ?? 0) || a - b,
  );
  const partOf = new Int32Array(size).fill(-1);
  let parts = 0;
  for (const centre of byDegree) {
    if (partOf[centre] !== -1) continue;
    partOf[centre] = parts;
    let room = MOST_JOINED;
    // The least linked first: they have nowhere else to go.
    for (const other of (neighbours[centre] ?? []).toReversed()) {
      if (room === 0) break;
      if (partOf[other] !== -1) continue;
      partOf[other] = parts;
      room--;
    }
    parts++;
  }
  return { net: joined(net, partOf, parts), partOf };
}

const MOST_JOINED = 4;

/** Each node's neighbours, the most linked first. */
function neighboursOf({ weights, edges }: Net): number[][] {
  const degrees = new Int32Array(weights.length);
  for (const [a, b] of edges) {
    degrees[a] = (degrees[a] ?? 0) + 1;
    degrees[b] = (degrees[b] ?? 0) + 1;
  }
  const neighbours = weights.map((): number[] => []);
  for (const [a, b] of edges) {
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  }
  for (const list of neighbours) list.sort((a, b) => (degrees[b] ?? 0) - (degrees[a] ?? 0) || a - b);
  return neighbours;
}

function joined({ weights, edges }: Net, partOf: Int32Array, parts: number): Net {
  const sums = new Array<number>(parts).fill(0);
  weights.forEach((weight, i) => {
    const part = partOf[i] ?? 0;
    sums[part] = (sums[part] ?? 0) + weight;
  });
  const links = new Map<number, number>();
  for (const [a, b, weight] of edges) {
    const [left, right] = [partOf[a] ?? 0, partOf[b] ?? 0];
    if (left === right) continue;
    const pair = Math.min(left, right) * parts + Math.max(left, right);
    links.set(pair, (links.get(pair) ?? 0) + weight);
  }
  return {
    weights: sums,
    edges: [...links].map(([pair, weight]) => [Math.floor(pair / parts), pair % parts, weight] as const),
  };
}
