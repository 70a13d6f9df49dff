import type { DurationUnit } from "../../query/dates.ts";
import type { ProblemReason } from "../../query/problem.ts";
import type { QueryWords } from "./words.ts";

/** Korean. */
export const ko: QueryWords = {
  file: "노트",
  group: "묶음",
  yes: "예",
  no: "아니요",
  nothing: "맞는 노트가 없습니다.",
  noTasks: "맞는 할 일이 없습니다.",
  taskCount: (count) => `할 일 ${count}개`,
  priority: (name) => `중요도: ${KO_PRIORITIES[name] ?? name}`,
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

const KO_PRIORITIES: Readonly<Record<string, string>> = {
  highest: "가장 높음",
  high: "높음",
  medium: "중간",
  none: "없음",
  low: "낮음",
  lowest: "가장 낮음",
};
