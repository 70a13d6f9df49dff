import assert from "node:assert/strict";
import { test } from "node:test";
import { gardenOf, htmlOf, noteOf } from "../garden-of.ts";

const plain = (text: string): string =>
  htmlOf(text)
    .replace(/<[^>]+>/g, "")
    .replace(/\s+/g, " ")
    .trim();

for (const [text, shown] of [
  ["one %%secret%% two", "one two"],
  ["one <!-- secret --> two", "one two"],
  ["%%secret%%", ""],
  ["%%\nsecret\n\nsecret\n%%\n\nopen", "open"],
  ["<!--\nsecret\n\nsecret\n-->\n\nopen", "open"],
  ["one %%se\ncret%% two", "one two"],
  ["one <!-- se\n\ncret --> two", "one two"],
  ["%%a%% one %%b%% two %%c%%", "one two"],
  ["- one %%secret%%\n- two", "one two"],
  ["> one <!-- secret -->", "one"],
  ["# Head %%secret%%", "Head"],
  ["| a %%secret%% | b |\n|--|--|", "a b"],
  ["one %%[[Secret]] `secret` ```secret%% two", "one two"],
  ["<!-- %% --> open %% open", "open %% open"],
  ["%% <!-- %% open", "open"],
  ["one <!----> two", "one two"],
  ["[one %%secret%%](https://example.com)", "one"],
] as const) {
  test(`of ${JSON.stringify(text)} readers see ${JSON.stringify(shown)}`, () => {
    assert.equal(plain(text), shown);
  });
}

for (const [text, shown] of [
  ["`%%code%%`", "%%code%%"],
  ["`<!-- code -->`", "&lt;!-- code --&gt;"],
  ["``a ` %%b%%``", "a ` %%b%%"],
  ["```\n%%code%%\n<!-- code -->\n```", "%%code%% &lt;!-- code --&gt;"],
  ["~~~\n%%code%%\n~~~", "%%code%%"],
  ["- item\n\n\t```\n\t%%code%%\n\t```", "item %%code%%"],
  ["> ```\n> %%code%%\n> ```", "%%code%%"],
  ["100% sure, 50%", "100% sure, 50%"],
  ["100%% sure", "100%% sure"],
  ["text \\%%not a comment\\%%", "text %%not a comment%%"],
  ["a <!- b", "a &lt;!- b"],
] as const) {
  test(`${JSON.stringify(text)} holds no comment`, () => {
    assert.equal(plain(text), shown);
  });
}

test("an odd backtick before a comment does not save it", () => {
  assert.equal(plain("a ` b %%secret%%"), "a ` b");
});

test("a comment that opens a line and never ends hides the rest", () => {
  assert.equal(plain("open\n\n%%\nsecret\n\n# secret"), "open");
});

test("an HTML comment that opens a line and never ends hides the rest", () => {
  assert.equal(plain("open\n\n<!--\nsecret"), "open");
});

test("a comment that never ends is told with its line", () => {
  const { told } = gardenOf({ "A.md": "---\ntitle: x\n---\none\n\n%% secret" });
  assert.deepEqual(
    told("unclosed-comment").map(({ line }) => line),
    [6],
  );
});

test("a comment leaves the lines below it their numbers", () => {
  assert.equal(noteOf("%%\none\ntwo\n%%\n# h").headings[0]?.line, 5);
});

test("a comment between list items does not part the list", () => {
  assert.equal(htmlOf("- one\n%%secret%%\n- two").match(/<ul>/g)?.length, 1);
});

test("a comment's tags, tasks, links, headings and words are nowhere", () => {
  const { tags, tasks, links, headings, words } = noteOf("%%\n# h\n#tag [[B]]\n- [ ] x\n%%");
  assert.deepEqual([tags, tasks, links, headings, words], [[], [], [], [], 0]);
});

test("the excerpt holds no comment", () => {
  assert.equal(noteOf("one %%secret%%two").excerpt, "one two");
});

test("a comment cannot hide in raw HTML", () => {
  assert.doesNotMatch(htmlOf("<div>\n<!-- secret -->\n%%secret%%\nopen\n</div>"), /secret/);
});

test("the Markdown beside the page holds no comment", () => {
  assert.doesNotMatch(
    gardenOf({ "A.md": "one %%secret%%\n\n<!-- secret -->\n\n%%\nsecret" }).sourceOf("A.md"),
    /secret/,
  );
});

test("the Markdown beside the page keeps what only looks like a comment", () => {
  assert.match(
    gardenOf({ "A.md": "`%%code%%`\n\n```\n<!-- code -->\n```" }).sourceOf("A.md"),
    /`%%code%%`.*<!-- code -->/s,
  );
});
