import type { DurationUnit } from "../../query/dates.ts";
import type { ProblemReason } from "../../query/problem.ts";
import type { QueryWords } from "./words.ts";

/** Japanese. */
export const ja: QueryWords = {
  file: "ノート",
  group: "グループ",
  yes: "はい",
  no: "いいえ",
  nothing: "該当するノートはありません。",
  noTasks: "該当するタスクはありません。",
  taskCount: (count) => `タスク ${count} 件`,
  priority: (name) => `優先度: ${JA_PRIORITIES[name] ?? name}`,
  none: "なし",
  problem: (reason, word) => `このクエリには答えられません: ${REASONS[reason](word)}`,
  duration: (amount, unit) => `${amount}${UNITS[unit]}`,
  summary: (name) => SUMMARIES[name.toLowerCase()] ?? name,
};

const REASONS: Readonly<Record<ProblemReason, (word: string) => string>> = {
  syntax: () => "文法を読み取れません。",
  "unknown-function": (word) => `知らない関数です (${word})。`,
  clock: (word) => `サイトを作った日によって答えが変わります (${word})。`,
  script: () => "プログラムは実行しません。",
  unsupported: (word) => (word === "" ? "ここにはない機能です。" : `${word}: ここにはない機能です。`),
  "too-large": () => "長すぎるか、入れ子が深すぎます。",
  "too-long": () => "計算が終わらないため中止しました。",
  cycle: (word) => `自分自身を呼び出しています (${word})。`,
};

const UNITS: Readonly<Record<DurationUnit, string>> = {
  year: "年",
  month: "か月",
  week: "週間",
  day: "日",
  hour: "時間",
  minute: "分",
  second: "秒",
};

const SUMMARIES: Readonly<Record<string, string>> = {
  average: "平均",
  sum: "合計",
  min: "最小",
  max: "最大",
  earliest: "最も早い日",
  latest: "最も遅い日",
  range: "範囲",
  median: "中央値",
  stddev: "標準偏差",
  count: "件数",
  filled: "入力あり",
  empty: "空",
  unique: "重複なし",
  checked: "選択",
  unchecked: "未選択",
};

const JA_PRIORITIES: Readonly<Record<string, string>> = {
  highest: "最高",
  high: "高",
  medium: "中",
  none: "なし",
  low: "低",
  lowest: "最低",
};
