import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULTS } from "../../src/config.ts";
import type { SiteSettings } from "../../src/garden/site-types.ts";
import { dataFiles } from "../../src/outputs/data-files.ts";
import { gardenOf } from "../garden-of.ts";

const settings: SiteSettings = { ...DEFAULTS, title: "Yard", url: "https://example.org", basePath: "" };

function filesOf(notes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(dataFiles(gardenOf(notes).garden, settings).map(({ file, render }) => [file, render()]));
}

interface JsonFeed {
  readonly version: string;
  readonly feed_url: string;
  readonly home_page_url: string;
  readonly items: readonly Record<string, unknown>[];
}

test("the JSON feed holds the newest notes first, with what the format asks for", () => {
  const feed = JSON.parse(
    filesOf({ "2025-02-03.md": "One #well.", "2025-02-05.md": "Two.", "undated.md": "" }).get("feed.json") ?? "",
  ) as JsonFeed;
  assert.equal(feed.version, "https://jsonfeed.org/version/1.1");
  assert.equal(feed.feed_url, "https://example.org/feed.json");
  assert.deepEqual(
    feed.items.map(({ title }) => title),
    ["2025-02-05", "2025-02-03"],
  );
  assert.deepEqual(feed.items[1], {
    id: "https://example.org/2025-02-03/",
    url: "https://example.org/2025-02-03/",
    title: "2025-02-03",
    content_text: "One #well.",
    date_published: "2025-02-03T00:00:00Z",
    date_modified: "2025-02-03T00:00:00Z",
    tags: ["well"],
  });
});

test("each tag has feeds of its notes, a tag with a note of its own too", () => {
  const files = filesOf({
    "2025-02-03.md": "#a/b",
    "2025-02-04.md": "Tags: [[Well]]\n\n## Tags\n\n[[Well]]",
    "Well.md": "",
  });
  assert.deepEqual(
    [...files.keys()].filter((file) => file.startsWith("tags/")),
    ["a", "a/b", "well"].flatMap((tag) => [`tags/${tag}/feed.xml`, `tags/${tag}/feed.json`]),
  );
  const well = JSON.parse(files.get("tags/well/feed.json") ?? "") as JsonFeed;
  assert.equal(well.home_page_url, "https://example.org/well/");
  assert.deepEqual(
    well.items.map(({ title }) => title),
    ["2025-02-04"],
  );
  assert.match(
    files.get("tags/a/b/feed.xml") ?? "",
    /<title>.*b · Yard<\/title>.*rel="self" href="https:\/\/example\.org\/tags\/a\/b\/feed\.xml"/s,
  );
});

test("hidden notes are in no feed, and a tag of theirs alone has none", () => {
  const files = filesOf({ "2025-02-03.md": "---\ndg-hide: true\n---\n#secret" });
  assert.ok([...files].every(([file, text]) => !`${file}${text}`.includes("secret")));
});

test("a tag without dated notes has no feed", () => {
  assert.ok(!filesOf({ "A.md": "#a" }).has("tags/a/feed.xml"));
});

test("a note that has the address of a tag's feed keeps it", () => {
  const files = filesOf({ "2025-02-03.md": "#a", "B.md": "---\npermalink: /tags/a/feed.xml\n---\n" });
  assert.ok(!files.has("tags/a/feed.xml"));
});
