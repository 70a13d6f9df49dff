import assert from "node:assert/strict";
import { test } from "node:test";
import { FIELD, layoutOf } from "../../src/graph/layout.ts";
import { assertGrowsEvenly } from "../growth.ts";

type Edges = [number, number][];

/** Groups of `each` notes: all of a group link to its first, and the firsts make a chain. */
function groups(count: number, each: number): { size: number; edges: Edges } {
  const edges: Edges = [];
  for (let group = 0; group < count; group++) {
    const hub = group * each;
    for (let i = 1; i < each; i++) edges.push([hub, hub + i]);
    if (group > 0) edges.push([hub - each, hub]);
  }
  return { size: count * each, edges };
}

function distance(places: readonly number[], a: number, b: number): number {
  return Math.hypot((places[2 * a] ?? 0) - (places[2 * b] ?? 0), (places[2 * a + 1] ?? 0) - (places[2 * b + 1] ?? 0));
}

test("the same graph has the same layout", () => {
  const { size, edges } = groups(40, 10);
  assert.deepEqual(layoutOf(size, edges), layoutOf(size, edges));
});

test("every place is a whole number inside the field", () => {
  const { size, edges } = groups(30, 10);
  const places = layoutOf(size, edges);
  assert.equal(places.length, 2 * size);
  assert.ok(places.every((place) => Number.isInteger(place) && place >= 0 && place <= FIELD));
});

test("linked notes stand nearer each other than others do", () => {
  const { size, edges } = groups(60, 10);
  const places = layoutOf(size, edges);
  const linked = edges.reduce((sum, [a, b]) => sum + distance(places, a, b), 0) / edges.length;
  let others = 0;
  for (let i = 0; i < size; i++) others += distance(places, i, (i + size / 2) % size) / size;
  assert.ok(linked < others / 3, `${linked} and ${others}`);
});

test("no two notes stand on one place", () => {
  const { size, edges } = groups(20, 12);
  const places = layoutOf(size + 30, edges);
  const seen = new Set(Array.from({ length: size + 30 }, (_, i) => `${places[2 * i]} ${places[2 * i + 1]}`));
  assert.equal(seen.size, size + 30);
});

test("notes without links stand round the others", () => {
  const { size, edges } = groups(10, 10);
  const places = layoutOf(size + 5, edges);
  const middle = FIELD / 2;
  const out = (i: number) => Math.hypot((places[2 * i] ?? 0) - middle, (places[2 * i + 1] ?? 0) - middle);
  const inner = Math.max(...Array.from({ length: size }, (_, i) => out(i)));
  for (let lone = size; lone < size + 5; lone++) assert.ok(out(lone) > inner * 0.9);
});

test("gardens of no note, one note and no link have a layout", () => {
  assert.deepEqual(layoutOf(0, []), []);
  assert.deepEqual(layoutOf(1, []), [0, 0]);
  assert.equal(layoutOf(3, []).length, 6);
  assert.equal(layoutOf(2, [[0, 1]]).length, 4);
});

test("a layout's cost grows with the graph", () => {
  assertGrowsEvenly((size) => {
    const graph = groups(size / 10, 10);
    layoutOf(graph.size, graph.edges);
  }, 1500);
});
