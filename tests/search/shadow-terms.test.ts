import assert from "node:assert/strict";
import { test } from "node:test";
import type { SearchRecord } from "../../src/search/record.ts";
import { shadowTermsOf } from "../../src/search/shadow-terms.ts";

const shadowsOf = (more: Partial<SearchRecord>): string[] => {
  const { names, text } = shadowTermsOf({
    url: "/a/",
    language: "ko",
    title: "A",
    aliases: [],
    tags: [],
    headings: [],
    folder: "",
    tasks: { open: 0, done: 0 },
    links: 0,
    body: "",
    ...more,
  });
  return [...names, ...text];
};

test("what stands inside a compound is a shadow of it, without particles", () => {
  assert.deepEqual(shadowsOf({ body: "<p>멀티스레딩을</p>" }), ["레딩", "스레딩", "티스레딩"]);
});

test("shadows are short: the beginning of a word finds the rest", () => {
  for (const term of shadowsOf({ body: "<p>네트워크로드밸런서설정</p>" })) assert.ok(term.length <= 4, term);
});

test("each is there once, and none that begins another", () => {
  const terms = shadowsOf({ body: "<p>데이터동기화 데이터동기화를 비동기화 동기화기</p>" });
  assert.equal(new Set(terms).size, terms.length);
  assert.ok(terms.every((term) => !terms.some((other) => other !== term && other.startsWith(term))));
});

test("names and headings have their 초성, text has not", () => {
  assert.ok(shadowsOf({ title: "프로세스" }).includes("ㅍㄹㅅㅅ"));
  assert.ok(shadowsOf({ headings: ["경쟁 조건"] }).includes("ㄱㅈㅈㄱ"));
  assert.deepEqual(shadowsOf({ body: "<p>가나</p>" }), []);
});

test("a name of two words can be typed as one", () => {
  assert.ok(shadowsOf({ title: "로드 밸런서" }).includes("로드밸런서"));
});

test("a Korean word behind Latin letters is a word of its own, and the other way round", () => {
  assert.ok(shadowsOf({ body: "<p>AWS서버</p>" }).includes("서버"));
  assert.ok(shadowsOf({ body: "<p>리눅스kernel을</p>" }).includes("kernel"));
});

test("Japanese and Chinese words are pairs of signs", () => {
  assert.deepEqual(
    shadowsOf({ body: "<p>数据库索引</p>" }),
    ["库索", "引", "据库", "索引"]
      .filter((term) => term !== "引")
      .concat("引")
      .sort(),
  );
});

test("nothing of the markup is a shadow", () => {
  assert.deepEqual(shadowsOf({ body: '<p class="멀티스레딩">a &amp; b</p>' }), []);
});

test("shadows of English text are none", () => {
  assert.deepEqual(shadowsOf({ title: "Container networking", body: "<p>Every container gets its own.</p>" }), []);
});

test("shadows of names are told from those of the text, and none is in both", () => {
  const record = {
    url: "/a/",
    language: "ko",
    aliases: [],
    tags: [],
    folder: "",
    tasks: { open: 0, done: 0 },
    links: 0,
  };
  const { names, text } = shadowTermsOf({
    ...record,
    title: "안정 해시",
    headings: ["어제 학습"],
    body: "<p>안정 해시와 멀티스레딩</p>",
  });
  assert.ok(names.includes("ㅇㅈㅎㅅ"));
  assert.ok(text.includes("스레딩"));
  assert.ok(!text.some((term) => names.includes(term)));
});
