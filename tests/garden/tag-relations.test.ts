import assert from "node:assert/strict";
import { test } from "node:test";
import { initialOf, isOwnInitial } from "../../src/garden/initials.ts";
import { relatedTags } from "../../src/garden/related-tags.ts";
import { tagCycles } from "../../src/garden/tag-cycles.ts";
import { createTagTree, type TagBranch } from "../../src/garden/tag-tree.ts";
import type { Tag } from "../../src/garden/types.ts";
import { gardenOf, type TestGarden } from "../garden-of.ts";
import { assertGrowsEvenly } from "../growth.ts";

function relatedTo(key: string, notes: Record<string, string>): readonly string[] {
  const { garden } = gardenOf(notes);
  return relatedTags(garden, garden.tags.get(key) as Tag).map((related) => related.key);
}

function treeOf({ garden }: TestGarden): string {
  const written = (branch: TagBranch): string =>
    `${branch.tag.key}${branch.again ? "*" : ""}${branch.below.length === 0 ? "" : `(${branch.below.map(written).join(" ")})`}`;
  return createTagTree([...garden.tags.values()])
    .map(written)
    .join(" ");
}

test("tags that stand together twice are related, and once is chance", () => {
  const notes = { "A.md": "#well #rope #moss", "B.md": "#well #rope" };
  assert.deepEqual(relatedTo("well", notes), ["rope"]);
});

test("a tag that everything carries does not win over one that belongs", () => {
  const notes: Record<string, string> = {
    "A.md": "#well #rope #diary",
    "B.md": "#well #rope #diary",
    "C.md": "#well #diary",
  };
  for (let i = 0; i < 40; i++) notes[`D${i}.md`] = "#diary";
  assert.deepEqual(relatedTo("well", notes), ["rope", "diary"]);
});

test("what is above, below or nested in a tag is not told as related", () => {
  const notes = {
    "A.md": "#tree/oak #tree #wood #moss",
    "B.md": "#tree/oak #tree #wood #moss",
    "tree.md": "x\n\n# Tags\n[[wood]]",
    "wood.md": "x",
  };
  assert.deepEqual(relatedTo("tree", notes), ["moss"]);
});

test("periods are everyone's, and related to nothing", () => {
  const notes = { "A.md": "#well #2025-02 #rope", "B.md": "#well #2025-02 #rope" };
  assert.deepEqual(relatedTo("well", notes), ["rope"]);
});

test("hidden notes relate nothing", () => {
  const hidden = "---\ndg-hide: true\n---\n#well #rope";
  assert.deepEqual(relatedTo("well", { "A.md": hidden, "B.md": hidden, "C.md": "#well", "D.md": "#rope" }), []);
});

test("relating tags costs no more than their notes", () => {
  assertGrowsEvenly((size) => {
    const notes = Object.fromEntries(
      Array.from({ length: size }, (_, i) => [`N${i}.md`, `#all #t${i % 50} #u${i % 70} #own${i}`]),
    );
    const { garden } = gardenOf(notes);
    for (const tag of garden.tags.values()) relatedTags(garden, tag);
  }, 300);
});

test("tag notes filed under tags and nested tags make one hierarchy", () => {
  const garden = gardenOf({
    "A.md": "#oak #tree/leaf #alone",
    "oak.md": "x\n\n# Tags\n[[tree]]",
    "tree.md": "x\n\n# Tags\n[[green]]",
    "green.md": "x",
  });
  assert.equal(treeOf(garden), "green(tree(oak tree/leaf))");
});

test("a tag under two stands under both, and unfolds once", () => {
  const garden = gardenOf({
    "A.md": "#leaf",
    "leaf.md": "x\n\n# Tags\n[[oak]]",
    "oak.md": "x\n\n# Tags\n[[green]] [[old]]",
    "green.md": "x",
    "old.md": "x",
  });
  assert.equal(treeOf(garden), "green(oak(leaf)) old(oak*)");
});

test("a circle of tags is in the hierarchy, with its first tag on top", () => {
  const garden = gardenOf({
    "Note.md": "#c",
    "a.md": "x\n\n# Tags\n[[b]]",
    "b.md": "x\n\n# Tags\n[[a]]",
  });
  assert.equal(treeOf(garden), "a(b(a*))");
});

test("a circle of tags is told at the line that closes it", () => {
  const garden = gardenOf({
    "A.md": "#oak",
    "oak.md": "text\n\n# Tags\n- [[tree]]",
    "tree.md": "x\n\n# Tags\n[[wood]]",
    "wood.md": "x\n\n# Tags\n[[oak]]",
  });
  const told = garden.told("tag-cycle");
  assert.deepEqual(
    told.map(({ path, line, message }) => [path, line, message]),
    [["oak.md", 4, "The tag stands above itself: oak → tree → wood → oak."]],
  );
});

test("a tag nested in one that is filed under it makes a circle as well", () => {
  const garden = gardenOf({ "B.md": "#tree/oak", "tree.md": "---\ntags: [tree/oak]\n---\nx" });
  assert.equal(garden.told("tag-cycle").length, 1);
});

test("a hierarchy without a circle is told nothing of", () => {
  const garden = gardenOf({ "Note.md": "#a/b/c #b", "b.md": "x\n\n# Tags\n[[a]]", "a.md": "x" });
  assert.deepEqual(garden.told("tag-cycle"), []);
});

test("a long chain of tags, and a chain that leads back from every link, cost no more than they are long", () => {
  assertGrowsEvenly((size) => {
    const chain = new Map(
      Array.from(
        { length: size },
        (_, i) => [`${i}`, { parents: [`${i + 1}`, "0"] }] as [string, { parents: string[] }],
      ),
    );
    tagCycles(chain);
  }, 20_000);
});

test("a hierarchy deeper than a screen is wide loses no tag", () => {
  const tags = Array.from(
    { length: 3000 },
    (_, i): Tag => ({
      key: `t${i}`,
      name: `t${i}`,
      url: `/tags/t${i}/`,
      folder: `/tags/t${i}/`,
      notes: [],
      parents: i === 0 ? [] : [`t${i - 1}`],
      children: [`t${i + 1}`],
    }),
  );
  const count = ({ below }: TagBranch): number => below.reduce((sum, branch) => sum + count(branch), 1);
  assert.equal(
    createTagTree(tags).reduce((sum, branch) => sum + count(branch), 0),
    3000,
  );
});

for (const [name, initial] of Object.entries({
  감나무: "ㄱ",
  까치: "ㄱ",
  우물: "ㅇ",
  aws: "A",
  Éclair: "E",
  "2025-02": "0–9",
  水: "漢",
  ガラス: "か",
  わたし: "わ",
  "#!": "#",
  "🌱 seedling": "S",
  яблоко: "Я",
}))
  test(`${name} stands under ${initial}`, () => assert.equal(initialOf(name), initial));

test("a Korean index begins with Hangul", () => {
  assert.deepEqual(
    ["ㄱ", "A", "漢"].map((initial) => isOwnInitial(initial, "ko")),
    [true, false, false],
  );
});
