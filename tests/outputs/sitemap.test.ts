import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULTS } from "../../src/config.ts";
import type { SiteSettings } from "../../src/garden/site-types.ts";
import { sitemap } from "../../src/outputs/sitemap.ts";
import { gardenOf } from "../garden-of.ts";

const settings: SiteSettings = { ...DEFAULTS, title: "Yard", url: "https://example.org", basePath: "" };

/** Addresses and the days they changed, `""` where none is known. */
function sitemapOf(notes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const text = sitemap(gardenOf(notes).garden, settings) ?? "";
  return new Map(
    [...text.matchAll(/<loc>https:\/\/example\.org([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g)].map(
      ([, url = "", day = ""]) => [url, day],
    ),
  );
}

const dated = (day: string, text = ""): string => `---\ncreated: ${day}\n---\n${text}`;

test("a folder, a tag and the lists changed when the latest note in them did", () => {
  const entries = sitemapOf({
    "a/b/One.md": dated("2025-01-02", "#t/u"),
    "a/Two.md": dated("2025-01-05", "#t"),
    "Three.md": dated("2025-01-09"),
  });
  const days = ["/a/", "/a/b/", "/tags/t/", "/tags/t/u/", "/notes/", "/recent/", "/folders/"].map((url) =>
    entries.get(url),
  );
  assert.deepEqual(days, [
    "2025-01-05",
    "2025-01-02",
    "2025-01-05",
    "2025-01-02",
    "2025-01-09",
    "2025-01-09",
    "2025-01-09",
  ]);
});

test("a folder whose page is a note is there once, as the note", () => {
  const entries = sitemapOf({ "a/a.md": dated("2025-01-02"), "a/One.md": dated("2025-01-03") });
  assert.deepEqual(
    [...entries].filter(([url]) => url.startsWith("/a/") && !url.includes("one")),
    [["/a/a/", "2025-01-02"]],
  );
});

test("hidden notes are not there, their folders neither, and no list changes with them", () => {
  const entries = sitemapOf({
    "shed/Hush.md": `---\ncreated: 2025-02-01\ndg-hide: true\n---\n#t`,
    "One.md": dated("2025-01-02", "#t"),
  });
  assert.equal([...entries.keys()].filter((url) => url.includes("shed")).length, 0);
  assert.deepEqual([entries.get("/tags/t/"), entries.get("/notes/")], ["2025-01-02", "2025-01-02"]);
});

test("pages that search engines are to leave alone are not there", () => {
  const entries = sitemapOf({ "One.md": "" });
  assert.deepEqual([entries.has("/random/"), entries.has("/search/"), entries.has("/404.html")], [false, false, false]);
  assert.equal(entries.get("/notes/"), "");
});
