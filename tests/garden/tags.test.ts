import assert from "node:assert/strict";
import { test } from "node:test";
import type { Tag } from "../../src/garden/types.ts";
import { gardenOf } from "../garden-of.ts";

/** A garden's tag; throws where there is none. */
function tagIn({ garden }: ReturnType<typeof gardenOf>, key: string): Tag {
  const tag = garden.tags.get(key);
  if (tag === undefined) throw new Error(`No tag "${key}" among ${[...garden.tags.keys()].join(", ")}.`);
  return tag;
}

test("the tags of a property, of hashtags and of filing links are a note's tags, in order", () => {
  const { noteAt } = gardenOf({ "A.md": "---\ntags: [b, a]\n---\n[[C]]\n\n#d and #a" });
  assert.deepEqual(noteAt("A.md").tagKeys, ["b", "a", "d", "c"]);
});

for (const [yaml, tags] of [
  ["tags: a", ["a"]],
  ["tags: a, b", ["a", "b"]],
  ['tags: "#a, #b"', ["a", "b"]],
  ["tags: [a, b]", ["a", "b"]],
  ["tags:\n  - a\n  - b", ["a", "b"]],
  ["tags: [[2025-02]]", ["2025-02"]],
  ["tags: 2025-02", ["2025-02"]],
  ["tags: [2025]", ["2025"]],
  ["tags: [/a/]", ["a"]],
  ["tags: [Daily Plan]", ["daily plan"]],
  ["tags:", []],
  ["tags: [null, '', '#']", []],
  ["tag: a", ["a"]],
] as const) {
  test(`the property ${JSON.stringify(yaml)} gives the tags ${JSON.stringify(tags)}`, () => {
    assert.deepEqual(gardenOf({ "A.md": `---\n${yaml}\n---` }).noteAt("A.md").tagKeys, tags);
  });
}

test("the tag gardenEntry is the plugin's, not a reader's", () => {
  assert.deepEqual([...gardenOf({ "A.md": "---\ntags: [gardenEntry, a]\n---" }).garden.tags.keys()], ["a"]);
});

test("a link, a hashtag and a property of one name are one tag", () => {
  const site = gardenOf({
    "1.md": "# Tags\n- [[03 - Tags/2025-04\\|2025-04]]\n",
    "2.md": "#2025-04",
    "3.md": "---\ntags: [2025-04]\n---",
    "03 - Tags/2025-04.md": "",
  });
  assert.deepEqual(tagIn(site, "2025-04").notes, ["1.md", "2.md", "3.md"]);
});

test("spellings that differ in case or in how syllables were typed are one tag", () => {
  const site = gardenOf({ "1.md": "#가나 #AWS", "2.md": `#${"가나".normalize("NFD")} #aws` });
  assert.deepEqual([...site.garden.tags.keys()], ["aws", "가나"]);
});

test("a tag is shown as it was first spelled", () => {
  assert.equal(tagIn(gardenOf({ "1.md": "#DevOps", "2.md": "#devops" }), "devops").name, "DevOps");
});

test("a tag whose note is published is that note's page", () => {
  const site = gardenOf({ "A.md": "[[03 - Tags/AWS|AWS]]", "03 - Tags/AWS.md": "" });
  assert.deepEqual([tagIn(site, "aws").url, tagIn(site, "aws").note], ["/03-tags/aws/", "03 - Tags/AWS.md"]);
});

test("a tag's note knows that it is one", () => {
  assert.equal(gardenOf({ "A.md": "#aws", "AWS.md": "" }).noteAt("AWS.md").tag, "aws");
});

test("a tag without a note has a page of its own", () => {
  assert.equal(tagIn(gardenOf({ "A.md": "#환경 구축" }), "환경").url, "/tags/환경/");
});

test("a tag's address is slugged as a note's is", () => {
  assert.equal(tagIn(gardenOf({ "A.md": "---\ntags: [Daily Plan!]\n---" }), "daily plan!").url, "/tags/daily-plan/");
});

test("a filing link to a note nobody wrote leads to the tag's page", () => {
  const { bodyOf } = gardenOf({ "A.md": "# Tags\n- [[03 - Tags/2025-02\\|2025-02]]\n---" });
  assert.match(bodyOf("A.md"), /<a class="internal-link" href="\/tags\/2025-02\/">2025-02<\/a>/);
});

test("only the note 2025-02-03 in the vault gives a tag page 2025-02 that lists it", () => {
  const site = gardenOf({
    "06 - Full Notes/2025-02-03.md": "# Tags\n- [[06 - Full Notes/2025-02\\|2025-02]]\n---\n# 오전\n- [ ] 일",
  });
  assert.deepEqual(
    [tagIn(site, "2025-02").url, tagIn(site, "2025-02").notes],
    ["/tags/2025-02/", ["06 - Full Notes/2025-02-03.md"]],
  );
});

test("a filing link to a private note is a tag by the words readers see", () => {
  const site = gardenOf({ "A.md": "[[Secret/Plan|계획]]" }, { privatePaths: ["Secret/Plan.md"] });
  assert.deepEqual([...site.garden.tags.keys()], ["계획"]);
});

test("an ordinary link to a private note leads to no tag, though one has its name", () => {
  const site = gardenOf({ "A.md": "See [[Plan]]. #plan" }, { privatePaths: ["Plan.md"] });
  assert.deepEqual(site.targetsOf("A.md"), ["private"]);
});

test("an ordinary link to a note nobody wrote leads to the tag of that name", () => {
  assert.deepEqual(gardenOf({ "A.md": "See [[2025-02]].", "B.md": "#2025-02" }).targetsOf("A.md"), ["tag 2025-02"]);
});

test("a tag without a note is told to the doctor only", () => {
  const { told } = gardenOf({ "A.md": "[[2025-02]]" });
  assert.deepEqual(
    told("tag-without-note").map(({ severity }) => severity),
    ["info"],
  );
});

test("a tag's notes are the newest first", () => {
  const site = gardenOf({ "2025-02-03.md": "#d", "2025-02-05.md": "#d", "2025-02-04.md": "#d", "undated.md": "#d" });
  assert.deepEqual(tagIn(site, "d").notes, ["2025-02-05.md", "2025-02-04.md", "2025-02-03.md", "undated.md"]);
});

test("a tag's note is not listed under itself", () => {
  assert.deepEqual(tagIn(gardenOf({ "A.md": "#aws", "AWS.md": "#aws" }), "aws").notes, ["A.md"]);
});

test("a nested tag has a nested address", () => {
  assert.equal(tagIn(gardenOf({ "A.md": "#책/소설/SF" }), "책/소설/sf").url, "/tags/책/소설/sf/");
});

test("a nested tag makes the tags it is nested in", () => {
  assert.deepEqual([...gardenOf({ "A.md": "#a/b/c" }).garden.tags.keys()], ["a", "a/b", "a/b/c"]);
});

test("a tag lists the notes of the tags nested in it", () => {
  assert.deepEqual(tagIn(gardenOf({ "1.md": "#a/b", "2.md": "#a" }), "a").notes, ["1.md", "2.md"]);
});

test("a nested tag's parent is the tag it is nested in", () => {
  const site = gardenOf({ "A.md": "#a/b" });
  assert.deepEqual([tagIn(site, "a/b").parents, tagIn(site, "a").children], [["a"], ["a/b"]]);
});

test("the note b is not the page of the tag a/b", () => {
  assert.equal(tagIn(gardenOf({ "A.md": "#a/b", "b.md": "" }), "a/b").note, undefined);
});

test("the note a/b is the page of the tag a/b", () => {
  assert.equal(tagIn(gardenOf({ "A.md": "#a/b", "a/b.md": "" }), "a/b").note, "a/b.md");
});

test("a tag note filed under another makes a hierarchy", () => {
  const site = gardenOf({ "1.md": "[[Ansible]]", "Ansible.md": "[[DevOps]]", "DevOps.md": "" });
  assert.deepEqual([tagIn(site, "ansible").parents, tagIn(site, "devops").children], [["devops"], ["ansible"]]);
});

test("tag notes filed under each other end in no loop", () => {
  const site = gardenOf({ "0.md": "#a", "A.md": "[[B]]", "B.md": "[[A]]" });
  assert.deepEqual([tagIn(site, "a").parents, tagIn(site, "b").parents], [["b"], ["a"]]);
});

test("every parent and child of a tag is a tag of the garden", () => {
  const { garden } = gardenOf({ "1.md": "#x/y", "x.md": "[[Z]]", "Z.md": "#w/v [[none]]" });
  const named = [...garden.tags.values()].flatMap((tag) => [...tag.parents, ...tag.children]);
  assert.deepEqual(
    named.filter((key) => !garden.tags.has(key)),
    [],
  );
});

test("of two notes of a tag's name, the one that notes file under is its page", () => {
  const site = gardenOf({ "A.md": "[[03 - Tags/AWS]]", "03 - Tags/AWS.md": "", "z/AWS.md": "" });
  assert.equal(tagIn(site, "aws").note, "03 - Tags/AWS.md");
});

test("what is filed under two notes of one name is shown on both", () => {
  const site = gardenOf({ "A.md": "[[t/AWS]]", "t/AWS.md": "", "z/AWS.md": "" });
  assert.deepEqual([site.noteAt("t/AWS.md").tag, site.noteAt("z/AWS.md").tag], ["aws", "aws"]);
});

test("a hidden note's tags are in no list", () => {
  const { garden } = gardenOf({ "A.md": "---\ndg-hide: true\n---\n#secret #open", "B.md": "#open" });
  assert.deepEqual(
    [...garden.tags.values()].map(({ key, notes }) => [key, notes]),
    [["open", ["B.md"]]],
  );
});

test("a hidden note is no tag's page", () => {
  assert.equal(tagIn(gardenOf({ "A.md": "#x", "X.md": "---\ndg-hide: true\n---" }), "x").note, undefined);
});

test("a hashtag is a link to its tag", () => {
  assert.match(
    gardenOf({ "A.md": "text #한글/태그" }).bodyOf("A.md"),
    /<a class="tag" href="\/tags\/한글\/태그\/">#한글\/태그<\/a>/,
  );
});

test("a hashtag whose tag is a note leads to the note", () => {
  assert.match(gardenOf({ "A.md": "x #aws", "AWS.md": "" }).bodyOf("A.md"), /<a class="tag" href="\/aws\/">#aws<\/a>/);
});

test("a tag called like a property of every object is a tag", () => {
  assert.deepEqual(
    [...gardenOf({ "A.md": "#constructor #__proto__" }).garden.tags.keys()],
    ["__proto__", "constructor"],
  );
});
