import assert from "node:assert/strict";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { createSearchIndex, type SearchIndex } from "../../src/search/pagefind-index.ts";
import type { SearchRecord } from "../../src/search/record.ts";

const record = (more: Partial<SearchRecord> = {}): SearchRecord => ({
  url: "/a/",
  language: "ko",
  title: "A",
  aliases: [],
  tags: [],
  headings: [],
  folder: "",
  tasks: { open: 0, done: 0 },
  links: 0,
  body: "<p>words</p>",
  ...more,
});

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** What Pagefind will show of each page it knows. */
function fragmentsIn(index: SearchIndex): Fragment[] {
  return [...index].flatMap(([path, bytes]) => {
    if (!path.endsWith(".pf_fragment")) return [];
    const text = gunzipSync(bytes).toString("utf8");
    return [JSON.parse(text.slice(text.indexOf("{"))) as Fragment];
  });
}

test("a note's body is indexed with its address, title, tags, date and month", async () => {
  const index = await createSearchIndex([
    record({ url: "/한글/", title: "제목", tags: ["a b", "c"], date: "2025-02-03" }),
  ]);
  const [fragment] = fragmentsIn(index);
  assert.deepEqual(
    [fragment?.url, fragment?.meta.title, fragment?.meta.tags, fragment?.meta.date, fragment?.filters],
    ["/한글/", "제목", "a b, c", "2025-02-03", { tag: ["a b", "c"], month: ["2025-02"] }],
  );
});

test("only the body is what readers see of a result", async () => {
  const [fragment] = fragmentsIn(
    await createSearchIndex([record({ title: "제목", tags: ["tag"], date: "2025-02-03" })]),
  );
  assert.match(fragment?.content ?? "", /^words\.?$/);
});

test("signs in a title or a tag stay signs", async () => {
  const [fragment] = fragmentsIn(await createSearchIndex([record({ title: '<b>&"', tags: ["<i>"] })]));
  assert.deepEqual([fragment?.meta.title, fragment?.meta.tags], ['<b>&"', "<i>"]);
});

test("notes in several languages are in one index", async () => {
  const index = await createSearchIndex([record(), record({ url: "/b/", language: "en" })]);
  const entry = JSON.parse(Buffer.from(index.get("pagefind-entry.json") ?? []).toString("utf8")) as {
    languages: object;
  };
  assert.equal(Object.keys(entry.languages).length, 1);
});

test("the same notes give the same index", async () => {
  const records = [record(), record({ url: "/b/", body: "<p>다른 글</p>" })];
  const [one, two] = [await createSearchIndex(records), await createSearchIndex(records)];
  assert.deepEqual([...one.keys()].sort(), [...two.keys()].sort());
});

test("a garden without notes has an index all the same", async () => {
  assert.ok((await createSearchIndex([])).has("pagefind.js"));
});
