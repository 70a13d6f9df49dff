import assert from "node:assert/strict";
import { test } from "node:test";
import { readCanvas } from "../../../src/markdown/canvas/read-canvas.ts";

function read(value: unknown) {
  const told: string[] = [];
  const canvas = readCanvas(typeof value === "string" ? value : JSON.stringify(value, null, 1), ({ message }) => {
    told.push(message);
  });
  return { ...canvas, told };
}

const text = (id: string, more: object = {}) => ({
  id,
  type: "text",
  text: id,
  x: 0,
  y: 0,
  width: 1,
  height: 1,
  ...more,
});

test("each kind of trouble is told once, with its count", () => {
  const { nodes, told } = read({ nodes: Array.from({ length: 10_000 }, () => ({ type: "poem" })) });
  assert.deepEqual([nodes.length, told.length], [0, 1]);
  assert.match(told[0] ?? "", /and 9999 more like it/);
});

test("a node that is nowhere or endless gets an ordinary place", () => {
  const { nodes, told } = read(
    '{"nodes":[{"id":"a","type":"text","text":"a","x":null,"y":1e308,"width":-5,"height":"x"}]}',
  );
  const [node] = nodes;
  assert.deepEqual([node?.x, node?.y, node?.width, node?.height], [0, 1_000_000, 260, 120]);
  assert.equal(told.length, 1);
});

test("of two nodes with one id both are shown, and arrows go to the first", () => {
  const { nodes, edges, told } = read({
    nodes: [text("a"), text("b"), text("b")],
    edges: [{ id: "e", fromNode: "a", toNode: "b" }],
  });
  assert.deepEqual([nodes.length, edges[0]?.to, told.length], [3, 1, 1]);
});

test("an arrow to nothing, or to itself, breaks nothing", () => {
  const { edges } = read({
    nodes: [text("a")],
    edges: [{ id: "e", fromNode: "a", toNode: "a" }, { id: "f", fromNode: "a" }, null, "x"],
  });
  assert.equal(edges.length, 1);
});

test("nodes and edges that are no lists are told", () => {
  assert.equal(read({ nodes: {}, edges: "x" }).told.length, 2);
  assert.equal(read("[]").nodes.length, 0);
});

test("a node knows its line", () => {
  assert.deepEqual(
    read(
      '{\n"nodes":[\n{"id":"a","type":"text","text":"a","x":0,"y":0,"width":1,"height":1},\n{"id":"b","type":"text","text":"b","x":0,"y":0,"width":1,"height":1}]}',
    ).nodes.map(({ line }) => line),
    [3, 4],
  );
});
