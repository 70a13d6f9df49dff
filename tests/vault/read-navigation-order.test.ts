import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { readNavigationOrder } from "../../src/vault/read-navigation-order.ts";
import { vaultOf } from "../vault-of.ts";

const orderIn = (root: string) => [...readNavigationOrder(root).order];

test("a vault's own order lies in .garden", () => {
  assert.deepEqual(orderIn(vaultOf({ ".garden/navigationOrder.json": '\uFEFF{"/":["b","a.md"]}' })), [
    ["/", ["b", "a.md"]],
  ]);
});

test("a Digital Garden's order lies among its data", () => {
  const root = vaultOf({ "src/site/_data/navigationOrder.json": '{"/":["b"]}', "src/site/notes/b.md": "" });
  assert.deepEqual(orderIn(join(root, "src", "site", "notes")), [["/", ["b"]]]);
});

test("a vault without an order has none, and nothing is told", () => {
  assert.deepEqual(readNavigationOrder(vaultOf({ "a.md": "" })), { order: new Map(), diagnostics: [] });
});

for (const text of ["{", "[]", "null", '{"/":"a"}', '{"/":[1]}', ""]) {
  test(`an order that says ${JSON.stringify(text)} is told and left alone`, () => {
    const { order, diagnostics } = readNavigationOrder(vaultOf({ ".garden/navigationOrder.json": text }));
    assert.deepEqual([order.size, diagnostics.map(({ code }) => code)], [0, ["unreadable-order"]]);
  });
}
