import assert from "node:assert/strict";
import { test } from "node:test";
import { relatedNotes } from "../../src/garden/related-notes.ts";
import { gardenOf } from "../garden-of.ts";
import { assertGrowsEvenly } from "../growth.ts";

function relatedTo(notes: Readonly<Record<string, string>>, path: string): string[] {
  const { garden, noteAt } = gardenOf(notes);
  return relatedNotes(garden, noteAt(path)).map((related) => related.path);
}

test("notes that share a tag are related", () => {
  assert.deepEqual(relatedTo({ "A.md": "#나무", "B.md": "#나무", "C.md": "#물" }, "A.md"), ["B.md"]);
});

test("notes that link to the same note are related, and so are two that one note links to", () => {
  const notes = { "A.md": "[[X]]", "B.md": "[[X]]", "X.md": "", "Y.md": "[[A]] [[C]]", "C.md": "" };
  assert.deepEqual(relatedTo(notes, "A.md"), ["B.md", "C.md"]);
});

test("what few share counts more than what many do", () => {
  const many = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`M${i}.md`, "#common"]));
  const [first] = relatedTo({ ...many, "A.md": "#common #rare", "Z.md": "#rare" }, "A.md");
  assert.equal(first, "Z.md");
});

test("what it shares is told", () => {
  const { garden, noteAt } = gardenOf({ "A.md": "#나무 옆 [[X]]", "B.md": "#나무 옆 [[X]]", "X.md": "" });
  assert.deepEqual(relatedNotes(garden, noteAt("A.md"))[0]?.shared, [
    { kind: "tag", tag: "나무" },
    { kind: "note", path: "X.md" },
  ]);
});

test("linked notes, hidden notes and the note itself are not among them", () => {
  const notes = { "A.md": "#t [[B]]", "B.md": "#t", "C.md": "#t [[A]]", "D.md": "---\ndg-hide: true\n---\n#t" };
  assert.deepEqual(relatedTo(notes, "A.md"), []);
});

test("the work for one note does not grow with the garden", () => {
  const gardenWith = (count: number) =>
    gardenOf(Object.fromEntries(Array.from({ length: count }, (_, i) => [`N${i}.md`, `#all #t${i % 50} [[N0]]`])));
  const gardens = new Map([300, 1200].map((count) => [count, gardenWith(count)]));
  assertGrowsEvenly((count) => {
    const { garden, noteAt } = gardens.get(count) ?? gardenWith(count);
    for (let i = 0; i < count; i++) relatedNotes(garden, noteAt("N1.md"));
  }, 300);
});
