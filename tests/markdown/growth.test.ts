import assert from "node:assert/strict";
import { test } from "node:test";
import { htmlOf } from "../garden-of.ts";
import { assertGrowsEvenly } from "../growth.ts";

for (const [what, text] of [
  ["inline footnotes that never end", (n: number) => "^[".repeat(n)],
  ["inline footnotes in each other", (n: number) => "^[a".repeat(n) + "]".repeat(n)],
  ["references to one long footnote", (n: number) => `${"a[^1] ".repeat(n)}\n\n[^1]: ${"word ".repeat(n)}`],
  ["footnotes", (n: number) => "a^[b] ".repeat(n)],
  ["footnotes that lead to the next", (n: number) => `a[^0]\n\n${lines(n, (i) => `[^${i}]: b[^${i + 1}]\n\n`)}`],
  ["callouts", (n: number) => "> [!note]- a\n> b\n\n".repeat(n)],
  ["a callout's opening signs", (n: number) => "> [!".repeat(n)],
  ["lone block ids", (n: number) => "^a\n\n".repeat(n)],
  ["lines that the plugin writes", (n: number) => `a\n${"{ #b}\n".repeat(n)}`],
  ["a line of block ids", (n: number) => " ^a".repeat(n)],
  ["comments on one line", (n: number) => "%% a %% b ".repeat(n)],
  ["a comment over the lines of a quote", (n: number) => `> %%\n${"> a\n".repeat(n)}> %%`],
  ["tags that nothing ends round an embed", (n: number) => `${"<b>a</i> ".repeat(n)}![[B]]`],
  ["ad fences", (n: number) => "```ad-note\na\n```\n".repeat(n)],
] as const) {
  test(`the time for ${what} grows with the text`, () => {
    assertGrowsEvenly((n) => htmlOf(text(n)), 3000);
  });
}

test("fences in fences in fences end", () => {
  let text = "deep\n";
  for (let depth = 3; depth < 200; depth++) text = `${"`".repeat(depth)}ad-note\n${text}${"`".repeat(depth)}\n`;
  assert.match(htmlOf(text), /deep/);
});

function lines(count: number, line: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => line(i)).join("");
}
