import type { DurationUnit } from "../../query/dates.ts";
import type { ProblemReason } from "../../query/problem.ts";
import type { QueryWords } from "./words.ts";

/** Chinese, in simplified characters. */
export const zh: QueryWords = {
  file: "笔记",
  group: "分组",
  yes: "是",
  no: "否",
  nothing: "没有符合条件的笔记。",
  noTasks: "没有符合条件的任务。",
  taskCount: (count) => `${count} 个任务`,
  priority: (name) => `优先级：${ZH_PRIORITIES[name] ?? name}`,
  none: "无",
  problem: (reason, word) => `无法回答此查询:${REASONS[reason](word)}`,
  duration: (amount, unit) => `${amount}${UNITS[unit]}`,
  summary: (name) => SUMMARIES[name.toLowerCase()] ?? name,
};

const REASONS: Readonly<Record<ProblemReason, (word: string) => string>> = {
  syntax: () => "无法读懂语法。",
  "unknown-function": (word) => `未知的函数(${word})。`,
  clock: (word) => `答案会随网站生成的日期而变(${word})。`,
  script: () => "不会运行程序。",
  unsupported: (word) => (word === "" ? "这里没有此功能。" : `${word}:这里没有此功能。`),
  "too-large": () => "过长或嵌套过深。",
  "too-long": () => "计算未能结束,已停止。",
  cycle: (word) => `调用了自身(${word})。`,
};

const UNITS: Readonly<Record<DurationUnit, string>> = {
  year: "年",
  month: "个月",
  week: "周",
  day: "天",
  hour: "小时",
  minute: "分钟",
  second: "秒",
};

const SUMMARIES: Readonly<Record<string, string>> = {
  average: "平均",
  sum: "合计",
  min: "最小",
  max: "最大",
  earliest: "最早",
  latest: "最晚",
  range: "范围",
  median: "中位数",
  stddev: "标准差",
  count: "计数",
  filled: "非空",
  empty: "空",
  unique: "不重复",
  checked: "已选",
  unchecked: "未选",
};

const ZH_PRIORITIES: Readonly<Record<string, string>> = {
  highest: "最高",
  high: "高",
  medium: "中",
  none: "无",
  low: "低",
  lowest: "最低",
};
