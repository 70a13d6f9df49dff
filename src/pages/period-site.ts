import { type Diary, type DiaryDay, diaryOf } from "../garden/diary.ts";
import { createPeriodNames, type PeriodNames } from "../garden/period-names.ts";
import type { Period, PeriodKey } from "../garden/period-types.ts";
import type { Day } from "../garden/plain-day.ts";
import type { PageContext } from "./page-context.ts";
import { createPeriodFormat, type PeriodFormat } from "./period-format.ts";

/** What the pages of periods share. */
export interface PeriodSite {
  readonly context: PageContext;
  readonly diary: Diary;
  readonly format: PeriodFormat;
  readonly names: PeriodNames;
  readonly hrefOf: (period: Period) => string;
  readonly periodAt: (key: PeriodKey | undefined) => Period | undefined;
  /** Where readers go for a day: its page, its one note, or its place among the days of its month. */
  readonly hrefOfDay: (day: Day) => string | undefined;
}

const sites = new WeakMap<PageContext, PeriodSite>();

/** Worked out when the first page asks for it. */
export function periodSiteOf(context: PageContext): PeriodSite {
  const known = sites.get(context);
  if (known !== undefined) return known;
  const { garden, settings } = context.site;
  const diary = diaryOf(garden);
  const periodAt = (key: PeriodKey | undefined) => (key === undefined ? undefined : garden.periods.get(key));
  const site: PeriodSite = {
    context,
    diary,
    format: createPeriodFormat(settings.language, garden.calendar, context.strings.periods),
    names: createPeriodNames(garden.calendar),
    hrefOf: (period) => context.hrefOf(period.url),
    periodAt,
    hrefOfDay: (day) => {
      const page = periodAt(day);
      if (page !== undefined) return context.hrefOf(page.url);
      const [found] = diary.daysIn({ first: day, last: day });
      const [note, second] = found?.notes ?? [];
      if (note !== undefined && second === undefined) return context.hrefOf(note.url);
      const month = periodAt(day.slice(0, 7));
      return found === undefined || month === undefined ? undefined : context.hrefOf(month.url, dayId(day));
    },
  };
  sites.set(context, site);
  return site;
}

/** The `id` of a day in its month's list. No heading's begins with an underscore. */
export function dayId(day: Day): string {
  return `_${day}`;
}

/** Days by their text, for tables that have a cell for each. */
export function byDay(days: readonly DiaryDay[]): ReadonlyMap<Day, DiaryDay> {
  return new Map(days.map((day) => [day.day, day]));
}
