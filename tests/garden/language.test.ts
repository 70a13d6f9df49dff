import assert from "node:assert/strict";
import { test } from "node:test";
import { directionBeside, directionOf, languageOfScript } from "../../src/garden/language.ts";
import { noteOf } from "../garden-of.ts";
import { assertGrowsEvenly } from "../growth.ts";

for (const [text, site, language] of [
  ["마당에 우물이 있다", "en", "ko"],
  ["마당에 우물이 있다", "ko-KR", undefined],
  ["AWS Lambda 함수의 콜드 스타트", "en", "ko"],
  ["A yard is what a house stands round, 마당 in Korean, and has a well in its midst", "ko", "en"],
  ["어제 쉼. AWS NACL 작성, Security Group 작성, VPC Internet Gateway", "ko", undefined],
  ["강의 https://www.example.com/ultimate-certified-administrator-course", "ko", undefined],
  ["A yard and its well, where the washing is hung", "fr", undefined],
  ["A yard and its well, where the washing is hung", "ko", "en"],
  ["井戸のある庭", "en", "ja"],
  ["院子里有一口井", "en", "zh"],
  ["院子里有一口井", "zh-TW", undefined],
  ["東京", "ja", undefined],
  ["حديقة", "en", "ar"],
  ["باغ", "fa", undefined],
  ["גינה", "en", "he"],
  ["2025-02-03 → 12", "ko", undefined],
  ["Сад", "ko", undefined],
] as const) {
  test(`“${text}” on a site in ${site} is in ${language ?? "the site's language"}`, () =>
    assert.equal(languageOfScript(text, site), language));
}

test("Arabic, Hebrew, Persian and Urdu are written from the right", () => {
  for (const language of ["ar", "he-IL", "fa", "ur", "az-Arab"]) assert.equal(directionOf(language), "rtl");
  for (const language of ["en", "ko", "ar-Latn", "zh-Hant"]) assert.equal(directionOf(language), "ltr");
});

test("a direction is said only where it is not the page's", () => {
  assert.deepEqual(
    [
      directionBeside("ko", "he"),
      directionBeside("he", "ko"),
      directionBeside("ar", "he"),
      directionBeside("ko", undefined),
    ],
    ["rtl", "ltr", undefined, undefined],
  );
});

test("a note's property wins over its letters", () => {
  assert.equal(noteOf("---\nlang: nl\n---\n마당").language, "nl");
});

test("the time grows with the text", () => {
  assertGrowsEvenly((size) => void languageOfScript("마당 yard ".repeat(size), "en"), 20_000);
});
