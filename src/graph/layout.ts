import iterate from "graphology-layout-forceatlas2/iterate.js";
import { coarsened, type Net } from "./coarsen.ts";

/** Where nodes stand: x and y of each, one after the other, whole numbers from 0 to `FIELD`. */
export type Positions = readonly number[];

/** The side of the square that a layout fills. */
export const FIELD = 10_000;

/**
 * Places the nodes of a graph so that what is linked stands together (ForceAtlas2). The same graph gives the same places.
 * A small graph of the same shape is laid out first, with patience; larger ones, down to the graph itself, start from it and
 * need few steps each. So the work grows with the graph, and hardly more than a few steps of the whole cost.
 */
export function layoutOf(size: number, edges: readonly (readonly [number, number])[]): Positions {
  const linked = new Int32Array(size).fill(-1);
  for (const edge of edges) for (const node of edge) linked[node] = 0;
  let count = 0;
  for (let i = 0; i < size; i++) if (linked[i] === 0) linked[i] = count++;
  const net: Net = {
    weights: new Array<number>(count).fill(1),
    edges: edges.map(([a, b]) => [linked[a] ?? 0, linked[b] ?? 0, 1]),
  };
  return fitted(withLoneNodes(gathered(placed(net)), linked));
}

/** Part of every cached layout's name: another number where the same graph would be placed otherwise. */
export const LAYOUT_VERSION = 1;

/** A graph of this many nodes or fewer is laid out as it is. */
const SMALL = 200;
const STEPS_SMALL = 300;

function placed(net: Net): Float32Array {
  const size = net.weights.length;
  const start = new Float32Array(size * 2);
  if (size <= SMALL) {
    for (let i = 0; i < size; i++) putOnSpiral(start, i, i);
    return settled(net, start, STEPS_SMALL);
  }
  const coarser = coarsened(net);
  const parts = coarser.net.weights.length;
  if (parts > 0.8 * size) {
    // Hardly any links: nothing to gain.
    for (let i = 0; i < size; i++) putOnSpiral(start, i, i);
    return settled(net, start, stepsOf(size));
  }
  const below = placed(coarser.net);
  const seen = new Int32Array(parts);
  for (let i = 0; i < size; i++) {
    const part = coarser.partOf[i] ?? 0;
    const turn = seen[part] ?? 0;
    seen[part] = turn + 1;
    putOnSpiral(start, i, turn);
    // A little apart from the others of its part, and each part as much further from the next as it holds more.
    start[2 * i] = (start[2 * i] ?? 0) * 0.3 + (below[2 * part] ?? 0) * SPREAD;
    start[2 * i + 1] = (start[2 * i + 1] ?? 0) * 0.3 + (below[2 * part + 1] ?? 0) * SPREAD;
  }
  return settled(net, start, stepsOf(size));
}

/** Four or five nodes where one was need about twice the room each way. */
const SPREAD = 1.6;

function stepsOf(size: number): number {
  return Math.max(15, Math.min(80, Math.round(75_000 / size)));
}

/** The places of a sunflower's seeds: even, and nobody stands on somebody else. */
function putOnSpiral(places: Float32Array, node: number, seed: number): void {
  const radius = 10 * Math.sqrt(seed);
  const angle = seed * 2.399963;
  places[2 * node] = radius * Math.cos(angle);
  places[2 * node + 1] = radius * Math.sin(angle);
}

function settled(net: Net, start: Float32Array, steps: number): Float32Array {
  const size = net.weights.length;
  const nodes = new Float32Array(size * 10);
  const edges = new Float32Array(net.edges.length * 3);
  net.weights.forEach((weight, i) => {
    nodes[10 * i] = start[2 * i] ?? 0;
    nodes[10 * i + 1] = start[2 * i + 1] ?? 0;
    nodes[10 * i + 6] = weight;
    nodes[10 * i + 7] = 1;
    nodes[10 * i + 8] = 1;
  });
  net.edges.forEach(([a, b, weight], i) => {
    edges.set([10 * a, 10 * b, weight], 3 * i);
    nodes[10 * a + 6] = (nodes[10 * a + 6] ?? 0) + weight;
    nodes[10 * b + 6] = (nodes[10 * b + 6] ?? 0) + weight;
  });
  const settings = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 10,
    strongGravityMode: true,
    gravity: 0.05,
    slowDown: 1 + Math.log(size + 1),
    barnesHutOptimize: size > SMALL,
    // Coarser than the library's 0.5, at a fifth of its cost: the eye sees no difference.
    barnesHutTheta: 1.2,
  };
  for (let step = 0; step < steps; step++) iterate(settings, nodes, edges);
  const places = new Float32Array(size * 2);
  for (let i = 0; i < size; i++) places.set([nodes[10 * i] ?? 0, nodes[10 * i + 1] ?? 0], 2 * i);
  return places;
}

/** Round the middle, and drawn in where a few have strayed: by themselves they would make all the others a speck. */
function gathered(places: Float32Array): Float32Array {
  const count = places.length / 2;
  const middle = [0, 0];
  places.forEach((place, i) => {
    middle[i % 2] = (middle[i % 2] ?? 0) + place / count;
  });
  const centred = places.map((place, i) => place - (middle[i % 2] ?? 0));
  const reach = reachOf(centred, 0.95);
  for (let i = 0; i < count; i++) {
    const radius = Math.hypot(centred[2 * i] ?? 0, centred[2 * i + 1] ?? 0);
    if (radius <= reach) continue;
    const drawnIn = (reach * (1.5 - (0.5 * reach) / radius)) / radius;
    centred[2 * i] = (centred[2 * i] ?? 0) * drawnIn;
    centred[2 * i + 1] = (centred[2 * i + 1] ?? 0) * drawnIn;
  }
  return centred;
}

/** How far out this share of the nodes stands. */
function reachOf(places: Float32Array, share: number): number {
  const radii = Float32Array.from({ length: places.length / 2 }, (_, i) =>
    Math.hypot(places[2 * i] ?? 0, places[2 * i + 1] ?? 0),
  ).sort();
  return radii[Math.floor((radii.length - 1) * share)] ?? 0;
}

/** Notes without links stand round the others, as evenly as seeds. `linked`: each node's place among the linked ones, or -1. */
function withLoneNodes(places: Float32Array, linked: Int32Array): Float32Array {
  const all = new Float32Array(linked.length * 2);
  const reach = 1.08 * reachOf(places, 1);
  // As many seeds as would fill the middle come before the first.
  const gap = reach === 0 ? 10 : Math.max(reach / Math.sqrt(places.length / 2), reach / 40);
  let seed = Math.round((reach / gap) ** 2);
  linked.forEach((place, i) => {
    if (place === -1) {
      putOnSpiral(all, i, seed++);
      all[2 * i] = ((all[2 * i] ?? 0) * gap) / 10;
      all[2 * i + 1] = ((all[2 * i + 1] ?? 0) * gap) / 10;
    } else all.set(places.subarray(2 * place, 2 * place + 2), 2 * i);
  });
  return all;
}

function fitted(places: Float32Array): Positions {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const place of places) {
    least = Math.min(least, place);
    most = Math.max(most, place);
  }
  const scale = most > least ? FIELD / (most - least) : 0;
  return Array.from(places, (place) => Math.round((place - least) * scale) || 0);
}
