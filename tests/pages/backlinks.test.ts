import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULTS } from "../../src/config.ts";
import { createPages } from "../../src/pages/pages.ts";
import { gardenOf } from "../garden-of.ts";

/** The page of a note that `count` others link to. */
function hubOf(count: number): string {
  const linking = Array.from({ length: count }, (_, i) => [`Note ${i}.md`, `About [[Hub]], for the ${i}th time.`]);
  return pageAt("/hub/", { "Hub.md": "", ...Object.fromEntries(linking) });
}

function pageAt(url: string, notes: Readonly<Record<string, string>>): string {
  const site = gardenOf(notes);
  const pages = createPages({
    garden: site.garden,
    settings: { ...DEFAULTS, basePath: "" },
    assets: { style: "/_/style.css", script: "/_/script.js" },
    renderBody: site.bodyOf,
    hrefOfLink: site.hrefOfLink,
    stylesOf: () => [],
    mentionsOf: () => [],
  });
  return pages.find((page) => page.url === url)?.render() ?? "";
}

const linksIn = (html: string): number => html.match(/<li class="backlink"/g)?.length ?? 0;

test("twenty linking notes stand open", () => {
  const html = hubOf(20);
  assert.equal(linksIn(html), 20);
  assert.doesNotMatch(html, /more-backlinks/);
});

test("of more linking notes the rest is folded, and said how many there are", () => {
  const [shown = "", folded = ""] = hubOf(53).split('<details class="more-backlinks">');
  assert.equal(linksIn(shown), 20);
  assert.equal(linksIn(folded), 33);
  assert.match(shown, /<span class="count">53</);
  assert.match(folded, /^<summary>Show 33 more<\/summary>/);
});

test("notes that are only filed under a tag or a month, whose page lists them, are folded", () => {
  const notes = {
    "Tree.md": "",
    "2025-02.md": "",
    "Leaf.md": "# Tags\n- [[Tree]]\n- [[2025-02]]",
    "Root.md": "Below the [[Tree]], all of [[2025-02]].\n\n# Tags\n- [[Tree]]\n- [[2025-02]]",
  };
  for (const url of ["/tree/", "/2025-02/"]) {
    const [shown = "", folded = ""] = pageAt(url, notes).split('<details class="more-backlinks">');
    assert.match(shown, /<section class="backlinks"[^>]*>\s*<h2[^>]*>[^<]*<span class="count">2</);
    assert.match(shown, /class="backlink"[^>]*><a href="\/root\/"/);
    assert.doesNotMatch(shown, /class="backlink"[^>]*><a href="\/leaf\/"/);
    assert.match(
      folded,
      /^<summary>1 note only filed here<\/summary>[^<]*<ul>\s*<li class="backlink"[^>]*><a href="\/leaf\/"/,
    );
  }
});
