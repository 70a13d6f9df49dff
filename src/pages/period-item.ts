import type { PeriodChild, PeriodFact, PeriodItem } from "../../_includes/period-section.tsx";
import type { DiarySum } from "../garden/diary.ts";
import type { Period, PeriodKey, PeriodKind } from "../garden/period-types.ts";
import { daysInMonth } from "../garden/plain-day.ts";
import type { Note } from "../garden/types.ts";
import type { PageContext } from "./page-context.ts";
import { monthTableOf, yearTableOf } from "./period-calendar.ts";
import { chartsOf, totalOf } from "./period-chart.ts";
import { periodDaysOf, periodNotesOf } from "./period-lists.ts";
import { type PeriodSite, periodSiteOf } from "./period-site.ts";
import { periodTasksOf } from "./period-tasks.ts";
import { touchedIn } from "./period-touched.ts";
import { reviewLinksOf } from "./review-links.ts";
import { progressOf } from "./task-progress.ts";

/** What a period's page shows below its note's words; `undefined` where nothing belongs to it. */
export function periodItemOf(context: PageContext, key: PeriodKey, note?: Note): PeriodItem | undefined {
  const site = periodSiteOf(context);
  const period = site.periodAt(key);
  if (period === undefined) return undefined;
  // Many notes of one name do not all show what the period's page shows.
  if (note !== undefined && note.path !== period.note && period.namesakes.length > MOST_NAMESAKES) return undefined;
  const { garden } = context.site;
  const sum = site.diary.sumOf(period);
  const isDay = period.kind === "day";
  const item: PeriodItem = {
    kind: period.kind,
    parents: period.parents.flatMap((parent) => linkTo(site, parent)),
    // A diary's notes have neighbours already.
    reviews: reviewLinksOf(site, key),
    previous: isDay && note !== undefined ? undefined : linkTo(site, period.previous)[0],
    next: isDay && note !== undefined ? undefined : linkTo(site, period.next)[0],
    facts: isDay ? [] : factsOf(site, sum),
    progress: isDay
      ? undefined
      : progressOf({ ...sum.score, open: totalOf(sum) - sum.score.done, carried: 0 }, context.strings),
    months: monthsOf(site, period),
    year: period.kind === "year" ? yearTableOf(site, period) : undefined,
    charts: chartsOf(site, period),
    children: childrenOf(site, period),
    days: periodDaysOf(site, period),
    tasks: periodTasksOf(site, period),
    allTasks: context.hrefOf(garden.pages.tasks),
    touched: isDay ? { notes: [], tags: [] } : touchedIn(site, period),
    lists: periodNotesOf(site, period),
    otherYears: otherYearsOf(site, period),
    namesakes: [...(period.note === undefined ? [] : [period.note]), ...period.namesakes].flatMap((path) => {
      const other = path === note?.path ? undefined : garden.notes.get(path);
      return other === undefined ? [] : [{ href: context.hrefOf(other.url), text: other.title }];
    }),
  };
  const isEmpty =
    sum.notes === 0 &&
    [item.children, item.tasks, item.lists, item.otherYears, item.namesakes].every((part) => part.length === 0);
  return isEmpty ? undefined : item;
}

const MOST_NAMESAKES = 20;

function linkTo(site: PeriodSite, key: PeriodKey | undefined) {
  const period = site.periodAt(key);
  return period === undefined ? [] : [{ href: site.hrefOf(period), text: site.format.name(period) }];
}

/** What days come to, in numbers; none for what there is none of. */
export function factsOf({ context, format }: PeriodSite, sum: DiarySum): readonly PeriodFact[] {
  const { strings } = context;
  const facts: readonly (readonly [string, number])[] = [
    [strings.periods.daysWritten, sum.days],
    [strings.notes, sum.notes],
    [strings.periods.words, sum.words],
    [strings.done, sum.score.done],
    [strings.open, sum.score.open],
    [strings.periods.carried, sum.score.carried],
    [strings.cancelled, sum.score.cancelled],
    [strings.periods.planned, sum.planned],
  ];
  return facts.flatMap(([label, count]) => (count === 0 ? [] : [{ label, value: format.number(count) }]));
}

/** The calendars of a month, a week or a quarter that have a day to show. */
function monthsOf(site: PeriodSite, period: Period) {
  switch (period.kind) {
    case "month":
    case "week":
      return site.diary.daysIn(period).length === 0 ? [] : [monthTableOf(site, period)];
    case "quarter":
      return childrenOfKind(site, period, ["month"]).map((month) => monthTableOf(site, month));
    case "year":
    case "day":
      return [];
  }
}

function childrenOf(site: PeriodSite, period: Period): readonly PeriodChild[] {
  return childrenOfKind(site, period, CHILDREN[period.kind]).map((child) =>
    childOf(site, child, site.format.shortName(child)),
  );
}

/** A period as lists of longer ones show it. */
export function childOf(site: PeriodSite, child: Period, text: string): PeriodChild {
  const sum = site.diary.sumOf(child);
  const { strings } = site.context;
  return {
    href: site.hrefOf(child),
    text,
    about: [
      ...(sum.notes > 0 ? [strings.noteCount(sum.notes)] : []),
      ...(sum.words > 0 ? [strings.periods.wordCount(site.format.number(sum.words))] : []),
    ].join(" · "),
    progress: progressOf({ ...sum.score, open: totalOf(sum) - sum.score.done, carried: 0 }, strings),
  };
}

const CHILDREN: Readonly<Record<PeriodKind, readonly PeriodKind[]>> = {
  year: ["quarter", "month"],
  quarter: ["month"],
  month: ["week"],
  week: [],
  day: [],
};

function childrenOfKind(site: PeriodSite, { children }: Period, kinds: readonly PeriodKind[]): readonly Period[] {
  return children.flatMap((key) => site.periodAt(key) ?? []).filter(({ kind }) => kinds.includes(kind));
}

/** The same day or month in other years, where something was written. */
function otherYearsOf(site: PeriodSite, { kind, first }: Period): PeriodItem["otherYears"] {
  if (kind !== "day" && kind !== "month") return [];
  const { diary, format, context } = site;
  const years = Number(first.slice(0, 4));
  const from = Number(diary.days[0]?.day.slice(0, 4) ?? years);
  const to = Number(diary.days.at(-1)?.day.slice(0, 4) ?? years);
  const rest = first.slice(4);
  const found = [];
  for (let year = Math.min(to, years + MOST_YEARS); year >= Math.max(from, years - MOST_YEARS); year--) {
    if (year === years) continue;
    if (kind === "month") {
      const month = site.periodAt(`${year}${rest.slice(0, 3)}`);
      const sum = month && diary.sumOf(month);
      if (month !== undefined && sum !== undefined && sum.notes > 0)
        found.push({
          href: site.hrefOf(month),
          text: format.name(month),
          excerpt: context.strings.noteCount(sum.notes),
        });
      continue;
    }
    const day = `${year}${rest}`;
    if (rest === "-02-29" && daysInMonth(year, 2) < 29) continue;
    const [at] = diary.daysIn({ first: day, last: day });
    const note = at?.notes[0];
    if (note !== undefined)
      found.push({ href: context.hrefOf(note.url), text: format.day(day), excerpt: note.description ?? note.excerpt });
  }
  return found;
}

const MOST_YEARS = 20;
