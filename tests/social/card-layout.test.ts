import assert from "node:assert/strict";
import { test } from "node:test";
import { cardText, titleSettingOf } from "../../src/social/card-layout.ts";

test("a title stands on one line, in whole syllables, without signs that are not seen", () => {
  assert.equal(cardText(" 우\u1106\u116e\u11af\n\t\u200bwell\u0000 "), "우물 well");
});

test("a very long title ends in an ellipsis", () => {
  const text = cardText("우물 ".repeat(500));
  assert.ok([...text].length <= 140 && text.endsWith("…"));
});

test("a long title is set smaller than a short one, and Korean keeps its words whole", () => {
  const sizes = ["우물", "우물가에 심은 감나무와 살구나무", "우물가에 심은 감나무 ".repeat(6), "우물 ".repeat(40)].map(
    (title) => titleSettingOf(title.trim()),
  );
  assert.ok(
    sizes.every(({ size }, i) => size <= (sizes[i - 1]?.size ?? size)),
    JSON.stringify(sizes),
  );
  assert.ok(sizes.every(({ wordBreak }) => wordBreak === "keep-all"));
});

test("a word longer than a line breaks", () => {
  assert.equal(titleSettingOf("a".repeat(100)).wordBreak, "break-word");
});
