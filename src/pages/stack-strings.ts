import type { StackStrings } from "../../_includes/stack-strings.ts";

/** The words of stacked reading in each language. */
export const STACK_STRINGS = {
  ko: {
    stacked: "나란히 읽기: 링크를 옆에 열기",
    openBeside: "옆에 열기",
    closePane: "닫기",
    opened: "옆에 열었습니다. Esc를 누르면 닫힙니다.",
  },
  en: {
    stacked: "Stacked reading: links open beside",
    openBeside: "Open beside",
    closePane: "Close",
    opened: "Opened beside. Press Escape to close it.",
  },
  ja: {
    stacked: "並べて読む: リンクを隣に開く",
    openBeside: "隣に開く",
    closePane: "閉じる",
    opened: "隣に開きました。Esc で閉じます。",
  },
  zh: {
    stacked: "并排阅读：在旁边打开链接",
    openBeside: "在旁边打开",
    closePane: "关闭",
    opened: "已在旁边打开。按 Esc 关闭。",
  },
} satisfies Readonly<Record<string, StackStrings>>;
