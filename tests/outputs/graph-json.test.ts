import assert from "node:assert/strict";
import { test } from "node:test";
import { layoutOf } from "../../src/graph/layout.ts";
import { graphFile, graphJson } from "../../src/outputs/graph-json.ts";
import { gardenOf } from "../garden-of.ts";

const notes = {
  "나무/감나무.md": "---\ncreated: 2026-03-02\n---\n글 [[우물]] #물",
  "나무/대추.md": "---\ntags: [물, 해]\n---",
  "우물.md": "---\ncreated: 2026-02-01\n---\n글 [[감나무]] [[대추]]\n\n- [x] 가\n- [ ] 나\n- [-] 다",
};

test("every list has one place a note", () => {
  const { garden } = gardenOf(notes);
  assert.deepEqual(
    graphJson(garden, "/뜰", () => [1, 2, 3, 4, 5, 6]),
    {
      titles: ["감나무", "대추", "우물"],
      urls: ["/뜰/나무/감나무/", "/뜰/나무/대추/", "/뜰/우물/"],
      places: [1, 2, 3, 4, 5, 6],
      folders: ["", "나무"],
      folder: [1, 1, 0],
      tags: ["물", "해"],
      tag: [[0], [0, 1], []],
      months: ["2026-02", "2026-03"],
      month: [1, -1, 0],
      tasks: [0, 0, [1, 2]],
      edges: [[2], [2], []],
    },
  );
});

test("the file's name follows from its content", () => {
  const name = (texts: Readonly<Record<string, string>>) => graphFile(gardenOf(texts).garden, "", layoutOf).file;
  assert.match(name(notes), /^_\/graph-[0-9a-z]{7}\.json$/);
  assert.equal(name(notes), name(notes));
  assert.notEqual(name(notes), name({ ...notes, "우물.md": "[[감나무]]" }));
});

test("nothing of hidden and private notes is in it", () => {
  const { garden } = gardenOf(
    {
      "A.md": "글 [[비밀]] [[숨음]] [[없음]]",
      "숨은방/숨음.md": "---\ndg-hide: true\ntags: [숨은꼬리]\ncreated: 1999-01-01\n---\n[[A]]",
    },
    { privatePaths: ["비밀방/비밀.md"] },
  );
  assert.doesNotMatch(JSON.stringify(graphJson(garden, "", layoutOf)), /비밀|숨|없음|1999/);
});
