import { PERIOD_FORMS, type PeriodParts } from "./period-forms.ts";
import { formOfPattern } from "./period-patterns.ts";
import { daySpan, isoWeekSpan, monthSpan, monthWeekSpan, quarterSpan, yearSpan } from "./period-spans.ts";
import type { CalendarRules, PeriodOptions, PeriodSpan } from "./period-types.ts";
import { dayOf } from "./plain-day.ts";

/** Reads names of periods; the same text is read once. */
export type PeriodNames = (text: string) => PeriodSpan | undefined;

/**
 * The period that a text names, as a whole: `"2025-02-03"`, `"2025.02.03(월)"`, `"2025년 2월"`, `"2025-W06"`,
 * `"2025-04-5week~2025-05-01week"`, `"Q1 2025"`. `"2001. 파리"` and `"1206.  View"` name none.
 */
export function createPeriodNames(
  rules: CalendarRules,
  patterns: readonly string[] = rules.patterns ?? [],
): PeriodNames {
  const forms = [...PERIOD_FORMS, ...patterns.map(formOfPattern)];
  const known = new Map<string, PeriodSpan | undefined>();
  const read = (text: string): PeriodSpan | undefined => {
    for (const { pattern } of forms) {
      const parts = pattern.exec(text)?.groups;
      const span = parts && spanOf(parts, rules);
      if (span !== undefined) return span;
    }
    return undefined;
  };
  return (name) => {
    // Nearly no name holds a year.
    if (name.length > LONGEST || !mayNamePeriod(name)) return undefined;
    if (known.has(name)) return known.get(name);
    const text = plainOf(name);
    const [from = "", to, more] = text.split(BETWEEN);
    const span =
      read(text) ??
      (more === undefined && to !== undefined ? oneWeek(read(from), read(to)) : undefined) ??
      // A tag holds no spaces: `#2025년-2월`, `#February_2025`.
      (/[-_]/.test(text) ? read(text.replace(/[-_]/g, " ")) : undefined);
    known.set(name, span);
    return span;
  };
}

/** Every name of a period holds a year. */
export function mayNamePeriod(text: string): boolean {
  return YEAR.test(text);
}

/** How a garden counts: what its owner settled, else what its language and the names of its weeks say. */
export function calendarRulesOf(options: PeriodOptions, language: string, names: Iterable<string>): CalendarRules {
  const weeks = options.weeks === "auto" ? weeksIn(names) : options.weeks;
  return {
    weeks,
    weekStart: weekStartOf(options, weeks, language),
    firstWeekDays: FIRST_WEEKS[options.firstWeek],
    ...(options.patterns.length === 0 ? {} : { patterns: options.patterns }),
  };
}

const FIRST_WEEKS = { any: 1, most: 4, whole: 7 } as const;
const WEEKDAYS = { sunday: 0, monday: 1, saturday: 6 } as const;

function weekStartOf({ weekStart }: PeriodOptions, weeks: "iso" | "month", language: string): number {
  if (weekStart !== "language") return WEEKDAYS[weekStart];
  // ISO 8601 says Monday.
  if (weeks === "iso") return 1;
  const [primary = "", ...subtags] = language.toLowerCase().split("-");
  if (subtags.some((subtag) => MONDAY_REGIONS.has(subtag))) return 1;
  if (subtags.some((subtag) => SUNDAY_REGIONS.has(subtag)) || SUNDAY_LANGUAGES.has(primary)) return 0;
  return SATURDAY_LANGUAGES.has(primary) ? 6 : 1;
}

// By the week data of Unicode's CLDR.
const SUNDAY_LANGUAGES = new Set(["ko", "ja", "en", "he", "hi", "th", "id", "pt"]);
const SUNDAY_REGIONS = new Set(["tw", "hk", "mo", "us", "ca", "mx", "br", "kr", "jp"]);
const MONDAY_REGIONS = new Set(["gb", "ie", "au", "nz", "cn"]);
const SATURDAY_LANGUAGES = new Set(["ar", "fa"]);

/** Names of weeks are counted in the month unless every one is counted in the year. */
function weeksIn(names: Iterable<string>): "iso" | "month" {
  let iso = false;
  const seen = new Set<string>();
  for (const name of names) {
    if (name.length > LONGEST || !WEEK.test(name) || !mayNamePeriod(name) || seen.has(name)) continue;
    seen.add(name);
    for (const part of plainOf(name).split(BETWEEN)) {
      const parts = WEEK_FORMS.map(({ pattern }) => pattern.exec(part)?.groups);
      if (parts.some((found) => found?.monthWeek !== undefined)) return "month";
      iso ||= parts.some((found) => found?.week !== undefined);
    }
  }
  return iso ? "iso" : "month";
}

const WEEK = /w|주|週|周|星期/iu;
const WEEK_FORMS = PERIOD_FORMS.filter(({ pattern }) => /\?<(?:week|monthWeek)>/.test(pattern.source));

/** Full-width digits and brackets are digits and brackets; syllables may be typed apart. */
function plainOf(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

const LONGEST = 80;
const YEAR = /[12１２][0-9０-９]{3}/;
const BETWEEN = /\s*[~〜∼–—]\s*|\s+-\s+/;

/** `2025-03-6week - 2025-04-1week` is one week with two names. */
function oneWeek(from: PeriodSpan | undefined, to: PeriodSpan | undefined): PeriodSpan | undefined {
  return from?.kind === "week" && from.key === to?.key ? from : undefined;
}

function spanOf(parts: PeriodParts, rules: CalendarRules): PeriodSpan | undefined {
  const year = Number(parts.year);
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return undefined;
  const month = parts.month === undefined ? undefined : monthNumber(parts.month);
  if (parts.day !== undefined) {
    const day = dayOf(year, month ?? 0, Number(parts.day));
    return day === undefined ? undefined : daySpan(day);
  }
  if (parts.monthWeek !== undefined) return monthWeekSpan(year, month ?? 0, ordinalOf(parts.monthWeek), rules);
  if (month !== undefined) return monthSpan(year, month);
  if (parts.week !== undefined) return isoWeekSpan(year, Number(parts.week), rules);
  if (parts.quarter !== undefined) return quarterSpan(year, Number(ordinalOf(parts.quarter)));
  return yearSpan(year);
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

function monthNumber(text: string): number {
  return /^\d/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3)) + 1;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

function ordinalOf(text: string): number | "last" {
  if (/^(?:last|마지막|最終|最后|最後)/.test(text)) return "last";
  const number = Number.parseInt(text, 10);
  if (!Number.isNaN(number)) return number;
  return ORDINALS.findIndex((words) => words.some((word) => text.startsWith(word))) + 1;
}

const ORDINALS = [
  ["first", "첫", "一"],
  ["second", "둘", "두", "二"],
  ["third", "셋", "세", "三"],
  ["fourth", "넷", "네", "四"],
  ["fifth", "다섯", "五"],
  ["sixth", "여섯", "六"],
];
