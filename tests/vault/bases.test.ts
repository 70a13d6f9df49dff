import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { createLine } from "../../src/build.ts";
import { readSettings } from "../../src/settings.ts";
import { published, vaultOf, writeFiles } from "../vault-of.ts";
import { gardenIn, readingOf } from "./reading.ts";

const CARDS = "filters: cover\nviews:\n  - type: cards\n    image: cover\n";

test("a base is read, and is no attachment", () => {
  const { bases, attachments } = readingOf({ "x.base": CARDS, "bad.base": new Uint8Array([0xff, 0x00]) });
  assert.deepEqual(bases, [{ path: "x.base", text: CARDS }]);
  assert.deepEqual([...attachments.keys()], []);
});

test("the pictures that a base shows are published, the ones it leaves out are not", () => {
  const root = vaultOf({
    "A.md": published("![[x.base]]"),
    "B.md": published("b", 'cover: "[[b.png]]"'),
    "C.md": published("c", 'cover: "[[c.png]]"', "dg-hide: true"),
    "D.md": '---\ncover: "[[d.png]]"\n---\n',
    "x.base": CARDS,
    "b.png": "b",
    "c.png": "c",
    "d.png": "d",
  });
  assert.deepEqual(gardenIn(root).copied, ["img/user/b.png"]);
});

test("a base that no note shows publishes nothing", () => {
  const root = vaultOf({
    "A.md": published("[[x.base]]"),
    "B.md": published("b", 'cover: "[[b.png]]"'),
    "x.base": CARDS,
    "b.png": "b",
  });
  assert.deepEqual(gardenIn(root).copied, []);
});

test("an edited base is another one at the next reading", () => {
  const root = vaultOf({ "A.md": published("![[x.base]]"), "x.base": "views:\n  - type: list\n" });
  const settings = readSettings(join(root, "..", "no-project"), {}, { GARDEN_CONTENT: root });
  const line = createLine(settings, { style: "", script: "", files: new Map() });
  const page = () =>
    line()
      .pages.find(({ file }) => file === "a/index.html")
      ?.render() ?? "";
  assert.match(page(), /obsidian-base-list/);
  writeFiles(root, { "x.base": "views:\n  - type: table\n    name: Other\n" });
  assert.match(page(), /obsidian-base-table/);
});
