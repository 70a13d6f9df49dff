import type { CalendarRules, PeriodSpan } from "./period-types.ts";
import { addDays, type Day, dayOf, daysInMonth, isoWeekOf, startOfWeek, thursdayOfIsoWeek } from "./plain-day.ts";

export function daySpan(day: Day): PeriodSpan {
  return { key: day, kind: "day", first: day, last: day };
}

/** The garden's week that a day lies in. It is called by the ISO week of its Thursday, wherever weeks begin. */
export function weekSpan(day: Day, { weekStart }: CalendarRules): PeriodSpan {
  const first = startOfWeek(day, weekStart);
  const { year, week } = isoWeekOf(addDays(first, (4 - weekStart + 7) % 7));
  return { key: `${year}-W${String(week).padStart(2, "0")}`, kind: "week", first, last: addDays(first, 6) };
}

/** The garden's week that an ISO week is: the one with its Thursday. */
export function isoWeekSpan(year: number, week: number, rules: CalendarRules): PeriodSpan | undefined {
  const thursday = thursdayOfIsoWeek(year, week);
  return thursday === undefined ? undefined : weekSpan(thursday, rules);
}

/** The third week of April; `"last"` for its last. `undefined` where the month has no such week. */
export function monthWeekSpan(
  year: number,
  month: number,
  week: number | "last",
  rules: CalendarRules,
): PeriodSpan | undefined {
  const start = firstWeekOf(year, month, rules);
  const end = dayOf(year, month, daysInMonth(year, month));
  if (start === undefined || end === undefined) return undefined;
  if (week === "last") return weekSpan(end, rules);
  const first = addDays(start, 7 * (week - 1));
  return week >= 1 && first <= end ? weekSpan(first, rules) : undefined;
}

/** Which week of which month a week is: of two months it lies in, the one with most of it. */
export function monthWeekOf(first: Day, rules: CalendarRules): { year: number; month: number; week: number } {
  const middle = addDays(first, 3);
  const at = (day: Day) => ({ year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) });
  let { year, month } = at(middle);
  let start = firstWeekOf(year, month, rules) ?? first;
  if (start > first) {
    ({ year, month } = at(addDays(`${middle.slice(0, 7)}-01`, -1)));
    start = firstWeekOf(year, month, rules) ?? first;
  }
  let week = 1;
  for (let day = start; day < first; day = addDays(day, 7)) week++;
  return { year, month, week };
}

export function monthSpan(year: number, month: number): PeriodSpan | undefined {
  const first = dayOf(year, month, 1);
  const last = dayOf(year, month, daysInMonth(year, month));
  if (first === undefined || last === undefined) return undefined;
  return { key: first.slice(0, 7), kind: "month", first, last };
}

export function quarterSpan(year: number, quarter: number): PeriodSpan | undefined {
  const first = monthSpan(year, 3 * quarter - 2);
  const last = monthSpan(year, 3 * quarter);
  if (first === undefined || last === undefined) return undefined;
  return { key: `${year}-Q${quarter}`, kind: "quarter", first: first.first, last: last.last };
}

export function yearSpan(year: number): PeriodSpan {
  const key = String(year).padStart(4, "0");
  return { key, kind: "year", first: `${key}-01-01`, last: `${key}-12-31` };
}

/** The month and the year that a day lies in. */
export function monthAround(day: Day): PeriodSpan {
  return monthSpan(Number(day.slice(0, 4)), Number(day.slice(5, 7))) as PeriodSpan;
}

function firstWeekOf(year: number, month: number, { weekStart, firstWeekDays }: CalendarRules): Day | undefined {
  const first = dayOf(year, month, 1);
  if (first === undefined) return undefined;
  const row = startOfWeek(first, weekStart);
  // The row's last day is the month's seventh at most.
  const daysOfMonth = Number(addDays(row, 6).slice(8));
  return daysOfMonth >= firstWeekDays ? row : addDays(row, 7);
}
