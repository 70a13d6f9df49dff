import assert from "node:assert/strict";
import { test } from "node:test";
import { englishStem, lookupsOf, pairsIn, parseQuery } from "../../src/search/query.ts";

const termsIn = (typed: string): string[] => parseQuery(typed).terms.map((term) => term.text);

test("a query is its words, folded, each once", () => {
  assert.deepEqual(termsIn("EC2 인스턴스  ec2 종류"), ["ec2", "인스턴스", "종류"]);
});

test("a particle behind a name in code belongs to it", () => {
  assert.deepEqual(termsIn("EC2를 k8s에서 C++의"), ["ec2", "k8s", "c++"]);
});

test("particles by themselves are left out, unless there is nothing else", () => {
  assert.deepEqual(termsIn("서버 에서"), ["서버"]);
  assert.deepEqual(termsIn("에서"), ["에서"]);
});

test("words in quotes are a phrase, and words to look for", () => {
  const query = parseQuery('"경쟁 조건" 락');
  assert.deepEqual([query.phrases, query.terms.map((term) => term.text)], [["경쟁 조건"], ["경쟁", "조건", "락"]]);
});

test("a minus takes a word away, but not an option of a command", () => {
  const query = parseQuery("만두 -당면 nginx -t --force");
  assert.deepEqual(
    query.without.map((term) => term.text),
    ["당면"],
  );
  assert.deepEqual(
    query.terms.map((term) => term.text),
    ["만두", "nginx", "t", "force"],
  );
});

test("filters are typed as words", () => {
  const { filters, terms } = parseQuery("tag:AWS in:Notes/ before:2025-3 after:2024 is:open 버킷");
  assert.deepEqual(filters, {
    tag: ["aws"],
    folder: ["notes"],
    language: [],
    is: ["open"],
    before: "2025-03",
    after: "2024",
  });
  assert.deepEqual(
    terms.map((term) => term.text),
    ["버킷"],
  );
});

test("what only looks like a filter is words", () => {
  assert.deepEqual(termsIn("before:yesterday is:late"), ["before:yesterday", "is:late"]);
});

test("the last word may still grow, unless a space stands behind it", () => {
  assert.deepEqual(
    parseQuery("가상 메모").terms.map((term) => term.growing),
    [false, true],
  );
  assert.deepEqual(
    parseQuery("가상 메모 ").terms.map((term) => term.growing),
    [false, false],
  );
});

test("a query nobody types is cut short", () => {
  assert.ok(parseQuery("가나다 ".repeat(2_500)).terms.length <= 12);
  assert.ok((parseQuery("x".repeat(10_000)).terms[0]?.text.length ?? 0) <= 300);
});

test("nothing typed has no terms, and signs have none", () => {
  for (const typed of ["", "   ", '"', '""', "-", "🙂", "<>&", "()[]{}.*+?^$|\\", "ㅤ"])
    assert.doesNotThrow(() => parseQuery(typed));
  assert.deepEqual([termsIn("   "), termsIn("()[]"), termsIn("🙂")], [[], [], []]);
});

test("English words go by what all their forms begin with", () => {
  for (const forms of [
    ["configure", "configured", "configuring"],
    ["study", "studies", "studied", "studying"],
    ["run", "runs", "running"],
    ["deploy", "deploying", "deployed", "deploys"],
    ["library", "libraries"],
  ]) {
    const stems = new Set(forms.map(englishStem));
    assert.equal(stems.size, 1, [...stems].join(" "));
  }
});

test("short words, plurals that are none and names stay as they are", () => {
  for (const word of ["class", "ring", "bus", "k8s", "node.js"]) assert.equal(englishStem(word), word);
});

test("Japanese is asked for by pairs of signs, its particles left out", () => {
  assert.deepEqual(termsIn("コンテナのネットワーク"), ["コンテナの", "ネットワーク"]);
  assert.deepEqual(pairsIn("データ"), ["デー", "ータ"]);
});

test("a word may stand apart in a text", () => {
  const [term] = parseQuery("로드밸런서").terms;
  assert.ok(term !== undefined && lookupsOf(term).later.some(({ text }) => text === "로드 밸런서"));
});

test("what follows a Latin word as a particle is none of the words asked for", () => {
  assert.deepEqual(termsIn("GDPR은"), ["gdpr"]);
  assert.deepEqual(termsIn("EC2를"), ["ec2"]);
  assert.deepEqual(termsIn("S3버킷"), ["s3", "버킷"]);
});

test("a syllable behind a word is looked for as its end as well", () => {
  const [, term] = parseQuery("브릿지 핀").terms;
  assert.ok(term !== undefined && lookupsOf(term).later.some(({ text }) => text === "브릿지핀"));
});

test("a word that is finished is not asked for as one that is being typed", () => {
  const lookups = (typed: string) =>
    parseQuery(typed).terms.flatMap((term) => lookupsOf(term).later.map(({ text }) => text));
  assert.ok(lookups("동기호").length > lookups("동기호 ").length);
});
