import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULTS } from "../../src/config.ts";
import { createPages } from "../../src/pages/pages.ts";
import { gardenOf } from "../garden-of.ts";

/** The page of a note that `count` others link to. */
function hubOf(count: number): string {
  const linking = Array.from({ length: count }, (_, i) => [`Note ${i}.md`, `About [[Hub]], for the ${i}th time.`]);
  const site = gardenOf({ "Hub.md": "", ...Object.fromEntries(linking) });
  const pages = createPages({
    garden: site.garden,
    settings: { ...DEFAULTS, basePath: "" },
    assets: { style: "/_/style.css", script: "/_/script.js" },
    renderBody: site.bodyOf,
    hrefOfLink: site.hrefOfLink,
    stylesOf: () => [],
    mentionsOf: () => [],
  });
  return pages.find(({ url }) => url === "/hub/")?.render() ?? "";
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
