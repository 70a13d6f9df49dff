import assert from "node:assert/strict";
import { test } from "node:test";
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
