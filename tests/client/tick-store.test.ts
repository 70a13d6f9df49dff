import assert from "node:assert/strict";
import { test } from "node:test";
import { ticksFromMarkdown, ticksIn, ticksToMarkdown } from "../../src/client/tick-store.ts";
import { assertGrowsEvenly } from "../growth.ts";

const KEY = "abcdefg1234567";

test("ticks are read from the list they were written to", () => {
  const ticks = new Map([[KEY, { checked: true, text: "a [b] \\ c", address: "https://example.org/감/#task_1" }]]);
  assert.deepEqual(ticksFromMarkdown(ticksToMarkdown(ticks, "Garden")), ticks);
});

test("what others have written where ticks are kept is no tick", () => {
  const tick = { checked: true, text: "a", address: "/a/" };
  for (const kept of ["", "null", "7", "{}", "[null]", "[[1,2]]", '[["a",null]]', '{"length":1}', "[".repeat(9999)]) {
    assert.equal(ticksIn(kept).size, 0, kept.slice(0, 20));
  }
  const entries = [
    [KEY, { checked: true }],
    [KEY, { ...tick, text: 1 }],
    ["a\n# b", tick],
    ["__proto__", tick],
  ];
  assert.equal(ticksIn(JSON.stringify(entries)).size, 0);
  assert.deepEqual([...ticksIn(JSON.stringify([...entries, [KEY, tick]]))], [[KEY, tick]]);
});

test("a list that was not written by us gives its ticks, or none", () => {
  assert.equal(
    ticksFromMarkdown(`- [x] [a](<javascript:alert(1)>) ^${KEY}\r\n- [x] b ^__proto__\n- [y] c ^${KEY}`).size,
    1,
  );
  assert.equal(ticksFromMarkdown("\0\uFEFF<script>").size, 0);
});

test("reading a hostile line grows with its length", () => {
  assertGrowsEvenly((size) => void ticksFromMarkdown(`- [x] [${"\\[".repeat(size)}`), 4000);
  assertGrowsEvenly((size) => void ticksFromMarkdown(`- [x] ${" ^abcdefg1234567".repeat(size)} x`), 2000);
  assertGrowsEvenly((size) => void ticksFromMarkdown(`${" ".repeat(size)}- [x]`), 20_000);
  assertGrowsEvenly((size) => void ticksFromMarkdown(`- [x] a ^${KEY}${" ".repeat(size)}x`), 20_000);
});
