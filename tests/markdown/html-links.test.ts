import assert from "node:assert/strict";
import { test } from "node:test";
import { gardenOf } from "../garden-of.ts";

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
