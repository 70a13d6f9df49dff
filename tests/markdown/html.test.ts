import assert from "node:assert/strict";
import { test } from "node:test";
import { growsWithSize } from "../cost-of.ts";
import { gardenOf, htmlOf } from "../garden-of.ts";

const FORBIDDEN = /^<(?:script|iframe|object|embed|meta|base|link|style|form|math|template|noscript)\b/i;
const HANDLER = /\s(?:on\w+|srcdoc|autofocus)\b/i;
const withoutValues = (tag: string): string => tag.replace(/"[^"]*"/g, "");

for (const text of [
  "<script>alert(1)</script>",
  "<SCRIPT SRC=//evil.com/x.js></SCRIPT>",
  "text <script>alert(1)</script> text",
  '<img src="https://example.com/a.png" onerror="alert(1)">',
  "<p onclick='alert(1)'>x</p>",
  '<a href="javascript:alert(1)">x</a>',
  '<a href="JaVaScRiPt:alert(1)">x</a>',
  '<a href=" javascript:alert(1)">x</a>',
  '<a href="&#106;avascript:alert(1)">x</a>',
  '<a href="java\tscript:alert(1)">x</a>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  "<svg onload=alert(1)>",
  "<svg><script>alert(1)</script></svg>",
  '<math href="javascript:alert(1)">x</math>',
  '<form action="javascript:alert(1)"><button>x</button></form>',
  '<object data="javascript:alert(1)"></object>',
  '<embed src="javascript:alert(1)">',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<base href="javascript:alert(1)//">',
  '<link rel="stylesheet" href="javascript:alert(1)">',
  "<style>@import 'javascript:alert(1)';</style>",
  '<div style="background:url(javascript:alert(1))">x</div>',
  '<video poster="javascript:alert(1)"></video>',
  "<details ontoggle=alert(1) open>x</details>",
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  "<template><script>alert(1)</script></template>",
  "<xss onfocus=alert(1) autofocus tabindex=1>",
  "| a |\n|--|\n| <img src=x onerror=alert(1)> |",
  "- [ ] <img src=x onerror=alert(1)>",
  "# <img src=x onerror=alert(1)>",
  "[<img src=x onerror=alert(1)>](https://example.com)",
  "![<img src=x onerror=alert(1)>](https://example.com/a.png)",
  "x[^1]\n\n[^1]: <script>alert(1)</script>",
]) {
  test(`no code runs from ${JSON.stringify(text)}`, () => {
    const tags = [...htmlOf(text).matchAll(/<[a-z][^>]*>/gi)].map(([tag]) => tag);
    const harmful = tags.filter(
      (tag) =>
        FORBIDDEN.test(tag) ||
        /(?:src|href|poster|style|fill)="\s*[^"]*javascript:/i.test(tag) ||
        HANDLER.test(withoutValues(tag)),
    );
    assert.deepEqual(harmful, []);
  });
}

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

test("a raw link to a note leads to the note", () => {
  const { bodyOf } = gardenOf({ "x/A.md": 'see <a href="../B.md#h">b</a>', "B.md": "# h" });
  assert.match(bodyOf("x/A.md"), /<a href="\/b\/#h">b<\/a>/);
});

test("a raw link to a private note is its words, without the path", () => {
  const { bodyOf } = gardenOf({ "A.md": '<a href="Private/x.md">words</a>' }, { privatePaths: ["Private/x.md"] });
  assert.deepEqual([/Private|x\.md/.test(bodyOf("A.md")), /words/.test(bodyOf("A.md"))], [false, true]);
});

test("a raw link in single quotes, or in none, is one too", () => {
  const { bodyOf } = gardenOf({
    "A.md": "x <a href='Private/x.md'>1</a> <a href=Private/x.md>2</a> <A HREF = 'Private/x.md'>3</A>",
  });
  assert.doesNotMatch(bodyOf("A.md"), /Private/);
});

test("a raw picture of the vault's is served", () => {
  const { bodyOf, garden } = gardenOf({ "A.md": '<img src="a%20b.png" width="30">' }, { attachments: ["img/a b.png"] });
  assert.deepEqual(
    [/src="\/img\/user\/img\/a%20b\.png"/.test(bodyOf("A.md")), garden.attachments],
    [true, ["img/a b.png"]],
  );
});

test("a raw picture that is gone names no path", () => {
  assert.doesNotMatch(htmlOf('<img src="Private/secret.png">'), /Private|secret/);
});

test("a raw picture of another site stays", () => {
  assert.match(htmlOf('<img src="https://example.com/a.png">'), /src="https:\/\/example\.com\/a\.png"/);
});

test("a raw tag's class and id stay, for themes and snippets", () => {
  assert.match(htmlOf('<div class="box" id="mine">x</div>'), /<div class="box" id="mine">/);
});

test("a picture of the vault's is shown with its words, lazily", () => {
  const { bodyOf } = gardenOf({ "A.md": "![[a.png|A yard|300x200]]" }, { attachments: ["f/a.png"] });
  assert.match(
    bodyOf("A.md"),
    /<span class="internal-embed image-embed"><img src="\/img\/user\/f\/a\.png" alt="A yard" width="300" height="200"[^>]* loading="eager"/,
  );
});

test("the plugin's picture, its file name as words, has no alternative text", () => {
  const { bodyOf } = gardenOf({ "A.md": "![a b.png|300](/img/user/f/a%20b.png)" }, { attachments: ["f/a b.png"] });
  assert.match(bodyOf("A.md"), /<img src="\/img\/user\/f\/a%20b\.png" alt="" width="300"/);
});

test("a picture that is not there says so without a path", () => {
  const { bodyOf } = gardenOf({ "A.md": "![[Private/gone.png]]" });
  assert.deepEqual(
    [/internal-embed is-unresolved/.test(bodyOf("A.md")), /Private|<img/.test(bodyOf("A.md"))],
    [true, false],
  );
});

test("a hotlinked picture is shown", () => {
  assert.match(
    htmlOf("![a cat](https://example.com/cat.png)"),
    /<img src="https:\/\/example\.com\/cat\.png" alt="a cat"/,
  );
});

test("a hotlinked picture with a broken escape in its address does not stop the build", () => {
  assert.match(htmlOf("![a](https://example.com/%E0%A4%A.png) ![b](https://example.com/%ff.png)"), /<img/);
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

test("a script goes with its content, and is told with its line", () => {
  const { bodyOf, told } = gardenOf({ "A.md": "x\n\n<script>\nsecret()\n</script>" });
  assert.deepEqual([/secret/.test(bodyOf("A.md")), told("html-left-out").map(({ line }) => line)], [false, [3]]);
});

test("a script without an end takes nothing with it", () => {
  assert.match(htmlOf("<script>\n\nwords"), /words/);
});

test("`content.trustHtml` keeps scripts", () => {
  assert.match(htmlOf("<script>go()</script>", { trustHtml: true }), /<script>go\(\)<\/script>/);
});

test("Obsidian's own anchor leads to its note, and is one link", () => {
  const { bodyOf, noteAt } = gardenOf({
    "A.md": '<a data-href="x/B.md" href="x/B.md" class="internal-link" target="_blank">b</a>',
    "x/B.md": "",
  });
  assert.deepEqual(
    [bodyOf("A.md").match(/<a [^>]*>/)?.[0], noteAt("A.md").links.length],
    ['<a href="/x/b/" class="internal-link">', 1],
  );
});

test("`data-href` tells no private path, in the page or in its Markdown", () => {
  const { bodyOf, sourceOf } = gardenOf(
    { "A.md": '<a data-href="Private/x.md" href="Private/x.md" class="internal-link">x</a>' },
    { privatePaths: ["Private/x.md"] },
  );
  assert.doesNotMatch(bodyOf("A.md") + sourceOf("A.md"), /Private/);
});

test("an address in an attribute's words is words", () => {
  assert.match(htmlOf(`<img alt="<img src=x>" src="https://example.com/a.png">`), /alt="&lt;img src=x&gt;"/);
});

test("a page of another site becomes a link, and is told", () => {
  const { bodyOf, told } = gardenOf({ "A.md": '<iframe src="https://example.com/x"></iframe>' });
  assert.match(bodyOf("A.md"), /^<a class="external-link" href="https:\/\/example.com\/x" rel="noopener">/);
  assert.equal(told("html-left-out").length, 1);
});

test("a page of a host that the settings name is shown when a reader comes near", () => {
  const html = htmlOf('<iframe src="https://www.example.com/x" onload="go()"></iframe>', { iframes: ["example.com"] });
  assert.match(html, /^<iframe src="https:\/\/www\.example\.com\/x"[^>]* loading="lazy" allowfullscreen><\/iframe>/);
  assert.doesNotMatch(html, /onload/);
});

test("a host that only ends alike is another", () => {
  assert.doesNotMatch(
    htmlOf('<iframe src="https://badexample.com/"></iframe>', { iframes: ["example.com"] }),
    /<iframe/,
  );
});

test("a drawing keeps its shapes, and what would load or run goes", () => {
  const html = htmlOf(
    '<svg viewBox=9><defs><linearGradient id="g"/></defs><path d="M0 0" fill="url(#g)" onclick="go()"/><image href="https://example.com/x"/><foreignObject><p>x</p></foreignObject><use href="https://example.com/#a"/><rect fill="url(https://example.com/)"/></svg>',
  );
  assert.match(html, /<path d="M0 0" fill="url\(#g\)"><\/path>/);
  assert.doesNotMatch(html, /example|onclick|foreignObject/);
});

test("a style may colour and not cover the page", () => {
  const html = htmlOf(
    '<p style="color: red; position: fixed; background: url(https://example.com); width: calc(1em + 2px)">x</p>',
  );
  assert.match(html, /style="color: red; width: calc\(1em \+ 2px\)"/);
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
