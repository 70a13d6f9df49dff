import { type DateItem, DateTime } from "./date-time.tsx";
import type { LinkItem } from "./link-list.tsx";
import type { PeriodStrings } from "./period-strings.ts";
import { TaskWords, type TaskWordsProps } from "./task-item.tsx";

export interface PeriodTask extends TaskWordsProps {
  readonly day: DateItem | undefined;
  /** The days it stood on, where it was carried over. */
  readonly history: readonly LinkItem[];
}

/** The tasks of a period that stand alike at its end, and those of other days that are for it. */
export interface PeriodTasks {
  readonly state: "due" | "open" | "carried" | "done";
  readonly title: string;
  readonly count: number;
  /** Below the headings they stand under; what is due, below its notes' titles. */
  readonly groups: readonly { readonly heading: string; readonly tasks: readonly PeriodTask[] }[];
  /** `"12개 더"`. */
  readonly more: string | undefined;
}

interface PeriodTaskListsProps {
  readonly strings: PeriodStrings;
  readonly tasks: readonly PeriodTasks[];
  /** The page of all tasks. */
  readonly all: string;
}

/** What is due, open, carried over and done, each folded behind its number. */
export function PeriodTaskLists({ strings, tasks, all }: PeriodTaskListsProps) {
  return (
    <>
      {tasks.map(({ state, title, count, groups, more }) => (
        <details key={state} class="period-tasks" open={(state === "due" || state === "open") && count <= FEW}>
          <summary>
            {title} <span class="count">{count}</span>
          </summary>
          {groups.map(({ heading, tasks }) => (
            <div key={heading} class="period-task-group">
              <p class="task-heading">{heading}</p>
              <ul>{tasks.map((task) => TaskItem({ task, strings }))}</ul>
            </div>
          ))}
          {more !== undefined && (
            <p>
              <a href={all}>{more}</a>
            </p>
          )}
        </details>
      ))}
    </>
  );
}

/** More than that are folded at first. */
const FEW = 12;

/** A task with a link to its line, and the days it stood on. */
export function TaskItem({ task, strings }: { readonly task: PeriodTask; readonly strings: PeriodStrings }) {
  const { day, history, parts } = task;
  const words = TaskWords(task);
  return (
    <li>
      {parts === undefined ? words : <span>{words}</span>}
      {history.length === 0 && day !== undefined && <DateTime {...day} />}
      {history.length > 0 && (
        <span class="task-history">
          <span class="visually-hidden">{strings.history}: </span>
          {history.map((at) => (
            <a key={at.href} href={at.href}>
              {at.text}
            </a>
          ))}
        </span>
      )}
    </li>
  );
}
