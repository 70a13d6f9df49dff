import type { PeriodStrings } from "../../_includes/period-strings.ts";
import { monthWeekOf } from "../garden/period-spans.ts";
import type { CalendarRules, PeriodSpan } from "../garden/period-types.ts";
import type { Day } from "../garden/plain-day.ts";

/** Writes days, weeks and months as readers of a language do. */
export interface PeriodFormat {
  /** `"2025년 2월"`, `"2025년 4월 3주"`. */
  readonly name: (span: PeriodSpan) => string;
  /** The same where the longer period is plain: `"2월"`, `"3주"`. */
  readonly shortName: (span: PeriodSpan) => string;
  /** `"2025년 2월 3일 월요일"`. */
  readonly day: (day: Day) => string;
  /** `"2월 3일"`. */
  readonly monthDay: (day: Day) => string;
  /** `"2월 3일 (월)"`. */
  readonly dayInList: (day: Day) => string;
  /** The days of a week, in its order. */
  readonly weekdays: readonly { readonly short: string; readonly long: string }[];
  readonly number: (count: number) => string;
}

export function createPeriodFormat(language: string, rules: CalendarRules, strings: PeriodStrings): PeriodFormat {
  const formatOf = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
    const known = new Map<Day, string>();
    return (day: Day): string => {
      const text = known.get(day) ?? format.format(Date.parse(`${day}T00:00:00Z`));
      known.set(day, text);
      return text;
    };
  };
  const year = formatOf({ year: "numeric" });
  const month = formatOf({ year: "numeric", month: "long" });
  const shortMonth = formatOf({ month: "short" });
  const long = formatOf({ dateStyle: "long" });
  const short = formatOf({ weekday: "short" });
  const longWeekday = formatOf({ weekday: "long" });
  const numbers = new Intl.NumberFormat(language);
  const numbersKnown = new Map<number, string>();
  const numberIn = (span: PeriodSpan): number => Number(span.key.slice(-2).replace(/\D/, ""));
  const monthOfWeek = ({ first }: PeriodSpan) => {
    const { year, month, week } = monthWeekOf(first, rules);
    return { month: `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`, week };
  };
  return {
    name: (span) => {
      switch (span.kind) {
        case "year":
          return year(span.first);
        case "quarter":
          return strings.quarter(Number(span.key.slice(0, 4)), numberIn(span));
        case "month":
          return month(span.first);
        case "week": {
          if (rules.weeks === "iso") return strings.isoWeek(Number(span.key.slice(0, 4)), numberIn(span));
          const of = monthOfWeek(span);
          return strings.monthWeek(month(of.month), of.week);
        }
        case "day":
          return long(span.first);
      }
    },
    shortName: (span) => {
      switch (span.kind) {
        case "year":
          return year(span.first);
        case "quarter":
          return `Q${numberIn(span)}`;
        case "month":
          return shortMonth(span.first);
        case "week":
          return rules.weeks === "iso"
            ? strings.weekInYear(numberIn(span))
            : strings.weekInMonth(monthOfWeek(span).week);
        case "day":
          return String(Number(span.first.slice(8)));
      }
    },
    day: formatOf({ dateStyle: "full" }),
    monthDay: formatOf({ month: "long", day: "numeric" }),
    dayInList: formatOf({ month: "short", day: "numeric", weekday: "short" }),
    // The second of February 2025 was a Sunday.
    weekdays: Array.from({ length: 7 }, (_, i) => `2025-02-0${2 + ((rules.weekStart + i) % 7)}`).map((day) => ({
      short: short(day),
      long: longWeekday(day),
    })),
    number: (count) => {
      const text = numbersKnown.get(count) ?? numbers.format(count);
      numbersKnown.set(count, text);
      return text;
    },
  };
}
