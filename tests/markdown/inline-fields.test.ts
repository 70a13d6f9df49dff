import assert from "node:assert/strict";
import { test } from "node:test";
import { htmlOf, noteOf } from "../garden-of.ts";

test("a field is known by its key, its value and its line", () => {
  assert.deepEqual(noteOf("text\nauthor:: Kim\n\n- a [price:: 3] b (kind:: c)").fields, [
    { key: "author", value: "Kim", line: 2 },
    { key: "price", value: "3", line: 4 },
    { key: "kind", value: "c", line: 4 },
  ]);
});

test("lines are counted from the top of the file", () => {
  assert.deepEqual(noteOf("---\ntitle: A\n---\nauthor:: Kim").fields, [{ key: "author", value: "Kim", line: 4 }]);
});

test("a value keeps its links to notes as wikilinks, and of other links the words", () => {
  const [field] = noteOf("see:: [[Well#Rope|the rope]], [a](B.md), [b](https://example.com), `c` **d** #e").fields;
  assert.equal(field?.value, "[[Well#Rope|the rope]], [[B.md|a]], b, c d #e");
});

test("a field in a task's text is the task's, one in an item under it is not", () => {
  const text = "- [ ] water\n  due:: today\n  - [x] fetch [by:: Kim]\n  - from:: well\n- none:: 1";
  assert.deepEqual(
    noteOf(text).fields.map(({ key, taskLine }) => [key, taskLine]),
    [
      ["due", 1],
      ["by", 3],
      ["from", undefined],
      ["none", undefined],
    ],
  );
});

test("a field's words count and stand in the excerpt and in tasks", () => {
  const note = noteOf("author:: Kim\n\n- [ ] water [due:: today]");
  assert.equal(note.excerpt, "author: Kim water due: today");
  assert.equal(note.tasks[0]?.text, "water due: today");
  assert.equal(note.words, 5);
});

test("formatting that opens before a key and ends after the value makes no field", () => {
  assert.equal(htmlOf("**author:: Kim** x"), "<p><strong>author:: Kim</strong> x</p>\n");
});

test("a bracket pairs within its own formatting", () => {
  assert.doesNotMatch(htmlOf("[author:: *Kim] x*"), /inline-field/);
});

test("a key is no longer than sixty characters", () => {
  assert.match(htmlOf(`${"k".repeat(60)}:: v`), /inline-field/);
  assert.doesNotMatch(htmlOf(`${"k".repeat(61)}:: v`), /inline-field/);
});

for (const [name, piece, close] of [
  ["brackets that never close", "[a:: ", ""],
  ["nested fields", "(a:: ", ")"],
  ["brackets of two kinds", "[(a:: ", "])"],
  ["two colons", "a::", ""],
  ["one-line fields", "[a:: b] ", ""],
  ["lines of fields", "a:: b\n", ""],
] as const) {
  test(`the work for ${name} grows with the text`, () => {
    const of = (count: number): number => {
      const text = piece.repeat(count) + close.repeat(count);
      const before = performance.now();
      htmlOf(text);
      return performance.now() - before;
    };
    of(1000);
    const small = Math.min(of(4000), of(4000), of(4000));
    const large = Math.min(of(16000), of(16000));
    assert.ok(large < 10 * Math.max(small, 2), `${small} ms, then ${large} ms for four times as much`);
  });
}
