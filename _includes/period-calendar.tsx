import type { LinkItem } from "./link-list.tsx";
import type { PeriodStrings } from "./period-strings.ts";

/** A day in a table. */
export interface CalendarCell {
  /** `"3"`. */
  readonly date: string;
  /** None for a day without notes and tasks. */
  readonly day?: {
    readonly href: string;
    /** What is read aloud in place of the cell's few signs. */
    readonly label: string;
    /** How much was written beside the table's other days: 0 to 4. */
    readonly level: number;
    /** How much was done: 0 to 3. */
    readonly done: number;
    readonly words: string | undefined;
    /** `"3/5"`. */
    readonly tasks: string | undefined;
  };
}

/** The days of a month or a week. */
export interface MonthTable {
  readonly caption: string;
  readonly weekdays: readonly { readonly short: string; readonly long: string }[];
  /** Whether some of its weeks have a page. */
  readonly hasWeeks: boolean;
  readonly rows: readonly {
    readonly week: LinkItem | undefined;
    /** Seven; none where the day is another month's. */
    readonly days: readonly (CalendarCell | undefined)[];
  }[];
}

/** The days of a year, a row a month. */
export interface YearTable {
  readonly caption: string;
  readonly months: readonly {
    readonly name: string;
    readonly href: string | undefined;
    /** 31; none where the month has no such day. */
    readonly days: readonly (CalendarCell | undefined)[];
  }[];
}

/** A month's calendar: each day a link that says what was written and done. */
export function MonthCalendar({ strings, table }: { readonly strings: PeriodStrings; readonly table: MonthTable }) {
  return (
    <table class="month-calendar">
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          {table.hasWeeks && (
            <th scope="col" class="calendar-week">
              {strings.week}
            </th>
          )}
          {table.weekdays.map(({ short, long }) => (
            <th key={long} scope="col">
              <span aria-hidden="true">{short}</span>
              <span class="visually-hidden">{long}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ week, days }, row) => (
          <tr key={`${table.caption} ${row}`}>
            {table.hasWeeks && (week === undefined ? <td class="calendar-week" /> : <WeekHeader {...week} />)}
            {days.map(dayCell)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function WeekHeader({ href, text }: LinkItem) {
  return (
    <th scope="row" class="calendar-week">
      <a href={href}>{text}</a>
    </th>
  );
}

// No components but functions: ten years have ten thousand days.
function dayCell(cell: CalendarCell | undefined) {
  if (cell === undefined) return <td class="calendar-outside" />;
  const { date, day } = cell;
  if (day === undefined) {
    return (
      <td>
        <span class="calendar-date">{date}</span>
      </td>
    );
  }
  return (
    <td data-level={day.level}>
      <a href={day.href}>
        <span class="visually-hidden">{day.label}</span>
        <span class="calendar-date" aria-hidden="true">
          {date}
        </span>
        {day.words !== undefined && (
          <span class="calendar-words" aria-hidden="true">
            {day.words}
          </span>
        )}
        {day.tasks !== undefined && (
          <span class="calendar-tasks" aria-hidden="true">
            {day.tasks}
          </span>
        )}
      </a>
    </td>
  );
}

/** A year at a glance: a square a day, darker the more was written, with a dot for what was done. */
export function YearCalendar({ strings, table }: { readonly strings: PeriodStrings; readonly table: YearTable }) {
  return (
    <table class="year-calendar">
      <caption class="visually-hidden">{table.caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">{strings.month}</span>
          </th>
          {DATES.map((date) => (
            <th key={date} scope="col">
              <span class={date === 1 || date % 5 === 0 ? undefined : "visually-hidden"}>{date}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.months.map(({ name, href, days }) => (
          <tr key={name}>
            <th scope="row">{href === undefined ? name : <a href={href}>{name}</a>}</th>
            {days.map(square)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const DATES = Array.from({ length: 31 }, (_, i) => i + 1);

function square(cell: CalendarCell | undefined) {
  if (cell === undefined) return <td class="calendar-outside" />;
  const { day } = cell;
  if (day === undefined) return <td />;
  return (
    <td data-level={day.level} data-done={day.done === 0 ? undefined : day.done}>
      <a href={day.href}>
        <span class="visually-hidden">{day.label}</span>
      </a>
    </td>
  );
}

/** What the squares and dots mean. */
export function CalendarLegend({ strings }: { readonly strings: PeriodStrings }) {
  return (
    <p class="calendar-legend">
      <span class="calendar-scale" aria-hidden="true">
        {strings.less}
        {[1, 2, 3, 4].map((level) => (
          <i key={level} data-level={level} />
        ))}
        {strings.more}
      </span>
      {strings.legend} {strings.legendTasks}
    </p>
  );
}
