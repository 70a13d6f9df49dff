import assert from "node:assert/strict";
import { test } from "node:test";
import { compareNaturally } from "../../src/garden/natural-order.ts";
import { assertGrowsEvenly } from "../growth.ts";

const sorted = (...names: string[]): string[] => names.toSorted(compareNaturally);

test("numbers stand by their value, wherever they are in a name", () => {
  assert.deepEqual(sorted("10장", "9장", "2장 b", "2장 a", "01장"), ["01장", "2장 a", "2장 b", "9장", "10장"]);
  assert.deepEqual(sorted("a10b2", "a2b10", "a10b1"), ["a2b10", "a10b1", "a10b2"]);
});

test("a number with more digits than a computer counts in is a number still", () => {
  const [small, large] = [`a${"9".repeat(40)}`, `a1${"0".repeat(40)}`];
  assert.deepEqual(sorted(large, small), [small, large]);
});

test("Hangul has its own order, after Latin letters", () => {
  assert.deepEqual(sorted("하늘", "가지", "나무", "zebra"), ["zebra", "가지", "나무", "하늘"]);
});

test("capitals do not come first", () => {
  assert.deepEqual(sorted("b", "B", "a", "C"), ["a", "B", "b", "C"]);
});

test("a name comes before what it begins, and two spellings of a number have an order", () => {
  assert.deepEqual(sorted("a 1", "a", "a 01"), ["a", "a 01", "a 1"]);
});

test("the time to compare long names grows with their length", () => {
  assertGrowsEvenly((size) => {
    for (let i = 0; i < 20; i++) compareNaturally("1a".repeat(size), `${"1a".repeat(size)}b`);
  }, 5_000);
});
