import assert from "node:assert/strict";
import { test } from "node:test";
import { parseCallout } from "../../src/markdown/callouts.ts";
import { gardenOf, htmlOf, noteOf } from "../garden-of.ts";

for (const [line, type, metadata, fold, title, titled] of [
  ["[!note]", "note", "", "", "Note", false],
  ["[!NOTE]  ", "note", "", "", "Note", false],
  ["[!faq]- Why?", "faq", "", "-", "Why?", true],
  ["[!faq]+", "faq", "", "+", "Faq", false],
  ["[!info|wide] A", "info", "wide", "", "A", true],
  ["[!info] A - [b] c", "info", "", "", "A - [b] c", true],
  ["[!my-type]", "my-type", "", "", "My type", false],
  ["[!인터럽트란?]", "인터럽트란?", "", "", "인터럽트란?", true],
  ["[! 커널 스택, 유저 스택]", "커널 스택, 유저 스택", "", "", "커널 스택, 유저 스택", true],
  ["[!subnet_ids란?]", "subnet_ids란?", "", "", "subnet_ids란?", true],
  ["[!DSSE-KMS]", "dsse-kms", "", "", "DSSE-KMS", true],
  ["[!닫힌 질문|wide]-", "닫힌 질문", "wide", "-", "닫힌 질문", true],
] as const) {
  test(`${line} is a callout ${JSON.stringify(title)}`, () => {
    assert.deepEqual(parseCallout(line), { type, metadata, fold, title, titled });
  });
}

for (const line of ["[!]", "[! ]", "[![a](b)](c)", "[note] x", "!note", "[!open", "x [!note]", "[!|wide]"]) {
  test(`${line} opens no callout`, () => {
    assert.equal(parseCallout(line), undefined);
  });
}

test("what an author writes in the type's place cannot leave its attribute", () => {
  assert.match(
    htmlOf('> [!a" onclick="x|b" y="]'),
    /data-callout="a&quot; onclick=&quot;x" data-callout-metadata="b&quot; y=&quot;"/,
  );
});

test("a callout keeps its markup beside the author's own HTML", () => {
  const html = htmlOf("<div>x</div>\n\n> [!tip]- T\n> b\n\n```ad-note\ncolor: 1, 2, 3\nb\n```");
  assert.match(html, /<details class="callout is-collapsible is-collapsed" data-callout="tip" data-callout-fold="-">/);
  assert.match(html, /style="--callout-color:\s?1, 2, 3"/);
});

test("an excerpt has a callout's own title and words, not the name of its type", () => {
  assert.equal(noteOf("> [!important]\n> Water it.\n\n> [!note] Title\n> words").excerpt, "Water it. Title words");
});

test("an excerpt does not tell what a closed callout hides", () => {
  assert.equal(noteOf("> [!faq]- Who?\n> The cat.\n> > [!note] Inner\n\nafter").excerpt, "Who? after");
});

test("a link in a callout's title is a backlink with the title for its context", () => {
  const { garden } = gardenOf({ "A.md": "> [!note] read [[B]] first\n> body", "B.md": "" });
  assert.deepEqual(
    garden.backlinks.get("B.md")?.map(({ occurrences }) => occurrences.map((link) => [link.line, link.context])),
    [[[1, { before: "read ", text: "B", after: " first" }]]],
  );
});

test("tasks in callouts and in ad fences are the note's, on their own lines", () => {
  const { tasks } = noteOf("> [!todo]\n> - [ ] one\n\n```ad-todo\ntitle: T\n- [x] two\n```\n- [ ] three");
  assert.deepEqual(
    tasks.map(({ text, line }) => [text, line]),
    [
      ["one", 2],
      ["two", 6],
      ["three", 8],
    ],
  );
});

test("a heading in a callout is told apart from the note's own", () => {
  const { headings } = noteOf("# x\n\n> [!note]\n> ## b\n\n```ad-note\n## c\n```\n\n> ## d");
  assert.deepEqual(
    headings.map(({ text, inCallout }) => [text, inCallout === true]),
    [
      ["x", false],
      ["b", true],
      ["c", true],
      ["d", false],
    ],
  );
});

test("an ad fence in a list keeps its lines", () => {
  const { note, html } = {
    note: noteOf("- a\n\n  ```ad-note\n  ![[x.png]]\n  ```"),
    html: htmlOf("- a\n\n  ```ad-note\n  - b\n  ```\n- c"),
  };
  assert.equal(note.links[0]?.line, 4);
  assert.match(html, /<div class="callout-content">\n<ul>\n<li>b<\/li>\n<\/ul>\n<\/div>\n<\/div>\n<\/li>\n<li>/);
});

test("code of another name stays code", () => {
  assert.match(htmlOf("```adventure\nx\n```\n```ad\nx\n```"), /language-adventure.*language-ad"/s);
});

test("an emoji stands for the sign; the name of an icon set's picture does not", () => {
  assert.match(htmlOf("```ad-note\nicon: 🔥\nx\n```"), /data-callout-icon="">🔥</);
  assert.doesNotMatch(htmlOf("```ad-note\nicon: fas-fire\nx\n```"), /fas-fire|data-callout-icon/);
});
