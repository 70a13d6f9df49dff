import assert from "node:assert/strict";
import { test } from "node:test";
import { gardenOf, htmlOf, type TestOptions } from "../garden-of.ts";

/** The body of a note in a garden with the notes B, C and `x/한글 노트`. */
function bodyOf(text: string, options?: TestOptions): string {
  const notes = { "A.md": `x ${text}`, "B.md": "# 하나\n", "C.md": "", "x/한글 노트.md": "" };
  return gardenOf(notes, options)
    .bodyOf("A.md")
    .replace(/^<p>x |<\/p>\n$/g, "");
}

const link = (words: string, href = "/b/"): string => `<a class="internal-link" href="${href}">${words}</a>`;
const gone = (words: string): string => `<span class="internal-link is-unresolved">${words}</span>`;

for (const [text, html] of [
  ["[[B]]", link("B")],
  ["[[B|words]]", link("words")],
  ["[[B\\|words]]", link("words")],
  ["[[B | words ]]", link("words")],
  ["[[x/한글 노트]]", link("한글 노트", "/x/한글-노트/")],
  ["[[x/한글 노트\\|x/한글 노트]]", link("한글 노트", "/x/한글-노트/")],
  ["[[B.md]]", link("B")],
  ["[[B#하나]]", link("B &gt; 하나", "/b/#하나")],
  ["[[B#하나|첫째]]", link("첫째", "/b/#하나")],
  ["[[B|one **bold** word]]", link("one <strong>bold</strong> word")],
  ["[[B|`code`]]", link("<code>code</code>")],
  ["[[B|==mark==]]", link("<mark>mark</mark>")],
  ["[[B|a < b & c]]", link("a &lt; b &amp; c")],
  ['[[B|"quoted"]]', link("&quot;quoted&quot;")],
  ["[[B|#1 fan]]", link("#1 fan")],
  ["[[B|see #tag]]", link("see #tag")],
  ["[[B|https://example.com]]", link("https://example.com")],
  ["[[B|a|b]]", link("a|b")],
  ["[[B]]는", `${link("B")}는`],
  ["[[B]][[C]]", link("B") + link("C", "/c/")],
  ["[[B]]]", `${link("B")}]`],
  ["[ [[B]] ]", `[ ${link("B")} ]`],
  ["[[No such note]]", gone("No such note")],
  ["[[Folder/No such note]]", gone("No such note")],
  ["[[No such note|words]]", gone("words")],
  ["[[]]", "[[]]"],
  ["[[ ]]", "[[ ]]"],
  ["[[B", "[[B"],
  ["B]]", "B]]"],
  ["\\[[B]]", "[[B]]"],
  ["`[[B]]`", "<code>[[B]]</code>"],
] as const) {
  test(`${text} is ${html.replace(/<[^>]*>/g, "")} as written`, () => {
    assert.equal(bodyOf(text), html);
  });
}

test("a link to a private note is its words and nothing else", () => {
  assert.equal(bodyOf("[[Private/Plan\\|plan]]", { privatePaths: ["Private/Plan.md"] }), gone("plan"));
});

test("a link to a private note without words shows its name, which the author wrote, and no folder", () => {
  assert.equal(bodyOf("[[Private/Plan]]", { privatePaths: ["Private/Plan.md"] }), gone("Plan"));
});

test("the plugin's link to a private note, its path repeated as words, shows no folder", () => {
  assert.equal(bodyOf("[[Private/Plan\\|Private/Plan]]", { privatePaths: ["Private/Plan.md"] }), gone("Plan"));
});

test("a script in a link's words never runs", () => {
  assert.equal(bodyOf("[[B|<img src=x onerror=alert(1)>]]"), link("&lt;img src=x onerror=alert(1)&gt;"));
});

test("a script in a missing link's target never runs", () => {
  assert.doesNotMatch(bodyOf("[[<img src=x onerror=alert(1)>]]"), /<img|<script/);
});

test("quotes in a link's target cannot leave its attribute", () => {
  assert.doesNotMatch(bodyOf('[[" onmouseover="alert(1)]] [[B#" onmouseover="alert(1)]]'), /<[^>]*onmouseover/);
});

test("a link's words hold no second link", () => {
  assert.equal(bodyOf("[[B|see [here](https://example.com)]]").match(/<a /g)?.length, 1);
});

test("a wikilink in a Markdown link's words does not make a link in a link", () => {
  assert.doesNotMatch(bodyOf("[see [[B]]](https://example.com)"), /<a [^>]*>(?:(?!<\/a>).)*<a /);
});

test("a link over two lines is text, as in Obsidian", () => {
  assert.match(bodyOf("[[B\nC]]"), /\[\[B<br>\nC\]\]/);
});

test("a link in a heading is a link", () => {
  const { bodyOf: body } = gardenOf({ "A.md": "text\n# See [[B]]", "B.md": "" });
  assert.match(body("A.md"), /<h2 id="see-b">See <a class="internal-link" href="\/b\/">B<\/a><\/h2>/);
});

test("a link in a property is not shown in the body", () => {
  assert.equal(gardenOf({ "A.md": '---\nup: "[[B]]"\n---\ntext', "B.md": "" }).bodyOf("A.md"), "<p>text</p>\n");
});

test("every address takes the base path", () => {
  assert.equal(bodyOf("[[B#하나|b]]", { basePath: "/garden" }), link("b", "/garden/b/#하나"));
});

test("spaces and signs in an address are encoded once", () => {
  const { bodyOf: body } = gardenOf({ "A.md": "x [[B]]", "B.md": "---\npermalink: /a b?c#d%/\n---" });
  assert.match(body("A.md"), /href="\/a%20b%3Fc%23d%25\/"/);
});

test("escapes the author wrote into a permalink stay", () => {
  const { bodyOf: body } = gardenOf({ "A.md": "x [[B]]", "B.md": "---\npermalink: /caf%C3%A9/\n---" });
  assert.match(body("A.md"), /href="\/caf%C3%A9\/"/);
});

test("a permalink with an empty segment is linked as people have it", () => {
  const { bodyOf: body } = gardenOf({ "A.md": "x [[B]]", "B.md": "---\npermalink: /03-tags//\n---" });
  assert.match(body("A.md"), /href="\/03-tags\/\/"/);
});

test("a link to the home note leads to /", () => {
  const { bodyOf: body } = gardenOf({ "A.md": "x [[B]]", "B.md": "---\ndg-home: true\npermalink: /b/\n---" });
  assert.match(body("A.md"), /href="\/"/);
});

test("a private link whose words hold brackets is its words in the page and in the Markdown beside it", () => {
  const { bodyOf, sourceOf } = gardenOf({ "A.md": "See [[x/S|the [old] plan]]." }, { privatePaths: ["x/S.md"] });
  assert.match(bodyOf("A.md"), /is-unresolved">the \[old\] plan<\/span>/);
  assert.match(sourceOf("A.md"), /See the \[old\] plan\./);
});

test("what brackets in words cost grows with their number, not its square", () => {
  const cost = (n: number): number => {
    const text = `See [[B|${"[a] [b ".repeat(n)}`;
    const start = process.cpuUsage();
    htmlOf(text);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  cost(2000);
  assert.ok(cost(16_000) < 12 * cost(4000) + 50_000);
});
