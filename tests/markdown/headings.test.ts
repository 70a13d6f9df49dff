import assert from "node:assert/strict";
import { test } from "node:test";
import { gardenOf, htmlOf, noteOf } from "../garden-of.ts";

const idsOf = (text: string): string[] =>
  [...htmlOf(text).matchAll(/<h\d id="([^"]*)"/g)].map((match) => match[1] ?? "");
const tagsOf = (text: string): string[] => [...htmlOf(text).matchAll(/<(h\d)/g)].map((match) => match[1] ?? "");

for (const [heading, id] of [
  ["Hello World", "hello-world"],
  ["내일 할 일", "내일-할-일"],
  ["🚀 **결론**", "결론"],
  ["Q1 `x`", "q1-x"],
  ["A & B: C/D", "a-b-c-d"],
  ["[[Note|그 노트]]를 읽고", "그-노트를-읽고"],
  ["See [here](https://example.com/very/long)", "see-here"],
  ["1. 서론", "1-서론"],
  ["snake_case", "snake-case"],
  ["===", "hash"],
] as const) {
  test(`the heading ${heading} has the id ${id}`, () => {
    assert.match(idsOf(`text\n\n## ${heading}`)[0] ?? "", id === "hash" ? /^[0-9a-z]{7}$/ : new RegExp(`^${id}$`));
  });
}

test("equal headings have ids of their own", () => {
  assert.deepEqual(idsOf("# 오후\n# 오후\n# 오후"), ["오후", "오후-1", "오후-2"]);
});

test("a numbered id does not take that of a heading so called, before or after", () => {
  const ids = idsOf("text\n\n# a\n# a\n# a 1\n# a 1\n# a");
  assert.equal(new Set(ids).size, 5);
});

test("headings called like properties of every object have ids", () => {
  assert.deepEqual(idsOf("# constructor\n# __proto__\n# toString"), ["constructor", "proto", "tostring"]);
});

test("an opening h1 that says the title is not shown twice", () => {
  assert.equal(gardenOf({ "양 치기.md": "# 양 치기\n\ntext" }).bodyOf("양 치기.md"), "<p>text</p>\n");
});

test("an opening h1 that says the title with formatting is not shown twice", () => {
  assert.equal(htmlOf("# **A**\ntext"), "<p>text</p>\n");
});

test("an opening h1 that says the title property is not shown twice", () => {
  assert.equal(htmlOf("---\ntitle: The yard\n---\n\n# The Yard\n\ntext"), "<p>text</p>\n");
});

test("a repeated title is in no list of headings", () => {
  assert.deepEqual(
    noteOf("# A\n## b").headings.map(({ text }) => text),
    ["b"],
  );
});

const levelsOf = (html: string): string[] =>
  [...html.matchAll(/<h(\d)[^>]*?(?: aria-level="(\d)")?>/g)].map(([, tag, level]) =>
    level ? `${tag} as ${level}` : `${tag}`,
  );

test("a heading that skips a level looks as it is written, and is said to follow the one above", () => {
  assert.deepEqual(levelsOf(htmlOf("#### a\n##### b\n### c\n## d\n#### e\n### f")), [
    "4 as 2",
    "5 as 3",
    "3 as 2",
    "2",
    "4 as 3",
    "3",
  ]);
  assert.deepEqual(levelsOf(htmlOf("# b\n## c\n### d\n#### e\n##### f\n###### g")), ["2", "3", "4", "5", "6", "6"]);
});

test("an embedded note's headings follow those of the page, whatever they skip at home", () => {
  const vault = { "A.md": "## a\n### b\n![[B]]", "B.md": "text\n\n### c\n##### d" };
  assert.deepEqual(levelsOf(gardenOf(vault).bodyOf("A.md")), ["2", "3", "4", "5"]);
});

test("an opening h1 that says something else stays, below the page's own", () => {
  assert.deepEqual(tagsOf("# Something else\n## b"), ["h2", "h3"]);
});

test("an h1 that says the title further down stays", () => {
  assert.deepEqual(tagsOf("text\n\n# A"), ["h2"]);
});

test("an opening h2 that says the title stays", () => {
  assert.deepEqual(tagsOf("## A"), ["h2"]);
});

test("after a dropped title the other headings keep their level", () => {
  assert.deepEqual(tagsOf("# A\n## b\n### c"), ["h2", "h3"]);
});

test("a body that uses h1 moves all its headings down", () => {
  assert.deepEqual(tagsOf("# one\n## two\n# three"), ["h2", "h3", "h2"]);
});

test("a body without h1 keeps its levels", () => {
  assert.deepEqual(tagsOf("## one\n### two"), ["h2", "h3"]);
});

test("a heading cannot fall below h6", () => {
  assert.deepEqual(tagsOf("# one\n###### six"), ["h2", "h6"]);
});

test("a body never has an h1", () => {
  assert.doesNotMatch(htmlOf("# x\n\ntitle\n===\n\n> # y\n\n- # z\n\n<h1>raw</h1>"), /<h1/);
});

test("a # without a space is a hashtag, not a heading", () => {
  assert.deepEqual([tagsOf("#tag"), noteOf("#tag").tags], [[], ["tag"]]);
});

test("a # in code is no heading", () => {
  assert.deepEqual(idsOf("```bash\n# comment\n```"), []);
});

test("a heading in a comment is none", () => {
  assert.deepEqual(
    noteOf("%%\n# secret\n%%\n# open").headings.map(({ text }) => text),
    ["open"],
  );
});

test("a heading knows its level and its line in the file", () => {
  assert.deepEqual(noteOf("---\ntitle: x\n---\n\ntext\n\n### h").headings, [{ level: 3, text: "h", id: "h", line: 7 }]);
});

test("no two ids on a page are equal", () => {
  const html = htmlOf("# fn1\n# fnref1\n# fn_1\nx[^1] y[^2]\n\ntext ^fn1\n\n- item ^fn-1\n\n[^1]: one\n[^2]: two");
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
  assert.equal(new Set(ids).size, ids.length);
});

test("a block's id at a paragraph's end names the paragraph and leaves the text", () => {
  assert.equal(htmlOf("text ^ab-1"), '<p id="^ab-1">text</p>\n');
});

test("a block's id at a list item's end names the item", () => {
  assert.match(htmlOf("- one ^x1\n- two"), /<li id="\^x1">one<\/li>/);
});

test("a block's id below a list names the list", () => {
  assert.match(htmlOf("- one\n- two\n\n^x1"), /^<ul id="\^x1">/);
});

test("a block's id below a quote, a table or code names it", () => {
  assert.deepEqual(noteOf("> q\n\n^q1\n\n| a |\n|--|\n\n^t1\n\n```\nx\n```\n\n^c1").blocks, ["q1", "t1", "c1"]);
});

test("the plugin's way of writing a block's id is read", () => {
  assert.equal(htmlOf("text\n{ #ab-1}"), '<p id="^ab-1">text</p>\n');
});

test("a power is no block id", () => {
  assert.equal(htmlOf("N is 2 ^10"), "<p>N is 2 ^10</p>\n");
});

test("a caret in code is no block id", () => {
  assert.deepEqual(noteOf("`x ^ab`\n\n```\ny ^cd\n```").blocks, []);
});
