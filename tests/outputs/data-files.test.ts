import assert from "node:assert/strict";
import { test } from "node:test";
import type { SiteSettings } from "../../src/garden/types.ts";
import { dataFiles } from "../../src/outputs/data-files.ts";
import { gardenOf, type TestOptions } from "../garden-of.ts";

const SITE: SiteSettings = {
  title: "A & B",
  description: "words",
  url: "https://user.github.io/garden",
  basePath: "/garden",
  language: "ko",
  features: {
    backlinks: true,
    toc: true,
    tags: true,
    search: true,
    created: true,
    updated: true,
    localGraph: true,
    graph: true,
  },
};

/** A data file's text; `""` where it is not made. */
function fileOf(
  file: string,
  notes: Record<string, string>,
  site: Partial<SiteSettings> = {},
  options?: TestOptions,
): string {
  const found = dataFiles(gardenOf(notes, options).garden, { ...SITE, ...site }).find((each) => each.file === file);
  return found?.render() ?? "";
}

test("the sitemap holds the whole address of every note, encoded", () => {
  assert.match(
    fileOf("sitemap.xml", { "한글 노트.md": "" }),
    /<loc>https:\/\/user\.github\.io\/garden\/%ED%95%9C%EA%B8%80-%EB%85%B8%ED%8A%B8\/<\/loc>/,
  );
});

test("the sitemap holds the pages of tags without a note", () => {
  assert.match(fileOf("sitemap.xml", { "A.md": "#t" }), /garden\/tags\/t\/</);
});

test("the sitemap says the day a note was changed", () => {
  assert.match(
    fileOf("sitemap.xml", { "A.md": "---\nupdated: 2025-02-03T09:00:00+09:00\n---" }),
    /\/a\/<\/loc><lastmod>2025-02-03<\/lastmod>/,
  );
});

test("no address in the sitemap is there twice", () => {
  const urls = [
    ...fileOf("sitemap.xml", { "Home.md": "---\ndg-home: true\n---", "T.md": "#t", "Tags.md": "" }).matchAll(
      /<loc>(.*?)<\/loc>/g,
    ),
  ].map((m) => m[1]);
  assert.equal(new Set(urls).size, urls.length);
});

test("the sitemap holds no redirects", () => {
  assert.doesNotMatch(fileOf("sitemap.xml", { "A.md": "---\naliases: [other]\n---" }), /other/);
});

for (const file of ["sitemap.xml", "feed.xml"]) {
  test(`without the site's address there is no ${file}`, () => {
    assert.equal(fileOf(file, { "A.md": "" }, { url: "" }), "");
  });
}

for (const file of ["sitemap.xml", "feed.xml", "llms.txt", "garden.json", "robots.txt"]) {
  test(`a hidden note, a private path and a comment are not in ${file}`, () => {
    const notes = {
      "2025-02-03.md": "See [[Hush|it]], [[Secret/Plan|that]]. %%Secret%%",
      "Hush.md": "---\ndg-hide: true\ncreated: 2025-02-04\n---\n#hushtag [[hush]]",
    };
    assert.doesNotMatch(fileOf(file, notes, {}, { privatePaths: ["Secret/Plan.md"] }), /hush|Secret/i);
  });
}

test("the feed holds the newest notes first", () => {
  const feed = fileOf("feed.xml", { "2025-02-03.md": "", "2025-02-05.md": "", "2025-02-04.md": "", "undated.md": "" });
  assert.deepEqual(
    [...feed.matchAll(/<entry><title>(.*?)</g)].map((match) => match[1]),
    ["2025-02-05", "2025-02-04", "2025-02-03"],
  );
});

test("the feed's times are what Atom wants", () => {
  const feed = fileOf("feed.xml", {
    "A.md": "---\ncreated: 2025-02-03 09:30\nupdated: 2025-02-04T10:00:00+09:00\n---",
  });
  assert.deepEqual(
    [...feed.matchAll(/<(?:published|updated)>(.*?)</g)].map((match) => match[1]),
    ["2025-02-04T10:00:00+09:00", "2025-02-03T09:30:00Z", "2025-02-04T10:00:00+09:00"],
  );
});

test("signs that XML gives a meaning are escaped in the feed", () => {
  const feed = fileOf("feed.xml", { "2025-02-03.md": "---\ntitle: a < b & 'c' \"d\" ]]>\n---\n1 < 2 && 3\u0001" });
  assert.doesNotMatch(
    feed.replace(/<\/?[a-z:]+(?: [a-z:]+="[^"<]*")*\/?>/g, "").replace(/^<\?xml[^>]*>/, ""),
    /[<>]|&(?!amp;|lt;|gt;|quot;|apos;)|\p{Cc}(?<!\n)/u,
  );
});

test("an empty garden's feed is a feed", () => {
  assert.match(fileOf("feed.xml", {}), /<feed .*<updated>[^<]+<\/updated>.*<\/feed>/s);
});

test("llms.txt leads to each note's Markdown", () => {
  assert.match(
    fileOf("llms.txt", { "x/A b.md": "---\ndg-metatags: { description: words }\n---" }),
    /^- \[A b\]\(https:\/\/user\.github\.io\/garden\/x\/a-b\/index\.md\): words$/m,
  );
});

test("llms.txt keeps brackets in a title from breaking its link", () => {
  assert.match(
    fileOf("llms.txt", { "A.md": '---\ntitle: "a [b](c)"\npermalink: /x(y)/\n---' }),
    /\[a \\\[b\\\]\(c\)\]\([^()\s]+\)/,
  );
});

test("robots.txt names the sitemap", () => {
  assert.match(fileOf("robots.txt", {}), /^Sitemap: https:\/\/user\.github\.io\/garden\/sitemap\.xml$/m);
});

test("robots.txt names no sitemap where there is none", () => {
  assert.doesNotMatch(fileOf("robots.txt", {}, { url: "" }), /Sitemap/);
});
