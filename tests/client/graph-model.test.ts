import assert from "node:assert/strict";
import { test } from "node:test";
import { createModel, neighbourTowards, wayBetween } from "../../src/client/graph/graph-model.ts";
import { progressOf } from "../../src/client/graph/lists.ts";
import { createSay } from "../../src/client/graph/say.ts";
import { noteCalled, selectionOf } from "../../src/client/graph/selection.ts";
import { queryOf, readState } from "../../src/client/graph/view-state.ts";

/** 0 - 1 - 2 - 3 in a row from left to right, 0 - 3 too, and 4 alone. */
const model = createModel({
  titles: ["감나무", "Well", "우물 이야기", "Roof", "외딴 노트"],
  urls: ["/0/", "/1/", "/2/", "/3/", "/4/"],
  places: [0, 0, 10, 0, 20, 0, 30, 5, 0, 90],
  folders: ["", "나무", "나무/감", "나무들"],
  folder: [2, 0, 1, 3, 0],
  tags: ["물", "해"],
  tag: [[0], [0, 1], [], [1], []],
  months: [],
  month: [-1, -1, -1, -1, -1],
  tasks: [0, [2, 5], 0, 0, 0],
  edges: [[1, 3], [2], [3], [], []],
});

test("a note tells how far its tasks are done, and one without tells nothing", () => {
  const say = createSay({ progress: "{count} of {all} tasks done" });
  assert.equal(progressOf(model, 1, say), "2 of 5 tasks done");
  assert.equal(progressOf(model, 0, say), "");
});

test("a way between two notes is a shortest one", () => {
  assert.deepEqual(wayBetween(model, 0, 2)?.length, 3);
  assert.deepEqual(wayBetween(model, 3, 0), [3, 0]);
  assert.deepEqual(wayBetween(model, 1, 1), [1]);
});

test("no way leads to a note alone", () => {
  assert.equal(wayBetween(model, 0, 4), undefined);
});

test("an arrow key leads to the neighbour that lies there", () => {
  assert.equal(neighbourTowards(model, 1, [1, 0]), 2);
  assert.equal(neighbourTowards(model, 1, [-1, 0]), 0);
  assert.equal(neighbourTowards(model, 0, [-1, 0]), undefined);
});

test("filters let through what fits all of them", () => {
  const select = (part: object) => selectionOf(model, { q: "", folder: "", tag: "", ...part });
  assert.equal(select({}), undefined);
  assert.deepEqual(select({ folder: "나무" }), [0, 2]);
  assert.deepEqual(select({ tag: "물" }), [0, 1]);
  assert.deepEqual(select({ tag: "물", q: "WELL" }), [1]);
  assert.deepEqual(select({ q: "이야 우물" }), [2]);
  assert.deepEqual(select({ tag: "없는 태그" }), []);
});

test("Hangul is found however it was typed", () => {
  assert.deepEqual(selectionOf(model, { q: "감나무".normalize("NFD"), folder: "", tag: "" }), [0]);
  assert.equal(noteCalled(model, "well "), 1);
});

test("the address says what is asked, and nothing else", () => {
  assert.equal(queryOf(readState("")), "");
  const query = "?q=물&colour=month&note=/a b/&to=/나무/";
  assert.deepEqual(readState(queryOf(readState(query))), readState(query));
  assert.equal(readState("?colour=nonsense").colour, "folder");
});

test("a folder may be called folder", () => {
  assert.equal(queryOf(readState("?folder=folder")), "?folder=folder");
});
