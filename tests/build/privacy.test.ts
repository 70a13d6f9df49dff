import assert from "node:assert/strict";
import { test } from "node:test";
import { buildOf, PROJECT } from "./build-of.ts";
import { placesOf } from "./site-text.ts";

// Everything private in this vault, each name, folder, property, comment and word, holds one of the two words below.
const site = await buildOf(`${PROJECT}/tests/vaults/secrets`, { env: { GARDEN_SEARCH: "on" } });

test("the words of a published note are found, in its page and in the search index", () => {
  for (const word of ["plainpublicword", "누구나읽을말이"]) {
    const places = placesOf(word, site.files);
    assert.ok(places.includes("public/yard/index.html"));
    assert.ok(places.some((file) => file.startsWith("pagefind/fragment/")));
  }
});

for (const secret of ["zqxjk", "뷁쉙"]) {
  test(`no byte of any file, packed or not, and no file's name, holds what is private (${secret})`, () => {
    assert.deepEqual(placesOf(secret, site.files), []);
  });
}

test("a private property, by name and by value, is nowhere", () => {
  for (const word of ["zqxjkmood", "zqxjkkey", "zqxjkrating", "zqxjknested", "zqxjkvalue", "zqxjkyamlcomment"]) {
    assert.deepEqual(placesOf(word, site.files), []);
  }
});

for (const comment of "inline block hashtag commenttask html inheading inlist intask inlabel incell intitle incallout inspan indiv infootnote unclosed"
  .split(" ")
  .map((word) => `zqxjk${word}`)) {
  test(`the comment ${comment} is in no file`, () => assert.deepEqual(placesOf(comment, site.files), []));
}

test("the folder of a private note is nowhere, whatever kind of link names it", () => {
  assert.deepEqual(placesOf("zqxjkfolder", site.files), []);
});

test("a link to a private note with words of its own shows these alone, in garden.json too", () => {
  const { unresolved } = JSON.parse(site.textOf("garden.json")) as { unresolved: { text: string }[] };
  const texts = unresolved.map(({ text }) => text);
  for (const words of ["it", "plan", "a second", "an embed", "someone", "cell", "a plan"])
    assert.ok(texts.includes(words), words);
  assert.deepEqual(
    texts.filter((text) => text.includes("zqxjk")),
    [],
  );
});

test("an attachment of a private note, and one that nothing uses, are not copied", () => {
  assert.deepEqual(
    [...site.files.keys()].filter((file) => file.startsWith("img/")),
    [],
  );
});

test("a token in the vault's .env or among Obsidian's own files gets nowhere", () => {
  assert.deepEqual(placesOf("zqxjktoken", site.files), []);
});

test("the private notes are counted, and those that asked to be published are told", () => {
  assert.match(site.stdout, /2 notes published, 8 kept private/);
  assert.match(site.stdout, /Broken\/zqxjkbroken\.md\n {2}✖ line 3: /);
  assert.match(site.stdout, /Broken\/zqxjklatin\.md\n {2}✖ line 1: /);
  assert.equal(site.code, 1);
});
