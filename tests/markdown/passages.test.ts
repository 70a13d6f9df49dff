import assert from "node:assert/strict";
import { test } from "node:test";
import { noteOf } from "../garden-of.ts";

test("every paragraph, item, cell and heading is a passage under its heading", () => {
  const { passages } = noteOf("하나\n\n## 둘\n\n- 셋\n\n| 넷 | 다섯 |\n|--|--|\n| 여섯 | 일곱 |");
  assert.deepEqual(
    passages.map(({ text, heading }) => `${heading}: ${text}`),
    [": 하나", "둘: 둘", "둘: 셋", "둘: 넷", "둘: 다섯", "둘: 여섯", "둘: 일곱"],
  );
});

test("links, code and hashtags are closed", () => {
  const [passage] = noteOf("a [[B|b]] `c` #d e").passages;
  assert.equal(passage?.text, "a b c #d e");
  assert.deepEqual(
    passage?.closed.map(([from, to]) => passage.text.slice(from, to)),
    ["b", "c", "#d"],
  );
});

test("comments and code blocks are no passages", () => {
  assert.deepEqual(noteOf("%%secret%%\n\n```\ncode\n```").passages, []);
});
