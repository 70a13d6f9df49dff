import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULTS } from "../../src/config.ts";
import type { SiteSettings } from "../../src/garden/site-types.ts";
import { headMetaOf, type MetaOptions } from "../../src/pages/head-meta.ts";
import { gardenOf } from "../garden-of.ts";

const settings: SiteSettings = {
  ...DEFAULTS,
  title: "Yard",
  url: "https://example.org/g",
  basePath: "/g",
  language: "ko",
};
const { garden, noteAt } = gardenOf(
  {
    "Home.md": "---\ndg-home: true\n---\nHello.",
    "w/Well.md":
      "---\ntags: [water]\ncreated: 2025-02-03\nupdated: 2025-02-04T10:00:00+09:00\n---\n![[100%.png]] Deep `</script>` & wide.",
  },
  { attachments: ["100%.png"] },
);

function metaOf(path: string, more: Partial<MetaOptions> = {}, site = settings) {
  const note = noteAt(path);
  const meta = headMetaOf(garden, site, {
    url: note.url,
    title: note.title,
    description: note.excerpt,
    indexed: true,
    note,
    ...more,
  });
  return { ...meta, property: (name: string) => meta.properties.find(([key]) => key === name)?.[1] };
}

function graphOf(text: string | undefined): Record<string, unknown>[] {
  return (JSON.parse(text ?? "{}") as { "@graph"?: Record<string, unknown>[] })["@graph"] ?? [];
}

test("a note is an article with its dates, its tags and its first picture", () => {
  const { property, card } = metaOf("w/Well.md");
  assert.deepEqual(
    [
      property("og:type"),
      property("og:url"),
      property("article:published_time"),
      property("article:modified_time"),
      property("article:tag"),
      property("og:image"),
      property("og:locale"),
      card,
    ],
    [
      "article",
      "https://example.org/g/w/well/",
      "2025-02-03T00:00:00Z",
      "2025-02-04T10:00:00+09:00",
      "water",
      "https://example.org/g/img/user/100%25.png",
      "ko_KR",
      "summary_large_image",
    ],
  );
});

test("the home page is the site, with the owner's picture where it has none", () => {
  const { property, jsonLd } = metaOf("Home.md", {}, { ...settings, socialImage: "a b.jpg" });
  assert.deepEqual(
    [property("og:type"), property("og:image"), graphOf(jsonLd).map((thing) => thing["@type"])],
    ["website", "https://example.org/g/img/user/a%20b.jpg", ["WebSite"]],
  );
});

test("without a picture the card is small", () => {
  const { property, card } = metaOf("Home.md");
  assert.deepEqual([property("og:image"), card], [undefined, "summary"]);
});

test("search engines read the note, the way to it and the site; no words of a note end the script", () => {
  const { jsonLd } = metaOf("w/Well.md");
  assert.doesNotMatch(jsonLd ?? "<", /</);
  const [post, way] = graphOf(jsonLd);
  assert.deepEqual(
    graphOf(jsonLd).map((thing) => thing["@type"]),
    ["Article", "BreadcrumbList", "WebSite"],
  );
  assert.equal(post?.datePublished, "2025-02-03");
  assert.match(String(post?.description), /<\/script> & wide/);
  assert.deepEqual(Array.isArray(way?.itemListElement) && way.itemListElement.length, 2);
});

test("the way to a page goes through its folders, and leaves out those without a page", () => {
  const folders = [
    { text: "w", href: "/g/w/" },
    { text: "x", href: undefined },
  ];
  const [, way] = graphOf(metaOf("w/Well.md", { folders }).jsonLd);
  const steps = way?.itemListElement as { name: string; item: string; position: number }[];
  assert.deepEqual(
    steps.map(({ name, item, position }) => [position, name, item]),
    [
      [1, "Yard", "https://example.org/g/"],
      [2, "w", "https://example.org/g/w/"],
      [3, "Well", "https://example.org/g/w/well/"],
    ],
  );
});

test("a drawn picture is told with its size, and one of the note's own goes before it", () => {
  const drawn = metaOf("Home.md", { card: "/_/social/1.png" });
  assert.deepEqual(["og:image", "og:image:width", "og:image:height", "og:image:alt"].map(drawn.property), [
    "https://example.org/g/_/social/1.png",
    "1200",
    "630",
    "Yard",
  ]);
  const own = metaOf("w/Well.md", { card: "/_/social/1.png" });
  assert.deepEqual(["og:image", "og:image:width"].map(own.property), [
    "https://example.org/g/img/user/100%25.png",
    undefined,
  ]);
});

test("a page that asks not to be found says nothing to search engines", () => {
  assert.equal(metaOf("w/Well.md", { indexed: false }).jsonLd, undefined);
});

test("a site without an address names none", () => {
  const { property, jsonLd, feeds } = metaOf("w/Well.md", {}, { ...settings, url: "", basePath: "" });
  assert.deepEqual([property("og:url"), property("og:image"), jsonLd, feeds], [undefined, undefined, undefined, []]);
});

test("a tag's page names its own feeds beside the site's", () => {
  const { feeds } = metaOf("w/Well.md", { feed: { folder: "/tags/water/", title: "water · Yard" } });
  assert.deepEqual(
    feeds.map(({ href }) => href),
    ["/g/feed.xml", "/g/feed.json", "/g/tags/water/feed.xml", "/g/tags/water/feed.json"],
  );
});
