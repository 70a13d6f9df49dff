import assert from "node:assert/strict";
import { test } from "node:test";
import { ownPictureOf } from "../../src/pages/own-picture.ts";
import { gardenOf } from "../garden-of.ts";

function pictureOf(text: string): string | undefined {
  const { garden, noteAt } = gardenOf(
    { "A.md": text, "B.md": "![[pics/seen.png]]" },
    { attachments: ["pics/seen.png", "pics/first.jpg", "secret.png", "song.mp3"] },
  );
  return ownPictureOf(noteAt("A.md"), garden);
}

test("a note's picture is the first it shows", () => {
  assert.equal(pictureOf("![[song.mp3]] ![[first.jpg]] ![[seen.png]]"), "/img/user/pics/first.jpg");
  assert.equal(pictureOf("words"), undefined);
});

for (const value of ['"[[seen.png]]"', "pics/seen.png", '"/img/user/pics/seen.png"', '"![](pics/seen.png)"']) {
  test(`\`cover: ${value}\` names it`, () => {
    assert.equal(pictureOf(`---\ncover: ${value}\n---\n![[first.jpg]]`), "/img/user/pics/seen.png");
  });
}

test("a picture that only a private property names is not published", () => {
  assert.equal(pictureOf('---\nimage: "[[secret.png]]"\n---\n![[first.jpg]]'), "/img/user/pics/first.jpg");
  assert.equal(pictureOf("---\nimage: secret.png\n---\n"), undefined);
});
