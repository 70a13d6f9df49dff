import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import sharp from "sharp";
import { PICTURE_DEFAULTS, type PictureOptions } from "../../src/pictures/picture-options.ts";
import { publishPictures } from "../../src/pictures/publish-pictures.ts";
import { temporaryFolder } from "../vault-of.ts";

const vault = temporaryFolder();
const cache = join(temporaryFolder(), "images");
const noise = { type: "gaussian", mean: 128, sigma: 30 } as const;
const grain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "grey", noise } }).blur(2);
const photo = await grain(1200, 800)
  .jpeg({ quality: 92 })
  .withExif({ IFD0: { Copyright: "zqxjk" } })
  .toBuffer();

/** What a site is given of one file. */
async function published(name: string, content: Buffer | string, options: Partial<PictureOptions> = {}) {
  const absolute = join(vault, name);
  writeFileSync(absolute, content);
  const files = new Map<string, Buffer>();
  const { sources, diagnostics } = await publishPictures([{ path: name, absolute, file: `img/user/${name}` }], {
    options: { ...PICTURE_DEFAULTS, ...options },
    cache,
    write: (file, bytes) => void files.set(file, Buffer.from(bytes)),
    copy: (file, from) => void files.set(file, readFileSync(from)),
  });
  assert.deepEqual(readFileSync(absolute), Buffer.from(content), "the vault's own file is untouched");
  return { files, sources: sources.get(name) ?? [], codes: diagnostics.map(({ code }) => code) };
}

test("a photograph is served without its metadata, and in smaller sizes that browsers can show", async () => {
  const { files, sources, codes } = await published("photo.jpg", photo);
  assert.deepEqual(codes, []);
  assert.ok(!files.get("img/user/photo.jpg")?.includes("zqxjk"));
  assert.deepEqual(
    sources.map(({ width }) => width),
    [480, 960, 1200],
  );
  for (const { url, width } of sources) {
    const { format, width: own, exif } = await sharp(files.get(url.slice(1))).metadata();
    assert.deepEqual([format, own, exif], ["webp", width, undefined]);
  }
});

test("a photograph held upright is made upright", async () => {
  const turned = await sharp(photo).withMetadata({ orientation: 6 }).toBuffer();
  const { files, sources } = await published("turned.jpg", turned, { widths: [480] });
  const { width = 0, height = 0 } = await sharp(files.get(sources[0]?.url.slice(1) ?? "")).metadata();
  assert.deepEqual([width, height], [480, 720]);
});

test("a second build makes no picture anew, and the same picture elsewhere is the same file", async () => {
  await published("again.jpg", photo);
  const kept = readdirSync(cache).sort();
  const { sources } = await published("copy.jpg", photo);
  assert.deepEqual(readdirSync(cache).sort(), kept);
  assert.ok(sources.every(({ url }) => kept.includes(url.slice(url.lastIndexOf("/") + 1))));
});

test("AVIF is made where it is asked for", async () => {
  const { files, sources } = await published("avif.jpg", photo, { format: "avif", widths: [320] });
  assert.equal((await sharp(files.get(sources[0]?.url.slice(1) ?? "")).metadata()).format, "heif");
});

test("metadata is kept where the owner wants it", async () => {
  const { files } = await published("kept.jpg", photo, { metadata: "keep", widths: [] });
  assert.deepEqual(files.get("img/user/kept.jpg"), photo);
});

test("a picture cut short is published, told, and has no other sizes", async () => {
  const { files, sources, codes } = await published("cut.jpg", photo.subarray(0, photo.length / 2));
  assert.deepEqual([files.size, sources.length, codes], [1, 0, ["broken-picture"]]);
  assert.ok(!files.get("img/user/cut.jpg")?.includes("zqxjk"));
});

test("a picture with wrong bytes in the middle is published and told", async () => {
  const png = await grain(400, 300).png().toBuffer();
  png.fill(0, Math.floor(png.length / 3), Math.floor(png.length / 2));
  const { files, sources, codes } = await published("wrong.png", png);
  assert.deepEqual([files.size, sources.length, codes], [1, 0, ["broken-picture"]]);
});

for (const [name, content] of [
  ["words.jpg", "not a picture"],
  ["empty.png", ""],
  ["gif.png", Buffer.from("GIF89a\x01\0\x01\0\0\0\0;", "latin1")],
  ["riff.webp", "RIFF....WEBP"],
] as const) {
  test(`${name}, which is not what its name says, is copied as it is`, async () => {
    const { files, sources } = await published(name, content);
    assert.deepEqual([files.get(`img/user/${name}`), sources], [Buffer.from(content), []]);
  });
}

test("a picture of 30,000 pixels is published in that size only", async () => {
  const long = await sharp({ create: { width: 30_000, height: 40, channels: 3, background: "grey", noise } })
    .png()
    .toBuffer();
  const { files, sources } = await published("long.png", long);
  assert.deepEqual([files.size, sources.length], [1, 0]);
});

test("one that moves stays as it is", async () => {
  const raw = { width: 200, height: 400, channels: 3, pageHeight: 200 } as const;
  const frames = await sharp(await grain(200, 400).raw().toBuffer(), { raw })
    .webp({ delay: [100, 100] })
    .toBuffer();
  const { files, sources } = await published("moving.webp", frames);
  assert.deepEqual([files.size, sources.length], [1, 0]);
});

test("an icon is not worth another size", async () => {
  const icon = await sharp({ create: { width: 32, height: 32, channels: 3, background: "red" } })
    .png()
    .toBuffer();
  assert.deepEqual((await published("icon.png", icon)).sources, []);
});
