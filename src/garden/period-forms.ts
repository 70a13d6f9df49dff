import { patternOf } from "./period-words.ts";

/** What a name of a period holds, as written. */
export type PeriodParts = Partial<Record<"year" | "month" | "day" | "week" | "monthWeek" | "quarter", string>>;

export interface PeriodForm {
  /** Fits a whole name in lower case; its groups are `PeriodParts`. */
  readonly pattern: RegExp;
}

/** The forms people write periods in: ISO, Korean, Japanese, Chinese and English. The first that fits counts. */
export const PERIOD_FORMS: readonly PeriodForm[] = [
  // 2025-02-03, 2025.2.3(월), 2025. 2. 3., 2025/02/03 Mon
  "{year} ?(?<sign>[-./]) ?{month} ?\\k<sign> ?{day}\\.?{weekday}",
  // 2025년 2월 3일 월요일, 2025年2月3日(月)
  "{year} ?[년年] ?{month} ?[월月] ?{day} ?[일日]{weekday}",
  // Monday, February 3rd, 2025; Feb 3 2025
  "{weekdayFirst}{monthName} {day}(?:st|nd|rd|th)?,? {year}",
  // 3 February 2025, 3rd of Feb, 2025
  "{weekdayFirst}{day}(?:st|nd|rd|th)? (?:of )?{monthName},? {year}",
  "{year} {monthName} {day}",

  // 2025-W06, 2025 w6, 2025-week-06
  "{year}[-. /]?(?:w|week)[- ]?{week}",
  // Week 6 of 2025, W06-2025
  "(?:w|week) ?{week},?[- ](?:of )?{year}",
  // 2025년 6주차, 2025年第6週
  "{year} ?[년年] ?[제第]? ?{week} ?(?:번째 ?)?{weekWord}",

  // 2025-04-3week, 2025.04 3주차, 2025-04 3rd week
  "{year} ?[-./] ?{month} ?[-./]? ?{monthWeek}(?:st|nd|rd|th)? ?(?:weeks?|{weekWord})",
  // 2025-04-week3, 2025-04-W3
  "{year} ?[-./] ?{month}[-./ ]{1,2}(?:week|w)[- ]?{monthWeek}",
  // 2025년 4월 3주, 2025년 4월 셋째 주, 2025年4月第3週
  "{year} ?[년年] ?{month} ?[월月] ?[제第]? ?{monthWeek} ?(?:번째 ?)?(?:weeks?|个星期|{weekWord})",
  // 3rd week of April 2025
  "(?:the )?{monthWeek}(?:st|nd|rd|th)? week (?:of|in) {monthName},? {year}",
  // April 2025, week 3; Week 3 of April 2025
  "{monthName},? {year},?(?: -)? week {monthWeek}",
  "week {monthWeek} (?:of|in) {monthName},? {year}",

  // 2025-02, 2025/2, 2025.02, 2025. 2. (`2025.1` is a version)
  "{year} ?[-/] ?{month}",
  "{year}\\.(?<month>0[1-9]|1[0-2])\\.?",
  "{year}\\. {month}\\.",
  // 2025년 2월, 2025年2月
  "{year} ?[년年] ?{month} ?[월月]",
  // February 2025, 2025 Feb, 2025-02 February
  "{monthName},? {year}",
  "{year}[- ]{monthName}",
  "{year}[-./]{month}[- ](?:{monthWords})",

  // 2025-Q1, 2025 1Q, Q1/2025
  "{year}[-./ ]?(?:q{quarter}|(?<quarter>[1-4])q)",
  "(?:q{quarter}|(?<quarter>[1-4])q),?[-./ ]?{year}",
  // 2025년 1분기, 2025年第1四半期, 2025年第一季度
  "{year} ?[년年] ?[제第]? ?{quarter} ?(?:분기|四半期|季度|季)",
  "(?:the )?{quarterWord}(?:st|nd|rd|th)? quarter(?: of)?,? {year}",

  // 2025, 2025년
  "{year} ?[년年]?",
].flatMap((source) => alternativesOf(source).map((form) => ({ pattern: patternOf(form) })));

/** One group of a name to a pattern is all that Node 20 takes: `(?:q{quarter}|(?<quarter>[1-4])q)` is two patterns. */
function alternativesOf(source: string): readonly string[] {
  const either = "(?:q{quarter}|(?<quarter>[1-4])q)";
  return source.includes(either)
    ? [source.replace(either, "q{quarter}"), source.replace(either, "{quarter}q")]
    : [source];
}
