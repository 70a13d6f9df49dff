import { type DateItem, DateTime } from "./date-time.tsx";
import { Layout, type PageHead } from "./layout.tsx";
import type { LinkItem } from "./link-list.tsx";
import { Progress, type ProgressItem, ShortProgress } from "./progress.tsx";
import { TaskControls } from "./task-controls.tsx";
import { type TaskItem, taskLines } from "./task-item.tsx";
import type { TaskStrings } from "./task-strings.ts";
import { TaskTicks } from "./task-ticks.tsx";

/** Neighbouring tasks under one heading of a note. */
export interface TaskGroup {
  /** `""` before the first heading. */
  readonly heading: string;
  readonly tasks: readonly TaskItem[];
}

/** A note's tasks of one state. */
export interface TaskNote {
  readonly href: string;
  readonly title: string;
  readonly language: string | undefined;
  readonly date: DateItem | undefined;
  /** Names of the tags it has, one a line. */
  readonly tags: string;
  readonly groups: readonly TaskGroup[];
}

export interface TaskMonth {
  /** `"2025-02"`; `""` without a date. */
  readonly month: string;
  readonly title: string;
  /** So far down that it is not in sight when the page opens. */
  readonly isFar: boolean;
  readonly notes: readonly TaskNote[];
}

export interface TaskSection {
  readonly state: "overdue" | "due" | "open" | "done" | "cancelled";
  readonly title: string;
  readonly count: number;
  readonly months: readonly TaskMonth[];
}

/** How far the tasks under a heading or a tag have come. */
export interface TaskSum {
  readonly text: string;
  readonly href: string | undefined;
  readonly progress: ProgressItem;
}

export interface TasksPageProps {
  readonly head: PageHead;
  readonly title: string;
  /** `["열린 일 270", "끝낸 일 186"]`. */
  readonly counts: readonly string[];
  readonly progress: ProgressItem | undefined;
  /** `"As of 3 February 2025"`. */
  readonly asOf: string | undefined;
  readonly sections: readonly TaskSection[];
  readonly headings: readonly TaskSum[];
  readonly tags: readonly TaskSum[];
  /** Pages of finished tasks, where there are too many for one. */
  readonly years: readonly LinkItem[];
  readonly files: readonly LinkItem[];
  readonly readerTicks: boolean;
}

/** The garden's tasks by state, month, note and heading; a script may arrange them otherwise. */
export function TasksPage(props: TasksPageProps) {
  const { head, title, counts, progress, asOf, sections } = props;
  const { strings } = head.chrome;
  const words = strings.checklists;
  return (
    <Layout head={head}>
      <div class="task-page">
        <h1>{title}</h1>
        {counts.length === 0 && <p class="empty">{strings.noTasks}</p>}
        {counts.length > 0 && (
          <p class="task-about">
            {counts.map((count) => (
              <span key={count}>{count}</span>
            ))}
          </p>
        )}
        {progress !== undefined && <Progress {...progress} />}
        {sections.length > 1 && (
          <nav class="task-states" aria-label={words.groups.state}>
            <ul>
              {sections.map((section) => (
                <li key={section.state}>
                  <a href={`#_${section.state}`}>{section.title}</a> <span class="count">{section.count}</span>
                </li>
              ))}
            </ul>
            {asOf !== undefined && <p>{asOf}</p>}
          </nav>
        )}
        <Overview headings={props.headings} tags={props.tags} words={words} />
        {sections.length > 0 && <TaskControls words={words} sections={sections} />}
        {props.readerTicks && <TaskTicks words={words} />}
        <div class="task-sections">
          {sections.map((section) => (
            <Section key={section.state} section={section} words={words} />
          ))}
        </div>
        <Links label={words.years} links={props.years} />
        <Links label={words.feeds} links={props.files} />
      </div>
    </Layout>
  );
}

function Section({ section, words }: { readonly section: TaskSection; readonly words: TaskStrings }) {
  return (
    <section class="task-state" data-state={section.state} aria-labelledby={`_${section.state}`}>
      <h2 id={`_${section.state}`}>
        {section.title} <span class="count">{section.count}</span>
      </h2>
      {section.months.map(({ month, title, isFar, notes }) => (
        <section key={month} class={isFar ? "task-month is-far" : "task-month"} data-month={title}>
          <h3>{title}</h3>
          {notes.map((note) => Note({ note, words }))}
        </section>
      ))}
    </section>
  );
}

function Note({ note, words }: { readonly note: TaskNote; readonly words: TaskStrings }) {
  return (
    <div class="task-note" data-tags={note.tags === "" ? undefined : note.tags}>
      <h4>
        <a href={note.href} lang={note.language}>
          {note.title}
        </a>
        {note.date !== undefined && <DateTime {...note.date} />}
      </h4>
      {note.groups.map(({ heading, tasks }) => (
        <>
          {heading !== "" && (
            <p class="task-heading" lang={note.language}>
              {heading}
            </p>
          )}
          <ul
            class="task-list contains-task-list"
            data-heading={heading}
            dangerouslySetInnerHTML={{ __html: taskLines(tasks, words) }}
          />
        </>
      ))}
    </div>
  );
}

function Overview({ headings, tags, words }: Pick<TasksPageProps, "headings" | "tags"> & { words: TaskStrings }) {
  if (headings.length + tags.length === 0) return null;
  return (
    <details class="task-overview">
      <summary>{words.overview}</summary>
      <Sums title={words.byHeading} sums={headings} />
      <Sums title={words.byTag} sums={tags} />
    </details>
  );
}

function Sums({ title, sums }: { readonly title: string; readonly sums: readonly TaskSum[] }) {
  if (sums.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="task-sums">
        {sums.map(({ text, href, progress }) => (
          <li key={text}>
            {href === undefined ? <span>{text}</span> : <a href={href}>{text}</a>}
            <ShortProgress {...progress} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Links({ label, links }: { readonly label: string; readonly links: readonly LinkItem[] }) {
  if (links.length === 0) return null;
  return (
    <p class="task-links">
      {label}{" "}
      {links.map((link) => (
        <a key={link.href} href={link.href}>
          {link.text}
        </a>
      ))}
    </p>
  );
}
