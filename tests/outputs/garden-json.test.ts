import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULTS } from "../../src/config.ts";
import type { SiteSettings } from "../../src/garden/site-types.ts";
import { type GardenJson, gardenJson } from "../../src/outputs/garden-json.ts";
import { gardenOf, type TestOptions } from "../garden-of.ts";

const SITE: SiteSettings = {
  title: "마당",
  description: "",
  url: "https://user.github.io/garden",
  basePath: "/garden",
  language: "ko",
  features: DEFAULTS.features,
};

const textOf = (notes: Record<string, string>, options?: TestOptions): string =>
  gardenJson(gardenOf(notes, options).garden, SITE);
const jsonOf = (notes: Record<string, string>, options?: TestOptions): GardenJson =>
  JSON.parse(textOf(notes, options)) as GardenJson;
const first = (notes: Record<string, string>) => jsonOf(notes).notes[0];

test("garden.json says its version and the site", () => {
  const { version, site } = jsonOf({});
  assert.deepEqual(
    { version, site },
    { version: 2, site: { title: "마당", url: "https://user.github.io/garden", language: "ko" } },
  );
});

test("a note in garden.json has exactly these fields", () => {
  const note = first({
    "06 - Notes/A.md":
      "---\ntitle: T\naliases: [a]\ntags: [t]\ncreated: 2025-02-03\nupdated: 2025-02-04\nmood: secret\n---\ntwo words\n\n- [ ] x\n- [x] y\n- [-] z",
  });
  assert.deepEqual(note, {
    path: "06 - Notes/A.md",
    url: "/06-notes/a/",
    title: "T",
    aliases: ["a"],
    tags: ["t"],
    created: "2025-02-03",
    updated: "2025-02-04",
    links: [],
    backlinks: [],
    tagNotes: [],
    tasks: { open: 1, done: 1, cancelled: 1 },
    words: 5,
  });
});

test("a note without dates has no date fields", () => {
  assert.deepEqual(
    Object.keys(first({ "A.md": "" }) ?? {}).filter((key) => /ated$/.test(key)),
    [],
  );
});

test("links are addresses of notes, each once, in source order", () => {
  assert.deepEqual(
    first({ "A.md": "See [[C]], ![[B]], [c](C.md), [[A]], [[#x]] https://example.com", "B.md": "", "C.md": "" })?.links,
    ["/c/", "/b/"],
  );
});

test("addresses are from the site's root, without the base path", () => {
  assert.deepEqual(first({ "A.md": "See [[B]]", "B.md": "---\npermalink: /03-tags//\n---" })?.links, ["/03-tags//"]);
});

test("backlinks are in path order", () => {
  assert.deepEqual(first({ "A.md": "", "z.md": "[[A]]", "b/c.md": "[[A]]" })?.backlinks, ["/b/c/", "/z/"]);
});

test("tag notes are the notes it is filed under", () => {
  assert.deepEqual(first({ "A.md": "# Tags\n- [[X]]\n- [[none]]\n---", "X.md": "" })?.tagNotes, ["/x/"]);
});

test("a tag has its name, its address and its notes'", () => {
  assert.deepEqual(jsonOf({ "A.md": "#DevOps", "B.md": "#devops" }).tags, [
    { name: "DevOps", url: "/tags/devops/", notes: ["/a/", "/b/"] },
  ]);
});

test("a link that leads nowhere is told as readers see it", () => {
  assert.deepEqual(jsonOf({ "A.md": "See [[x/Gone|words]] and [[y/Gone too]]." }).unresolved, [
    { from: "/a/", text: "words" },
    { from: "/a/", text: "Gone too" },
  ]);
});

test("a link to a private note is told as readers see it, without its path", () => {
  const json = textOf({ "A.md": "See [[Private/Plan\\|Private/Plan]]." }, { privatePaths: ["Private/Plan.md"] });
  assert.deepEqual([json.includes('"text":"Plan"'), json.includes("Private")], [true, false]);
});

test("an embed of a private note is told by the words the author gave it", () => {
  const json = textOf({ "A.md": "![[Private/Plan|words]]" }, { privatePaths: ["Private/Plan.md"] });
  assert.deepEqual([json.includes('"text":"words"'), json.includes("Plan")], [true, false]);
});

test("a picture that is gone leaves no trace", () => {
  assert.doesNotMatch(textOf({ "A.md": "![[Private/gone.png]] ![x](Private/gone2.png)" }), /gone|Private/);
});

test("a link in a private property leaves no trace but its note", () => {
  assert.doesNotMatch(
    textOf({ "A.md": '---\nboss: "[[Private/Kim|My boss]]"\n---' }, { privatePaths: ["Private/Kim.md"] }),
    /Kim|boss/,
  );
});

test("a hidden note is nowhere in garden.json", () => {
  const json = textOf({
    "A.md": "See [[Hush]].",
    "Hush.md": "---\ndg-hide: true\ntags: [hushtag]\naliases: [hushalias]\n---\n[[A]] [[hushwanted]]\n- [ ] hushtask",
  });
  assert.doesNotMatch(json, /hush/i);
});

test("a comment's words are nowhere in garden.json", () => {
  assert.doesNotMatch(textOf({ "A.md": "%%secret [[secret]] #secret%% <!-- secret -->" }), /secret/);
});

test("the same notes in any order give the same bytes", () => {
  const notes: [string, string][] = [
    ["A.md", "#x [[B]]"],
    ["B.md", "#y [[C]]"],
    ["가.md", "#x [[A]] [[B]]"],
  ];
  assert.equal(textOf(Object.fromEntries(notes)), textOf(Object.fromEntries(notes.reverse())));
});

test("every address in garden.json is a note's or a tag's of it", () => {
  const { notes, tags } = jsonOf({
    "A.md": "#t [[B]] [[Hush]]",
    "B.md": "[[T]] [[A]]",
    "T.md": "[[A]]",
    "Hush.md": "---\nhide: true\n---\n[[A]]\n\n# Tags\n- [[T]]",
  });
  const known = new Set(notes.map(({ url }) => url));
  const used = [
    ...notes.flatMap((note) => [...note.links, ...note.backlinks, ...note.tagNotes]),
    ...tags.flatMap((tag) => tag.notes),
  ];
  assert.deepEqual(
    used.filter((url) => !known.has(url)),
    [],
  );
});

test("a canvas is among the notes, and says that it is one", () => {
  const { notes } = jsonOf({ "A.md": "[[Board.canvas]]", "Board.canvas": "{}" });
  assert.deepEqual(
    notes.map(({ kind, url, backlinks }) => [kind, url, backlinks]),
    [
      [undefined, "/a/", []],
      ["canvas", "/board.canvas/", ["/a/"]],
    ],
  );
});

test("a period says its days, its page, what it comes to and what belongs to it", () => {
  const { periods } = jsonOf({
    "2025-02-03.md": "#2025-02\n- [x] a\n- [ ] b\n\ntwo words",
    "A.md": "# Tags\n- [[2025년 2월]]\n\n---\nabout [[2025-W06]]",
  });
  assert.deepEqual(
    periods.map(({ key, kind, url, note }) => [key, kind, url, note]),
    [
      ["2025", "year", "/calendar/2025/", false],
      ["2025-02", "month", "/tags/2025-02/", false],
      ["2025-W06", "week", "/calendar/2025-w06/", false],
      ["2025-02-03", "day", "/2025-02-03/", true],
    ],
  );
  assert.deepEqual(periods[1], {
    key: "2025-02",
    kind: "month",
    first: "2025-02-01",
    last: "2025-02-28",
    url: "/tags/2025-02/",
    note: false,
    parents: ["2025"],
    children: ["2025-W06"],
    days: 1,
    notes: 1,
    words: 5,
    tasks: { open: 1, done: 1, cancelled: 0, carried: 0 },
    filed: ["/2025-02-03/", "/a/"],
    mentions: [],
  });
  assert.deepEqual(periods[2]?.mentions, ["/a/"]);
});

test("hidden notes make no period and stand in none", () => {
  const { periods } = jsonOf({ "2025-02-03.md": "---\ndg-hide: true\n---\n#2024", "A.md": "" });
  assert.deepEqual(periods, []);
});

test("reviews are told by their periods, in order of time", () => {
  const notes = { "2025-02-03.md": "", "2025-03-01.md": "", "2025-04-01.md": "---\ndg-hide: true\n---" };
  const { reviews } = jsonOf(notes, { reviews: [{ every: "month", template: "T.md" }] });
  assert.deepEqual(reviews, [
    { period: "2025-02", url: "/reviews/2025-02/" },
    { period: "2025-03", url: "/reviews/2025-03/" },
  ]);
});
