import assert from "node:assert/strict";
import { test } from "node:test";
import { gardenOf, htmlOf, noteOf } from "../garden-of.ts";

test("a wikilink in the tags property is its words, not its folder", () => {
  assert.deepEqual(noteOf('---\ntags: ["[[Private/Secret]]"]\n---').tags, ["Secret"]);
});

test("a wikilink in an alias is its words, not its folder", () => {
  assert.deepEqual(noteOf('---\naliases: ["[[Private/Hush]]"]\n---').aliases, ["Hush"]);
});

test("a label that repeats the path with its ending shows the name alone", () => {
  assert.match(htmlOf("[[Private/Secret.md|Private/Secret]]"), />Secret</);
});

test("a link in an inline footnote leads to its note", () => {
  const garden = gardenOf({ "A.md": "text^[see [[B|the other]]]", "B.md": "" });
  assert.match(garden.bodyOf("A.md"), /<a class="internal-link" href="\/b\/">the other<\/a>/);
  assert.equal(garden.garden.backlinks.get("B.md")?.length, 1);
});

test("a per cent sign in a picture's name is a sign in its address", () => {
  const body = gardenOf({ "A.md": "![[Pasted%20image.png]]" }, { attachments: ["Pasted%20image.png"] }).bodyOf("A.md");
  assert.match(body, /src="\/img\/user\/Pasted%2520image\.png"/);
});

test("an address of this site where nothing is served is told, and is words", () => {
  const garden = gardenOf({ "A.md": "[n](/nowhere/)" });
  assert.equal(garden.told("missing-note").length, 1);
  assert.doesNotMatch(garden.bodyOf("A.md"), /href/);
});

test("an address of one of Madang's own pages stays a link", () => {
  assert.match(htmlOf("[all](/tags/)"), /href="\/tags\/"/);
});

test("a task begun is not shown as done", () => {
  assert.doesNotMatch(htmlOf("- [/] half"), /checked/);
});

test("an item that opens with a link files the note, whatever follows", () => {
  assert.deepEqual(gardenOf({ "A.md": "# Tags\n- [[B]] my reading", "B.md": "" }).noteAt("A.md").tagNotes, ["B.md"]);
});

test("the line under a heading that repeats the title is the body's first", () => {
  assert.deepEqual(gardenOf({ "A.md": "# A\n\n[[B]]", "B.md": "" }).noteAt("A.md").tagNotes, ["B.md"]);
});

test("filing under a heading of a note nobody wrote files under the note", () => {
  assert.deepEqual([...gardenOf({ "A.md": "[[2025-02#week 1]]" }).garden.tags.keys()], ["2025-02"]);
});

test("a link with nothing after its pipe shows the note's name", () => {
  assert.match(
    gardenOf({ "A.md": "[[x/B#Plan|]]", "x/B.md": "# Plan" }).bodyOf("A.md"),
    /<a class="internal-link" href="\/x\/b\/#plan">B &gt; Plan<\/a>/,
  );
});

test("a file with # in its name is found", () => {
  assert.match(
    gardenOf({ "A.md": "![[C# notes.png]]" }, { attachments: ["C# notes.png"] }).bodyOf("A.md"),
    /src="\/img\/user\/C%23%20notes\.png"/,
  );
});

test("a link to the search page keeps its query", () => {
  assert.match(htmlOf("[find](/search/?q=스레딩&x#top)"), /href="\/search\/\?q=[^"]+&amp;x#top"/);
});

test("two tags that want one address are told", () => {
  assert.equal(gardenOf({ "A.md": "---\ntags: [Daily Plan, Daily-Plan]\n---" }).told("taken-tag-address").length, 1);
});

test("a week in a file name is no day", () => {
  assert.equal(gardenOf({ "2025-05-01week.md": "" }).noteAt("2025-05-01week.md").created, undefined);
});

for (const [where, text] of [
  ["without words after its pipe", "[[Private/Secret#Plan|]]"],
  ["labelled with its own path", "[[Private/Secret.md|Private/Secret]]"],
  ["inside another link", "[see [[Private/Secret]]](https://example.org)"],
  ["in a footnote nobody refers to", "text\n\n[^1]: [[Private/Secret]]"],
  ["beside code that shows it too", "`[[Private/Other]]` [[Private/Secret]]"],
] as const) {
  test(`a private folder is not in the page or its Markdown: a link ${where}`, () => {
    const garden = gardenOf({ "A.md": text }, { privatePaths: ["Private/Secret.md"] });
    assert.doesNotMatch(garden.bodyOf("A.md") + garden.sourceOf("A.md"), /Private\/Secret/);
  });
}

test("code stays code in a note's Markdown, beside a private link too", () => {
  const text = "`[[x]]` [[Private/Secret]]\n\n```md\n[[y/z]]\n```";
  const source = gardenOf({ "A.md": text }, { privatePaths: ["Private/Secret.md"] }).sourceOf("A.md");
  assert.match(source, /`\[\[x\]\]` Secret\n\n```md\n\[\[y\/z\]\]/);
});
