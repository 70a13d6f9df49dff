import { Layout, type PageHead } from "./layout.tsx";
import type { LinkItem } from "./link-list.tsx";
import { CalendarLegend, YearCalendar, type YearTable } from "./period-calendar.tsx";
import { type PeriodChild, PeriodChildren, type PeriodFact } from "./period-section.tsx";
import { type ReviewGroup, ReviewIndex } from "./review-index.tsx";

export interface CalendarPageProps {
  readonly head: PageHead;
  /** Newest first; the older ones stand in `older`. */
  readonly years: readonly {
    readonly link: LinkItem;
    readonly facts: readonly PeriodFact[];
    readonly table: YearTable;
  }[];
  readonly older: readonly PeriodChild[];
  readonly reviews: readonly ReviewGroup[];
  /** The calendar for calendar programs. */
  readonly file: string | undefined;
}

/** The garden's years at a glance. */
export function CalendarPage({ head, years, older, reviews, file }: CalendarPageProps) {
  const { strings } = head.chrome;
  const words = strings.periods;
  return (
    <Layout head={head}>
      <h1>{words.calendar}</h1>
      {years.length === 0 && <p class="empty">{words.noDays}</p>}
      {years.map(({ link, facts, table }) => (
        <section key={link.href} class="calendar-year period">
          <h2>
            <a href={link.href}>{link.text}</a>
          </h2>
          <dl class="period-facts">
            {facts.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <YearCalendar strings={words} table={table} />
        </section>
      ))}
      {years.length > 0 && <CalendarLegend strings={words} />}
      {older.length > 0 && (
        <section class="period-part" aria-labelledby="_calendar-years">
          <h2 id="_calendar-years">{words.years}</h2>
          <PeriodChildren items={older} />
        </section>
      )}
      <ReviewIndex strings={strings} groups={reviews} />
      {file !== undefined && (
        <p class="calendar-file">
          <a href={file}>{words.subscribe}</a>
        </p>
      )}
    </Layout>
  );
}
