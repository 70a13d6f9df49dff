import assert from "node:assert/strict";
import { test } from "node:test";
import { buildOf, PROJECT } from "./build-of.ts";
import { placesOf } from "./site-text.ts";

// "Quiet corner" has `dg-hide: true`, the title "Hushed corner", the alias "Nook" and a tag of its own; the home note links it.
const env = { GARDEN_SEARCH: "on", SITE_BASE_URL: "https://example.org" };
const site = await buildOf(`${PROJECT}/tests/vaults/yard`, { env });
const OWN = ["quiet-corner/index.html", "quiet-corner/index.md"];

test("a hidden note has its page and its Markdown", () => {
  assert.deepEqual(placesOf("cricketsong", site.files), OWN);
});

test("a hidden note's title, tags, tasks and wishes stand in no list, feed, sitemap, index or other file", () => {
  assert.deepEqual(placesOf("hush", site.files), OWN);
});

test("a hidden note's address stands only where a note links to it, and in its alias's redirect", () => {
  assert.deepEqual(placesOf("quiet-corner", site.files).sort(), ["index.html", "nook/index.html", ...OWN].sort());
});

test("a hidden note counts in no tag that others have, and is nobody's backlink", () => {
  const { notes, tags } = JSON.parse(site.textOf("garden.json")) as {
    notes: { path: string; backlinks: string[]; links: string[] }[];
    tags: { name: string; notes: string[] }[];
  };
  assert.deepEqual(
    [notes.length, tags.find(({ name }) => name === "마당")?.notes.length, tags.some(({ name }) => name === "hushtag")],
    [5, 3, false],
  );
  assert.deepEqual(
    notes.flatMap(({ links, backlinks }) => [...links, ...backlinks]).filter((url) => url.includes("quiet")),
    [],
  );
});

test("a hidden note's page asks machines to leave it out", () => {
  assert.match(site.textOf("quiet-corner/index.html"), /<meta name="robots" content="noindex"/);
});

test("Hidden is not private: a link to the note leads there", () => {
  assert.match(site.textOf("index.html"), /<a class="internal-link" href="\/quiet-corner\/">따로<\/a>/);
});
