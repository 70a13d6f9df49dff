import type { DateValue } from "./value.ts";

/** A date by Luxon's pattern, as Dataview's `dateformat` has it: `"yyyy-MM-dd"`. Names are English on every machine. */
export function luxonText(date: DateValue, pattern: string): string {
  return formatted(date, pattern, LUXON, /'[^']*'|([a-zA-Z])\1*/g, /^'(.*)'$/s);
}

/** A date by Moment's pattern, as Bases' `format` has it: `"YYYY-MM-DD"`. */
export function momentText(date: DateValue, pattern: string): string {
  return formatted(date, pattern, MOMENT, /\[[^\]]*\]|Do|([a-zA-Z])\1*/g, /^\[(.*)\]$/s);
}

type Tokens = Readonly<Record<string, (at: Date) => string | number>>;

function formatted(date: DateValue, pattern: string, tokens: Tokens, token: RegExp, quoted: RegExp): string {
  const at = new Date(date.time);
  return pattern.replace(token, (word) => {
    const literal = quoted.exec(word);
    if (literal !== null) return literal[1] ?? "";
    return Object.hasOwn(tokens, word) ? String(tokens[word]?.(at)) : word;
  });
}

const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

const two = (value: number): string => String(value).padStart(2, "0");
const hour12 = (at: Date): number => at.getUTCHours() % 12 || 12;
const half = (at: Date): string => (at.getUTCHours() < 12 ? "AM" : "PM");
const month = (at: Date): string => MONTHS[at.getUTCMonth()] ?? "";
const weekday = (at: Date): string => DAYS[at.getUTCDay()] ?? "";
const isoWeekday = (at: Date): number => at.getUTCDay() || 7;
const quarter = (at: Date): number => Math.floor(at.getUTCMonth() / 3) + 1;

/** The year and number of the week a day is in, by ISO 8601: weeks begin on Monday, the first holds a Thursday. */
export function isoWeekOf(time: number): { readonly year: number; readonly week: number } {
  const thursday = new Date(time);
  thursday.setUTCDate(thursday.getUTCDate() + 4 - isoWeekday(thursday));
  const year = thursday.getUTCFullYear();
  return { year, week: Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / 604_800_000) + 1 };
}

function ordinal(day: number): string {
  const ending = day % 100 > 10 && day % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th");
  return `${day}${ending}`;
}

const LUXON: Tokens = {
  yyyy: (at) => at.getUTCFullYear(),
  y: (at) => at.getUTCFullYear(),
  yy: (at) => two(at.getUTCFullYear() % 100),
  MMMM: month,
  LLLL: month,
  MMM: (at) => month(at).slice(0, 3),
  LLL: (at) => month(at).slice(0, 3),
  MM: (at) => two(at.getUTCMonth() + 1),
  LL: (at) => two(at.getUTCMonth() + 1),
  M: (at) => at.getUTCMonth() + 1,
  L: (at) => at.getUTCMonth() + 1,
  dd: (at) => two(at.getUTCDate()),
  d: (at) => at.getUTCDate(),
  EEEE: weekday,
  cccc: weekday,
  EEE: (at) => weekday(at).slice(0, 3),
  ccc: (at) => weekday(at).slice(0, 3),
  E: isoWeekday,
  c: isoWeekday,
  HH: (at) => two(at.getUTCHours()),
  H: (at) => at.getUTCHours(),
  hh: (at) => two(hour12(at)),
  h: hour12,
  mm: (at) => two(at.getUTCMinutes()),
  m: (at) => at.getUTCMinutes(),
  ss: (at) => two(at.getUTCSeconds()),
  s: (at) => at.getUTCSeconds(),
  a: half,
  kkkk: (at) => isoWeekOf(at.getTime()).year,
  WW: (at) => two(isoWeekOf(at.getTime()).week),
  W: (at) => isoWeekOf(at.getTime()).week,
  q: quarter,
};

const MOMENT: Tokens = {
  YYYY: (at) => at.getUTCFullYear(),
  YY: (at) => two(at.getUTCFullYear() % 100),
  MMMM: month,
  MMM: (at) => month(at).slice(0, 3),
  MM: (at) => two(at.getUTCMonth() + 1),
  M: (at) => at.getUTCMonth() + 1,
  DD: (at) => two(at.getUTCDate()),
  D: (at) => at.getUTCDate(),
  Do: (at) => ordinal(at.getUTCDate()),
  dddd: weekday,
  ddd: (at) => weekday(at).slice(0, 3),
  dd: (at) => weekday(at).slice(0, 2),
  d: (at) => at.getUTCDay(),
  E: isoWeekday,
  HH: (at) => two(at.getUTCHours()),
  H: (at) => at.getUTCHours(),
  hh: (at) => two(hour12(at)),
  h: hour12,
  mm: (at) => two(at.getUTCMinutes()),
  m: (at) => at.getUTCMinutes(),
  ss: (at) => two(at.getUTCSeconds()),
  s: (at) => at.getUTCSeconds(),
  A: half,
  a: (at) => half(at).toLowerCase(),
  GGGG: (at) => isoWeekOf(at.getTime()).year,
  gggg: (at) => isoWeekOf(at.getTime()).year,
  WW: (at) => two(isoWeekOf(at.getTime()).week),
  ww: (at) => two(isoWeekOf(at.getTime()).week),
  W: (at) => isoWeekOf(at.getTime()).week,
  Q: quarter,
};
