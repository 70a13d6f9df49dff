import assert from "node:assert/strict";
import { test } from "node:test";
import { createLocalGraph, type LocalNode, MOST_ON_A_SIDE } from "../../src/garden/local-graph.ts";
import { gardenOf } from "../garden-of.ts";
import { assertGrowsEvenly } from "../growth.ts";

function localGraphOf(notes: Readonly<Record<string, string>>, depth: 1 | 2 = 1) {
  const { garden, noteAt } = gardenOf(notes);
  return createLocalGraph(garden, noteAt("A.md"), depth);
}

const pathsOf = (nodes: readonly LocalNode[] | undefined) => nodes?.map((node) => node.note.path);

test("what a note links to stands on one side, what links to it on the other", () => {
  const graph = localGraphOf({ "A.md": "[[C]] [[B]]", "B.md": "", "C.md": "", "D.md": "[[A]]" });
  assert.deepEqual(pathsOf(graph?.to), ["C.md", "B.md"]);
  assert.deepEqual(pathsOf(graph?.from), ["D.md"]);
});

test("what links back stands once, among what is linked to", () => {
  const graph = localGraphOf({ "A.md": "[[B]]", "B.md": "[[A]]" });
  assert.deepEqual(
    graph?.to.map((node) => node.mutual),
    [true],
  );
  assert.deepEqual(graph?.from, []);
});

test("of what links here the newest comes first", () => {
  const graph = localGraphOf({
    "A.md": "",
    "2025-01-01.md": "[[A]]",
    "2025-03-01.md": "[[A]]",
    "2025-02-01.md": "[[A]]",
  });
  assert.deepEqual(pathsOf(graph?.from), ["2025-03-01.md", "2025-02-01.md", "2025-01-01.md"]);
});

test("neighbours that link each other have an edge", () => {
  const graph = localGraphOf({ "A.md": "[[B]]", "B.md": "", "C.md": "[[A]] [[B]]" });
  assert.deepEqual(graph?.edges, [[0, 1]]);
});

test("of more than there is room for, the newest stay", () => {
  const days = Array.from({ length: 12 }, (_, i) => `2025-01-${String(((i * 5) % 12) + 1).padStart(2, "0")}`);
  const graph = localGraphOf({ "A.md": "", ...Object.fromEntries(days.map((day) => [`${day}.md`, "[[A]]"])) });
  const newest = days.sort().reverse().slice(0, MOST_ON_A_SIDE);
  assert.deepEqual(
    pathsOf(graph?.from),
    newest.map((day) => `${day}.md`),
  );
});

test("the neighbours there is no room for are counted", () => {
  const notes = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`N${i}.md`, "[[A]]"]));
  const graph = localGraphOf({ "A.md": "", ...notes });
  assert.equal(graph?.from.length, MOST_ON_A_SIDE);
  assert.equal(graph?.rest, 20 - MOST_ON_A_SIDE);
});

test("at depth 2 a neighbour brings its own, each once", () => {
  const graph = localGraphOf(
    { "A.md": "[[B]] [[C]]", "B.md": "[[C]] [[D]]", "C.md": "[[D]]", "D.md": "[[A2]]", "A2.md": "" },
    2,
  );
  assert.deepEqual(pathsOf(graph?.to), ["B.md", "D.md", "C.md"]);
  assert.deepEqual(
    graph?.to.map((node) => node.outer),
    [false, true, false],
  );
});

test("a note without neighbours has no graph, and neither has one outside it", () => {
  assert.equal(localGraphOf({ "A.md": "[[A]] [[missing]]" }), undefined);
  assert.equal(localGraphOf({ "A.md": "---\nhideInGraph: true\n---\n[[B]]", "B.md": "" }), undefined);
});

test("hidden notes are no neighbours, not even counted ones", () => {
  assert.equal(localGraphOf({ "A.md": "[[B]]", "B.md": "---\ndg-hide: true\n---\n[[A]]" }), undefined);
});

test("a page asks no more of a note that links to thousands, however many there are", () => {
  const asked = (size: number): number => {
    const names = Array.from({ length: size }, (_, i) => `N${i}`);
    const notes = Object.fromEntries(names.map((name) => [`${name}.md`, "[[Hub]]"]));
    const { garden, noteAt } = gardenOf({ ...notes, "Hub.md": names.map((name) => `[[${name}]]`).join(" ") });
    let count = 0;
    const get = (path: string) => {
      count++;
      return garden.notes.get(path);
    };
    const counting = { ...garden, notes: { get } };
    createLocalGraph(counting as unknown as typeof garden, noteAt("N0.md"), 2);
    return count;
  };
  assert.equal(asked(400), asked(100));
});

test("the pages round a hub cost no more each, however many there are", () => {
  const gardenWithHub = (size: number) => {
    const names = Array.from({ length: size }, (_, i) => `N${i}`);
    const notes = Object.fromEntries(names.map((name) => [`${name}.md`, "[[Hub]]"]));
    return gardenOf({ ...notes, "Hub.md": names.map((name) => `[[${name}]]`).join(" ") }).garden;
  };
  const gardens = new Map([300, 1200].map((size) => [size, gardenWithHub(size)]));
  assertGrowsEvenly((size) => {
    const garden = gardens.get(size) ?? gardenWithHub(size);
    for (let run = 0; run < 10; run++) for (const note of garden.listed) createLocalGraph(garden, note, 2);
  }, 300);
});
