import { type DateItem, DateTime } from "./date-time.tsx";
import type { LinkItem } from "./link-list.tsx";
import { NoteIndex, type NoteItem, NoteList } from "./note-list.tsx";
import type { PeriodStrings } from "./period-strings.ts";
import { Progress, type ProgressItem } from "./progress.tsx";

/** A day of a period, with its notes. */
export interface PeriodDay {
  readonly id: string;
  readonly date: DateItem;
  /** `title` where the name says more than the day. */
  readonly notes: readonly (Omit<NoteItem, "title" | "date"> & {
    readonly title: string | undefined;
    readonly words: string | undefined;
  })[];
  readonly more: string | undefined;
  /** The tasks of a day that has no note: they were put down the day before. */
  readonly planned: ProgressItem | undefined;
}

/** Notes that belong to a period for one reason. */
export interface PeriodNotes {
  readonly id: string;
  readonly title: string;
  readonly count: number | undefined;
  readonly notes: readonly NoteItem[];
  /** By title only. */
  readonly brief: boolean;
  /** Folded away. */
  readonly rest: readonly NoteItem[];
  /** Where there are still more. */
  readonly more: LinkItem | undefined;
}

/** The days in order: what each begins with, and how far it came. */
export function PeriodDays({ days }: { readonly days: readonly PeriodDay[] }) {
  return (
    <ol class="period-days">
      {days.map((day) => (
        <li key={day.id} id={day.id}>
          {day.notes.map((note, i) => (
            <div key={note.href} class="period-day">
              <a href={note.href}>
                {i === 0 && <DateTime {...day.date} />}
                {note.title !== undefined && <span lang={note.language}> {note.title}</span>}
                {i > 0 && note.title === undefined && <DateTime {...day.date} />}
              </a>
              {note.excerpt !== "" && (
                <p class="note-item-excerpt" lang={note.language}>
                  {note.excerpt}
                </p>
              )}
              {(note.words ?? note.progress) !== undefined && (
                <p class="period-day-about">
                  {note.words !== undefined && <span>{note.words}</span>}
                  {note.progress !== undefined && <Progress {...note.progress} />}
                </p>
              )}
            </div>
          ))}
          {day.planned !== undefined && (
            <div class="period-day">
              <DateTime {...day.date} />
              <p class="period-day-about">
                <Progress {...day.planned} />
              </p>
            </div>
          )}
          {day.more !== undefined && <p class="period-day-about">{day.more}</p>}
        </li>
      ))}
    </ol>
  );
}

/** Lists of notes, each with its reason. */
export function PeriodNoteLists({
  strings,
  lists,
}: {
  readonly strings: PeriodStrings;
  readonly lists: readonly PeriodNotes[];
}) {
  return (
    <>
      {lists.map(({ id, title, count, notes, brief, rest, more }) => (
        <section key={id} class="period-part" aria-labelledby={id}>
          <h2 id={id}>
            {title} {count !== undefined && <span class="count">{count}</span>}
          </h2>
          {brief ? <NoteIndex notes={notes} /> : <NoteList notes={notes} />}
          {rest.length > 0 && (
            <details class="period-rest">
              <summary>{strings.andMore(rest.length)}</summary>
              <NoteIndex notes={rest} />
            </details>
          )}
          {more !== undefined && (
            <p>
              <a href={more.href}>{more.text}</a>
            </p>
          )}
        </section>
      ))}
    </>
  );
}
