import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import sharp from "sharp";
import { drawCards } from "../../src/social/draw-cards.ts";
import { cardUrlOf } from "../../src/social/social-card.ts";
import { temporaryFolder } from "../vault-of.ts";

const cards = new Map(
  ["우물", "Well", "감나무"]
    .map((title) => ({ site: "Yard", title, note: "2025", accent: "#1b6a4b" }))
    .map((card) => [cardUrlOf(card), card] as const),
);

async function drawnInto(cache: string) {
  const copied = new Map<string, Buffer>();
  const result = await drawCards(cards, {
    cache,
    copy: (file, from) => void copied.set(file, readFileSync(from)),
    write: (file, content) => void copied.set(file, Buffer.from(content)),
  });
  return { ...result, copied };
}

test("cards are pictures of the size that other sites want, drawn once and kept", async () => {
  const cache = join(temporaryFolder(), "kept");
  const first = await drawnInto(cache);
  const second = await drawnInto(cache);
  assert.deepEqual([first.drawn, second.drawn, first.diagnostics], [3, 0, []]);
  assert.deepEqual(second.copied, first.copied);
  assert.deepEqual(
    [...first.copied.keys()],
    [...cards.keys()].map((url) => url.slice(1)),
  );
  const { format, width, height } = await sharp([...first.copied.values()][0]).metadata();
  assert.deepEqual({ format, width, height }, { format: "png", width: 1200, height: 630 });
});

test("another machine, or the same one anew, draws the same bytes", async () => {
  const [one, other] = [await drawnInto(join(temporaryFolder(), "a")), await drawnInto(join(temporaryFolder(), "b"))];
  assert.deepEqual(one.copied, other.copied);
});

test("where none can be drawn, every address that pages name has a picture, and the owner is told", async () => {
  const file = join(temporaryFolder(), "file");
  writeFileSync(file, "");
  const { drawn, diagnostics, copied } = await drawnInto(join(file, "no folder"));
  assert.deepEqual([drawn, diagnostics.map(({ code }) => code)], [0, ["no-social-cards"]]);
  assert.deepEqual(
    [...copied.keys()],
    [...cards.keys()].map((url) => url.slice(1)),
  );
  const { data, info } = await sharp([...copied.values()][0])
    .raw()
    .toBuffer({ resolveWithObject: true });
  assert.deepEqual([info.width, info.height, [...data.subarray(0, 3)]], [1200, 630, [0x1b, 0x6a, 0x4b]]);
});
