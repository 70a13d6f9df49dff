/** First and last day, in ISO 8601. */
export interface DayRange {
  readonly start: string;
  readonly end: string;
}

/** The days a text means, once today is known; `undefined` where today is asked for and there is none. */
export type DayExpression = (today: string | undefined) => DayRange | undefined;

/**
 * Dates as queries of the Tasks plugin write them: `2025-02-03`, two of them, `2025-W06`, `2025-02`, `2025-Q1`, `2025`, `today`,
 * `next week`, `last monday`, `in 3 days`, `2 weeks ago`. `undefined` for others.
 */
export function dayExpression(written: string): DayExpression | undefined {
  const text = written.trim().toLowerCase().replace(/\s+/g, " ");
  const fixed = fixedRange(text);
  if (fixed !== undefined) return () => fixed;
  const relative = relativeRange(text);
  return relative && ((today) => (today === undefined ? undefined : relative(today)));
}

function fixedRange(text: string): DayRange | undefined {
  const days = text.split(" ");
  if (days.length <= 2 && days.every(isDay)) {
    const [start = "", end = start] = days.sort();
    return { start, end };
  }
  const [, year = "", week, month, quarter] = /^(\d{4})(?:-w(\d{2})|-(\d{2})|-q([1-4]))?$/.exec(text) ?? [];
  if (year === "" || Number(year) < 1) return undefined;
  if (week !== undefined) {
    // The week with the year's 4th of January is its first.
    const monday = plusDays(mondayOf(`${year}-01-04`), 7 * (Number(week) - 1));
    const isWeek = Number(week) >= 1 && plusDays(monday, 3).startsWith(year);
    return isWeek ? { start: monday, end: plusDays(monday, 6) } : undefined;
  }
  if (month !== undefined)
    return Number(month) >= 1 && Number(month) <= 12 ? months(year, Number(month), 1) : undefined;
  if (quarter !== undefined) return months(year, 3 * Number(quarter) - 2, 3);
  return months(year, 1, 12);
}

function relativeRange(text: string): ((today: string) => DayRange) | undefined {
  const offset = NEAR_DAYS[text];
  if (offset !== undefined) return (today) => oneDay(plusDays(today, offset));
  const [, which, unit = ""] = /^(last|this|next) ([a-z]+)$/.exec(text) ?? [];
  if (which !== undefined) {
    const step = which === "last" ? -1 : which === "next" ? 1 : 0;
    const weekday = WEEKDAYS.indexOf(unit);
    if (weekday >= 0) return (today) => oneDay(weekdayNear(today, weekday, step));
    return isUnit(unit) ? (today) => unitRange(today, unit, step) : undefined;
  }
  const [, amount, ahead = "", ago] =
    /^(?:in )?(\d{1,4}|an?|one|two|three) (day|week|month|year)s?( ago)?$/.exec(text) ?? [];
  if (amount === undefined) return undefined;
  const count = (NUMBERS[amount] ?? Number(amount)) * (ago === undefined ? 1 : -1);
  return (today) => oneDay(plus(today, ahead, count));
}

const NEAR_DAYS: Readonly<Record<string, number>> = { today: 0, tomorrow: 1, yesterday: -1 };
const NUMBERS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3 };
const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const UNITS = ["week", "month", "quarter", "year"] as const;

function isUnit(text: string): text is (typeof UNITS)[number] {
  return (UNITS as readonly string[]).includes(text);
}

function unitRange(today: string, unit: (typeof UNITS)[number], step: number): DayRange {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  switch (unit) {
    case "week": {
      const monday = plusDays(mondayOf(today), 7 * step);
      return { start: monday, end: plusDays(monday, 6) };
    }
    case "month":
      return months(String(year), month + step, 1);
    case "quarter":
      return months(String(year), month - ((month - 1) % 3) + 3 * step, 3);
    case "year":
      return months(String(year + step), 1, 12);
  }
}

function plus(today: string, unit: string, count: number): string {
  if (unit === "day" || unit === "week") return plusDays(today, count * (unit === "week" ? 7 : 1));
  const date = dateOf(today);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + count * (unit === "year" ? 12 : 1));
  const last = new Date(date);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  // A month after the 31st is the last day of the next.
  date.setUTCDate(Math.min(day, last.getUTCDate()));
  return isoOf(date);
}

function months(year: string, month: number, count: number): DayRange {
  const start = dateOf(`${year.padStart(4, "0")}-01-01`);
  start.setUTCMonth(month - 1);
  const end = new Date(start);
  end.setUTCMonth(end.getUTCMonth() + count, 0);
  return { start: isoOf(start), end: isoOf(end) };
}

function weekdayNear(today: string, weekday: number, step: number): string {
  const inWeek = plusDays(mondayOf(today), weekday);
  if (step > 0) return inWeek > today ? inWeek : plusDays(inWeek, 7);
  if (step < 0) return inWeek < today ? inWeek : plusDays(inWeek, -7);
  return inWeek;
}

function mondayOf(day: string): string {
  return plusDays(day, -((dateOf(day).getUTCDay() + 6) % 7));
}

function plusDays(day: string, count: number): string {
  const date = dateOf(day);
  date.setUTCDate(date.getUTCDate() + count);
  return isoOf(date);
}

function oneDay(day: string): DayRange {
  return { start: day, end: day };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isoOf(dateOf(text)) === text;
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** `""` for what is no date. */
function isoOf(date: Date): string {
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
}
