import assert from "node:assert/strict";
import { test } from "node:test";
import { cardUrlOf } from "../../src/social/social-card.ts";

const card = { site: "Yard", title: "우물", note: "", accent: "#1b6a4b" };

test("a card's address follows what is on it, and nothing else", () => {
  assert.match(cardUrlOf(card), /^\/_\/social\/[0-9a-f]{20}\.png$/);
  assert.equal(cardUrlOf({ accent: "#1b6a4b", note: "", title: "우물", site: "Yard" }), cardUrlOf(card));
  for (const other of [{ title: "우물가" }, { site: "" }, { note: "2025" }, { accent: "#000000" }]) {
    assert.notEqual(cardUrlOf({ ...card, ...other }), cardUrlOf(card));
  }
});
