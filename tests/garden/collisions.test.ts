import assert from "node:assert/strict";
import { test } from "node:test";
import { fileOf, lookupKeyOf } from "../../src/garden/addresses.ts";
import { gardenOf, type TestGarden } from "../garden-of.ts";

const at = (permalink: string): string => `---\npermalink: ${JSON.stringify(permalink)}\n---`;
const urlsOf = ({ garden }: TestGarden): string[] => [...garden.notes.values()].map((note) => note.url);

test("of two notes with one permalink the first in path order keeps it, the other gets its path", () => {
  assert.deepEqual(urlsOf(gardenOf({ "a/B.md": at("/x/"), "A.md": at("/x/") })), ["/x/", "/a/b/"]);
});

test("a note that lost its permalink is told whose the address is, and what to write", () => {
  const [told] = gardenOf({ "A.md": at("/x/"), "B.md": at("/x/") }).told("taken-permalink");
  assert.deepEqual(
    [told?.path, /"A\.md"/.test(told?.message ?? ""), /\/b\//.test(told?.hint ?? "")],
    ["B.md", true, true],
  );
});

test("an address that could not be had is a warning, so the build still passes", () => {
  const { garden } = gardenOf({
    "A.md": at("/x/"),
    "B.md": at("/x/"),
    "C.md": at("../../x"),
    "D d.md": "",
    "D-d.md": "",
  });
  assert.deepEqual(
    [...new Set(garden.diagnostics.filter(({ severity }) => severity !== "info").map((d) => d.severity))],
    ["warning"],
  );
});

test("three notes of one slug get a number each", () => {
  assert.deepEqual(urlsOf(gardenOf({ "A b.md": "", "A-b.md": "", "A_b.md": "" })), ["/a-b/", "/a-b-2/", "/a-b-3/"]);
});

test("a note that got a number is told", () => {
  const [told] = gardenOf({ "A b.md": "", "A-b.md": "" }).told("taken-address");
  assert.match(told?.message ?? "", /\/a-b\/ belongs to "A b\.md".*\/a-b-2\//);
});

test("a numbered address does not take another note's own", () => {
  assert.deepEqual(urlsOf(gardenOf({ "A b.md": "", "A-b 2.md": "", "A-b.md": "" })), ["/a-b/", "/a-b-2/", "/a-b-3/"]);
});

test("a permalink wins over a slugged path, whatever the order", () => {
  assert.deepEqual(urlsOf(gardenOf({ "A.md": "", "B.md": at("/a/") })), ["/a-2/", "/a/"]);
});

test("/A/ and /a/ are one address, because they are one folder on many disks", () => {
  assert.deepEqual(urlsOf(gardenOf({ "1.md": at("/A/"), "2.md": at("/a/") })), ["/A/", "/2/"]);
});

test("NFC and NFD of one name are one address", () => {
  const { garden } = gardenOf({ "1.md": at("/가/"), "2.md": '---\n{"permalink":"/\\u1100\\u1161/"}\n---\n' });
  assert.equal(garden.notes.get("2.md")?.url, "/2/");
});

test("/a//b/ and /a/b/ are one address", () => {
  assert.deepEqual(urlsOf(gardenOf({ "1.md": at("/a//b/"), "2.md": at("/a/b/") })), ["/a//b/", "/2/"]);
});

test("/a and /a/ are one address", () => {
  assert.deepEqual(urlsOf(gardenOf({ "1.md": at("/a"), "2.md": at("/a/") })), ["/a", "/2/"]);
});

test("an address written with escapes is the address without", () => {
  assert.deepEqual(urlsOf(gardenOf({ "1.md": at("/가/"), "2.md": at("/%EA%B0%80/") })), ["/가/", "/2/"]);
});

test("a page cannot be a file where another needs a folder", () => {
  assert.deepEqual(urlsOf(gardenOf({ "1.md": at("/a.html"), "2.md": at("/a.html/b/") })), ["/a.html", "/2/"]);
});

test("nor a folder where another is a file", () => {
  assert.deepEqual(urlsOf(gardenOf({ "1.md": at("/a.html/b/"), "2.md": at("/a.html") })), ["/a.html/b/", "/2/"]);
});

test("a note cannot lie where another note's Markdown does", () => {
  const { garden } = gardenOf({ "1.md": at("/a/"), "2.md": at("/a/index.md/") });
  assert.equal(garden.notes.get("2.md")?.url, "/2/");
});

for (const address of ["/tags/", "/tasks/", "/notes/", "/wanted/", "/search/"]) {
  const page = address.replaceAll("/", "") as "tags" | "tasks" | "notes" | "wanted" | "search";

  test(`a note that claims ${address} has it, and Madang's page moves to /_${address}`, () => {
    const { garden } = gardenOf({ "A.md": at(address) });
    assert.deepEqual([garden.notes.get("A.md")?.url, garden.pages[page]], [address, `/_${address}`]);
  });

  test(`the author is told that the page at ${address} moved`, () => {
    const [told] = gardenOf({ "A.md": at(address) }).told("moved-page");
    assert.deepEqual([told?.path, told?.message.includes(`/_${address}`)], ["A.md", true]);
  });
}

test("a note called Tags claims /tags/ by its path", () => {
  assert.equal(gardenOf({ "Tags.md": "" }).garden.pages.tags, "/_/tags/");
});

test("a note at /Tags/ moves Madang's page as well, and is the one that is told", () => {
  assert.equal(gardenOf({ "A.md": at("/Tags//") }).told("moved-page")[0]?.path, "A.md");
});

test("a note below /tags/ leaves the list of tags where it is", () => {
  assert.equal(gardenOf({ "A.md": at("/tags/mine/") }).garden.pages.tags, "/tags/");
});

test("a tag whose page a note's permalink has gets a number", () => {
  const { garden } = gardenOf({ "A.md": `${at("/tags/x/")}\n#x` });
  assert.equal(garden.tags.get("x")?.url, "/tags/x-2/");
});

for (const permalink of [
  "../../x",
  "/../x/",
  "/a/../../x/",
  "/%2e%2e/x/",
  "/a/./b/",
  "//",
  "//evil.com/",
  "https://evil.com/",
  "/https://evil.com/",
  "javascript:alert(1)",
  "/a\\..\\b/",
  "/a\nb/",
  "/a\u0000b/",
  `/${"가".repeat(100)}/`,
]) {
  test(`the permalink ${JSON.stringify(permalink).slice(0, 30)} is refused, told, and the note has its path instead`, () => {
    const { noteAt, told } = gardenOf({ "A.md": at(permalink) });
    assert.deepEqual([noteAt("A.md").url, told("unusable-permalink").length], ["/a/", 1]);
  });
}

for (const permalink of [
  "/garden.json",
  "/garden.json/",
  "/feed.xml",
  "/sitemap.xml",
  "/robots.txt",
  "/llms.txt",
  "/404.html",
  "/pagefind/",
  "/_/x/",
  "/img/user/a/",
]) {
  test(`no note can stand in for ${permalink}`, () => {
    const { noteAt, told } = gardenOf({ "A.md": at(permalink) });
    assert.deepEqual([noteAt("A.md").url, told("taken-permalink").length], ["/a/", 1]);
  });
}

test("a note called img, with notes in a folder of that name, is no trouble", () => {
  assert.deepEqual(urlsOf(gardenOf({ "img.md": "", "img/a.md": "" })), ["/img/", "/img/a/"]);
});

test("a note in the folder img/user gets an address outside the attachments' folder", () => {
  assert.ok(!urlsOf(gardenOf({ "img/user/a.md": "" }))[0]?.startsWith("/img/user/"));
});

test("no address of a garden in full collision is given twice, and none is lost", () => {
  const notes: Record<string, string> = { "Tags.md": "#a #b", "tags/a.md": "", "Home.md": "---\ndg-home: true\n---" };
  for (let i = 0; i < 50; i++)
    notes[`n/${"!".repeat(i + 1)}.md`] = at(["/x/", "/X/", "//", "/tags/b/", "/notes"][i % 5] ?? "");
  const { garden } = gardenOf(notes);
  const all = [
    ...[...garden.notes.values()].flatMap(({ url, sourceUrl }) => [url, `${sourceUrl}#`]),
    ...[...garden.tags.values()].flatMap((tag) => (tag.note === undefined ? [tag.url] : [])),
    ...garden.redirects.map(({ url }) => url),
    ...Object.values(garden.pages),
  ].map((url) => lookupKeyOf(fileOf(url)));
  assert.equal(new Set(all).size, all.length);
});
