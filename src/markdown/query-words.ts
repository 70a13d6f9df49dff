import { primaryLanguage } from "../garden/language.ts";
import { en } from "./query-words/en.ts";
import { ja } from "./query-words/ja.ts";
import { ko } from "./query-words/ko.ts";
import type { QueryWords } from "./query-words/words.ts";
import { zh } from "./query-words/zh.ts";

/** `queryWordsOf("ko-KR")` is Korean, a language without a table is English. */
export function queryWordsOf(language: string): QueryWords {
  return TABLES.get(primaryLanguage(language)) ?? en;
}

const TABLES: ReadonlyMap<string, QueryWords> = new Map([
  ["ko", ko],
  ["en", en],
  ["ja", ja],
  ["zh", zh],
]);
