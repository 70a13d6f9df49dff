import type { Box, Canvas, CanvasNode } from "./canvas.ts";

/** A node and, in a group, what stands in it. `place` is the node's in the canvas. */
export interface ReadingNode {
  readonly place: number;
  readonly inside: readonly ReadingNode[];
}

/** The nodes as one would read them aloud: groups with what stands in them, rows from top to bottom, each from left to right. */
export function readingOrder({ nodes }: Canvas): readonly ReadingNode[] {
  const inside = new Map<number, number[]>();
  const parents = parentsOf(nodes);
  nodes.forEach((_, place) => {
    const parent = parents[place] ?? TOP;
    const siblings = inside.get(parent);
    if (siblings === undefined) inside.set(parent, [place]);
    else siblings.push(place);
  });
  const read = (parent: number): readonly ReadingNode[] =>
    inRows(inside.get(parent) ?? [], nodes).map((place) => ({ place, inside: read(place) }));
  return read(TOP);
}

const TOP = -1;

/** The smallest group that holds each node. Groups beyond the first hundreds hold nothing: nobody draws so many. */
const MOST_GROUPS = 300;
/** Groups in groups in groups: deeper than this, the page's elements would nest too deep for browsers. */
const DEEPEST = 20;

function parentsOf(nodes: readonly CanvasNode[]): (number | undefined)[] {
  const groups = nodes
    .flatMap((node, place) => (node.type === "group" ? [place] : []))
    .slice(0, MOST_GROUPS)
    .sort((a, b) => areaOf(nodes[a]) - areaOf(nodes[b]) || b - a);
  const ranks = new Map(groups.map((place, rank) => [place, rank]));
  const depths = new Map<number, number>();
  const parents: (number | undefined)[] = nodes.map((node, place) => {
    const from = (ranks.get(place) ?? -1) + 1;
    if (node.type === "group" && !ranks.has(place)) return undefined;
    for (let rank = from; rank < groups.length; rank++) {
      const group = groups[rank];
      if (group !== undefined && holds(nodes[group], node)) return group;
    }
    return undefined;
  });
  // From the largest group down, so that each one's own depth is known before it is asked for.
  for (const group of groups.toReversed()) {
    const parent = parents[group];
    const depth = parent === undefined ? 0 : (depths.get(parent) ?? 0) + 1;
    if (depth > DEEPEST) parents[group] = undefined;
    depths.set(group, depth > DEEPEST ? 0 : depth);
  }
  return parents;
}

function areaOf(box: Box | undefined): number {
  return box === undefined ? 0 : box.width * box.height;
}

function holds(group: Box | undefined, box: Box): boolean {
  return (
    group !== undefined &&
    group.x <= box.x &&
    group.y <= box.y &&
    group.x + group.width >= box.x + box.width &&
    group.y + group.height >= box.y + box.height
  );
}

/** A node stands in the row above it if it begins before the middle of that row's first node. */
function inRows(places: readonly number[], nodes: readonly CanvasNode[]): number[] {
  const boxOf = (place: number): Box => nodes[place] ?? { x: 0, y: 0, width: 0, height: 0 };
  const sorted = places.toSorted((a, b) => boxOf(a).y - boxOf(b).y || boxOf(a).x - boxOf(b).x || a - b);
  const ordered: number[] = [];
  let row: number[] = [];
  let rowEnd = Number.NEGATIVE_INFINITY;
  const endRow = (): void => {
    for (const place of row.sort((a, b) => boxOf(a).x - boxOf(b).x || boxOf(a).y - boxOf(b).y || a - b)) {
      ordered.push(place);
    }
    row = [];
  };
  for (const place of sorted) {
    const { y, height } = boxOf(place);
    if (y >= rowEnd) {
      endRow();
      rowEnd = y + height / 2;
    }
    row.push(place);
  }
  endRow();
  return ordered;
}
