import type { DateItem } from "../../_includes/date-time.tsx";

/** Writes dates as readers of a language do. */
export interface DateFormat {
  /** `"2025-02-03T23:00:00+09:00"` is `"2025년 2월 3일"`. */
  readonly day: (iso: string) => DateItem;
  /** The same, with the time where there is one: `"2025년 2월 3일 23:00"`. */
  readonly moment: (iso: string) => DateItem;
  /** `"2025-02-03"` is in `"2025년 2월"`. */
  readonly month: (iso: string) => string;
}

/** The date formats of a language; text that is no date stays as it is. */
export function createDateFormat(language: string): DateFormat {
  const day = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  const month = new Intl.DateTimeFormat(language, { year: "numeric", month: "long", timeZone: "UTC" });
  // A diary's notes share their days.
  const days = new Map<string, DateItem>();
  const dayOf = (iso: string): DateItem => {
    const item = days.get(iso) ?? { iso: DAY.test(iso) ? iso.slice(0, 10) : iso, text: formatted(day, iso) };
    days.set(iso, item);
    return item;
  };
  return {
    day: dayOf,
    moment: (iso) => {
      const time = TIME.exec(iso)?.[1];
      return time === undefined ? dayOf(iso) : { iso, text: `${formatted(day, iso)} ${time}` };
    },
    month: (iso) => formatted(month, iso),
  };
}

const TIME = /T(\d\d:\d\d)/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})/;

// The author's own day, whatever the offset says: a note of 1 a.m. in Seoul was not written yesterday.
function formatted(format: Intl.DateTimeFormat, iso: string): string {
  const [, year, month, day] = iso.match(DAY) ?? [];
  if (year === undefined) return iso;
  return format.format(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))));
}
