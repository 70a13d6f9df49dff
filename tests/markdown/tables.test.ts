import assert from "node:assert/strict";
import { test } from "node:test";
import { gardenOf, htmlOf } from "../garden-of.ts";

const X = "[[03 - Tags/X\\|X]]";

for (const [where, text] of [
  ["a list item", `- ${X}\n---\ntext`],
  ["the second list item", `- one\n- ${X}\n---\ntext`],
  ["a paragraph", `${X}\n---\ntext`],
  ["a paragraph of words", `see ${X}\n---\ntext`],
  ["a list item with an unescaped pipe", "- [[03 - Tags/X|X]]\n---\ntext"],
  ["a quote", `> ${X}\n> ---\n> text`],
  ["a nested list item", `- one\n\t- ${X}\n\t---\n`],
  ["an ordered item", `1. ${X}\n---\n`],
  ["two links", `- ${X} [[a|b]]\n---\n`],
  ["a link over a long rule", `- ${X}\n------\n`],
  ["a link under a heading", `# Tags\n${X}\n---\ntext`],
  ["a link over a spaced rule", `${X}\n- - -\n`],
  ["text with a pipe", "a | b\n---\ntext"],
  ["a link over a line with a colon", `${X}\n:---\n`],
] as const) {
  test(`${where} over a rule is no table`, () => {
    assert.doesNotMatch(htmlOf(text), /<table/);
  });
}

for (const [where, text] of [
  ["a list item", `- ${X}\n---\ntext`],
  ["a bare link", `${X}\n---\ntext`],
  ["two bare links", `${X}\n[[Y]]\n---\ntext`],
  ["a line of hashtags", "#a #b\n---\ntext"],
  ["a picture", "![a](https://example.com/a.png)\n---\ntext"],
  ["an embed", "![[a.png]]\n---\ntext"],
] as const) {
  test(`the rule under ${where} stays a rule, not an underlined heading`, () => {
    assert.match(htmlOf(text), /<hr>\n<p>text<\/p>/);
  });
}

test("text over a rule without a blank line is a heading, as in CommonMark", () => {
  assert.match(htmlOf("title\n---\n"), /<h2 id="title">title<\/h2>/);
});

test("the link over a rule stays a link in its list item", () => {
  const { bodyOf } = gardenOf({ "A.md": `- ${X}\n---\ntext`, "03 - Tags/X.md": "" });
  assert.equal(
    bodyOf("A.md"),
    '<ul>\n<li><a class="internal-link" href="/03-tags/x/">X</a></li>\n</ul>\n<hr>\n<p>text</p>\n',
  );
});

test("a table is a table", () => {
  assert.match(htmlOf("| a | b |\n|---|---|\n| 1 | 2 |"), /<th>a<\/th>\n<th>b<\/th>.*<td>1<\/td>\n<td>2<\/td>/s);
});

test("a table without outer pipes is a table", () => {
  assert.match(htmlOf("a | b\n--|--\n1 | 2"), /<td>2<\/td>/);
});

test("a table of one column, its delimiter row with a pipe, is a table", () => {
  assert.match(htmlOf("| a |\n|--|\n| 1 |"), /<td>1<\/td>/);
});

test("a delimiter row of colons aligns its cells", () => {
  assert.match(htmlOf("a | b\n:-- | --:\n1 | 2"), /<td style="text-align:right">2<\/td>/);
});

test("a table interrupts a paragraph", () => {
  assert.match(htmlOf("text\n| a | b |\n|---|---|\n| 1 | 2 |"), /<p>text<\/p>\n<div class="table-wrapper"/);
});

test("in a table, \\| inside a link is its alias pipe", () => {
  const { bodyOf } = gardenOf({ "A.md": "| name | n |\n|--|--|\n| [[B\\|the b]] | 1 |", "B.md": "" });
  assert.match(bodyOf("A.md"), /<td><a class="internal-link" href="\/b\/">the b<\/a><\/td>\n<td>1<\/td>/);
});

test("a link stands in a header cell as well", () => {
  const { bodyOf } = gardenOf({ "A.md": "| [[B\\|b]] | n |\n|--|--|\n| 1 | 2 |", "B.md": "" });
  assert.match(bodyOf("A.md"), /<th><a class="internal-link" href="\/b\/">b<\/a><\/th>\n<th>n<\/th>/);
});

test("a table whose only header cell is a link between outer pipes is a table", () => {
  const { bodyOf } = gardenOf({ "A.md": "| [[B\\|b]] |\n|--|\n| 1 |", "B.md": "" });
  assert.match(bodyOf("A.md"), /<th><a class="internal-link" href="\/b\/">b<\/a><\/th>/);
});

test("a link without a label stands in a cell", () => {
  const { bodyOf } = gardenOf({ "A.md": "| a | n |\n|--|--|\n| [[B]] | 1 |", "B.md": "" });
  assert.match(bodyOf("A.md"), /<td><a class="internal-link" href="\/b\/">B<\/a><\/td>/);
});

test("an escaped pipe in a cell is a pipe", () => {
  assert.match(htmlOf("| a | b |\n|--|--|\n| x \\| y | 2 |"), /<td>x \| y<\/td>\n<td>2<\/td>/);
});

test("code in a cell may hold an escaped pipe", () => {
  assert.match(htmlOf("| a |\n|--|\n| `x \\| y` |"), /<code>x \| y<\/code>/);
});

test("<br> breaks a cell's line", () => {
  assert.match(htmlOf("| a |\n|--|\n| 1<br>2 |"), /<td>1<br>2<\/td>/);
});

test("a table in a list item is a table", () => {
  assert.match(htmlOf("- item\n\n  | a | b |\n  |--|--|\n  | 1 | 2 |"), /<li>.*<table>/s);
});

test("a wide table scrolls in a box that the keyboard reaches", () => {
  assert.match(htmlOf("a | b\n--|--\n"), /<div class="table-wrapper" tabindex="0"><table>/);
});

test("text after a table and a blank line is no row", () => {
  assert.match(htmlOf("| a |\n|--|\n| 1 |\n\ntext"), /<\/table><\/div>\n<p>text<\/p>/);
});
