import assert from "node:assert/strict";
import { test } from "node:test";
import sharp from "sharp";
import { isAnimated, kindOf, withoutMetadata } from "../../src/pictures/strip-metadata.ts";

const SECRET = "zqxjksecret";
const exif = { IFD0: { Copyright: SECRET }, IFD3: { GPSLatitude: "37/1 33/1 0/1", GPSLatitudeRef: "N" } };
const picture = sharp({ create: { width: 60, height: 40, channels: 3, background: "teal" } });
const made = {
  jpeg: await picture.clone().jpeg().withExif(exif).toBuffer(),
  png: await picture.clone().png().withExif(exif).toBuffer(),
  webp: await picture.clone().webp().withExif(exif).toBuffer(),
};
const turned = {
  jpeg: await picture.clone().jpeg().withMetadata({ orientation: 6 }).toBuffer(),
  png: await picture.clone().png().withMetadata({ orientation: 6 }).toBuffer(),
  webp: await picture.clone().webp().withMetadata({ orientation: 6 }).toBuffer(),
};

async function pixelsOf(bytes: Buffer): Promise<Buffer> {
  return sharp(bytes).raw().toBuffer();
}

for (const kind of ["jpeg", "png", "webp"] as const) {
  test(`a ${kind} loses what was written about it, and keeps every pixel`, async () => {
    const before = made[kind];
    assert.ok(before.includes(SECRET));
    const after = withoutMetadata(before);
    assert.ok(after?.isWhole);
    assert.ok(!after.bytes.includes(SECRET));
    assert.equal((await sharp(after.bytes).metadata()).exif, undefined);
    assert.deepEqual(await pixelsOf(after.bytes), await pixelsOf(before));
  });

  test(`a ${kind} stays turned as the camera was held`, async () => {
    const after = withoutMetadata(turned[kind]);
    assert.equal((await sharp(after?.bytes).metadata()).orientation, 6);
  });

  test(`a ${kind} without metadata comes back byte for byte the second time`, () => {
    const once = withoutMetadata(made[kind])?.bytes ?? Buffer.alloc(0);
    assert.deepEqual(withoutMetadata(once)?.bytes, once);
  });

  test(`a ${kind} that is cut short at any byte never throws, and tells no secret`, () => {
    for (let length = 0; length < made[kind].length; length++) {
      const cut = withoutMetadata(made[kind].subarray(0, length));
      if (cut === undefined || kindOf(made[kind].subarray(0, length)) === undefined) continue;
      assert.ok(!cut.isWhole && !cut.bytes.includes(SECRET), String(length));
    }
  });
}

test("a JPEG keeps its colour profile", async () => {
  const profiled = await picture.clone().jpeg().withIccProfile("p3").toBuffer();
  assert.ok((await sharp(withoutMetadata(profiled)?.bytes).metadata()).icc !== undefined);
});

test("a film that a phone put behind the picture is cut off", () => {
  const film = Buffer.concat([made.jpeg, Buffer.from(`ftypmp4 ${SECRET}`)]);
  assert.deepEqual(withoutMetadata(film), withoutMetadata(made.jpeg));
});

test("a progressive JPEG keeps all its scans", async () => {
  const progressive = await picture.clone().jpeg({ progressive: true }).withExif(exif).toBuffer();
  const after = withoutMetadata(progressive);
  assert.deepEqual(await pixelsOf(after?.bytes ?? Buffer.alloc(0)), await pixelsOf(progressive));
});

test("a comment in a JPEG goes", () => {
  const comment = Buffer.from(`\xff\xfe\0${String.fromCharCode(SECRET.length + 2)}${SECRET}`, "latin1");
  const commented = Buffer.concat([made.jpeg.subarray(0, 2), comment, made.jpeg.subarray(2)]);
  assert.ok(!withoutMetadata(commented)?.bytes.includes(SECRET));
});

test("words in a PNG go", async () => {
  const worded = await picture.clone().png().withXmp(`<x>${SECRET}</x>`).toBuffer();
  assert.match(worded.toString("latin1"), /[iz]TXt/);
  assert.doesNotMatch(withoutMetadata(worded)?.bytes.toString("latin1") ?? "", /[iz]TXt/);
});

test("other files come back as they are", () => {
  for (const bytes of [Buffer.from("<svg></svg>"), Buffer.from("GIF89a"), Buffer.alloc(0)]) {
    assert.deepEqual(withoutMetadata(bytes), { bytes, isWhole: true });
  }
});

test("a WebP that moves is told from one that does not", async () => {
  const frames = await sharp(Buffer.concat([Buffer.alloc(1200, 9), Buffer.alloc(1200, 99)]), {
    raw: { width: 20, height: 40, channels: 3, pageHeight: 20 },
  })
    .webp({ loop: 0, delay: [100, 100] })
    .toBuffer();
  assert.deepEqual([isAnimated(frames), isAnimated(made.webp), isAnimated(made.png)], [true, false, false]);
  assert.ok(withoutMetadata(frames)?.isWhole);
});
