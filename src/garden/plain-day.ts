/**
 * Days of the calendar, without clock and time zone: a day is its ISO text, `"2025-02-03"`, and so sorts as text.
 * Every function expects a day that exists.
 */
export type Day = string;

/** The day, or `undefined` where no calendar has it: `dayOf(2025, 2, 29)`. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  return day >= 1 && day <= daysInMonth(year, month) ? textOf(year, month, day) : undefined;
}

/** None where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month >= 1 && month <= 12 ? 31 - (((month - 1) % 7) % 2) : 0;
}

export function addDays(day: Day, days: number): Day {
  return dayAt(numberOf(day) + days);
}

/** How many days `to` is after `from`. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  // A remainder is negative before 1970.
  return (((numberOf(day) + 4) % 7) + 7) % 7;
}

/** The last such weekday that is not after the day. */
export function startOfWeek(day: Day, weekStart: number): Day {
  return addDays(day, -((weekdayOf(day) - weekStart + 7) % 7));
}

/** The year and number of the ISO week that a day lies in: weeks begin on Monday, and belong to the year of their Thursday. */
export function isoWeekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = addDays(startOfWeek(day, 1), 3);
  const year = Number(thursday.slice(0, 4));
  return { year, week: Math.floor(daysBetween(textOf(year, 1, 1), thursday) / 7) + 1 };
}

/** The Thursday of an ISO week, or `undefined` where the year has no such week. */
export function thursdayOfIsoWeek(year: number, week: number): Day | undefined {
  // The fourth of January is in the first week of every year.
  const first = addDays(startOfWeek(textOf(year, 1, 4), 1), 3);
  const thursday = addDays(first, 7 * (week - 1));
  return week >= 1 && thursday.startsWith(String(year)) ? thursday : undefined;
}

/** From the first to the last, both included. */
export function daysFrom(first: Day, last: Day): readonly Day[] {
  const start = numberOf(first);
  return Array.from({ length: numberOf(last) - start + 1 }, (_, i) => dayAt(start + i));
}

function textOf(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

const A_DAY = 86_400_000;

/** Days since 1970-01-01; UTC has no summer time, so each is as long as the next. Years before 100 do not occur. */
function numberOf(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / A_DAY;
}

/** Time ends where four digits do. */
const LAST = Date.UTC(9999, 11, 31) / A_DAY;

function dayAt(number: number): Day {
  return new Date(Math.min(number, LAST) * A_DAY).toISOString().slice(0, 10);
}
