import assert from "node:assert/strict";
import { test } from "node:test";
import { stylesOf } from "../../src/markdown/body-styles.ts";
import { gardenOf, htmlOf } from "../garden-of.ts";

test("a plain body asks for no style sheet of its own", () => {
  assert.deepEqual(stylesOf(htmlOf("# A\n\ntext, `code`, [link](https://a.example)\n\n- [ ] to do\n- [x] done")), []);
});

for (const [text, style] of [
  ["$x^2$", "math"],
  ["- [/] half", "task-states"],
  ["```dataview\nLIST\n```", "queries"],
] as const) {
  test(`${text} asks for ${style}`, () => {
    assert.deepEqual(stylesOf(htmlOf(text)), [style]);
  });
}

test("a canvas asks for its own, and so does a note that embeds one", () => {
  const board = JSON.stringify({ nodes: [{ id: "1", type: "text", text: "a", x: 0, y: 0, width: 9, height: 9 }] });
  const { bodyOf } = gardenOf({ "B.canvas": board, "A.md": "![[B.canvas]]" });
  assert.deepEqual([stylesOf(bodyOf("B.canvas")), stylesOf(bodyOf("A.md"))], [["canvas"], ["canvas"]]);
});
