import { jsxEscape } from "preact/jsx-runtime";
import { renderToString } from "preact-render-to-string";
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

/** Tasks of a list, as HTML: their words lead to their lines in their notes. Written as text, for a garden has thousands. */
export function taskLines(tasks: readonly TaskItem[], strings: TaskStrings): string {
  let html = "";
  for (const task of tasks) html += taskLine(task, strings);
  return html;
}

function taskLine(task: TaskItem, strings: TaskStrings): string {
  const { status, done, depth, label, href, text, parts, day, priority, key } = task;
  const words = escaped(text);
  let html = `<li class="task-list-item${done ? " is-checked" : ""}" data-task="${escaped(status)}"`;
  if (depth > 0) html += ` data-depth="${depth}"`;
  if (day !== undefined) html += ` data-day="${day}"`;
  if (priority !== undefined) html += ` data-priority="${priority.name}"`;
  html += `><input class="task-list-item-checkbox" type="checkbox" disabled${done ? " checked" : ""}`;
  html += ` aria-label="${escaped(label)}${words}"${key === undefined ? "" : ` data-key="${key}"`}/>`;
  html +=
    parts === undefined
      ? `<a href="${escaped(href)}">${words}</a>`
      : renderToString(TaskWords({ href, text, parts, language: undefined, inNote: strings.inNote }));
  if (hasSigns(task)) html += renderToString(<TaskSigns {...task} strings={strings} />);
  return `${html}</li>`;
}

/** Preact's own escaping: `&`, `<` and `"`. */
function escaped(text: string): string {
  return String(jsxEscape(text));
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
