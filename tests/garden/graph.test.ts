import assert from "node:assert/strict";
import { test } from "node:test";
import { createGraph } from "../../src/garden/graph.ts";
import { gardenOf } from "../garden-of.ts";

function graphOf(notes: Readonly<Record<string, string>>) {
  const { nodes, edges } = createGraph(gardenOf(notes).garden.listed);
  return { nodes: nodes.map((note) => note.path), edges };
}

test("two notes that link each other many times have one edge", () => {
  const { edges } = graphOf({ "A.md": "[[B]] [[B|once more]] ![[B]]", "B.md": "[[A]]" });
  assert.deepEqual(edges, [[0, 1]]);
});

test("a note without links is a node without edges, and links to itself are none", () => {
  assert.deepEqual(graphOf({ "A.md": "[[A]]" }), { nodes: ["A.md"], edges: [] });
});

test("hidden notes and notes that ask for no place in the graph are not in it", () => {
  const graph = graphOf({
    "A.md": "[[B]] [[C]] [[D]]",
    "B.md": "---\ndg-hide: true\n---",
    "C.md": "---\ndg-hide-in-graph: true\n---",
    "D.md": "---\nhideInGraph: true\n---",
  });
  assert.deepEqual(graph, { nodes: ["A.md"], edges: [] });
});

test("missing and private notes are not in the graph", () => {
  const { garden } = gardenOf({ "A.md": "[[B]] [[Secret]]" }, { privatePaths: ["Secret.md"] });
  assert.equal(createGraph(garden.listed).nodes.length, 1);
});

test("the graph of some notes leaves out links to the others", () => {
  const { garden } = gardenOf({ "A.md": "[[B]] [[C]]", "B.md": "[[C]]", "C.md": "" });
  assert.deepEqual(createGraph(garden.listed.slice(1)).edges, [[0, 1]]);
});
