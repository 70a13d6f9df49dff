import assert from "node:assert/strict";
import { test } from "node:test";
import { excerptOf, piecesOf, sectionsOf } from "../../src/search/excerpt.ts";
import { gradeOf, matchesIn, searched } from "../../src/search/matches.ts";
import { parseQuery } from "../../src/search/query.ts";

/** A text with what a query matches in it in brackets. */
function marked(text: string, typed: string): string {
  const [term] = parseQuery(typed).terms;
  assert.ok(term);
  const field = searched(text);
  return piecesOf(field.text, matchesIn(field, term))
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join("");
}

const grade = (text: string, typed: string): number => {
  const [term] = parseQuery(typed).terms;
  return term === undefined ? 0 : gradeOf(matchesIn(searched(text), term));
};

test("a hit is marked in the reader's own words", () => {
  assert.equal(marked("멀티스레딩은 어렵다", "스레딩"), "멀티[스레딩]은 어렵다");
  assert.equal(marked("프로세스는 죽는다", "프로세스를"), "[프로세스]는 죽는다");
  assert.equal(marked("로드 밸런서를 둔다", "로드밸런서"), "[로드 밸런서]를 둔다");
  assert.equal(marked("물을 마셨다.", "마시다"), "물을 [마셨다].");
});

test("a word as typed is worth more than another form, and that more than a part of a word", () => {
  const grades = ["서버가 있다", "서버는 있다", "웹서버는 있다", "서버실에 있다"].map((text) => grade(text, "서버가"));
  assert.deepEqual(
    [...grades].sort((a, b) => b - a),
    grades,
  );
  assert.equal(grade("서버실에 있다", "서버가"), 0);
});

test("a stem said twice is a form of the word", () => {
  assert.ok(grade("반죽이 쫄깃쫄깃해진다", "쫄깃하다") > 0);
  assert.equal(grade("쫄깃이라는 이름", "쫄깃하다"), 0.9);
});

test("a verb of one syllable is found in its other forms", () => {
  assert.ok(grade("무를 썰어 넣는다", "썰기") > 0);
  assert.ok(grade("무를 썰었다", "썰기") > 0);
  assert.equal(grade("설명을 읽는다", "썰기"), 0);
});

test("another word that begins alike is no hit", () => {
  assert.equal(grade("고양시에 산다", "고양이 "), 0);
  assert.equal(grade("사관학교", "사과 "), 0);
});

test("names in code are told from longer ones", () => {
  assert.ok(grade("C++ 언어", "C++") > 0);
  assert.equal(grade("C++ 언어", "C#"), 0);
  assert.ok(grade("C 언어", "c") > grade("C++ 언어", "c"));
});

test("초성 find a name from the beginning of any of its words", () => {
  assert.equal(marked("데이터 동기화", "ㄷㄱㅎ"), "데이터 [동기화]");
});

test("a syllable being typed finds what it may become", () => {
  assert.equal(marked("프로세스", "프로세ㅅ"), "[프로세스]");
  assert.equal(marked("스레드", "스렏"), "[스레드]");
});

test("decomposed and wide text is found as any other", () => {
  assert.ok(grade("프로세스".normalize("NFD"), "프로세스") === 1);
  assert.ok(grade("ＡＰＩ", "api") === 1);
});

test("an excerpt shows the sentence with the hit", () => {
  const text = searched(`${"처음에는 다른 말이 길게 이어진다. ".repeat(20)}여기에 스레드가 있다. 그리고 끝난다.`);
  const [term] = parseQuery("스레드").terms;
  assert.ok(term);
  const pieces = excerptOf(text, [matchesIn(text, term)]);
  assert.equal(pieces.map((piece) => piece.text).join(""), "…여기에 스레드가 있다. 그리고 끝난다.");
  assert.deepEqual(
    pieces.filter((piece) => piece.marked).map((piece) => piece.text),
    ["스레드"],
  );
});

test("a text's sections begin at its headings", () => {
  const heading = (id: string, location: number) => ({ element: "h2", id, text: id, location });
  const text = "처음 말 하나 첫째 글 둘째 끝";
  const anchors = [heading("하나", 2), { element: "p", id: "^b", text: "", location: 3 }, heading("둘째", 5)];
  assert.deepEqual(
    sectionsOf(text, anchors).map(({ id, start, end }) => [id, text.slice(start, end)]),
    [
      ["하나", "하나 첫째 글 "],
      ["둘째", "둘째 끝"],
    ],
  );
});

test("an excerpt of nothing found is the beginning", () => {
  assert.equal(
    excerptOf(searched("짧은 글"), [[]])
      .map((piece) => piece.text)
      .join(""),
    "짧은 글",
  );
});

test("matching grows with the text, not its square", () => {
  const timeOf = (length: number): number => {
    const field = searched("가나다라 로드 ".repeat(length));
    const started = performance.now();
    for (const typed of ["가나다라", "로드밸런서", "마시다", "ㄱㄴㄷ"]) {
      const [term] = parseQuery(typed).terms;
      if (term !== undefined) matchesIn(field, term);
    }
    return performance.now() - started;
  };
  timeOf(2_000);
  assert.ok(timeOf(40_000) < 60 * Math.max(1, timeOf(4_000)));
});
