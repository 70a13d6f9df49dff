import { type DateItem, DateTime } from "./date-time.tsx";
import type { LinkItem } from "./link-list.tsx";
import type { TaskStrings } from "./task-strings.ts";

/** A task as lists of tasks show it. */
export interface TaskItem {
  /** The character in the brackets. */
  readonly status: string;
  readonly done: boolean;
  /** How deep it stands under tasks of the same list. */
  readonly depth: number;
  /** What a status that the box does not show means: `"Important: "`. */
  readonly label: string;
  /** Its place in its note. */
  readonly href: string;
  readonly text: string;
  /** The text in pieces, where links stand in it. */
  readonly parts: readonly { readonly text: string; readonly href?: string | undefined }[] | undefined;
  readonly dates: readonly { readonly label: string; readonly date: DateItem }[];
  readonly priority: { readonly name: string; readonly text: string } | undefined;
  readonly recurrence: string | undefined;
  /** Where it stood unfinished before. */
  readonly history: { readonly text: string; readonly days: readonly LinkItem[] } | undefined;
  /** For sorting: the day it is for. */
  readonly day: string | undefined;
  /** What readers' ticks know it by, where they may tick. */
  readonly key: string | undefined;
}

/** One task of a list: its words lead to its line in its note. */
export function TaskLine({ task, strings }: { readonly task: TaskItem; readonly strings: TaskStrings }) {
  const { status, done, depth, label, href, text, parts, key } = task;
  return (
    <li
      class={done ? "task-list-item is-checked" : "task-list-item"}
      data-task={status}
      data-depth={depth === 0 ? undefined : depth}
      data-day={task.day}
      data-priority={task.priority?.name}
    >
      <input
        class="task-list-item-checkbox"
        type="checkbox"
        disabled
        checked={done}
        aria-label={label + text}
        data-key={key}
      />
      {TaskWords({ href, text, parts, language: undefined, inNote: strings.inNote })}
      {hasSigns(task) && <TaskSigns {...task} strings={strings} />}
    </li>
  );
}

/** What a task's words need to be shown. */
export interface TaskWordsProps extends Pick<TaskItem, "href" | "text" | "parts"> {
  readonly language: string | undefined;
  /** `"In its note:"`, for those who listen. */
  readonly inNote: string;
}

/** A task's words, which lead to its line; where they hold links, those lead where they do, and a sign to the line. */
export function TaskWords({ href, text, parts, language, inNote }: TaskWordsProps) {
  if (parts === undefined) {
    return (
      <a href={href} lang={language}>
        {text}
      </a>
    );
  }
  return (
    <>
      <span class="task-words" lang={language}>
        {parts.map((part) => (part.href === undefined ? part.text : <a href={part.href}>{part.text}</a>))}
      </span>{" "}
      <a class="task-place" href={href} aria-label={`${inNote} ${text}`}>
        ↗
      </a>
    </>
  );
}

/** Hardly any task has one, and lists hold thousands. */
function hasSigns({ dates, priority, recurrence, history }: TaskItem): boolean {
  return dates.length > 0 || (priority ?? recurrence ?? history) !== undefined;
}

function TaskSigns({ dates, priority, recurrence, history, strings }: TaskItem & { readonly strings: TaskStrings }) {
  return (
    <div class="task-signs">
      {priority !== undefined && (
        <span>
          {strings.priority} {priority.text}
        </span>
      )}
      {dates.map(({ label, date }) => (
        <span key={label}>
          {label} <DateTime {...date} />
        </span>
      ))}
      {recurrence !== undefined && (
        <span>
          {strings.recurrence} {recurrence}
        </span>
      )}
      {history !== undefined && (
        <details class="task-history">
          <summary>{history.text}</summary>
          <ul>
            {history.days.map((day) => (
              <li key={day.href}>
                <a href={day.href}>{day.text}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
