import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import sharp from "sharp";
import { createPictureHeaders } from "../../src/pictures/picture-headers.ts";
import { temporaryFolder } from "../vault-of.ts";

const folder = temporaryFolder();
const headers = createPictureHeaders();
const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: "red" } });

function fileOf(name: string, content: Buffer | string): string {
  const absolute = join(folder, name);
  writeFileSync(absolute, content);
  return absolute;
}

function sizeOf(name: string, content: Buffer | string): readonly [number, number] | undefined {
  const size = headers.sizeAt(fileOf(name, content));
  return size && [size.width, size.height];
}

test("the size of every kind of picture is read", async () => {
  assert.deepEqual(sizeOf("a.png", await plain(30, 20).png().toBuffer()), [30, 20]);
  assert.deepEqual(sizeOf("a.jpg", await plain(30, 20).jpeg().toBuffer()), [30, 20]);
  assert.deepEqual(sizeOf("a.webp", await plain(30, 20).webp().toBuffer()), [30, 20]);
  assert.deepEqual(sizeOf("a.avif", await plain(30, 20).avif().toBuffer()), [30, 20]);
  assert.deepEqual(sizeOf("a.gif", await plain(30, 20).gif().toBuffer()), [30, 20]);
  assert.deepEqual(sizeOf("a.svg", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"></svg>'), [30, 20]);
});

test("a photograph held upright is higher than wide", async () => {
  assert.deepEqual(
    sizeOf("upright.jpg", await plain(30, 20).jpeg().withMetadata({ orientation: 6 }).toBuffer()),
    [20, 30],
  );
});

test("a size behind a long preview is found", async () => {
  const bytes = await plain(30, 20).jpeg().toBuffer();
  const preview = Buffer.alloc(60_000, 7);
  preview.write("\xff\xe3", "latin1");
  preview.writeUInt16BE(preview.length - 2, 2);
  assert.deepEqual(sizeOf("preview.jpg", Buffer.concat([bytes.subarray(0, 2), preview, bytes.subarray(2)])), [30, 20]);
});

test("a file that changes is read again", async () => {
  sizeOf("changing.png", await plain(30, 20).png().toBuffer());
  assert.deepEqual(sizeOf("changing.png", await plain(300, 20).png().toBuffer()), [300, 20]);
});

test("what is no picture, not there, or a folder has no size", () => {
  assert.deepEqual(
    [
      sizeOf("words.png", "words"),
      sizeOf("empty.png", ""),
      headers.sizeAt(join(folder, "none.png")),
      headers.sizeAt(folder),
    ],
    [undefined, undefined, undefined, undefined],
  );
});

test("an unreadable picture and one too large are told; a drawing without a size is not", async () => {
  const told = (name: string, content: Buffer | string) =>
    headers.toldOf(name, fileOf(name, content)).map(({ code }) => code);
  assert.deepEqual(told("no.jpg", "words"), ["unreadable-picture"]);
  assert.deepEqual(told("no.svg", "<svg></svg>"), []);
  assert.deepEqual(told("yes.png", await plain(30, 20).png().toBuffer()), []);
  assert.deepEqual(told("long.png", await plain(20_000, 2).png().toBuffer()), ["large-picture"]);
});
