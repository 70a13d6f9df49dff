import assert from "node:assert/strict";
import { test } from "node:test";
import { rawPictureHtml, rawPictureOf } from "../../src/markdown/html-picture.ts";
import { growsWithSize } from "../cost-of.ts";
import { gardenOf, htmlOf } from "../garden-of.ts";

const facts = { width: 1200, height: 800, sources: [{ url: "/_/pictures/a-480.webp", width: 480 }] };

function addedTo(tag: string, look = { facts, basePath: "", isFirst: false }): string {
  const picture = rawPictureOf(tag);
  assert.ok(picture !== undefined);
  return rawPictureHtml(picture, look);
}

test("a raw picture has its own size, and waits for the reader", () => {
  assert.match(addedTo("<img src=a.jpg>"), / alt="" width="1200" height="800" loading="lazy" decoding="async"$/);
});

for (const [tag, size] of [
  ['<img src="a.jpg" width="300">', ' height="200"'],
  ["<IMG WIDTH='300px' src='a.jpg'>", ' height="200"'],
  ['<img src="a.jpg" height="200">', ' width="300"'],
  ['<img src="a.jpg" width="300" height="50">', ""],
  ['<img src="a.jpg" width="50%">', ""],
] as const) {
  test(`to ${tag} ${size === "" ? "no size" : size.trim()} is added`, () => {
    assert.deepEqual(addedTo(tag).match(/ (?:width|height)="\d+"/g) ?? [], size === "" ? [] : [size]);
  });
}

test("it is served in the sizes that Markdown's pictures are", () => {
  assert.match(
    addedTo('<img src="a.jpg" width="300">'),
    / srcset="\/_\/pictures\/a-480\.webp 480w" sizes="[^"]*300px"/,
  );
});

test("what the author wrote stands", () => {
  const html = addedTo('<img src="a.jpg" alt="A yard" loading="eager" decoding="sync" width="9" height="9">');
  assert.doesNotMatch(html, /alt|loading|decoding|width=|height=/);
});

test("of a picture whose size is not known nothing is said", () => {
  assert.equal(
    addedTo('<img src="a.jpg" alt="x">', { facts: undefined as never, basePath: "", isFirst: true }),
    ' loading="eager" decoding="async"',
  );
});

test("other elements are none", () => {
  assert.equal(rawPictureOf('<video src="a.mp4">'), undefined);
  assert.equal(rawPictureOf("<imgx src=a>"), undefined);
});

test("in a note, only the vault's own pictures are asked about, and the first is fetched at once", () => {
  const { bodyOf } = gardenOf(
    {
      "A.md":
        '<img src="a.png">\n\n<p><img src="a.png" alt="A yard"></p>\n\n<img src="https://example.com/a.png">\n\n<audio src="b.mp3"></audio>',
    },
    { attachments: ["a.png", "b.mp3"] },
  );
  assert.deepEqual(bodyOf("A.md").match(/<(?:img|audio) [^>]*>/g), [
    '<img src="/img/user/a.png" alt="" loading="eager" decoding="async">',
    '<img src="/img/user/a.png" loading="lazy" decoding="async" alt="A yard">',
    '<img src="https://example.com/a.png">',
    '<audio src="/img/user/b.mp3">',
  ]);
});

test("the time for pictures without an end grows with their number", () => {
  assert.ok(growsWithSize((n) => htmlOf('<img src="a.png" '.repeat(n)), 4000));
});
