import assert from "node:assert/strict";
import { test } from "node:test";
import { htmlOf, noteOf } from "../garden-of.ts";

for (const [text, tags] of [
  ["#tag", ["tag"]],
  ["text #tag.", ["tag"]],
  ["#한글 태그", ["한글"]],
  ["#환경_구축을_위한_쿠버네티스_도커", ["환경_구축을_위한_쿠버네티스_도커"]],
  ["#2025-04 #2025-04-5week", ["2025-04", "2025-04-5week"]],
  ["#D4 #sw_expert_academy", ["D4", "sw_expert_academy"]],
  ["#a/b/c", ["a/b/c"]],
  ["#a/", ["a"]],
  ["#🚀", ["🚀"]],
  ["#👩‍💻", ["👩‍💻"]],
  ["- #in-a-list", ["in-a-list"]],
  ["> #quoted", ["quoted"]],
  ["(#round)", ["round"]],
  ["#one,#two", ["one", "two"]],
  ["#a\n#b", ["a", "b"]],
  ["# Heading #tag", ["tag"]],
  ["| #cell |\n|--|", ["cell"]],
  ["#twice #twice", ["twice"]],
] as const) {
  test(`${JSON.stringify(text)} holds the tags ${tags.join(", ")}`, () => {
    assert.deepEqual(noteOf(text).tags, tags);
  });
}

for (const text of [
  "#1",
  "#2025",
  "#1/2",
  "issue#12a",
  "word#tag",
  "##tag",
  "# tag",
  "#",
  "#/",
  "\\#tag",
  "`#code`",
  "```c\n#include <x>\n```",
  "https://example.com/#fragment",
  "https://example.com/a#b",
  "[x](https://example.com#frag)",
  "[x](#frag)",
  "[[#heading]]",
  "[[B#heading]]",
  "[see #tag](https://example.com)",
  "%%#secret%%",
  "<!-- #secret -->",
  "<a href='#top'>x</a>",
  "&#35;x &#44032;",
  "color: #",
]) {
  test(`${JSON.stringify(text)} holds no tag`, () => {
    assert.deepEqual(noteOf(text).tags, []);
  });
}

test("a hashtag at a line's start is no heading", () => {
  assert.match(htmlOf("#tag"), /^<p><a class="tag" href="\/tags\/tag\/">#tag<\/a><\/p>/);
});

test("a number with a # stays text", () => {
  assert.equal(htmlOf("No. #1 of #2025"), "<p>No. #1 of #2025</p>\n");
});

test("a # in code stays as it is", () => {
  assert.match(htmlOf("```c\n#include <x>\n```").replace(/<[^>]+>/g, ""), /#include &lt;x/);
});
