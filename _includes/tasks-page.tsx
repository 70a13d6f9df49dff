import { type DateItem, DateTime } from "./date-time.tsx";
import { Layout, type PageHead } from "./layout.tsx";
import { Progress, type ProgressItem } from "./progress.tsx";

export interface TaskItem {
  readonly text: string;
  /** The character in the brackets. */
  readonly status: string;
  readonly done: boolean;
  readonly depth: number;
  /** What the status means. */
  readonly label: string;
}

/** Neighbouring tasks under one heading of a note. */
export interface TaskGroup {
  /** The heading in its note. */
  readonly href: string;
  /** `""` before the first heading. */
  readonly heading: string;
  readonly tasks: readonly TaskItem[];
}

/** A note's checklist. */
export interface TaskNote {
  readonly href: string;
  readonly title: string;
  readonly date: DateItem | undefined;
  readonly counts: readonly string[];
  readonly groups: readonly TaskGroup[];
}

export interface TasksPageProps {
  readonly head: PageHead;
  /** `["열린 일 270", "끝낸 일 186"]`. */
  readonly counts: readonly string[];
  readonly progress: ProgressItem | undefined;
  /** Newest first. */
  readonly notes: readonly TaskNote[];
}

/** Every checklist of the garden. */
export function TasksPage({ head, counts, progress, notes }: TasksPageProps) {
  const { strings } = head.chrome;
  return (
    <Layout head={head}>
      <h1>{strings.tasks}</h1>
      {notes.length === 0 && <p class="empty">{strings.noTasks}</p>}
      {notes.length > 0 && <Counts counts={counts} />}
      {progress !== undefined && <Progress {...progress} />}
      {notes.map((note) => (
        <section key={note.href} class="task-note">
          <h2>
            <a href={note.href}>{note.title}</a>
          </h2>
          <p class="task-about">
            {note.date !== undefined && <DateTime {...note.date} />}
            <Counts counts={note.counts} />
          </p>
          {note.groups.map((group) => (
            <Group {...group} />
          ))}
        </section>
      ))}
    </Layout>
  );
}

function Counts({ counts }: { readonly counts: readonly string[] }) {
  return (
    <span class="task-counts">
      {counts.map((count) => (
        <span key={count}>{count}</span>
      ))}
    </span>
  );
}

function Group({ href, heading, tasks }: TaskGroup) {
  return (
    <>
      {heading !== "" && <p class="task-heading">{heading}</p>}
      <ul class="task-list contains-task-list">
        {tasks.map(({ text, status, done, depth, label }) => (
          <li class={done ? "task-list-item is-checked" : "task-list-item"} data-task={status} data-depth={depth}>
            <input class="task-list-item-checkbox" type="checkbox" disabled checked={done} aria-label={label} />
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
