import assert from "node:assert/strict";
import { test } from "node:test";
import { createNeighbours } from "../../src/garden/neighbours.ts";
import { gardenOf } from "../garden-of.ts";

/** A chain from a note to the last: `"a.md > b.md"`. */
function chainFrom(path: string, notes: Record<string, string>): string {
  const { garden } = gardenOf(notes);
  const neighbours = createNeighbours(garden.listed, garden.folders);
  const chain = [path];
  for (let at = neighbours.get(path)?.next; at !== undefined; at = neighbours.get(at)?.next) {
    assert.equal(neighbours.get(at)?.previous, chain.at(-1));
    chain.push(at);
  }
  return chain.join(" > ");
}

test("notes follow each other in the order of their folder", () => {
  assert.equal(chainFrom("2.md", { "10.md": "", "2.md": "", "a/1.md": "" }), "2.md > 10.md");
});

test("a folder's own note leads it", () => {
  assert.equal(chainFrom("A.md", { "A.md": "", "A/b.md": "", "A/c.md": "" }), "A.md > A/b.md > A/c.md");
});

test("days follow each other, not the names beside them", () => {
  const notes = {
    "d/2025.02.01(토) - 계획.md": "",
    "d/2025-01-31.md": "",
    "d/2025-02-02.md": "",
    "d/A.md": "",
    "d/B.md": "",
  };
  assert.equal(chainFrom("d/2025-01-31.md", notes), "d/2025-01-31.md > d/2025.02.01(토) - 계획.md > d/2025-02-02.md");
  assert.equal(chainFrom("d/A.md", notes), "d/A.md > d/B.md");
});

test("a diary in folders of years and months is one", () => {
  const notes = { "Diary/2024/12-December/2024-12-31.md": "", "Diary/2025/01/2025-01-01.md": "" };
  assert.equal(
    chainFrom("Diary/2024/12-December/2024-12-31.md", notes),
    "Diary/2024/12-December/2024-12-31.md > Diary/2025/01/2025-01-01.md",
  );
});

test("two diaries are two", () => {
  assert.equal(chainFrom("a/2025-01-01.md", { "a/2025-01-01.md": "", "b/2025-01-02.md": "" }), "a/2025-01-01.md");
});

test("a single day is a note like others", () => {
  assert.equal(chainFrom("2025-01-01.md", { "2025-01-01.md": "", "A.md": "" }), "2025-01-01.md > A.md");
});

test("hidden notes stand between no others", () => {
  assert.equal(chainFrom("a.md", { "a.md": "", "b.md": "---\ndg-hide: true\n---", "c.md": "" }), "a.md > c.md");
});
