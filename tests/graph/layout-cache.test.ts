import assert from "node:assert/strict";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { layoutOf } from "../../src/graph/layout.ts";
import { createLayoutCache } from "../../src/graph/layout-cache.ts";
import { temporaryFolder } from "../vault-of.ts";

const edges: [number, number][] = [
  [0, 1],
  [1, 2],
];

test("a graph is laid out once and then read", () => {
  const folder = temporaryFolder();
  const layOut = createLayoutCache(folder);
  assert.deepEqual(layOut(3, edges), layoutOf(3, edges));
  const [file = ""] = readdirSync(folder);
  writeFileSync(join(folder, file), "[1,2,3,4,5,6]");
  assert.deepEqual(layOut(3, edges), [1, 2, 3, 4, 5, 6]);
});

test("another link makes another layout", () => {
  const folder = temporaryFolder();
  const layOut = createLayoutCache(folder);
  layOut(3, edges);
  layOut(3, [...edges, [0, 2]]);
  assert.equal(readdirSync(folder).length, 2);
});

test("a broken file is laid out anew", () => {
  const folder = temporaryFolder();
  const layOut = createLayoutCache(folder);
  const places = layOut(3, edges);
  for (const broken of ["", "[1,2]", '["a",2,3,4,5,6]', "{}"]) {
    writeFileSync(join(folder, readdirSync(folder)[0] ?? ""), broken);
    assert.deepEqual(layOut(3, edges), places);
  }
});

test("where nothing can be written, graphs are laid out all the same", () => {
  const file = join(temporaryFolder(), "file");
  writeFileSync(file, "");
  assert.equal(createLayoutCache(join(file, "inside"))(3, edges).length, 6);
});
