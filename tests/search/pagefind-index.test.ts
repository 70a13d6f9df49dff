import assert from "node:assert/strict";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { decodeCbor } from "../../src/search/cbor.ts";
import { createSearchIndex, createSearchIndexer, type SearchIndex } from "../../src/search/pagefind-index.ts";
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
  readonly anchors: readonly { readonly id: string }[];
}

/** What Pagefind will show of each page it knows. */
function fragmentsIn(index: SearchIndex): Fragment[] {
  return [...index].flatMap(([path, bytes]) => {
    if (!path.endsWith(".pf_fragment")) return [];
    const text = gunzipSync(bytes).toString("utf8");
    return [JSON.parse(text.slice(text.indexOf("{"))) as Fragment];
  });
}

test("a note's body is indexed with its address, names, tags, date and folder", async () => {
  const [fragment] = fragmentsIn(
    await createSearchIndex([
      record({
        url: "/한글/",
        title: "제목",
        aliases: ["다른 이름"],
        tags: ["a b", "c"],
        folder: "글/새",
        date: "2025-02-03",
        tasks: { open: 2, done: 1 },
        links: 3,
      }),
    ]),
  );
  assert.equal(fragment?.url, "/한글/");
  assert.deepEqual(fragment.meta, {
    title: "제목",
    aliases: "다른 이름",
    tags: "a b\nc",
    folder: "글/새",
    language: "ko",
    date: "2025-02-03",
    open: "2",
    links: "3",
  });
});

test("readers can narrow a search to tags, folders, months, languages and open tasks", async () => {
  const index = await createSearchIndex([
    record({ tags: ["새"], folder: "글/새", date: "2025-02-03", tasks: { open: 1, done: 0 } }),
  ]);
  const filters = [...index].flatMap(([path, bytes]) =>
    path.endsWith(".pf_filter") ? [decodeCbor(gunzipSync(bytes).subarray(12))] : [],
  );
  assert.deepEqual(filters.sort(), [
    [
      "folder",
      [
        ["글", [0]],
        ["글/새", [0]],
      ],
    ],
    ["language", [["ko", [0]]]],
    ["month", [["2025-02", [0]]]],
    ["tag", [["새", [0]]]],
    ["tasks", [["open", [0]]]],
  ]);
});

test("no fragment holds what only the index is for", async () => {
  const index = await createSearchIndex([record({ title: "멀티스레딩", body: "<p>데이터동기화를 한다</p>" })]);
  const text = JSON.stringify(fragmentsIn(index));
  assert.ok(!text.includes("ㅁㅌㅅㄹㄷ") && !text.includes(" 동기화") && !text.includes('"동기화'));
});

test("text is shown composed, as it was written", async () => {
  const [fragment] = fragmentsIn(
    await createSearchIndex([record({ body: '<h2 id="소제목">소제목</h2><p>한글 café</p>' })]),
  );
  assert.match(fragment?.content ?? "", /한글 café/);
  assert.equal(fragment?.anchors[0]?.id, "소제목");
});

test("notes indexed in parts give the same index as notes indexed together", async () => {
  const records = Array.from({ length: 7 }, (_, i) =>
    record({
      url: `/${i}/`,
      title: `글 ${i}`,
      body: `<p>같은 말 café 말${i} 말${i % 2}</p>`,
      date: `2025-0${9 - i}-01`,
    }),
  );
  const [together, apart] = [await createSearchIndexer(100)(records), await createSearchIndexer(3)(records)];
  assert.deepEqual([...apart.keys()].sort(), [...together.keys()].sort());
  for (const [path, bytes] of apart) if (/pf_/.test(path)) assert.deepEqual(bytes, together.get(path), path);
});

test("a note that is saved is found, and what it no longer says is not", async () => {
  const indexed = createSearchIndexer(2);
  const records = ["하나", "둘", "셋"].map((word) => record({ url: `/${word}/`, body: `<p>${word}</p>` }));
  await indexed(records);
  const changed = records.map((each) => (each.url === "/둘/" ? { ...each, body: "<p>넷</p>" } : each));
  const contents = fragmentsIn(await indexed(changed)).map(({ content }) => content.replace(/\.$/, ""));
  assert.deepEqual(contents.sort(), ["넷", "셋", "하나"]);
});

test("two gardens are indexed one after the other", async () => {
  const [one, two] = await Promise.all([createSearchIndex([record()]), createSearchIndex([record({ url: "/b/" })])]);
  assert.deepEqual([fragmentsIn(one)[0]?.url, fragmentsIn(two)[0]?.url], ["/a/", "/b/"]);
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
