import assert from "node:assert/strict";
import { test } from "node:test";
import { gardenOf, type TestOptions } from "../garden-of.ts";

/** The Markdown beside the page of `A.md`, in a garden with a note B and a private note. */
function sourceOf(text: string, options: TestOptions = {}): string {
  return gardenOf({ "A.md": text, "B.md": "# h" }, { privatePaths: ["Private/Plan.md"], ...options }).sourceOf("A.md");
}

const bodyIn = (text: string, options?: TestOptions): string =>
  (sourceOf(text, options).split("---\n")[2] ?? "").trim();

for (const [text, shown] of [
  ["see [[Private/Plan\\|the plan]]", "see the plan"],
  ["see [[Private/Plan|the plan]]", "see the plan"],
  ["see [[Private/Plan]]", "see Plan"],
  ["see [[Private/Plan\\|Private/Plan]]", "see Plan"],
  ["see [[Plan]]", "see Plan"],
  ["see [[Private/Plan#Heading|x]]", "see x"],
  ["see [the plan](Private/Plan.md)", "see the plan"],
  ["see [the plan](<Private/Plan.md>)", "see the plan"],
  ["see [the plan](Private/Plan.md 'title')", "see the plan"],
  ["see [the **bold** plan](Private/Plan.md)", "see the **bold** plan"],
  ["see [the [plan]](Private/Plan.md)", "see the [plan]"],
  ["see ![[Private/Plan]]", "see Plan"],
  ["see [one [x](Private/Plan.md) two](https://example.com)", "see [one x two](https://example.com)"],
  ["a list [1] (see) [2]: b", "a list [1] (see) [2]: b"],
  ["word[^1]\n\n[^1]: footnote", "word[^1]\n\n[^1]: footnote"],
  ["word[^1]\n\n[^1]: a long footnote", "word[^1]\n\n[^1]: a long footnote"],
  ["[질문]: 왜 그런가", "[질문]: 왜 그런가"],
  ["set data = 5 and src=x", "set data = 5 and src=x"],
  ["`[x](y)` [b](B.md) `[z](w)`", "`[x](y)` [b](B.md) `[z](w)`"],
  ["- [x] (done) [[B]]", "- [x] (done) [[B]]"],
  ["\\[x](y)", "\\[x](y)"],
  ["see [[Nowhere/Else|words]]", "see words"],
  ["see [[B]] and [[B#h|h]]", "see [[B]] and [[B#h|h]]"],
  ["see [b](B.md) and [h](B.md#h)", "see [b](B.md) and [h](B.md#h)"],
  ["see [out](https://example.com/Private/Plan.md)", "see [out](https://example.com/Private/Plan.md)"],
  ["`[[Private/Plan|x]]`", "`[[Private/Plan|x]]`"],
  ["```\n[x](y.md) %%z%%\n```", "```\n[x](y.md) %%z%%\n```"],
  ["| [[Private/Plan\\|p]] | b |\n|--|--|", "| p | b |\n|--|--|"],
] as const) {
  test(`of ${JSON.stringify(text)} the Markdown beside the page says ${JSON.stringify(shown)}`, () => {
    assert.equal(bodyIn(text), shown);
  });
}

for (const text of [
  "see [the plan][1]\n\n[1]: Private/Plan.md",
  "see [the plan][1]\n\n[1]: <Private/Plan.md> 'title'",
  "see [the plan][1]\n\n[1]:\nPrivate/Plan.md",
  "> see [the plan][1]\n>\n> [1]: Private/Plan.md",
  "- see [the plan][1]\n\n  [1]: Private/Plan.md",
  "see [plan](<Private/a (b).md>) and [plan](Private/a(b).md) and [plan](Private/a\\(b.md)",
  "see ![[Private/a.png|x]](b)",
  "<p title='>' data-x=\"y>z\"><a href='Private/Plan.md'>plan</a></p>",
  '<a href="Private/Plan.md">plan</a>',
  "<a href=Private/Plan.md>plan</a>",
  '<img src="Private/Plan.png">',
  "![a](Private/Plan.png)",
  "![a](<Private/Plan.png>)",
  "![[Private/Plan.png|300]]",
  "see [the\nplan](Private/Plan.md)",
  "see [plan](Private/Plan%2Emd)",
  "see [![a](https://example.com/a.png)](Private/Plan.md)",
  "see [`code`](Private/Plan.md)",
  "see [[Private/Plan#a#b|x]] [[Private/Plan.md|y]]",
  "see [[Private/Plan|a\\|b]]",
  "see [a](  Private/Plan.md  )",
  "[[Private/Plan|filed]]",
  "see [x](./Private/Plan.md#h)",
]) {
  test(`${JSON.stringify(text)} tells no private folder to those who read the Markdown`, () => {
    assert.doesNotMatch(bodyIn(text), /Private/);
  });

  test(`${JSON.stringify(text)} tells no private folder to those who read the page`, () => {
    const { bodyOf } = gardenOf({ "A.md": text }, { privatePaths: ["Private/Plan.md"] });
    assert.doesNotMatch(bodyOf("A.md"), /Private/);
  });
}

test("only title, aliases, tags and dates of the properties are published", () => {
  assert.equal(
    sourceOf(
      "---\ntitle: T\naliases: [a]\ntags: [t]\ncreated: 2025-02-03\nrating: 5\nup: '[[Private/Plan]]'\ndg-home: false\n---\nx",
    ),
    '---\ntitle: "T"\naliases: ["a"]\ntags: ["t"]\ncreated: 2025-02-03\n---\n\nx\n',
  );
});

test("a title with quotes, colons and line ends is still readable YAML", () => {
  assert.match(sourceOf('---\ntitle: "a: \\"b\\" # c"\n---\nx'), /^---\ntitle: "a: \\"b\\" # c"\n---\n/);
});

test("a link to a hidden note is its words", () => {
  const { sourceOf: source } = gardenOf({ "A.md": "see [[H|words]]", "H.md": "---\ndg-hide: true\n---" });
  assert.match(source("A.md"), /see words\n$/);
});

test("tasks, tables and code stay as written", () => {
  const text = "- [ ] a\n\t- [x] b\n\n| a | b |\n|--|--|\n\n```js\nx\n```";
  assert.equal(bodyIn(text), text);
});
