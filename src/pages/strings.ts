import type { Strings } from "../../_includes/strings.ts";

import { primaryLanguage } from "../garden/language.ts";
import { en } from "./strings/en.ts";
import { ja } from "./strings/ja.ts";
import { ko } from "./strings/ko.ts";
import { zh } from "./strings/zh.ts";

/** The words of the views in a language: `stringsOf("ko-KR")` is Korean, a language without a table is English. */
export function stringsOf(language: string): Strings {
  return TABLES.get(primaryLanguage(language)) ?? en;
}

const TABLES: ReadonlyMap<string, Strings> = new Map([
  ["ko", ko],
  ["en", en],
  ["ja", ja],
  ["zh", zh],
]);
