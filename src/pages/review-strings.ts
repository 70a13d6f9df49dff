import type { ReviewStrings } from "../../_includes/review-strings.ts";

/** The words of reviews in each language. */
export const REVIEW_STRINGS = {
  ko: {
    reviewOf: (period) => `${period} 돌아보기`,
    review: "돌아보기",
    reviews: "돌아보기",
    nothing: "없음",
    noPrevious: "이전 없음",
    noNext: "다음 없음",
  },
  en: {
    reviewOf: (period) => `${period} in review`,
    review: "In review",
    reviews: "Reviews",
    nothing: "None",
    noPrevious: "None before",
    noNext: "None after",
  },
  ja: {
    reviewOf: (period) => `${period}の振り返り`,
    review: "振り返り",
    reviews: "振り返り",
    nothing: "なし",
    noPrevious: "前はありません",
    noNext: "次はありません",
  },
  zh: {
    reviewOf: (period) => `${period}回顾`,
    review: "回顾",
    reviews: "回顾",
    nothing: "无",
    noPrevious: "没有更早的",
    noNext: "没有更晚的",
  },
} satisfies Record<string, ReviewStrings>;
