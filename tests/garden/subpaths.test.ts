import assert from "node:assert/strict";
import { test } from "node:test";
import { gardenOf } from "../garden-of.ts";

/** Where the first link of `A.md` leads. */
function leads(notes: Record<string, string>): string | undefined {
  return gardenOf(notes).targetsOf("A.md")[0];
}

test("a link to a heading leads to its id", () => {
  assert.equal(leads({ "A.md": "See [[B#내일 할 일]]", "B.md": "## 내일 할 일" }), "B.md#내일-할-일");
});

test("the id a heading link leads to is the heading's on the page", () => {
  const { bodyOf } = gardenOf({ "A.md": "See [[B#AWS 소개]]", "B.md": "# AWS 개념\n# AWS 소개" });
  const fragment = /href="\/b\/#([^"]+)"/.exec(bodyOf("A.md"))?.[1];
  assert.match(bodyOf("B.md"), new RegExp(`id="${fragment}">AWS 소개`));
});

test("a link to a heading does not mind its case or its signs", () => {
  assert.equal(leads({ "A.md": "See [[B#what is it]]", "B.md": "# What is it?" }), "B.md#what-is-it");
});

test("a link to a heading with formatting finds it", () => {
  assert.equal(leads({ "A.md": "See [[B#Q1 x]]", "B.md": "### **Q1 `x`**" }), "B.md#q1-x");
});

test("a link to a heading that holds a link finds it by its words", () => {
  assert.equal(leads({ "A.md": "See [[B#See C]]", "B.md": "# See [[C]]", "C.md": "" }), "B.md#see-c");
});

test("a link to a heading typed in pieces (NFD) finds it", () => {
  assert.equal(leads({ "A.md": `See [[B#${"오후".normalize("NFD")}]]`, "B.md": "# 오후" }), "B.md#오후");
});

test("of two equal headings the first is meant", () => {
  assert.equal(leads({ "A.md": "See [[B#오후]]", "B.md": "# 오후\n# 오후" }), "B.md#오후");
});

test("a nested heading is looked for below its parent", () => {
  const notes = { "A.md": "See [[B#2일#오후]]", "B.md": "# 1일\n## 오후\n# 2일\n## 오후" };
  assert.equal(leads(notes), "B.md#오후-1");
});

test("a nested heading that stands under another parent only is missing", () => {
  const { targetsOf, told } = gardenOf({ "A.md": "See [[B#1일#저녁]]", "B.md": "# 1일\n## 오후\n# 2일\n## 저녁" });
  assert.deepEqual([targetsOf("A.md"), told("missing-heading").length], [["B.md"], 1]);
});

test("a heading that is not there is told, and the link goes to the note", () => {
  const { targetsOf, told } = gardenOf({ "A.md": "text\n\n[[B#gone]]", "B.md": "# here" });
  assert.deepEqual([targetsOf("A.md"), told("missing-heading")[0]?.line], [["B.md"], 3]);
});

test("a link to a heading of the same note is a fragment only", () => {
  const { bodyOf } = gardenOf({ "A.md": "See [[#Plot]]\n\n## Plot" });
  assert.match(bodyOf("A.md"), /<a class="internal-link" href="#plot">Plot<\/a>/);
});

test("a link to the note's title, which is the page's heading, is no missing heading", () => {
  const { told } = gardenOf({ "A.md": "See [[B#B]]", "B.md": "# B\n\ntext" });
  assert.deepEqual(told("missing-heading"), []);
});

test("a Markdown link may name a heading's id", () => {
  assert.equal(leads({ "A.md": "[x](B.md#내일-할-일)", "B.md": "## 내일 할 일" }), "B.md#내일-할-일");
});

test("a Markdown link may name a numbered heading's id", () => {
  assert.equal(leads({ "A.md": "[x](B.md#오후-1)", "B.md": "# 오후\n# 오후" }), "B.md#오후-1");
});

test("a link to a block leads to its id", () => {
  assert.equal(leads({ "A.md": "See [[B#^ab-12]]", "B.md": "text ^ab-12" }), "B.md#^ab-12");
});

test("a block is found without regard to case, as in Obsidian", () => {
  assert.equal(leads({ "A.md": "See [[B#^AB]]", "B.md": "text ^ab" }), "B.md#^ab");
});

test("a block that is not there is told, with what to write", () => {
  const [told] = gardenOf({ "A.md": "See [[B#^gone]]", "B.md": "" }).told("missing-heading");
  assert.match(told?.hint ?? "", /\^id/);
});

test("a subpath that says nothing leads to the note", () => {
  assert.equal(leads({ "A.md": "See [[B#]]", "B.md": "" }), "B.md");
});

test("a heading with a # of its own is found", () => {
  assert.equal(leads({ "A.md": "See [[B#C 과 sharp]]", "B.md": "# C# 과 sharp" }), "B.md#c-과-sharp");
});

test("the heading of a private note says nothing to readers", () => {
  const { bodyOf } = gardenOf({ "A.md": "See [[Secret#h|words]]" }, { privatePaths: ["Secret.md"] });
  assert.equal(bodyOf("A.md").trim(), '<p>See <span class="internal-link is-unresolved">words</span></p>');
});

test("of two headings that differ in signs the one as written is meant", () => {
  const { targetsOf } = gardenOf({ "A.md": "See [[B#C++]], [[B#c]] and [[B#C!]].", "B.md": "## C\n## C++" });
  assert.deepEqual(targetsOf("A.md"), ["B.md#c-1", "B.md#c", "B.md#c"]);
});

test("a heading called like another's numbered id is found by its words", () => {
  const { targetsOf } = gardenOf({ "A.md": "See [[#Again 1]].\n\n## Again\n## Again\n## Again 1" });
  assert.deepEqual(targetsOf("A.md"), ["A.md#again-1-1"]);
});

test("a heading below the note's title is found", () => {
  const { targetsOf } = gardenOf({ "A.md": "See [[B#B#Plot]].", "B.md": "# B\n## Plot" });
  assert.deepEqual(targetsOf("A.md"), ["B.md#plot"]);
});

test("a block below a heading is found by its id", () => {
  const { targetsOf } = gardenOf({ "A.md": "See [[B#Plot#^x1]].", "B.md": "## Plot\n\ntext ^x1" });
  assert.deepEqual(targetsOf("A.md"), ["B.md#^x1"]);
});
