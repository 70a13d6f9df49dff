import assert from "node:assert/strict";
import { test } from "node:test";
import { gardenOf, htmlOf } from "../garden-of.ts";

/** The HTML inside a note's one paragraph. */
const inline = (text: string): string => htmlOf(text).replace(/^<p>|<\/p>\n$/g, "");

test("a line break is a line break", () => {
  assert.equal(inline("one\ntwo"), "one<br>\ntwo");
});

test("two spaces at a line's end are one line break", () => {
  assert.equal(inline("one  \ntwo"), "one<br>\ntwo");
});

test("a blank line parts paragraphs", () => {
  assert.equal(htmlOf("one\n\ntwo"), "<p>one</p>\n<p>two</p>\n");
});

for (const [text, html] of [
  ["~~gone~~", "<s>gone</s>"],
  ["5week~2025-05", "5week~2025-05"],
  ["1~2 and 3~4", "1~2 and 3~4"],
  ["엄~~청 크다", "엄~~청 크다"],
  ["절\\~\\~대", "절~~대"],
  ["~one~", "~one~"],
  ["~~~~", "~~~~"],
] as const) {
  test(`of tildes, ${text} is ${html}`, () => {
    assert.equal(inline(`x ${text}`), `x ${html}`);
  });
}

for (const [text, html] of [
  ["==강조==", "<mark>강조</mark>"],
  ["==강조==는", "<mark>강조</mark>는"],
  ["a == b", "a == b"],
  ["== 2/3 ==", "== 2/3 =="],
  ["x==y", "x==y"],
  ["==**굵게**==", "<mark><strong>굵게</strong></mark>"],
  ["`==x==`", "<code>==x==</code>"],
] as const) {
  test(`of equals signs, ${text} is ${html}`, () => {
    assert.equal(inline(text), html);
  });
}

for (const [text, html] of [
  ["**굵게**는", "<strong>굵게</strong>는"],
  ['**"인용"**은', "<strong>&quot;인용&quot;</strong>은"],
  ["**(괄호)**는", "<strong>(괄호)</strong>는"],
  ["**`code`**는", "<strong><code>code</code></strong>는"],
  ["**강조(Emphasis)**는", "<strong>강조(Emphasis)</strong>는"],
  ["**EC2(Elastic)**를", "<strong>EC2(Elastic)</strong>를"],
  ["**끝.**그래서", "<strong>끝.</strong>그래서"],
  ["**‘따옴표’**는", "<strong>‘따옴표’</strong>는"],
  ["*기울임(italic)*은", "<em>기울임(italic)</em>은"],
  ["**太字。**です", "<strong>太字。</strong>です"],
  ["2 * 3 * 4", "2 * 3 * 4"],
  ["snake_case_name", "snake_case_name"],
] as const) {
  test(`of stars, ${text} is ${html}`, () => {
    assert.equal(inline(text), html);
  });
}

test("a bold link keeps its particle outside", () => {
  const { bodyOf } = gardenOf({ "A.md": "**[[B|위키]]**는", "B.md": "" });
  assert.match(bodyOf("A.md"), /<strong><a class="internal-link" href="\/b\/">위키<\/a><\/strong>는/);
});

test("a bold Markdown link keeps its particle outside", () => {
  assert.match(inline("**[링크](https://example.com)**는"), /<strong><a [^>]*>링크<\/a><\/strong>는/);
});

const link = (address: string, words = address): string =>
  `<a class="external-link" href="${address}" rel="noopener">${words}</a>`;

for (const [text, html] of [
  ["https://example.com", link("https://example.com")],
  ["http://example.com/a?b=1#c", link("http://example.com/a?b=1#c")],
  ["https://example.com을 보라", `${link("https://example.com")}을 보라`],
  ["https://example.com/path를", `${link("https://example.com/path")}를`],
  ["https://example.com/에서는", `${link("https://example.com/")}에서는`],
  ["https://example.com.", `${link("https://example.com")}.`],
  ["(https://example.com/a)", `(${link("https://example.com/a")})`],
  ["<https://example.com>", link("https://example.com")],
  ["foo.md", "foo.md"],
  ["example.com", "example.com"],
  ["www.example.com", "www.example.com"],
  ["me@example.com", "me@example.com"],
  ["127.0.0.1", "127.0.0.1"],
  ["//example.com", "//example.com"],
  ["Node.js", "Node.js"],
  ["`https://example.com`", "<code>https://example.com</code>"],
] as const) {
  test(`of addresses, ${text} is read right`, () => {
    assert.equal(inline(text), html);
  });
}

test("an address with a Hangul path is linked whole", () => {
  assert.match(
    inline("https://ko.wikipedia.org/wiki/한글 보기"),
    /href="https:\/\/ko\.wikipedia\.org\/wiki\/%ED%95%9C%EA%B8%80"[^>]*>[^<]*<\/a> 보기/,
  );
});

test("an outside link opens no door to the page it came from", () => {
  assert.match(
    inline("[x](https://example.com 'T')"),
    /<a class="external-link" href="https:\/\/example\.com" rel="noopener" title="T">x<\/a>/,
  );
});

for (const text of ["[x](javascript:alert(1))", "[x](vbscript:x)", "[x](data:text/html,x)", "<javascript:alert(1)>"]) {
  test(`${text} is no link`, () => {
    assert.doesNotMatch(inline(text), /href/);
  });
}

for (const text of [
  "{{ title }}",
  "{% raw %} x {% endraw %}",
  "{{ ansible_host | default('x') }}",
  "{% if x %}",
  "(Fn::FindInMap)",
  "map[string]{}",
  "{.class}",
]) {
  test(`${text} is text`, () => {
    assert.equal(inline(text).replaceAll("&quot;", '"'), text);
  });
}

test("{{ }} in code is code", () => {
  assert.match(htmlOf("```yaml\nx: '{{ y }}'\n```").replace(/<[^>]+>/g, ""), /x: '\{\{ y \}\}'/);
});

for (const [text, shown] of [
  ["<pid\\>", "&lt;pid&gt;"],
  ["kill <pid\\> now", "kill &lt;pid&gt; now"],
  ["<AWS-Specific Parameter\\>", "&lt;AWS-Specific Parameter&gt;"],
  ["1<=N, M<=500,000", "1&lt;=N, M&lt;=500,000"],
  ["a < b > c", "a &lt; b &gt; c"],
  ["&copy; & &amp;", "© &amp; &amp;"],
] as const) {
  test(`${text} is shown as it is`, () => {
    assert.equal(inline(text), shown);
  });
}

test("money is text", () => {
  assert.equal(inline("$0.03 per GB and $10"), "$0.03 per GB and $10");
});
