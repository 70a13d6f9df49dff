import assert from "node:assert/strict";
import { test } from "node:test";
import { htmlOf } from "../garden-of.ts";

for (const [info, language] of [
  ["bash", "bash"],
  [" hcl", "hcl"],
  ["Bash", "bash"],
  ["JavaScript", "javascript"],
  ["Shell", "shell"],
  ["Dockerfile", "dockerfile"],
  ["YAML", "yaml"],
  ["golang", "go"],
  ["kotlin ", "kotlin"],
  ["Plain", "plaintext"],
  ["plaintext", "plaintext"],
  ["js {1,3}", "js"],
  ["c++", "cpp"],
] as const) {
  test(`a fence of ${JSON.stringify(info)} is ${language}`, () => {
    assert.match(
      htmlOf(`\`\`\`${info}\nx\n\`\`\``),
      new RegExp(`<pre tabindex="0"><code class="language-${language}">`),
    );
  });
}

for (const info of ["", " "]) {
  test(`a fence of ${JSON.stringify(info)} names no language`, () => {
    assert.equal(htmlOf(`\`\`\`${info}\na < b\n\`\`\``), '<pre tabindex="0"><code>a &lt; b\n</code></pre>\n');
  });
}

for (const [language, code] of [
  ["hcl", 'resource "aws_vpc" "x" { cidr = "10.0.0.0/16" }'],
  ["bash", "echo $HOME"],
  ["yaml", "a: 1"],
  ["dockerfile", "FROM node:20"],
  ["cpp", "int main() {}"],
  ["python", "def f(): pass"],
  ["go", "func main() {}"],
  ["kotlin", "fun main() {}"],
  ["json", '{"a":1}'],
  ["ruby", "def x; end"],
  ["shell", "echo 1"],
] as const) {
  test(`${language} is highlighted when the site is made`, () => {
    assert.match(htmlOf(`\`\`\`${language}\n${code}\n\`\`\``), /<span class="token /);
  });
}

test("a language nobody knows is shown plainly", () => {
  assert.equal(
    htmlOf("```nonsense\n<b>\n```"),
    '<pre tabindex="0"><code class="language-nonsense">&lt;b&gt;\n</code></pre>\n',
  );
});

for (const info of ['"><script>alert(1)</script>', "__proto__", "constructor", "../../x"]) {
  test(`a fence of ${info} does no harm`, () => {
    assert.doesNotMatch(htmlOf(`\`\`\`${info}\nx\n\`\`\``), /<script|undefined|\[object/);
  });
}

test("code is left alone: links, tags, marks, comments and braces", () => {
  const code = "[[B|b]] #x ==y== %%z%% <!-- w --> {{ v }} [ ] ^id (std::min)(1,2)";
  assert.equal(
    htmlOf(`\`\`\`\n${code}\n\`\`\``),
    `<pre tabindex="0"><code>${code.replaceAll("<", "&lt;").replaceAll(">", "&gt;")}\n</code></pre>\n`,
  );
});

test("a fence in a list item is code of that item", () => {
  assert.match(htmlOf("- one\n\n    ```bash\n    x\n    ```\n- two"), /<li>.*<pre.*<\/pre>\n<\/li>\n<li>/s);
});

test("a fence indented by tabs in a list is code without the tabs", () => {
  assert.match(htmlOf("- one\n\t- two\n\t\t```\n\t\tx\n\t\t```"), /<code>x\n<\/code>/);
});

test("an unclosed fence runs to the note's end, and the note is still there", () => {
  assert.match(htmlOf("text\n\n```\ncode"), /<p>text<\/p>\n<pre tabindex="0"><code>code\n?<\/code><\/pre>/);
});

test("lists nest by tabs", () => {
  assert.equal(htmlOf("- a\n\t- b\n\t\t- c").match(/<ul>/g)?.length, 3);
});

test("lists nest by two and by four spaces, mixed with tabs", () => {
  assert.equal(htmlOf("- a\n  - b\n\t- c\n    - d\n- e").match(/<li>/g)?.length, 5);
});

test("Notion's four spaces under an item are its text, not code", () => {
  const html = htmlOf("- item\n    \n    continued here\n    \n    and here\n- next");
  assert.deepEqual([/<pre/.test(html), /<p>continued here<\/p>/.test(html)], [false, true]);
});

test("eight spaces under an item are its text, not code", () => {
  assert.doesNotMatch(htmlOf("- item\n\n        deep\n"), /<pre/);
});

test("four spaces under an ordered item are its text", () => {
  assert.doesNotMatch(htmlOf("1. item\n\n    text\n\n        deeper"), /<pre/);
});

test("text indented after a list by a tab is no code", () => {
  assert.doesNotMatch(htmlOf("- a\n\n\tb\n\t- c\n\n\t\td"), /<pre/);
});

test("four spaces outside any list are code", () => {
  assert.match(htmlOf("text\n\n    code"), /<pre tabindex="0"><code>code/);
});

test("an ordered list keeps its start", () => {
  assert.match(htmlOf("3. three\n4. four"), /<ol start="3">/);
});

test("a footnote is linked both ways", () => {
  const html = htmlOf("word[^1]\n\n[^1]: the note");
  const [, id] = /<a href="#([^"]+)"/.exec(html) ?? [];
  assert.match(html, new RegExp(`<li id="${id}".*the note.*href="#fnref`, "s"));
});

test("a footnote under a heading of its own is read", () => {
  assert.match(htmlOf("글[^주]\n\n# 주석\n\n[^주]: 긴 설명 https://example.com"), /긴 설명 <a class="external-link"/);
});

test("an inline footnote is one", () => {
  assert.match(htmlOf("word^[the note]"), /class="footnotes-list".*the note/s);
});

test("a footnote nobody wrote stays text", () => {
  assert.match(htmlOf("word[^1]"), /word\[\^1\]/);
});

test("a quote keeps its lines", () => {
  assert.match(htmlOf("> one\n> two"), /<blockquote>\n<p>one<br>\ntwo<\/p>/);
});

test("an empty note is an empty body", () => {
  assert.equal(htmlOf(""), "");
});

test("a note of blank lines is an empty body", () => {
  assert.equal(htmlOf("\n\n   \n\t\n"), "");
});
