import assert from "node:assert/strict";
import { test } from "node:test";
import { growsWithSize } from "../cost-of.ts";
import { gardenOf, htmlOf } from "../garden-of.ts";

test("a stray </div> cannot close the page around the note", () => {
  assert.equal(htmlOf("one\n\n</div></div></main>\n\ntwo").replace(/\s+/g, ""), "<p>one</p><p>two</p>");
});

test("an open <div> is closed at the note's end", () => {
  const html = htmlOf("<div>\n\ntext");
  assert.equal(html.match(/<div/g)?.length, html.match(/<\/div/g)?.length);
});

test("an open comment cannot swallow the page", () => {
  assert.doesNotMatch(htmlOf("one <!-- two"), /<!--/);
});

test("an open <textarea> or <title> cannot swallow the page", () => {
  assert.doesNotMatch(htmlOf("one <textarea> two <title> three\n\n<plaintext>"), /<(?:textarea|title|plaintext)/);
});

test("<details> folds", () => {
  assert.match(
    htmlOf("<details open><summary>s</summary>\n\n**t**\n\n</details>"),
    /<details open[^>]*><summary>s<\/summary>\s*<p><strong>t<\/strong><\/p>\s*<\/details>/,
  );
});

for (const text of [
  "<kbd>Ctrl</kbd>",
  "<sub>2</sub>",
  "<sup>2</sup>",
  "<u>x</u>",
  "<mark>x</mark>",
  "<small>x</small>",
  "<b>x</b>",
  "<del>x</del>",
]) {
  test(`${text} is let through`, () => {
    assert.ok(htmlOf(`a ${text}`).includes(text));
  });
}

test("Markdown beside raw HTML keeps its markup", () => {
  const html = gardenOf({
    "A.md": "<u>x</u> [[B]] ==m==\n\n- [x] t\n\n```js\nlet a;\n```\n\n| a |\n|--|\n\n# h ^x\n",
    "B.md": "",
  }).bodyOf("A.md");
  const kept = [
    'class="internal-link"',
    "<mark>",
    'class="task-list-item is-checked"',
    'data-task="x"',
    "disabled",
    'class="token',
    'class="table-wrapper"',
    'id="h',
  ];
  assert.deepEqual(
    kept.filter((each) => !html.includes(each)),
    [],
  );
});

test("words beside raw HTML that look like an attribute are words", () => {
  assert.match(htmlOf("<div>\nset data = 5 and src=x\n</div>"), /set data = 5 and src=x/);
});

test("a raw tag's class and id stay, for themes and snippets", () => {
  assert.match(htmlOf('<div class="box" id="mine">x</div>'), /<div class="box" id="mine">/);
});

for (const [text, shown] of [
  ["List<String>", "List&lt;String>"],
  ["std::map <map>", "std::map &lt;map>"],
  ["the <b> tag", "the &lt;b> tag"],
  ["<?php echo ?>", "&lt;?php echo ?>"],
  ["\\<pid>", "&lt;pid>"],
] as const) {
  test(`${text} is shown as it is written`, () => {
    assert.equal(
      htmlOf(text)
        .replace(/<\/?p>/g, "")
        .trim()
        .replace(/>/g, "&gt;"),
      shown.replace(/>/g, "&gt;"),
    );
  });
}

test("an open <details> folds no more than its own lines", () => {
  assert.match(htmlOf("<details><summary>s</summary>\n\nrest"), /<\/details>\s*<p>rest/);
});

test("an element may begin in one block and end in another beside it", () => {
  assert.match(htmlOf("<div>\n\n- a\n\n</div>\n\nb"), /<div>\s*<ul>[\s\S]*<\/ul>\s*<\/div>\s*<p>b/);
});

test("an element that begins in a list's item ends in it", () => {
  assert.match(htmlOf("- <div>\n\n  a\n\nb\n\n</div>"), /<li><div>\s*<\/div>/);
});

for (const [name, open, close] of [
  ["open tags", "<b>", ""],
  ["tags that end others", "<b>", "</i>"],
  ["nested tags", "<b>", "</b>"],
  ["open blocks", "<div>\n\n", ""],
  ["scripts without an end", "x <script>", ""],
  ["spaces in a tag without an end", " ", "x"],
] as const) {
  test(`the time for ${name} grows with their number`, () => {
    const text = (n: number): string =>
      `<p>\n<i${name.startsWith("spaces") ? "" : ">"}${open.repeat(n)}${close.repeat(n)}`;
    assert.ok(growsWithSize((n) => htmlOf(text(n)), 15_000));
  });
}
