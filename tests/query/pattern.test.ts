import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createBudget } from "../../src/query/budget.ts";
import { safePattern } from "../../src/query/pattern.ts";
import { QueryError } from "../../src/query/problem.ts";

describe("patterns", () => {
  test("plain ones work as everywhere", () => {
    const budget = createBudget();
    assert.ok(safePattern("^\\d{4}-(?:01|02)$", "", false, 1).test("2025-02", budget));
    assert.ok(safePattern("[가-힣]+", "", true, 1).test("정원", budget));
    assert.ok(!safePattern("정원", "", true, 1).test("정원사", budget));
    assert.equal(safePattern("(a)(b)?", "i", false, 1).replace("xABx", "[$1]", budget), "x[A]x");
    assert.deepEqual(safePattern(",\\s*", "", false, 1).split("a, b,c", budget), ["a", "b", "c"]);
    assert.ok(safePattern("a\\-b", "", true, 1).test("a-b", budget));
  });

  test("those that could run for ever are refused", () => {
    for (const source of [
      "(a+)+",
      "(a|b)*",
      "((a)*)*",
      "(?:x{1,9})+",
      "(a)\\1",
      "(?=a)a",
      "(?<!a)b",
      "(a|a)".repeat(30),
      "(?:a|b|)".repeat(20),
      "(",
      "a".repeat(400),
    ]) {
      assert.throws(() => safePattern(source, "", false, 1), QueryError, source);
    }
  });

  test("a few alternatives are plain", () => {
    assert.ok(safePattern("^(오전|오후|저녁) (일|책|글)|x|y|z$", "", false, 1).test("오후 책", createBudget()));
  });

  test("what a test may cost is taken off the budget first", () => {
    const pattern = safePattern("a*a*a*b", "", false, 1);
    assert.throws(() => pattern.test("a".repeat(2000), createBudget()), QueryError);
  });
});
