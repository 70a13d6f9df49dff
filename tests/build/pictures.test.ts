import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import sharp from "sharp";
import { vaultOf } from "../vault-of.ts";
import { brokenLinksIn } from "./broken-links.ts";
import { buildOf } from "./build-of.ts";

const noise = { type: "gaussian", mean: 128, sigma: 30 } as const;
const photo = await sharp({ create: { width: 1200, height: 800, channels: 3, background: "grey", noise } })
  .blur(2)
  .jpeg()
  .withExif({ IFD0: { Copyright: "zqxjksecret" } })
  .toBuffer();
const vault = vaultOf({
  "A.md": "---\ndg-publish: true\n---\n![[photo.jpg|The well|300]]\n\n![[broken.jpg]]",
  "photo.jpg": photo,
  "broken.jpg": "no picture",
  "private.jpg": photo,
});
const built = await buildOf(vault);

test("a note's picture is served in several sizes, each of them there", () => {
  const page = built.textOf("a/index.html");
  assert.match(page, /<img src="\/img\/user\/photo\.jpg" srcset="\/_\/pictures\/[^"]+ 480w, [^"]+ 960w, [^"]+ 1200w"/);
  assert.match(page, / alt="The well" width="300" height="200" loading="eager"/);
  assert.deepEqual(brokenLinksIn(built.files, ""), []);
});

test("nothing of the site says what the camera wrote, and the vault's file still does", () => {
  assert.ok([...built.files.values()].every((bytes) => !bytes.includes("zqxjksecret")));
  assert.ok(readFileSync(join(vault, "photo.jpg")).includes("zqxjksecret"));
});

test("a broken picture is copied and told, and the build is good", () => {
  assert.equal(built.code, 0);
  assert.equal(built.textOf("img/user/broken.jpg"), "no picture");
  assert.match(built.stdout, /unreadable-picture/);
});

test("a picture that no published note shows stays where it is", () => {
  assert.ok(!built.files.has("img/user/private.jpg"));
});

test("the second build, out of what was kept, is the same", async () => {
  assert.deepEqual((await buildOf(vault)).files, built.files);
});
