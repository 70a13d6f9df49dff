import assert from "node:assert/strict";
import { test } from "node:test";
import { labelLines } from "../../src/pages/label-lines.ts";

test("a short name is one line", () => {
  assert.deepEqual(labelLines("감나무", 10), ["감나무"]);
});

test("a longer one breaks between words", () => {
  assert.deepEqual(labelLines("쿠버네티스 네트워크", 6), ["쿠버네티스", "네트워크"]);
});

test("a sign stays with the word before it", () => {
  assert.deepEqual(labelLines("Terraform - Ephemeral", 8), ["Terraform -", "Ephemeral"]);
});

test("what does not fit two lines is cut off", () => {
  assert.deepEqual(labelLines("하나 둘셋 넷다섯여섯일곱", 5), ["하나 둘셋", "넷다섯여…"]);
});

test("a word longer than a line breaks inside, between letters", () => {
  assert.deepEqual(labelLines("띄어쓰지않은긴낱말", 5), ["띄어쓰지않", "은긴낱말"]);
  assert.deepEqual(labelLines("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", 4)[0], "👩‍👩‍👧");
});
