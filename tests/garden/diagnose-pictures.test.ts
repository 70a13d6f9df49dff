import assert from "node:assert/strict";
import { test } from "node:test";
import { gardenOf } from "../garden-of.ts";

const attachments = ["p/a.png", "b.jpg", "c.pdf"];

function toldOf(text: string): readonly (readonly [number | undefined, string])[] {
  return gardenOf({ "A.md": text }, { attachments })
    .told("picture-without-words")
    .map(({ line, message }) => [line, message]);
}

test("a note is told once of all its pictures without words", () => {
  assert.deepEqual(toldOf("One.\n\n![[a.png]] ![](/b.jpg)\n\n![[a.png|300]]"), [
    [3, "3 pictures have no words for those who cannot see it."],
  ]);
});

test("a size, a place and the file's own name are no words", () => {
  for (const text of ["![[a.png|300x200]]", "![[a.png|left]]", "![[p/a.png|a.png]]", "![b.jpg|left](/b.jpg)"]) {
    assert.equal(toldOf(text).length, 1, text);
  }
});

test("a raw picture is told like any other, unless its author says that it needs no words", () => {
  for (const text of ['<img src="p/a.png">', 'x <img alt="a.png" src="p/a.png" width="30"> y', "<IMG SRC=b.jpg>"]) {
    assert.equal(toldOf(text).length, 1, text);
  }
  for (const text of [
    '<img src="p/a.png" alt="">',
    '<img src="b.jpg" alt="The well">',
    '<video poster="b.jpg"></video>',
  ]) {
    assert.deepEqual(toldOf(text), [], text);
  }
});

test("a picture with words, a picture that is not there and other files are not told", () => {
  for (const text of ["![[a.png|The well]]", "![The well](/b.jpg)", "![[c.pdf]]", "![[none.png]]", "[[a.png]]"]) {
    assert.deepEqual(toldOf(text), [], text);
  }
});
