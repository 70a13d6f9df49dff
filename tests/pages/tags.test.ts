import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULTS } from "../../src/config.ts";
import { createPages } from "../../src/pages/pages.ts";
import type { Page } from "../../src/pages/site.ts";
import { gardenOf, type TestOptions } from "../garden-of.ts";
import { assertGrowsEvenly } from "../growth.ts";

function pagesOf(
  notes: Readonly<Record<string, string>>,
  options: TestOptions & { readonly url?: string } = {},
): readonly Page[] {
  const { garden, bodyOf, mentionsOf, hrefOfLink } = gardenOf(notes, options);
  return createPages({
    garden,
    settings: { ...DEFAULTS, url: options.url ?? "", basePath: "", language: options.language ?? "en" },
    assets: { style: "/_/style.css", script: "/_/script.js" },
    renderBody: bodyOf,
    stylesOf: () => [],
    mentionsOf,
    hrefOfLink,
  });
}

function pageAt(url: string, ...garden: Parameters<typeof pagesOf>): string {
  const page = pagesOf(...garden).find((page) => page.url === url);
  if (page === undefined) throw new Error(`There is no page ${url}.`);
  return page.render();
}

/** The links of a part of the list, with their numbers. */
function viewOf(page: string, name: string): readonly string[] {
  const [, view = ""] = page.split(`data-view="${name}"`);
  const [own = ""] = view.split("</section>");
  return [...own.matchAll(/<a href="\/tags\/[^"]*">([^<]*)<\/a><span class="count"[^>]*>(\d+)/g)].map(
    ([, tag, count]) => `${tag} ${count}`,
  );
}

const MANY = Object.fromEntries(
  Array.from({ length: 620 }, (_, i) => [
    `N${i}.md`,
    `---\ncreated: ${2025 - Math.floor(i / 130)}-0${1 + (i % 9)}-01\n---\n#hub`,
  ]),
);

test("a tag's page names what is above it, below it and often beside it", () => {
  const page = pageAt("/tags/tree/oak/", {
    "A.md": "#tree/oak #moss #tree/oak/leaf",
    "B.md": "#tree/oak #moss",
  });
  assert.match(page, /Part of<\/span><ul><li><a class="tag" href="\/tags\/tree\/"/);
  assert.match(page, /<ul><li><a class="tag" href="\/tags\/tree\/oak\/leaf\/"/);
  assert.match(page, /Often together with<\/span><ul><li><a class="tag" href="\/tags\/moss\/"/);
});

test("a tag's page leads to its feed, where the site has an address, and to the graph of its notes", () => {
  const notes = { "A.md": "---\ncreated: 2025-02-03\n---\n#감 나무", "B.md": "#감" };
  assert.match(pageAt("/tags/감/", notes, { url: "https://example.com" }), /href="\/tags\/감\/feed\.xml">Feed/);
  assert.match(pageAt("/tags/감/", notes), /href="\/graph\/\?tag=%EA%B0%90"/);
  assert.doesNotMatch(pageAt("/tags/감/", notes), /feed\.xml">Feed/);
});

test("a tag without a note has a graph of its notes", () => {
  assert.match(pageAt("/tags/well/", { "A.md": "#well [[B]]", "B.md": "#well" }), /<svg[^>]*aria-labelledby="_graph"/);
});

test("a tag of hundreds shows the newest in full, others by year, and gives years there is no room for their own pages", () => {
  const page = pageAt("/tags/hub/", MANY);
  assert.equal(page.match(/class="note-item"/g)?.length, 50);
  assert.deepEqual(
    [...page.matchAll(/<summary>(\d+) <span class="count">(\d+)/g)].map(([, year, count]) => `${year}: ${count}`),
    ["2025: 80", "2024: 130", "2023: 130"],
  );
  assert.match(page, /href="\/_\/tags\/hub\/2022\/">2022 \(130\)/);
  assert.match(page, /href="\/_\/tags\/hub\/2021\/">2021 \(100\)/);
});

test("nothing of a tag of hundreds is lost", () => {
  const found = new Set<string>();
  for (const page of pagesOf(MANY).filter(({ url }) => /tags\/hub\//.test(url))) {
    for (const [, note = ""] of page.render().matchAll(/href="\/(n\d+)\/"/g)) found.add(note);
  }
  assert.equal(found.size, 620);
});

test("a private note's tag gathers its notes and shows nothing of the note", () => {
  const page = pageAt(
    "/tags/secret-place/",
    { "A.md": "x\n\n# Tags\n[[Secret place]]" },
    { privatePaths: ["03 - Tags/Secret place.md"] },
  );
  assert.match(page, /href="\/a\/"/);
  assert.doesNotMatch(page, /03/);
});

const TAGS = {
  "A.md": "#oak #moss #well #2025-02",
  "B.md": "#oak #moss #감나무",
  "C.md": "#oak #tree/leaf",
};

test("the list of tags is by hierarchy, by size and by name", () => {
  const page = pageAt("/tags/", TAGS);
  assert.deepEqual(viewOf(page, "hierarchy"), ["tree 1", "tree/leaf 1"]);
  assert.deepEqual(viewOf(page, "size"), ["oak 3", "moss 2"]);
  assert.deepEqual(viewOf(page, "name"), ["moss 2", "oak 3", "tree 1", "tree/leaf 1", "well 1", "감나무 1"]);
  assert.match(page, /4 tags with a single note are listed by name/);
});

test("tags of periods stand by themselves", () => {
  assert.deepEqual(viewOf(pageAt("/tags/", TAGS), "period"), ["2025-02 1"]);
});

test("the list begins with the letters of the site's language", () => {
  assert.equal(viewOf(pageAt("/tags/", TAGS, { language: "ko" }), "name")[0], "감나무 1");
});

test("every letter in the list's index has its place, once", () => {
  const page = pageAt("/tags/", TAGS);
  const ids = [...page.matchAll(/<h3 id="([^"]+)"/g)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length);
  assert.deepEqual(
    [...page.matchAll(/href="#(_letter-[^"]+)"/g)].map(([, id]) => id),
    ids,
  );
});

test("a hidden note's tag stands in no list", () => {
  const page = pageAt("/tags/", { "A.md": "#well", "B.md": "---\ndg-hide: true\n---\n#secret" });
  assert.doesNotMatch(page, /secret/);
});

test("the list of tags and their pages cost no more than there are tags", () => {
  const sites = new Map(
    [100, 400].map((size) => {
      const notes = Object.fromEntries(
        Array.from({ length: size }, (_, i) => [`N${i}.md`, `#own${i} #a/b${i % 30} #all\n- [ ] task ${i}`]),
      );
      return [size, pagesOf(notes).filter(({ url }) => url.startsWith("/tags/"))] as const;
    }),
  );
  assertGrowsEvenly((size) => {
    for (const page of sites.get(size) ?? []) page.render();
  }, 100);
});
