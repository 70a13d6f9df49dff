import assert from "node:assert/strict";
import { test } from "node:test";
import { gardenOf } from "../garden-of.ts";

type Notes = Record<string, string>;

const sourcesOf = (notes: Notes, path = "B.md"): string[] =>
  (gardenOf(notes).garden.backlinks.get(path) ?? []).map(({ source }) => source);

/** The sentences round the links that `A.md` makes to `B.md`. */
const sentencesOf = (text: string): string[] =>
  (gardenOf({ "A.md": text, "B.md": "" }).garden.backlinks.get("B.md") ?? []).flatMap(({ occurrences }) =>
    occurrences.map(({ context }) => context.before + context.text + context.after),
  );

test("a note's backlinks are the notes that link to it, in path order", () => {
  assert.deepEqual(sourcesOf({ "z.md": "[[B]]", "a.md": "[[B]]", "B.md": "", "k/k.md": "[[B]]" }), [
    "a.md",
    "k/k.md",
    "z.md",
  ]);
});

test("an embed is a backlink", () => {
  assert.deepEqual(sourcesOf({ "A.md": "![[B]]", "B.md": "" }), ["A.md"]);
});

test("a link by an alias is a backlink", () => {
  assert.deepEqual(sourcesOf({ "A.md": "[[Second name]]", "B.md": "---\naliases: [Second name]\n---" }), ["A.md"]);
});

test("a Markdown link is a backlink", () => {
  assert.deepEqual(sourcesOf({ "A.md": "[x](B.md)", "B.md": "" }), ["A.md"]);
});

test("a link in raw HTML is a backlink", () => {
  assert.deepEqual(sourcesOf({ "A.md": 'see <a href="B.md">x</a>', "B.md": "" }), ["A.md"]);
});

test("a link in a property is a backlink", () => {
  assert.deepEqual(sourcesOf({ "A.md": '---\nup: "[[B]]"\n---', "B.md": "" }), ["A.md"]);
});

test("a link in a footnote is a backlink", () => {
  assert.deepEqual(sourcesOf({ "A.md": "x[^1]\n\n[^1]: see [[B]]", "B.md": "" }), ["A.md"]);
});

test("a link in a table, a quote or a heading is a backlink", () => {
  assert.deepEqual(sourcesOf({ "1.md": "| [[B\\|b]] |\n|--|\n", "2.md": "> [[B]]", "3.md": "# [[B]]", "B.md": "" }), [
    "1.md",
    "2.md",
    "3.md",
  ]);
});

test("an ambiguous link is a backlink of the note it leads to", () => {
  assert.deepEqual(sourcesOf({ "A.md": "[[B]]", "x/B.md": "", "y/B.md": "" }, "x/B.md"), ["A.md"]);
});

test("a note that links twice is one backlink of two occurrences", () => {
  const backlinks = gardenOf({ "A.md": "One [[B]]. Two [[B|b]].", "B.md": "" }).garden.backlinks.get("B.md");
  assert.deepEqual(
    backlinks?.map(({ occurrences }) => occurrences.length),
    [2],
  );
});

test("a hidden note's links are no backlinks", () => {
  assert.deepEqual(sourcesOf({ "A.md": "---\ndg-hide: true\n---\n[[B]]", "B.md": "" }), []);
});

test("the sentence round the link is told, and not its neighbours", () => {
  assert.deepEqual(sentencesOf("First one. The yard of [[B]] is wide! Last one."), ["The yard of B is wide!"]);
});

test("a Korean sentence round the link is told", () => {
  assert.deepEqual(sentencesOf("어제는 쉬었다. 오늘은 [[B|비]]를 읽었다. 내일은 쓴다."), ["오늘은 비를 읽었다."]);
});

test("a full stop inside a number or a name ends no sentence", () => {
  assert.deepEqual(sentencesOf("Node.js 20.19 and [[B]] v1.2 agree."), ["Node.js 20.19 and B v1.2 agree."]);
});

test("the list item round the link is told, and not the next", () => {
  assert.deepEqual(sentencesOf("- one\n- read [[B]] today\n- three"), ["read B today"]);
});

test("the line round the link is told, and not the lines beside it", () => {
  assert.deepEqual(sentencesOf("one\nread [[B]] today\nthree"), ["read B today"]);
});

test("the context is plain text without marks", () => {
  assert.deepEqual(sentencesOf("The **bold** `code` of ==the [[B]]== and [[A|me]]"), ["The bold code of the B and me"]);
});

test("the context of a task is its text", () => {
  assert.deepEqual(sentencesOf("- [x] read [[B]]"), ["read B"]);
});

test("a long sentence is cut on both sides", () => {
  const [sentence = ""] = sentencesOf(`${"word ".repeat(100)}[[B]]${" word".repeat(100)}`);
  assert.match(sentence, /^….{0,120}B.{0,120}…$/);
});

test("a sentence is never cut inside an emoji", () => {
  const [sentence = ""] = sentencesOf(`a${"🚀".repeat(100)}[[B]]x${"🚀".repeat(100)}`);
  assert.doesNotMatch(sentence, /\p{Cs}/u);
});

test("the context holds no comment", () => {
  assert.deepEqual(sentencesOf("The %%secret%%yard of [[B]] <!-- hush -->here"), ["The yard of B here"]);
});

test("the heading above the link is told", () => {
  const backlinks = gardenOf({ "A.md": "# One\n## **Two** `x`\n\n[[B]]", "B.md": "" }).garden.backlinks.get("B.md");
  assert.equal(backlinks?.[0]?.occurrences[0]?.heading, "Two x");
});

test("a link before the first heading has none above it", () => {
  const backlinks = gardenOf({ "A.md": "[[B]]\n\n# One", "B.md": "" }).garden.backlinks.get("B.md");
  assert.equal(backlinks?.[0]?.occurrences[0]?.heading, "");
});

test("a link knows its line in the file, frontmatter counted", () => {
  const { noteAt } = gardenOf({ "A.md": "---\ntitle: x\n---\n\ntext\nmore [[B]]\n", "B.md": "" });
  assert.equal(noteAt("A.md").links[0]?.line, 6);
});

test("what is linked and not written is wanted, by all who want it", () => {
  const { garden } = gardenOf({ "A.md": "See [[x/New idea|an idea]].", "B.md": "Also [[x/new IDEA]]." });
  assert.deepEqual(garden.wanted, [{ text: "an idea", sources: ["A.md", "B.md"] }]);
});

test("a private note is not wanted", () => {
  assert.deepEqual(gardenOf({ "A.md": "See [[P]]." }, { privatePaths: ["P.md"] }).garden.wanted, []);
});

test("a file that is gone is no wanted note", () => {
  assert.deepEqual(gardenOf({ "A.md": "![[gone.png]] [[gone.pdf]] ![x](gone)" }).garden.wanted, []);
});

test("a hidden note wants nothing in public", () => {
  assert.deepEqual(gardenOf({ "A.md": "---\nhide: true\n---\nSee [[New]]." }).garden.wanted, []);
});
