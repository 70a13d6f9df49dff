import assert from "node:assert/strict";
import { test } from "node:test";
import { gardenOf, htmlOf, noteOf } from "../garden-of.ts";

test("every id that footnotes have is there once, and each address leads to one", () => {
  const html = htmlOf("a[^1] b[^1] c^[x] d[^2]\n\n> [!note]\n> e[^1]\n\n[^1]: one\n[^2]: two[^1]");
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const [, address] of html.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.includes(address), `#${address}`);
});

test("a link in a footnote counts once, though its words stand in the page twice", () => {
  const { garden, bodyOf } = gardenOf({ "A.md": "a[^1]\n\n[^1]: see [[B]]", "B.md": "" });
  assert.equal(bodyOf("A.md").match(/href="\/b\/"/g)?.length, 2);
  assert.equal(bodyOf("A.md").match(/href="\/b\/" tabindex="-1"/g)?.length, 1);
  assert.equal(garden.backlinks.get("B.md")?.[0]?.occurrences.length, 1);
});

test("a copy beside the text holds nothing a keyboard stops at and no id", () => {
  const html = htmlOf("a[^1]\n\n[^1]: #tag [x](https://example.com) `code` **b**");
  const copy = /<small class="sidenote".*?<\/small>/s.exec(html)?.[0] ?? "";
  assert.match(copy, /#tag/);
  assert.doesNotMatch(copy, / id=|<a (?![^>]*tabindex="-1")/);
});

test("a copy stays hidden beside the author's own HTML", () => {
  assert.match(
    htmlOf("<div>x</div>\n\na[^1]\n\n[^1]: y"),
    /<small class="sidenote" hidden="hidden" aria-hidden="true"/,
  );
});

test("an excerpt has no footnotes", () => {
  assert.equal(noteOf("words[^1] more\n\n[^1]: aside").excerpt, "words more");
});

test("a link in a footnote is told with the line it stands on", () => {
  assert.equal(noteOf("a[^1]\n\ntext\n\n[^1]: [[Nowhere]]").links[0]?.line, 5);
});

test("an empty definition does no harm", () => {
  assert.match(htmlOf("a[^1]\n\n[^1]:"), /<li id="fn_1" class="footnote-item"> <a href="#fnref_1"/);
});

test("names that objects have by themselves are names of footnotes", () => {
  assert.match(htmlOf("a[^constructor] b[^toString]\n\n[^constructor]: x"), /\[1\].*b\[\^toString\]/);
});

test("an inline footnote holds no other", () => {
  assert.match(htmlOf("a^[b ^[c] d]"), /<p>b \^\[c\] d /);
});
