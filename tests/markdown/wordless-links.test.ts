import assert from "node:assert/strict";
import { test } from "node:test";
import { gardenOf, htmlOf } from "../garden-of.ts";

test("a Markdown link without words shows the note's name, and its heading", () => {
  const { bodyOf } = gardenOf({ "A.md": "[](x/B.md) [ ](x/B.md#Plot)", "x/B.md": "## Plot" });
  assert.match(bodyOf("A.md"), />B<\/a> .*>B &gt; Plot<\/a>/);
});

test("a Markdown link to another site without words shows its address", () => {
  assert.match(htmlOf("[](https://example.org/)"), />https:\/\/example\.org\/<\/a>/);
});

test("a link round a picture has words enough", () => {
  assert.doesNotMatch(htmlOf("[![](https://example.org/a.png)](https://example.org/)"), />https:/);
});

test("a link without words to a private note shows its name and no folder", () => {
  const { bodyOf } = gardenOf({ "A.md": "See [](Private/Secret.md)." }, { privatePaths: ["Private/Secret.md"] });
  assert.equal(bodyOf("A.md").trim(), '<p>See <span class="internal-link is-unresolved">Secret</span>.</p>');
});

test("a backlink of a link without words is the sentence as readers see it", () => {
  const { garden } = gardenOf({ "A.md": "See [](B.md) there.", "B.md": "" });
  assert.deepEqual(garden.backlinks.get("B.md")?.[0]?.occurrences[0]?.context, {
    before: "See ",
    text: "B",
    after: " there.",
  });
});
