import assert from "node:assert/strict";
import { test } from "node:test";
import { gardenOf } from "../garden-of.ts";

/** The tags of `A.md`, with two tag notes to file under. */
function tagsOf(text: string, options = {}): readonly string[] {
  return gardenOf({ "A.md": text, "03 - Tags/X.md": "x", "03 - Tags/Y.md": "y" }, options).noteAt("A.md").tagKeys;
}

const LINK = "[[03 - Tags/X\\|X]]";
const OTHER = "[[03 - Tags/Y\\|Y]]";

for (const heading of [
  "# Tags",
  "# **Tags**",
  "# **Tags**  ",
  "## Tags",
  "### Tags",
  "# tags",
  "# TAGS",
  "# Tags:",
  "## 태그",
  "# __Tags__",
]) {
  test(`a link under "${heading}" files the note`, () => {
    assert.deepEqual(tagsOf(`text\n\n${heading}\n- ${LINK}\n`), ["x"]);
  });
}

test("a heading of the owner's own files as well, where the configuration names it", () => {
  assert.deepEqual(tagsOf(`text\n\n# Themen\n${LINK}`, { tagHeadings: ["Themen"] }), ["x"]);
});

test("with other tag headings configured, Tags is a heading like any", () => {
  assert.deepEqual(tagsOf(`text\n\n# Tags\n${LINK}`, { tagHeadings: ["Themen"] }), []);
});

test("a heading that only begins with Tags files nothing", () => {
  assert.deepEqual(tagsOf(`text\n\n# Tags I like\n${LINK}`), []);
});

test("a Tags section after another section files", () => {
  assert.deepEqual(tagsOf(`# 공부 시간\n![t.png](t.png)\n# Tags\n- ${LINK}\n---\n`), ["x"]);
});

test("a list item directly over a rule files, and is no table", () => {
  assert.deepEqual(tagsOf(`# Tags\n- ${LINK}\n---\ntext`), ["x"]);
});

test("two items over a rule file both", () => {
  assert.deepEqual(tagsOf(`# Tags\n- ${LINK}\n- ${OTHER}\n---\ntext`), ["x", "y"]);
});

test("a bare line without a bullet files", () => {
  assert.deepEqual(tagsOf(`# Tags\n${LINK}\n---\n`), ["x"]);
});

test("bare lines one below the other file each", () => {
  assert.deepEqual(tagsOf(`# Tags\n${LINK}\n${OTHER}\n\ntext`), ["x", "y"]);
});

test("two links on one line file both", () => {
  assert.deepEqual(tagsOf(`# Tags\n- ${LINK} ${OTHER}\n`), ["x", "y"]);
});

test("links with a comma between them file both", () => {
  assert.deepEqual(tagsOf(`# Tags\n${LINK}, ${OTHER}\n`), ["x", "y"]);
});

test("trailing spaces after the link are nothing", () => {
  assert.deepEqual(tagsOf(`# Tags\n- ${LINK}   \n---\n`), ["x"]);
});

test("a link without a label files", () => {
  assert.deepEqual(tagsOf("# Tags\n- [[X]]\n"), ["x"]);
});

test("a third bracket, once left behind, keeps the link", () => {
  assert.deepEqual(tagsOf(`# Tags\n- ${LINK}]\n---\n`), ["x"]);
});

test("hashtags may stand among the links of a Tags section", () => {
  assert.deepEqual([...tagsOf(`# Tags\n- ${LINK}\n- #2025-04\n#a #b\n---\n`)].sort(), ["2025-04", "a", "b", "x"]);
});

test("hashtags on a link's own line do not keep it from filing", () => {
  assert.deepEqual([...tagsOf(`# Tags\n- ${LINK} #a\n`)].sort(), ["a", "x"]);
});

test("a section that no rule closes ends with the next heading", () => {
  assert.deepEqual(tagsOf(`# Tags\n- ${LINK}\n\n# Next\n${OTHER}\n`), ["x"]);
});

test("in a section that no rule closes, a link in a sentence files nothing", () => {
  assert.deepEqual(tagsOf(`# Tags\n- ${LINK}\n\nToday I read ${OTHER} and slept.\n`), ["x"]);
});

test("after the rule that closes the section no link files", () => {
  assert.deepEqual(tagsOf(`# Tags\n- ${LINK}\n\n---\n\n${OTHER}\n`), ["x"]);
});

test("an item that says more than a link files nothing", () => {
  assert.deepEqual(tagsOf(`# Tags\n- ${LINK}\n- see also ${OTHER}\n`), ["x"]);
});

test("only the first Tags section files", () => {
  assert.deepEqual(tagsOf(`# Tags\n- ${LINK}\n---\n# More\n\n# Tags\n- ${OTHER}\n`), ["x"]);
});

test("an empty Tags section is no trouble", () => {
  assert.deepEqual(tagsOf("# Tags\n\n---\n\ntext"), []);
});

test("a link alone on the first line files", () => {
  assert.deepEqual(tagsOf(`${LINK}\n\ntext`), ["x"]);
});

test("a first line over a rule files", () => {
  assert.deepEqual(tagsOf(`\n\n${LINK}\n---\n\ntext`), ["x"]);
});

test("a first line followed by text at once files, and the text's links do not", () => {
  assert.deepEqual(tagsOf(`${LINK}\n${OTHER} is what I read.`), ["x"]);
});

test("a first line with two links files both", () => {
  assert.deepEqual(tagsOf(`${LINK} ${OTHER}\n`), ["x", "y"]);
});

test("a link in the first line's sentence files nothing", () => {
  assert.deepEqual(tagsOf(`This is about ${LINK}.`), []);
});

test("a first line in a list is a list of links, and files nothing", () => {
  assert.deepEqual(tagsOf(`- ${LINK}\n- ${OTHER}\n`), []);
});

test("the first line after an opening heading files nothing", () => {
  assert.deepEqual(tagsOf(`# A title\n${LINK}`), []);
});

test("a note may file by its first line and by a Tags section", () => {
  assert.deepEqual(tagsOf(`${LINK}\n\ntext\n\n# Tags\n- ${OTHER}\n`), ["x", "y"]);
});

test("an embed files nothing", () => {
  assert.deepEqual(tagsOf("![[X]]\n"), []);
});

test("a file that is gone, though it stands in the section, is no tag", () => {
  assert.deepEqual(tagsOf(`# Tags\n- ${LINK}\n- [[board.canvas|board]]\n- [[plan.pdf]]\n`), ["x"]);
});

test("an ordinary link files nothing", () => {
  assert.deepEqual(tagsOf(`text\n\n${LINK}\n`), []);
});

test("a Tags heading in a quote opens no section", () => {
  assert.deepEqual(tagsOf(`text\n\n> # Tags\n> - ${LINK}\n`), []);
});

test("a Tags heading in code opens no section", () => {
  assert.deepEqual(tagsOf(`text\n\n\`\`\`\n# Tags\n\`\`\`\n${LINK}\n`), []);
});

test("the target of a filing link is a tag note, whatever its folder", () => {
  const { noteAt } = gardenOf({
    "A.md": "# Tags\n- [[06 - Full Notes/2025-02\\|2025-02]]\n---",
    "06 - Full Notes/2025-02.md": "",
  });
  assert.deepEqual(noteAt("A.md").tagNotes, ["06 - Full Notes/2025-02.md"]);
});

test("a note does not file itself under itself", () => {
  assert.deepEqual(gardenOf({ "A.md": "# Tags\n- [[A]]\n" }).noteAt("A.md").tagKeys, []);
});

test("a note's excerpt is what it says, not what it is filed under", () => {
  assert.equal(
    gardenOf({ "A.md": `# Tags\n- ${LINK}\n---\nThe yard is wide.` }).noteAt("A.md").excerpt,
    "The yard is wide.",
  );
});
