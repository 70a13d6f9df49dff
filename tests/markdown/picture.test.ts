import assert from "node:assert/strict";
import { test } from "node:test";
import { captionOf, type PictureFacts, pictureOf } from "../../src/markdown/picture.ts";

const facts: PictureFacts = { width: 1200, height: 800, sources: [] };
const look = { facts, basePath: "", isFirst: false };

function has(words: string, ...attributes: readonly string[]): void {
  const html = pictureOf("/img/user/a.jpg", "a.jpg", words, look);
  for (const attribute of attributes) assert.ok(html.includes(` ${attribute}`), `${attribute} is not in ${html}`);
}

test("a picture has its own size where the author gives none", () =>
  has("Words", 'width="1200" height="800"', 'alt="Words"'));

test("the author's width keeps the picture's shape", () => has("Words|300", 'width="300" height="200"'));

test("the author's width and height stand as they are", () => has("300x50", 'width="300" height="50"'));

test("a picture of unknown size has the author's width alone", () => {
  const html = pictureOf("/a.jpg", "a.jpg", "300");
  assert.match(html, / width="300" loading/);
});

test("all but the first picture wait for the reader", () => {
  has("", 'loading="lazy"', 'decoding="async"');
  assert.match(pictureOf("/a.jpg", "a.jpg", "", { ...look, isFirst: true }), / loading="eager"/);
});

test("the files of several sizes are named, the base path in front", () => {
  const sources = [
    { url: "/_/pictures/a-480.webp", width: 480 },
    { url: "/img/user/100%, a.jpg", width: 1200 },
  ];
  const html = pictureOf("/b/img/user/a.jpg", "a.jpg", "300", {
    ...look,
    basePath: "/b",
    facts: { ...facts, sources },
  });
  assert.match(html, / srcset="\/b\/_\/pictures\/a-480\.webp 480w, \/b\/img\/user\/100%25%2C%20a\.jpg 1200w"/);
  assert.match(html, / sizes="\(max-width: 300px\) 100vw, 300px"/);
});

test("a file's name is no caption, nor are size and place", () => {
  assert.equal(captionOf("a.jpg", "x/a.jpg"), "");
  assert.equal(captionOf("The well|left|300x200", "x/a.jpg"), "The well");
});
