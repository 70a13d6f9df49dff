import assert from "node:assert/strict";
import { test } from "node:test";
import { fileOf } from "../../src/garden/addresses.ts";
import { gardenOf } from "../garden-of.ts";

const urlOf = (text: string, path = "Note.md"): string => gardenOf({ [path]: text }).noteAt(path).url;

for (const permalink of [
  "/note/",
  "/03-tags//",
  "/excalidraw//cap-pacelc/",
  "/Some Name/",
  "/한글 주소/",
  "/no-slash-at-the-end",
  "/page.html",
  "/a?b#c/",
  "/100%/",
  "/caf%C3%A9/",
]) {
  test(`the permalink ${permalink} is kept byte for byte`, () => {
    assert.equal(urlOf(`---\npermalink: ${JSON.stringify(permalink)}\n---`), permalink);
  });
}

test("a permalink in the plugin's one-line JSON is kept byte for byte", () => {
  assert.equal(urlOf('---\n{"dg-publish":true,"permalink":"/03-tags//","noteIcon":""}\n---\n'), "/03-tags//");
});

test("a permalink without its first slash gets one", () => {
  assert.equal(urlOf("---\npermalink: about/me/\n---"), "/about/me/");
});

test("dg-permalink gets a slash at both ends, as the plugin gives it, and nothing else", () => {
  assert.equal(urlOf("---\ndg-permalink: About Me\n---"), "/About Me/");
});

test("permalink, which the plugin made of dg-permalink, wins over it", () => {
  assert.equal(urlOf("---\npermalink: /made/\ndg-permalink: asked\n---"), "/made/");
});

test("a permalink that is a number is a name like any other", () => {
  assert.equal(urlOf("---\ndg-permalink: 2025\n---"), "/2025/");
});

test("an empty permalink is none", () => {
  assert.equal(urlOf('---\npermalink: ""\n---'), "/note/");
});

test("an address with an empty segment is one file on disk with and without it", () => {
  assert.equal(fileOf("/03-tags//"), fileOf("/03-tags/"));
});

test("an address that ends in .html is that file", () => {
  assert.equal(fileOf("/old/page.html"), "old/page.html");
});

test("a percent-encoded address is the file that browsers will ask for", () => {
  assert.equal(fileOf("/%ED%95%9C%EA%B8%80/"), "한글/index.html");
});

for (const [path, url] of [
  ["06 - Full Notes/2025-02-03.md", "/06-full-notes/2025-02-03/"],
  ["일기/한글 노트.md", "/일기/한글-노트/"],
  ["2025.01.14(화) - 계획표.md", "/2025-01-14-화-계획표/"],
  ["ひらがな/カタカナ 漢字.md", "/ひらがな/カタカナ-漢字/"],
  ["Café/Ünïcode.md", "/café/ünïcode/"],
  ["हिन्दी.md", "/हिन्दी/"],
  ["AWS/EC2 & S3.md", "/aws/ec2-s3/"],
  ["C++ - Module.md", "/c-module/"],
  ["a&+?~()#%¶b.md", "/a-b/"],
  ["my_note.md", "/my-note/"],
  ["🚀 결론 ✔️.md", "/결론/"],
  ["Notes v1.2/x.y.md", "/notes-v1-2/x-y/"],
  ["1206.  View.md", "/1206-view/"],
  ["2025.01.27(월) -.md", "/2025-01-27-월/"],
  ["-- dashes --.md", "/dashes/"],
] as const) {
  test(`the note ${path} without a permalink is at ${url}`, () => {
    assert.equal(urlOf("", path), url);
  });
}

test("a name typed on a Mac, in pieces, has the address of the same name in one", () => {
  assert.equal(urlOf("", "가나.md".normalize("NFD")), "/가나/");
});

test("a name of signs only gets seven characters that stand for its path", () => {
  assert.match(urlOf("", "Sub/¶¶.md"), /^\/sub\/[0-9a-z]{7}\/$/);
});

test("a name of an emoji only gets an address too", () => {
  assert.match(urlOf("", "🚀.md"), /^\/[0-9a-z]{7}\/$/);
});

test("two notes of signs only do not share an address", () => {
  const { noteAt } = gardenOf({ "!!!.md": "", "???.md": "" });
  assert.notEqual(noteAt("!!!.md").url, noteAt("???.md").url);
});

test("a name of 200 Hangul syllables fits into a file name", () => {
  const [, segment = ""] = urlOf("", `${"가".repeat(200)}.md`).split("/");
  assert.ok(Buffer.byteLength(segment) <= 240, segment);
});

test("two names that differ only after 200 characters have two addresses", () => {
  const [a, b] = [`${"나".repeat(200)}1.md`, `${"나".repeat(200)}2.md`];
  const { noteAt } = gardenOf({ [a]: "", [b]: "" });
  assert.notEqual(noteAt(a).url, noteAt(b).url);
});

test("dg-path stands in for the vault path", () => {
  assert.equal(urlOf("---\ndg-path: 책/듄\n---", "Inbox/dune.md"), "/책/듄/");
});

test("dg-path may end in .md", () => {
  assert.equal(urlOf("---\ndg-path: Books/Dune.md\n---", "Inbox/dune.md"), "/books/dune/");
});

test("dg-path cannot leave the site", () => {
  assert.equal(urlOf("---\ndg-path: ../../etc/passwd\n---"), "/etc/passwd/");
});

test("a permalink wins over dg-path", () => {
  assert.equal(urlOf("---\ndg-path: Books/Dune\npermalink: /dune/\n---"), "/dune/");
});

test("the note with dg-home is at /", () => {
  assert.equal(urlOf("---\ndg-home: true\npermalink: /start/\n---"), "/");
});

test("the note with the tag gardenEntry is at /", () => {
  assert.equal(urlOf('---\n{"permalink":"/start/","tags":["gardenEntry"]}\n---\n'), "/");
});

test("the garden knows its home note", () => {
  assert.equal(gardenOf({ "A.md": "", "Home.md": "---\ndg-home: true\n---" }).garden.home, "Home.md");
});

test("the home note's Markdown is beside it", () => {
  assert.equal(gardenOf({ "Home.md": "---\ndg-home: true\n---" }).noteAt("Home.md").sourceUrl, "/index.md");
});

test("a garden without a home note has a page of Madang's own at /", () => {
  assert.equal(gardenOf({ "A.md": "" }).garden.pages.home, "/");
});

test("a garden with a home note has none of Madang's own there", () => {
  assert.equal(gardenOf({ "A.md": "---\ndg-home: true\n---" }).garden.pages.home, undefined);
});

test("a note whose permalink is / stands where Madang's home page would", () => {
  const { noteAt, garden } = gardenOf({ "A.md": "---\npermalink: /\n---" });
  assert.deepEqual([noteAt("A.md").url, garden.pages.home], ["/", undefined]);
});

test("of two home notes the first in path order is at /, the other keeps its own address", () => {
  const { noteAt } = gardenOf({ "B.md": "---\ndg-home: true\n---", "A.md": "---\ndg-home: true\n---" });
  assert.deepEqual([noteAt("A.md").url, noteAt("B.md").url], ["/", "/b/"]);
});

test("the author is told of a second home note", () => {
  const { told } = gardenOf({ "A.md": "---\ndg-home: true\n---", "B.md": "---\ndg-home: true\n---" });
  assert.match(told("second-home")[0]?.message ?? "", /"A\.md"/);
});

test("a note's Markdown is beside its page", () => {
  const { noteAt } = gardenOf({ "A.md": "---\npermalink: /03-tags//\n---" });
  assert.equal(noteAt("A.md").sourceUrl, "/03-tags/index.md");
});
