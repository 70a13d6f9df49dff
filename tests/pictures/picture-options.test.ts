import assert from "node:assert/strict";
import { test } from "node:test";
import { createConfig } from "../../src/config.ts";
import { optionsFromEnv } from "../../src/dot-env.ts";
import { PICTURE_DEFAULTS, PICTURES_AS_THEY_ARE } from "../../src/pictures/picture-options.ts";

const imagesOf = (...all: readonly unknown[]) =>
  createConfig(all.map((options) => ({ from: "garden.config.ts", options }))).images;

test("what an owner sets is laid over the defaults", () => {
  assert.deepEqual(imagesOf({ images: { quality: 60 } }), { ...PICTURE_DEFAULTS, quality: 60 });
});

test("false switches all work on pictures off", () => {
  assert.deepEqual(imagesOf({ images: false }), PICTURES_AS_THEY_ARE);
});

test("the plugin's USE_FULL_RESOLUTION_IMAGES makes no smaller pictures, and metadata still goes", () => {
  const images = imagesOf(optionsFromEnv({ USE_FULL_RESOLUTION_IMAGES: "true" }));
  assert.deepEqual([images.widths, images.metadata], [[], "strip"]);
  assert.deepEqual(imagesOf(optionsFromEnv({ USE_FULL_RESOLUTION_IMAGES: "false" })), PICTURE_DEFAULTS);
});

for (const images of [
  true,
  { widths: [0] },
  { widths: 480 },
  { format: "jpeg" },
  { quality: 101 },
  { metadata: false },
]) {
  test(`images: ${JSON.stringify(images)} is told`, () => assert.throws(() => imagesOf({ images }), /images/));
}
