import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULTS } from "../../src/config.ts";
import { createPages } from "../../src/pages/pages.ts";
import { gardenOf } from "../garden-of.ts";

/** Every page of a garden by its address. */
function pagesOf(notes: Readonly<Record<string, string>>, features: Partial<typeof DEFAULTS.features> = {}) {
  const site = gardenOf(notes);
  const pages = createPages({
    garden: site.garden,
    settings: { ...DEFAULTS, basePath: "/g", features: { ...DEFAULTS.features, ...features } },
    assets: { style: "/_/style.css", script: "/_/script.js" },
    renderBody: site.bodyOf,
    hrefOfLink: site.hrefOfLink,
    stylesOf: () => [],
    mentionsOf: () => [],
  });
  return new Map(pages.map((page) => [page.url, page]));
}

const text = (pages: ReturnType<typeof pagesOf>, url: string): string => pages.get(url)?.render() ?? "";
const treeUrl = (pages: ReturnType<typeof pagesOf>): string =>
  [...pages.keys()].find((url) => url.startsWith("/_/tree-")) ?? "";

test("breadcrumbs lead to the folders", () => {
  const html = text(pagesOf({ "a/b/C.md": "" }), "/a/b/c/");
  assert.match(html, /class="breadcrumbs".*href="\/g\/a\/">a<.*href="\/g\/a\/b\/">b</);
});

test("a folder whose notes are all hidden is a word", () => {
  assert.match(text(pagesOf({ "a/B.md": "---\ndg-hide: true\n---" }), "/a/b/"), /<li>a<\/li>/);
});

test("a folder's note shows what is in the folder, and is not a step on the way to itself", () => {
  const html = text(pagesOf({ "a/a.md": "", "a/B.md": "", "a/c/D.md": "" }), "/a/a/");
  assert.match(html, /folder-section.*href="\/g\/a\/c\/">c<.*href="\/g\/a\/b\/"/);
  assert.doesNotMatch(html, /<li><a href="\/g\/a\/a\/">a<\/a><\/li><\/ol>/);
});

test("a folder's page lists its folders and notes", () => {
  const html = text(pagesOf({ "a/B.md": "", "a/c/D.md": "" }), "/a/");
  assert.match(html, /<h1>a<\/h1>.*href="\/g\/a\/c\/">c<.*1 note.*href="\/g\/a\/b\/"/);
});

test("the tree's file is named after its content", () => {
  const one = treeUrl(pagesOf({ "A.md": "" }));
  assert.equal(treeUrl(pagesOf({ "A.md": "other words" })), one);
  assert.notEqual(treeUrl(pagesOf({ "A.md": "---\ntitle: B\n---" })), one);
});

test("a page names the tree and does not hold it: its size is the same in a large garden", () => {
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`b/${i}.md`, ""]));
  const [small, large] = [pagesOf({ "A.md": "" }), pagesOf({ "A.md": "", ...many })];
  assert.ok(text(small, "/a/").includes(treeUrl(small)));
  assert.equal(text(large, "/a/").length, text(small, "/a/").length);
});

test("a large garden's tree waits until it is asked for", () => {
  const many = Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`b/${i}.md`, ""]));
  assert.match(text(pagesOf(many), "/b/1/"), /data-large/);
  assert.doesNotMatch(text(pagesOf({ "b/1.md": "" }), "/b/1/"), /data-large/);
});

test("a note or a site can do without the tree", () => {
  assert.doesNotMatch(text(pagesOf({ "A.md": "---\ndg-show-file-tree: false\n---" }), "/a/"), /data-tree/);
  assert.doesNotMatch(text(pagesOf({ "A.md": "" }, { fileTree: false }), "/a/"), /data-tree|data-file-tree/);
});

test("previews can be switched off by the site and by a note", () => {
  assert.match(text(pagesOf({ "A.md": "" }), "/a/"), /id="_preview"/);
  assert.doesNotMatch(text(pagesOf({ "A.md": "" }, { linkPreview: false }), "/a/"), /id="_preview"/);
  assert.doesNotMatch(text(pagesOf({ "A.md": "---\ndg-link-preview: false\n---" }), "/a/"), /id="_preview"/);
});

test("a note leads to the notes before and after it", () => {
  const html = text(pagesOf({ "A.md": "", "B.md": "", "C.md": "" }), "/b/");
  assert.match(html, /rel="prev" href="\/g\/a\/".*rel="next" href="\/g\/c\/"/);
});

test("a short home note is followed by what is new, a long one is not", () => {
  const home = (body: string) => ({ "H.md": `---\ndg-home: true\n---\n${body}`, "2025-01-01.md": "" });
  assert.match(text(pagesOf(home("Hello.")), "/"), /recent-section.*2025-01-01/);
  assert.doesNotMatch(text(pagesOf(home("word ".repeat(2000))), "/"), /recent-section/);
});

test("recent changes stand by the day of the change, unless the site does not show it", () => {
  const notes = {
    "A.md": "---\ncreated: 2025-01-01\nupdated: 2025-03-01\n---",
    "B.md": "---\ncreated: 2025-02-01\n---",
  };
  const order = (html: string) => [...html.matchAll(/<li><a href="\/g\/([ab])\/"/g)].map(([, name]) => name);
  assert.deepEqual(order(text(pagesOf(notes), "/recent/")), ["a", "b"]);
  assert.deepEqual(order(text(pagesOf(notes, { updated: false }), "/recent/")), ["b", "a"]);
});

test("the page that goes to some note is kept from search engines and leads to the list of notes", () => {
  assert.match(text(pagesOf({ "A.md": "" }), "/random/"), /noindex.*data-random="\/g\/_\/tree-.*href="\/g\/notes\/"/s);
});
