import assert from "node:assert/strict";
import { test } from "node:test";
import { createGardener } from "../../src/garden/create-garden.ts";
import { gardenOf, type TestGarden } from "../garden-of.ts";
import { assertGrowsEvenly } from "../growth.ts";

/** The tree as indented lines: `"- A.md"`, `"a/"`. */
function treeOf({ garden }: TestGarden, path = "", depth = 0): string[] {
  return (garden.folders.get(path)?.entries ?? []).flatMap((entry) => {
    const line = `${"  ".repeat(depth)}${entry.path}`;
    return entry.kind === "note" ? [line] : [`${line}/`, ...treeOf({ garden } as TestGarden, entry.path, depth + 1)];
  });
}

const urlOf = ({ garden }: TestGarden, path: string): string | undefined => garden.folders.get(path)?.url;

test("folders come first, then notes, each in natural order", () => {
  assert.deepEqual(treeOf(gardenOf({ "A.md": "", "10.md": "", "9.md": "", "z/1.md": "", "b/2.md": "" })), [
    "b/",
    "  b/2.md",
    "z/",
    "  z/1.md",
    "9.md",
    "10.md",
    "A.md",
  ]);
});

test("what is pinned comes before folders", () => {
  const notes = { "b/1.md": "", "A.md": "", "Z.md": "---\ndg-pinned: true\n---" };
  assert.deepEqual(treeOf(gardenOf(notes)), ["Z.md", "b/", "  b/1.md", "A.md"]);
});

test("the owner's order comes first, with or without .md, and the rest follows", () => {
  const navigationOrder = new Map([
    ["/", ["C", "b", "A.md"]],
    ["/b", ["2"]],
  ]);
  const notes = { "A.md": "", "D.md": "---\npinned: true\n---", "C.md": "", "b/1.md": "", "b/2.md": "" };
  assert.deepEqual(treeOf(gardenOf(notes, { navigationOrder })), [
    "C.md",
    "b/",
    "  b/2.md",
    "  b/1.md",
    "A.md",
    "D.md",
  ]);
});

test("hidden notes are not in the tree, nor is a folder that holds nothing else", () => {
  assert.deepEqual(treeOf(gardenOf({ "a/A.md": "---\ndg-hide: true\n---", "B.md": "" })), ["B.md"]);
});

for (const key of ["dg-hide-in-filetree", "hideInFiletree"]) {
  test(`a note with ${key} is not in the tree, and is in the lists`, () => {
    const site = gardenOf({ "A.md": `---\n${key}: true\n---`, "B.md": "" });
    assert.deepEqual([treeOf(site), site.garden.listed.length], [["B.md"], 2]);
  });
}

test("dg-path stands in for the path", () => {
  assert.deepEqual(treeOf(gardenOf({ "drafts/x.md": "---\ndg-path: Books/Dune\n---" })), ["Books/", "  drafts/x.md"]);
});

for (const [where, path] of [
  ["inside it", "Guide/Guide.md"],
  ["beside it", "guide.md"],
] as const) {
  test(`a note named as its folder, ${where}, is the folder's page`, () => {
    const site = gardenOf({ [path]: "", "Guide/A.md": "" });
    assert.deepEqual(
      [site.garden.folders.get("Guide")?.note, urlOf(site, "Guide"), treeOf(site)],
      [path, site.noteAt(path).url, ["Guide/", "  Guide/A.md"]],
    );
  });
}

test("a hidden note is no folder's page", () => {
  const site = gardenOf({ "a.md": "---\ndg-hide: true\n---", "a/B.md": "" });
  assert.deepEqual([site.garden.folders.get("a")?.note, urlOf(site, "a")], [undefined, "/a-2/"]);
});

test("a folder has its slugged path as address", () => {
  assert.equal(urlOf(gardenOf({ "06 - Full Notes/글.md": "" }), "06 - Full Notes"), "/06-full-notes/");
});

test("a note that has a folder's address keeps it", () => {
  assert.equal(urlOf(gardenOf({ "A.md": "---\npermalink: /b/\n---", "b/C.md": "" }), "b"), "/b-2/");
});

test("a tag's page and an old address an author asked for keep their addresses too", () => {
  const site = gardenOf({ "A.md": "---\nredirects: /b/\n---\n#x", "b/C.md": "", "tags/x/D.md": "" });
  assert.deepEqual(
    [urlOf(site, "b"), urlOf(site, "tags/x"), site.garden.tags.get("x")?.url],
    ["/b-2/", "/tags/x-2/", "/tags/x/"],
  );
});

test("an alias gives way to a folder", () => {
  const site = gardenOf({ "A.md": "---\naliases: [b]\n---", "b/C.md": "" });
  assert.deepEqual([urlOf(site, "b"), site.garden.redirects.length], ["/b/", 0]);
});

test("a folder counts the notes in it, however deep", () => {
  const { garden } = gardenOf({ "a/A.md": "", "a/b/c/D.md": "", "E.md": "" });
  assert.deepEqual([garden.folders.get("a")?.size, garden.folders.get("")?.size], [2, 3]);
});

test("a path of a thousand folders makes no deeper tree than people can open", () => {
  const deep = `---\ndg-path: ${"a/".repeat(1000)}b\n---`;
  assert.ok(gardenOf({ "A.md": deep }).garden.folders.size < 40);
});

test("a change of pins or of the owner's order is seen, and a change of text leaves the tree the same value", () => {
  const before = [gardenOf({ "a.md": "" }).noteAt("a.md"), gardenOf({ "b.md": "" }).noteAt("b.md")];
  const pinned = [before[0], gardenOf({ "b.md": "---\npinned: true\n---" }).noteAt("b.md")];
  const edited = [before[0], gardenOf({ "b.md": "words" }).noteAt("b.md")];
  const create = createGardener();
  const around = { privatePaths: [], attachments: [], diagnostics: [] };
  const gardenWith = (notes: typeof before, order?: Map<string, string[]>) =>
    create(
      notes.flatMap((note) => note ?? []),
      { ...around, ...(order && { navigationOrder: order }) },
    );
  const first = (garden: ReturnType<typeof gardenWith>) => garden.folders.get("")?.entries[0]?.path;
  const original = gardenWith(before);
  assert.equal(gardenWith(edited as typeof before).folders, original.folders);
  assert.equal(first(gardenWith(pinned as typeof before)), "b.md");
  assert.equal(first(gardenWith(before)), "a.md");
  assert.equal(first(gardenWith(before, new Map([["/", ["b"]]]))), "b.md");
});

test("the time to make the tree grows with the notes, all in one folder or each in its own", () => {
  assertGrowsEvenly((size) => {
    const notes = Object.fromEntries(
      Array.from({ length: size }, (_, i) => [i % 2 ? `a/${i}.md` : `b${i}/${i}.md`, ""]),
    );
    gardenOf(notes);
  }, 500);
});
