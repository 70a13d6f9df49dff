import assert from "node:assert/strict";
import { test } from "node:test";
import { createCardFonts } from "../../src/social/card-fonts.ts";
import { drawCard } from "../../src/social/draw-card.ts";
import type { SocialCard } from "../../src/social/social-card.ts";

const fonts = createCardFonts();
const svgOf = (card: Partial<SocialCard>): Promise<string> =>
  drawCard({ site: "Yard", title: "우물", note: "", accent: "#1b6a4b", ...card }, fonts);

test("letters are shapes: no machine's own fonts are asked", async () => {
  const svg = await svgOf({ title: "감나무 아래 우물", note: "2025년 2월 3일 · #물" });
  assert.doesNotMatch(svg, /<text|font-family/);
  assert.match(svg, /width="1200" height="630"/);
  assert.match(svg, /#1b6a4b/);
});

test("the same card is the same picture", async () => {
  assert.equal(await svgOf({}), await svgOf({}));
});

test("signs that the font lacks are left out", async () => {
  assert.equal(await svgOf({ title: "우물 🪣✨" }), await svgOf({ title: "우물" }));
});

test("a title in letters that the font lacks gives way to the site's name, not to empty boxes", async () => {
  assert.equal(await svgOf({ title: "بئر الماء" }), await svgOf({ site: "", title: "Yard" }));
});

test("Han characters, kana and Cyrillic are set", async () => {
  for (const title of ["漢字", "かんじ", "Сад"]) {
    assert.notEqual(await svgOf({ title }), await svgOf({ site: "", title: "Yard" }), title);
  }
});

for (const title of [
  "",
  "\ud83e",
  "a\u0301".repeat(300),
  "\u202e\u0000<b>&amp;",
  "a".repeat(5000),
  "한".repeat(5000),
  "👨‍👩‍👧‍👦",
  "~!@#$%^&*()_+",
]) {
  test(`a card is drawn for ${JSON.stringify(title.slice(0, 12))}`, async () => {
    assert.match(await svgOf({ title, site: title, note: title }), /^<svg/);
  });
}
