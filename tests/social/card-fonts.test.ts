import assert from "node:assert/strict";
import { test } from "node:test";
import { createCardFonts } from "../../src/social/card-fonts.ts";

const fonts = createCardFonts();

test("a text asks for the few slices that hold its letters", () => {
  const names = fonts.fontsFor("가나 abc", 700).map(({ name }) => name);
  assert.ok(names.includes("kr-latin") && names.length >= 2 && names.length <= 4, names.join());
  assert.deepEqual(
    fonts.fontsFor("abc", 500).map(({ name, weight }) => [name, weight]),
    [["kr-latin", 500]],
  );
});

test("a slice is read once", () => {
  assert.equal(
    fonts.fontsFor("가", 700).at(-1),
    fonts.fontsFor("각가", 700).find(({ name }) => name === fonts.fontsFor("가", 700).at(-1)?.name),
  );
});
