import assert from "node:assert/strict";
import { test } from "node:test";
import { formsOf, lemmasOf } from "../../src/search/verbs.ts";

const shareStem = (a: string, b: string): boolean => lemmasOf(a).some((lemma) => lemmasOf(b).includes(lemma));

test("forms of one verb share a stem", () => {
  const verbs = [
    ["마시다", "마셨다", "마신다", "마시는", "마시고"],
    ["만들다", "만들었다", "만드는", "만든", "만듭니다"],
    ["춥다", "추웠다", "추운", "추워서"],
    ["걷다", "걸었다", "걷는", "걸으면"],
    ["짓다", "지었다", "짓는"],
    ["모르다", "몰랐다", "모르는"],
    ["쓰다", "썼다", "쓰는"],
    ["보다", "봤다", "보는"],
  ];
  for (const [first = "", ...others] of verbs)
    for (const other of others) assert.ok(shareStem(first, other), `${first} ${other}`);
});

test("forms of two verbs share none", () => {
  for (const [a, b] of [
    ["마셨다", "만들었다"],
    ["춥다", "걷는"],
    ["먹는다", "막는다"],
  ] as const)
    assert.ok(!shareStem(a, b), `${a} ${b}`);
});

test("a noun is no form of a verb", () => {
  assert.deepEqual(lemmasOf("서버"), []);
});

test("the beginnings of a verb's forms begin all of them", () => {
  const begins = (stem: string, form: string): boolean =>
    formsOf(stem).some((start) => form.normalize("NFD").startsWith(start.normalize("NFD")));
  for (const form of ["마시다", "마셨다", "마신"]) assert.ok(begins("마시", form), form);
  for (const form of ["걷는", "걸었다", "걸어서"]) assert.ok(begins("걷", form), form);
  for (const form of ["모르는", "몰랐다"]) assert.ok(begins("모르", form), form);
});
