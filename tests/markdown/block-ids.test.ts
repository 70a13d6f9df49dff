import assert from "node:assert/strict";
import { test } from "node:test";
import { htmlOf, noteOf } from "../garden-of.ts";

for (const [text, ids] of [
  ["a ^x\n\nb ^y", ["x", "y"]],
  ["- a ^x\n\t- b ^y\n\n^z", ["z", "x", "y"]],
  ["## h ^x", ["x"]],
  ["> [!note] t\n> > [!tip] u\n> > v ^inner\n>\n> w ^outer", ["outer", "inner"]],
  ["> [!note] t\n> > [!tip] u\n> > v\n>\n> ^tip\n>\n> w", ["tip"]],
  ["| a |\n|---|\n| b ^cell |\n\n^t", ["t"]],
  ["- [ ] task ^t1", ["t1"]],
  ["a ^한글", []],
  ["`a ^b`", []],
  ["    a ^b", []],
  ["a ^12", []],
  ["a\n^12", []],
  ["- a\n\n^12", ["12"]],
  ["![x](https://example.com/a.png)\n{ #pic}", ["pic"]],
] as const) {
  test(`the blocks of ${JSON.stringify(text)} are ${ids.join(", ") || "none"}`, () => {
    assert.deepEqual(noteOf(text).blocks, ids);
  });
}

test("of two ids for one block the first under it stays", () => {
  assert.match(htmlOf("- a\n\n^x\n\n^y"), /<ul id="\^x">/);
});

test("every block that a note says it has is in its page", () => {
  const text =
    "a ^a\n\n- b ^b\n\n^c\n\n> d\n\n^d\n\n## e ^e\n\n```\nf\n```\n\n^f\n\n<div>g</div>\n\n^g\n\n---\n\n^h\n\n> [!note] i ^i";
  for (const id of noteOf(text).blocks) assert.ok(htmlOf(text).includes(` id="^${id}"`), id);
  assert.equal(noteOf(text).blocks.length, 9);
});
