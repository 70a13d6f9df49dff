import type { LinkItem } from "./link-list.tsx";
import { CalendarLegend, MonthCalendar, type MonthTable, YearCalendar, type YearTable } from "./period-calendar.tsx";
import { Chart, type PeriodChart } from "./period-chart.tsx";
import { type PeriodDay, PeriodDays, PeriodNoteLists, type PeriodNotes } from "./period-lists.tsx";
import { PeriodTaskLists, type PeriodTasks } from "./period-tasks.tsx";
import { Progress, type ProgressItem } from "./progress.tsx";
import type { Strings } from "./strings.ts";

/** A number with its name. */
export interface PeriodFact {
  readonly label: string;
  readonly value: string;
}

/** A shorter period within. */
export interface PeriodChild extends LinkItem {
  readonly about: string;
  readonly progress: ProgressItem | undefined;
}

export interface TouchedItem extends LinkItem {
  readonly count: number;
}

/** What belongs to a period. */
export interface PeriodItem {
  readonly kind: "year" | "quarter" | "month" | "week" | "day";
  readonly parents: readonly LinkItem[];
  /** Pages that look back on it. */
  readonly reviews: readonly LinkItem[];
  readonly previous: LinkItem | undefined;
  readonly next: LinkItem | undefined;
  readonly facts: readonly PeriodFact[];
  readonly progress: ProgressItem | undefined;
  readonly months: readonly MonthTable[];
  readonly year: YearTable | undefined;
  readonly charts: readonly PeriodChart[];
  readonly children: readonly PeriodChild[];
  readonly days: readonly PeriodDay[];
  readonly tasks: readonly PeriodTasks[];
  /** The page of all tasks. */
  readonly allTasks: string;
  readonly touched: { readonly notes: readonly TouchedItem[]; readonly tags: readonly TouchedItem[] };
  readonly lists: readonly PeriodNotes[];
  readonly otherYears: readonly (LinkItem & { readonly excerpt: string })[];
  readonly namesakes: readonly LinkItem[];
}

interface PeriodSectionProps {
  readonly strings: Strings;
  readonly period: PeriodItem;
}

/** A period's calendar, numbers, days, tasks and notes, below its own words. */
export function PeriodSection({ strings, period }: PeriodSectionProps) {
  const words = strings.periods;
  const hasNumbers = period.facts.length > 0 || period.months.length > 0 || period.year !== undefined;
  return (
    <div class="period" data-period={period.kind}>
      <PeriodNav strings={strings} period={period} />
      {period.reviews.map(({ href, text }) => (
        <p key={href} class="period-review">
          <a href={href}>{text}</a>
        </p>
      ))}
      {period.namesakes.length > 0 && (
        <p class="period-namesakes">
          {words.namesakes}:{" "}
          {period.namesakes.map((note) => (
            <a key={note.href} href={note.href}>
              {note.text}
            </a>
          ))}
        </p>
      )}
      {hasNumbers && (
        <section class="period-part period-glance" aria-labelledby="_period-glance">
          <h2 id="_period-glance">{words.glance}</h2>
          <dl class="period-facts">
            {period.facts.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          {period.progress !== undefined && <Progress {...period.progress} />}
          {period.months.map((table) => (
            <MonthCalendar key={table.caption} strings={words} table={table} />
          ))}
          {period.year !== undefined && (
            <>
              <YearCalendar strings={words} table={period.year} />
              <CalendarLegend strings={words} />
            </>
          )}
          {period.charts.map((chart) => (
            <Chart key={chart.caption} {...chart} />
          ))}
        </section>
      )}
      {period.children.length > 0 && (
        <section class="period-part" aria-labelledby="_period-children">
          <h2 id="_period-children">{period.kind === "month" ? words.weeks : words.months}</h2>
          <PeriodChildren items={period.children} />
        </section>
      )}
      {period.days.length > 0 && (
        <section class="period-part" aria-labelledby="_period-days">
          <h2 id="_period-days">{words.days}</h2>
          <PeriodDays days={period.days} />
        </section>
      )}
      {period.tasks.length > 0 && (
        <section class="period-part" aria-labelledby="_period-tasks">
          <h2 id="_period-tasks">{strings.tasks}</h2>
          <PeriodTaskLists strings={words} tasks={period.tasks} all={period.allTasks} />
        </section>
      )}
      {(period.touched.notes.length > 0 || period.touched.tags.length > 0) && (
        <section class="period-part" aria-labelledby="_period-touched">
          <h2 id="_period-touched">{words.learned}</h2>
          <Touched label={words.touchedTags} items={period.touched.tags} />
          <Touched label={words.touchedNotes} items={period.touched.notes} />
        </section>
      )}
      <PeriodNoteLists strings={words} lists={period.lists} />
      {period.otherYears.length > 0 && (
        <section class="period-part" aria-labelledby="_period-years">
          <h2 id="_period-years">{period.kind === "day" ? words.sameDay : words.sameMonth}</h2>
          <ul class="period-years">
            {period.otherYears.map(({ href, text, excerpt }) => (
              <li key={href}>
                <a href={href}>{text}</a>
                {excerpt !== "" && <p class="note-item-excerpt">{excerpt}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function PeriodNav({ strings, period: { parents, previous, next } }: PeriodSectionProps) {
  return (
    <PeriodSteps strings={strings} label={strings.periods.periods} previous={previous} parents={parents} next={next} />
  );
}

interface PeriodStepsProps {
  readonly strings: Strings;
  readonly label: string;
  readonly previous: LinkItem | undefined;
  readonly parents?: readonly LinkItem[];
  readonly next: LinkItem | undefined;
}

/** The ways to the periods before, round and after one; nothing where there are none. */
export function PeriodSteps({ strings, label, previous, parents = [], next }: PeriodStepsProps) {
  if (parents.length === 0 && previous === undefined && next === undefined) return null;
  return (
    <nav class="period-nav" aria-label={label}>
      {previous !== undefined && (
        <a class="period-previous" rel="prev" href={previous.href}>
          <span class="visually-hidden">{strings.navigation.previous}: </span>
          {previous.text}
        </a>
      )}
      {parents.length > 0 && (
        <span class="period-parents">
          {parents.map(({ href, text }) => (
            <a key={href} href={href}>
              {text}
            </a>
          ))}
        </span>
      )}
      {next !== undefined && (
        <a class="period-next" rel="next" href={next.href}>
          <span class="visually-hidden">{strings.navigation.next}: </span>
          {next.text}
        </a>
      )}
    </nav>
  );
}

/** Shorter periods with what each comes to. */
export function PeriodChildren({ items }: { readonly items: readonly PeriodChild[] }) {
  return (
    <ul class="period-children">
      {items.map(({ href, text, about, progress }) => (
        <li key={href}>
          <a href={href}>{text}</a>
          {about !== "" && <span class="period-child-about">{about}</span>}
          {progress !== undefined && <Progress {...progress} />}
        </li>
      ))}
    </ul>
  );
}

function Touched({ label, items }: { readonly label: string; readonly items: readonly TouchedItem[] }) {
  if (items.length === 0) return null;
  return (
    <div class="period-touched">
      <h3>{label}</h3>
      <ul>
        {items.map(({ href, text, count }) => (
          <li key={href}>
            <a href={href}>{text}</a> <span class="count">{count}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
