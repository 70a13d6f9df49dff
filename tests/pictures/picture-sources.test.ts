import assert from "node:assert/strict";
import { test } from "node:test";
import { widthsFor, worthwhileSources } from "../../src/pictures/picture-sources.ts";

test("a picture is made in the smaller widths, and in its own where a larger one was asked for", () => {
  assert.deepEqual(widthsFor(1200, [480, 960, 1600]), [480, 960, 1200]);
  assert.deepEqual(widthsFor(4000, [960, 480]), [480, 960]);
  assert.deepEqual(widthsFor(300, [480]), [300]);
  assert.deepEqual(widthsFor(480, [480]), [480]);
  assert.deepEqual(widthsFor(480, []), []);
});

const original = { width: 1200, bytes: 100 };

test("files that get lighter as they get smaller are all worth it", () => {
  const made = [
    { width: 480, bytes: 10 },
    { width: 1200, bytes: 60 },
  ];
  assert.deepEqual(worthwhileSources(made, original), made);
});

test("a small file that is heavier than a larger one is left out", () => {
  const made = [
    { width: 480, bytes: 70 },
    { width: 1200, bytes: 60 },
  ];
  assert.deepEqual(worthwhileSources(made, original), [made[1]]);
});

test("where the widest is heavier than the original, the original stands in", () => {
  const made = [
    { width: 480, bytes: 10 },
    { width: 1200, bytes: 160 },
  ];
  assert.deepEqual(worthwhileSources(made, original), [made[0], original]);
});

test("where nothing is won there are none", () => {
  assert.deepEqual(worthwhileSources([{ width: 1200, bytes: 160 }], original), []);
});
