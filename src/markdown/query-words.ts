import type { DurationUnit } from "../query/dates.ts";
import type { ProblemReason } from "../query/problem.ts";

/** What queries and bases say to readers themselves. */
export interface QueryWords {
  readonly file: string;
  readonly group: string;
  readonly yes: string;
  readonly no: string;
  /** An answer that holds nothing. */
  readonly nothing: string;
  /** A base's name for a group without a value. */
  readonly none: string;
  /** Why a query is not answered. `word` is the one that is meant, or `""`. */
  readonly problem: (reason: ProblemReason, word: string) => string;
  readonly duration: (amount: number, unit: DurationUnit) => string;
  /** A summary's name, as Bases knows it in English. */
  readonly summary: (name: string) => string;
}

/** `queryWordsOf("ko-KR")` is Korean, a language without a table is English. */
export function queryWordsOf(language: string): QueryWords {
  return language.toLowerCase().split("-")[0] === "ko" ? ko : en;
}

const ko: QueryWords = {
  file: "노트",
  group: "묶음",
  yes: "예",
  no: "아니요",
  nothing: "맞는 노트가 없습니다.",
  none: "없음",
  problem: (reason, word) => `이 질의에는 답할 수 없습니다: ${KO_REASONS[reason](word)}`,
  duration: (amount, unit) => `${amount}${KO_UNITS[unit]}`,
  summary: (name) => KO_SUMMARIES[name.toLowerCase()] ?? name,
};

const KO_REASONS: Readonly<Record<ProblemReason, (word: string) => string>> = {
  syntax: () => "문법을 읽을 수 없습니다.",
  "unknown-function": (word) => `모르는 함수입니다 (${word}).`,
  clock: (word) => `사이트를 만든 날에 따라 답이 달라집니다 (${word}).`,
  script: () => "프로그램은 실행하지 않습니다.",
  unsupported: (word) => (word === "" ? "여기에 없는 기능입니다." : `${word}: 여기에 없는 기능입니다.`),
  "too-large": () => "너무 길거나 너무 깊습니다.",
  "too-long": () => "계산이 끝나지 않아 멈추었습니다.",
  cycle: (word) => `자기 자신을 부릅니다 (${word}).`,
};

const KO_UNITS: Readonly<Record<DurationUnit, string>> = {
  year: "년",
  month: "개월",
  week: "주",
  day: "일",
  hour: "시간",
  minute: "분",
  second: "초",
};

const KO_SUMMARIES: Readonly<Record<string, string>> = {
  average: "평균",
  sum: "합계",
  min: "최소",
  max: "최대",
  earliest: "가장 이른 날",
  latest: "가장 늦은 날",
  range: "범위",
  median: "중앙값",
  stddev: "표준편차",
  count: "개수",
  filled: "있음",
  empty: "비어 있음",
  unique: "서로 다름",
  checked: "선택",
  unchecked: "선택 안 함",
};

const en: QueryWords = {
  file: "File",
  group: "Group",
  yes: "Yes",
  no: "No",
  nothing: "No notes match.",
  none: "None",
  problem: (reason, word) => `This query is not answered: ${EN_REASONS[reason](word)}`,
  duration: (amount, unit) => `${amount} ${unit}${Math.abs(amount) === 1 ? "" : "s"}`,
  summary: (name) => name,
};

const EN_REASONS: Readonly<Record<ProblemReason, (word: string) => string>> = {
  syntax: () => "it cannot be read.",
  "unknown-function": (word) => `the function ${word} is not known here.`,
  clock: (word) => `${word} depends on the day the site is built.`,
  script: () => "programs are not run.",
  unsupported: (word) => (word === "" ? "it asks for what is not built." : `${word} is not built.`),
  "too-large": () => "it is too long or nested too deep.",
  "too-long": () => "it takes too many steps and was cut.",
  cycle: (word) => `${word} asks for itself.`,
};
