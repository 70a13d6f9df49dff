import assert from "node:assert/strict";
import { test } from "node:test";
import { gardenOf, htmlOf } from "../garden-of.ts";

const FORBIDDEN = /^<(?:script|iframe|object|embed|meta|base|link|style|form|svg|math|template|noscript)\b/i;
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
        /(?:src|href|poster|style)="\s*[^"]*javascript:/i.test(tag) ||
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
    /<span class="internal-embed image-embed"><img src="\/img\/user\/f\/a\.png" alt="A yard" width="300" height="200"[^>]* loading="lazy"/,
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
