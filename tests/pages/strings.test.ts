import assert from "node:assert/strict";
import { test } from "node:test";
import { queryWordsOf } from "../../src/markdown/query-words.ts";
import { createDateFormat } from "../../src/pages/date-format.ts";
import { stringsOf } from "../../src/pages/strings.ts";
import { searchStringsOf } from "../../src/search/search-strings.ts";

test("a region does not matter, and a language without a table is English", () => {
  assert.equal(stringsOf("ko-KR"), stringsOf("ko"));
  assert.equal(stringsOf("zh-TW"), stringsOf("zh"));
  assert.equal(stringsOf("fi"), stringsOf("en"));
  assert.equal(queryWordsOf("ja-JP"), queryWordsOf("ja"));
});

test("each language has words of its own, and the same meanings for tasks", () => {
  const languages = ["ko", "en", "ja", "zh"];
  assert.equal(new Set(languages.map((language) => stringsOf(language).search)).size, 4);
  assert.equal(new Set(languages.map((language) => queryWordsOf(language).nothing)).size, 4);
  for (const language of languages) {
    assert.deepEqual(Object.keys(stringsOf(language).taskStates), Object.keys(stringsOf("en").taskStates));
  }
});

test("what the browser fills in stands in every language", () => {
  for (const language of ["ko", "en", "ja", "zh"]) {
    const { count, none } = searchStringsOf(language);
    assert.ok(count.includes("{count}") && none.includes("{query}"), language);
  }
});

test("dates are written as readers of each language write them", () => {
  const days = ["ko", "en", "ja", "zh"].map((language) => createDateFormat(language).day("2025-02-03").text);
  assert.deepEqual(days, ["2025년 2월 3일", "February 3, 2025", "2025年2月3日", "2025年2月3日"]);
});
