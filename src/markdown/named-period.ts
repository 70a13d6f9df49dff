import { createPeriodNames, type PeriodNames } from "../garden/period-names.ts";

/**
 * Reads the period that a date in a property or a note's name is: `"2025년 2월 3일(월)"`, `"2025-02"`, and what the owner's patterns
 * say. How a garden counts weeks does not matter here.
 */
export function periodNamesOf(patterns: readonly string[] = NONE): PeriodNames {
  const known = readers.get(patterns) ?? createPeriodNames({ weeks: "iso", weekStart: 1, firstWeekDays: 1 }, patterns);
  readers.set(patterns, known);
  return known;
}

const NONE: readonly string[] = [];
const readers = new WeakMap<readonly string[], PeriodNames>();
