import assert from "node:assert/strict";
import { test } from "node:test";
import { buildOf, copyOf, PROJECT } from "./build-of.ts";
import { checkXml, fileAt } from "./site-text.ts";

const YARD = `${PROJECT}/tests/vaults/yard`;
const site = await buildOf(copyOf(YARD), { env: { SITE_BASE_URL: "https://example.org/garden/" } });
const nowhere = await buildOf(YARD);

/** What stands between two tags, each time. */
function allIn(file: string, tag: string): string[] {
  return [...site.textOf(file).matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, "g"))].map((match) => match[1] ?? "");
}

/** The site's file that an absolute address leads to. */
function fileOf(address: string): string | undefined {
  const base = "https://example.org/garden";
  return address.startsWith(`${base}/`) ? fileAt(address.slice(base.length), site.files) : undefined;
}

for (const file of ["sitemap.xml", "feed.xml"]) {
  test(`${file} is well-formed`, () => assert.doesNotThrow(() => checkXml(site.textOf(file))));
}

test("the sitemap names each page once, and only pages that are there", () => {
  const files = allIn("sitemap.xml", "loc").map(fileOf);
  assert.equal(new Set(files).size, files.length);
  assert.ok(files.length >= 10 && !files.includes(undefined));
});

test("the sitemap names no redirect and no page that asks not to be found", () => {
  for (const address of allIn("sitemap.xml", "loc")) {
    assert.doesNotMatch(site.textOf(fileOf(address) ?? ""), /http-equiv="refresh"|content="noindex"/, address);
  }
});

test("the sitemap's dates are days", () => {
  for (const day of allIn("sitemap.xml", "lastmod")) assert.match(day, /^\d{4}-\d{2}-\d{2}$/);
});

test("the feed has what Atom asks for, and its dates have a zone", () => {
  const feed = site.textOf("feed.xml");
  for (const part of [
    /<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/,
    /<id>/,
    /<title>/,
    /<author><name>/,
    /rel="self"/,
  ]) {
    assert.match(feed, part);
  }
  for (const time of [...allIn("feed.xml", "updated"), ...allIn("feed.xml", "published")]) {
    assert.match(time, /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/);
  }
});

test("the feed's entries each have an id of their own, a page that is there, and the newest comes first", () => {
  const [, ...ids] = allIn("feed.xml", "id");
  assert.equal(new Set(ids).size, 3);
  assert.ok(!ids.map(fileOf).includes(undefined));
  assert.deepEqual(allIn("feed.xml", "published"), [
    "2025-02-04T00:00:00Z",
    "2025-02-03T00:00:00Z",
    "2025-01-02T00:00:00Z",
  ]);
});

test("robots.txt lets everyone in and names the sitemap", () => {
  assert.equal(
    site.textOf("robots.txt"),
    "User-agent: *\nAllow: /\n\nSitemap: https://example.org/garden/sitemap.xml\n",
  );
});

test("llms.txt leads to the Markdown of each note in a list", () => {
  const files = [...site.textOf("llms.txt").matchAll(/^- \[.+\]\((\S+)\)$/gm)].map((match) => fileOf(match[1] ?? ""));
  assert.deepEqual([files.length, files.every((file) => file?.endsWith("index.md"))], [5, true]);
});

test("without an address of its own a site has neither sitemap nor feed, and names none", () => {
  assert.deepEqual([nowhere.files.has("sitemap.xml"), nowhere.files.has("feed.xml")], [false, false]);
  assert.doesNotMatch(nowhere.textOf("robots.txt"), /Sitemap/);
  assert.doesNotMatch(nowhere.textOf("index.html"), /feed\.xml|rel="canonical"/);
});

test("garden.json has the promised shape, and each of its addresses is a page", () => {
  const garden = JSON.parse(site.textOf("garden.json")) as Record<string, unknown> & {
    notes: { url: string; links: string[]; backlinks: string[]; tagNotes: string[] }[];
    tags: { url: string; notes: string[] }[];
    periods: { url: string; filed: string[]; mentions: string[] }[];
    unresolved: { from: string }[];
  };
  assert.deepEqual(Object.keys(garden), ["version", "site", "notes", "tags", "tasks", "periods", "unresolved"]);
  assert.deepEqual(
    [garden.version, garden.site],
    [2, { title: "Madang", url: "https://example.org/garden", language: "ko" }],
  );
  const urls = [
    ...garden.notes.flatMap((note) => [note.url, ...note.links, ...note.backlinks, ...note.tagNotes]),
    ...garden.tags.flatMap((tag) => [tag.url, ...tag.notes]),
    ...garden.periods.flatMap((period) => [period.url, ...period.filed, ...period.mentions]),
    ...garden.unresolved.map(({ from }) => from),
  ];
  for (const url of urls) assert.ok(fileAt(encodeURI(url), site.files)?.endsWith("index.html"), url);
});

test("a permalink is kept byte for byte in garden.json, and served with its slashes joined", () => {
  const { notes } = JSON.parse(site.textOf("garden.json")) as { notes: { path: string; url: string }[] };
  assert.equal(notes.find(({ path }) => path === "03 - Tags/마당.md")?.url, "/03-tags//");
  assert.ok(site.files.has("03-tags/index.html"));
});

test("a note's Markdown is its own words: footnotes, callouts and links to public notes stay", () => {
  const source = site.textOf("guide/well-rope/index.md");
  for (const part of [
    /^> \[!note\] Depth$/m,
    /fathoms\[\^1\]\.$/m,
    /^\[\^1\]: Measured in winter\.$/m,
    /\[the day\]\(/,
  ]) {
    assert.match(source, part);
  }
});

test("each note has its Markdown beside its page", () => {
  const pages = ["", "03-tags/", "guide/well-rope/", "일지/2025-02-03/", "일지/2025-02-04-화-계획/", "quiet-corner/"];
  assert.deepEqual(
    [...site.files.keys()].filter((file) => file.endsWith(".md")).sort(),
    pages.map((page) => `${page}index.md`).sort(),
  );
});
