import type { Task } from "../src/garden/types.ts";
import { type DateItem, DateTime } from "./date-time.tsx";
import { Layout, type PageHead } from "./layout.tsx";
import { Progress, type ProgressItem } from "./progress.tsx";
import type { Strings } from "./strings.ts";

/** Neighbouring tasks under one heading of a note. */
export interface TaskGroup {
  /** The heading in its note. */
  readonly href: string;
  /** `""` before the first heading. */
  readonly heading: string;
  readonly tasks: readonly Task[];
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
            <Group strings={strings} {...group} />
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

function Group({ strings, href, heading, tasks }: TaskGroup & { readonly strings: Strings }) {
  return (
    <>
      {heading !== "" && <p class="task-heading">{heading}</p>}
      <ul class="task-list">
        {tasks.map((task) => (
          <li
            class={task.state === "done" ? "task-list-item is-checked" : "task-list-item"}
            data-task={task.status}
            data-depth={task.depth}
          >
            <input
              class="task-list-item-checkbox"
              type="checkbox"
              disabled
              checked={task.state === "done"}
              aria-label={strings[task.state]}
            />
            <a href={href}>{task.text || strings.emptyTask}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
