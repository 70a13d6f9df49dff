import { problemWithPattern } from "./period-patterns.ts";
import type { PeriodOptions } from "./period-types.ts";

/** What each option of `periods` must be, where it is not. */
export const PERIOD_CHECKS: Readonly<Record<keyof PeriodOptions, (value: unknown) => string | undefined>> = {
  weeks: oneOf("auto", "iso", "month"),
  weekStart: oneOf("language", "monday", "sunday", "saturday"),
  firstWeek: oneOf("any", "most", "whole"),
  patterns: (value) =>
    Array.isArray(value) && value.every((item) => typeof item === "string" && problemWithPattern(item) === undefined)
      ? undefined
      : 'a list of texts with {year} and, each once, {month}, {monthName}, {day}, {week}, {monthWeek}, {quarter} or {weekday}, such as ["Journal {year}-{month}-{day}"]',
};

function oneOf(...values: readonly string[]): (value: unknown) => string | undefined {
  const wanted = values.map((value) => JSON.stringify(value)).join(" or ");
  return (value) => (values.includes(value as string) ? undefined : wanted);
}
