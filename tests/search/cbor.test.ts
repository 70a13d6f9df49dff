import assert from "node:assert/strict";
import { test } from "node:test";
import { type Cbor, CborReader, decodeCbor, encodeCbor } from "../../src/search/cbor.ts";

test("values come back as they were written", () => {
  const values: Cbor[] = [
    0,
    23,
    24,
    255,
    256,
    65_535,
    65_536,
    4_000_000_000,
    -1,
    -24,
    -25,
    -70_000,
    "",
    "가🙂",
    "x".repeat(300),
    [],
    [1, ["a", []]],
  ];
  for (const value of values) assert.deepEqual(decodeCbor(encodeCbor(value)), value);
  assert.deepEqual(decodeCbor(encodeCbor(values)), values);
});

test("a list that ends where it says so is read too", () => {
  assert.deepEqual(decodeCbor(Buffer.from([0x9f, 0x01, 0x61, 0x61, 0xff])), [1, "a"]);
});

test("lists of numbers are read into a list that is there already", () => {
  const reader = new CborReader(encodeCbor([[1, -500, 70_000], "next"]));
  const numbers = [9, 9, 9, 9];
  reader.list();
  reader.numbers(numbers);
  assert.deepEqual([numbers, reader.value()], [[1, -500, 70_000], "next"]);
});

test("other kinds of values are refused", () => {
  assert.throws(() => decodeCbor(Buffer.from([0xa0])), /neither number, text nor list/);
});
