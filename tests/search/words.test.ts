import assert from "node:assert/strict";
import { test } from "node:test";
import {
  canFollow,
  composingOf,
  fold,
  initialsOf,
  isOnlyParticle,
  plain,
  runsOf,
  stemOf,
  typedInitials,
} from "../../src/search/words.ts";

const texts = (text: string): string[] => runsOf(text).map((run) => run.text);

test("particles come off a noun, one or several", () => {
  for (const form of [
    "프로세스를",
    "프로세스는",
    "프로세스에서",
    "프로세스에서는",
    "프로세스까지",
    "프로세스들의",
    "프로세스라는",
  ]) {
    assert.equal(stemOf(form), "프로세스", form);
  }
});

test("endings of verbs made of a noun come off it", () => {
  for (const form of [
    "동기화하다",
    "동기화했다",
    "동기화하는",
    "동기화합니다",
    "동기화됩니다",
    "동기화되었다",
    "동기화하기를",
  ]) {
    assert.equal(stemOf(form), "동기화", form);
  }
});

test("a particle fits the sound before it, or is no particle", () => {
  assert.deepEqual(
    [stemOf("서버가"), stemOf("소설가"), stemOf("데이터로"), stemOf("책으로")],
    ["서버", "소설가", "데이터", "책"],
  );
});

test("words that end as if a particle stood there stay whole", () => {
  for (const word of "사과 효과 나이 고양이 바이 만두 도로 이의 회의 정의 주의 교집합 메시지 데이터 카메라 디자인 바나나 어린이".split(
    " ",
  )) {
    assert.equal(stemOf(word), word);
  }
});

test("an ending may follow a noun, another noun may not", () => {
  assert.ok(canFollow("서버", "에서는"));
  assert.ok(!canFollow("서버", "실"));
  assert.ok(!canFollow("고양", "시"));
});

test("scripts are parted where they meet", () => {
  assert.deepEqual(texts("EC2를 Swtiching이 k8s에서"), ["EC2", "를", "Swtiching", "이", "k8s", "에서"]);
});

test("names in code stay whole", () => {
  const names = ["C++", "C#", ".NET", "Node.js", "2025-02-03", "k8s", "/etc/hosts", "unique_ptr"];
  for (const name of names.filter((each) => !each.includes("_"))) assert.deepEqual(texts(name), [name]);
});

test("signs at the end of a sentence are no part of a name", () => {
  assert.deepEqual(texts("Node.js. (k8s), v1.2!"), ["Node.js", "k8s", "v1.2"]);
});

test("folding keeps every place in a text", () => {
  for (const text of ["ＡＢＣ", "İstanbul", "한글", "Straße"]) assert.equal(fold(text).length, text.length);
  assert.equal(fold("ＡＰＩ"), "api");
});

test("decomposed text and half-width kana are composed", () => {
  assert.equal(plain("프로세스".normalize("NFD")), "프로세스");
  assert.equal(plain("ﾃﾞｰﾀ"), "データ");
});

test("the 초성 of a word are its consonants", () => {
  assert.equal(initialsOf("데이터 동기화"), "ㄷㅇㅌㄷㄱㅎ");
});

test("what a keyboard has made one consonant of is two 초성", () => {
  assert.equal(typedInitials("ㄳ"), "ㄱㅅ");
  assert.equal(typedInitials("ㅍㄹㅅㅅ"), "ㅍㄹㅅㅅ");
  assert.equal(typedInitials("프로"), undefined);
});

test("a word being typed begins the word it will be, letter by letter", () => {
  const begins = (typed: string, word: string): boolean =>
    composingOf(typed).some((start) => word.normalize("NFD").startsWith(start.normalize("NFD")));
  assert.ok(begins("프로세ㅅ", "프로세스"));
  assert.ok(begins("스렏", "스레드"));
  assert.ok(begins("동기호", "동기화"));
  assert.ok(begins("컨텐ㅊ", "컨텐츠"));
  assert.ok(!begins("프로세ㅅ", "프로세계"));
});

test("a particle alone is no word to look for, a noun that looks like one is", () => {
  assert.ok(isOnlyParticle("에서"));
  assert.ok(!isOnlyParticle("일"));
});
