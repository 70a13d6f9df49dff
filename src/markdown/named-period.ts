import { createPeriodNames } from "../garden/period-names.ts";
import type { PeriodSpan } from "../garden/period-types.ts";

/** The period that a date in a property names: `"2025년 2월 3일(월)"`, `"2025-02"`. How a garden counts weeks does not matter here. */
export function namedPeriod(text: string): PeriodSpan | undefined {
  return names(text);
}

const names = createPeriodNames({ weeks: "iso", weekStart: 1, firstWeekDays: 1 });
