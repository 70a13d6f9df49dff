import type { CalendarCell, MonthTable, YearTable } from "../../_includes/period-calendar.tsx";
import type { DiaryDay } from "../garden/diary.ts";
import { monthSpan, weekSpan } from "../garden/period-spans.ts";
import type { PeriodSpan } from "../garden/period-types.ts";
import { addDays, type Day, daysFrom, startOfWeek } from "../garden/plain-day.ts";
import { scoreOf } from "../garden/task-scores.ts";
import { byDay, type PeriodSite } from "./period-site.ts";

/** A month's days as a table, a row a week. A week's is its one row. */
export function monthTableOf(site: PeriodSite, span: PeriodSpan): MonthTable {
  const { weekStart } = site.context.site.garden.calendar;
  const first = startOfWeek(span.first, weekStart);
  const last = addDays(startOfWeek(span.last, weekStart), 6);
  const days = daysFrom(first, last);
  const cellOf = cellsOf(site, site.diary.daysIn(span));
  const rows = Array.from({ length: Math.ceil(days.length / 7) }, (_, i) => days.slice(7 * i, 7 * i + 7)).map((row) => {
    const week =
      span.kind === "week"
        ? undefined
        : site.periodAt(weekSpan(row[0] ?? first, site.context.site.garden.calendar).key);
    return {
      week: week && { href: site.hrefOf(week), text: site.format.shortName(week) },
      days: row.map((day) => (day < span.first || day > span.last ? undefined : cellOf(day))),
    };
  });
  return {
    caption: site.format.name(span),
    weekdays: site.format.weekdays,
    hasWeeks: rows.some(({ week }) => week !== undefined),
    rows,
  };
}

/** A year's days as a table, a row a month. */
export function yearTableOf(site: PeriodSite, span: PeriodSpan): YearTable {
  const cellOf = cellsOf(site, site.diary.daysIn(span));
  const year = Number(span.key);
  return {
    caption: site.format.name(span),
    months: Array.from({ length: 12 }, (_, i) => monthSpan(year, i + 1)).flatMap((month) => {
      if (month === undefined) return [];
      const page = site.periodAt(month.key);
      const days = daysFrom(month.first, month.last);
      return {
        name: site.format.shortName(month),
        href: page && site.hrefOf(page),
        days: Array.from({ length: 31 }, (_, day) => (days[day] === undefined ? undefined : cellOf(days[day]))),
      };
    }),
  };
}

/** Makes cells for some days, each beside the most of them. */
function cellsOf(site: PeriodSite, days: readonly DiaryDay[]): (day: Day) => CalendarCell {
  const found = byDay(days);
  const scores = new Map(days.map((day) => [day.day, scoreOf(day.tasks)]));
  const mostWords = Math.max(1, ...days.map((day) => day.words));
  const mostDone = Math.max(1, ...[...scores.values()].map((score) => score.done));
  const { format } = site;
  const { strings } = site.context;
  return (day) => {
    const date = String(Number(day.slice(8)));
    const at = found.get(day);
    const score = scores.get(day);
    const href = at && site.hrefOfDay(day);
    if (at === undefined || score === undefined || href === undefined) return { date };
    const total = score.done + score.open + score.carried;
    return {
      date,
      day: {
        href,
        label: strings.periods.dayLabel(format.day(day), [
          ...(at.notes.length > 1 ? [strings.noteCount(at.notes.length)] : []),
          ...(at.words > 0 ? [strings.periods.wordCount(format.number(at.words))] : []),
          ...(total > 0 ? [strings.progress(score.done, total)] : []),
        ]),
        level: at.notes.length === 0 ? 0 : levelOf(at.words, mostWords, 4),
        done: score.done === 0 ? 0 : levelOf(score.done, mostDone, 3),
        words: at.words === 0 ? undefined : format.number(at.words),
        tasks: total === 0 ? undefined : `${score.done}/${total}`,
      },
    };
  };
}

/** 1 to `steps`: by the root, so that one long day does not make the others pale. */
function levelOf(count: number, most: number, steps: number): number {
  return Math.max(1, Math.ceil(steps * Math.sqrt(count / most)));
}
