import assert from "node:assert/strict";
import { test } from "node:test";
import { readingTimeOf } from "../../src/garden/reading-time.ts";
import { noteOf } from "../garden-of.ts";

const minutesOf = (text: string): number => readingTimeOf(noteOf(text).passages);

test("Korean is read by the character", () => {
  assert.equal(minutesOf("마당에 감나무. ".repeat(250)), 3);
});

test("English is read by the word", () => {
  assert.equal(minutesOf("a persimmon tree ".repeat(220)), 3);
});

test("a mix takes the sum", () => {
  assert.equal(minutesOf(`${"감나무마당 ".repeat(100)}\n\n${"tree ".repeat(220)}`), 2);
});

test("what is read at a glance takes none, and code is not read", () => {
  assert.equal(minutesOf("짧은 글"), 0);
  assert.equal(minutesOf(`\`\`\`\n${"code ".repeat(2000)}\n\`\`\``), 0);
});
