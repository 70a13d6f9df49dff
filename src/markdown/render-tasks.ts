import type { Task } from "../garden/task-types.ts";
import { fragmentOf } from "../garden/tasks.ts";
import type { TaskListAnswer, TaskListGroup } from "../query/tasks/answer.ts";
import type { GroupKey } from "../query/tasks/groups.ts";
import type { TasksLook } from "../query/tasks/query.ts";
import type { TaskRow } from "../query/tasks/row.ts";
import type { AnswerPlace } from "./answer-place.ts";
import { escapeHtml } from "./highlight.ts";
import { webLinkHtml } from "./value-text.ts";

/** The answer to a query of the Tasks plugin as HTML, under the plugin's class names. */
export function taskListHtml({ groups, total, look }: TaskListAnswer, place: AnswerPlace): string {
  const { words } = place;
  const shown = groups.reduce((count, { tasks }) => count + tasks.length, 0);
  const list =
    total === 0 ? `<p class="query-empty">${escapeHtml(words.noTasks)}</p>` : groupsHtml(groups, look, place);
  const count = look.hidden.has("task count") || total === 0 ? "" : countHtml(shown, total, place);
  return `<div class="block-language-tasks query-tasks">${list}${count}</div>\n`;
}

function countHtml(shown: number, total: number, { words }: AnswerPlace): string {
  const text = shown < total ? `${shown} / ${words.taskCount(total)}` : words.taskCount(total);
  return `<p class="tasks-count">${escapeHtml(text)}</p>`;
}

/** Names of groups in groups stand once, above the first of what they hold. */
function groupsHtml(groups: readonly TaskListGroup[], look: TasksLook, place: AnswerPlace): string {
  let above: readonly GroupKey[] = [];
  return groups
    .map(({ keys, tasks }) => {
      const same = keys.findIndex((key, i) => key.name !== above[i]?.name || key.order !== above[i]?.order);
      const names = keys.slice(same < 0 ? keys.length : same).map((key, i) => {
        const level = Math.max(0, same) + i + 1;
        return `<p class="result-group-key" data-level="${level}">${escapeHtml(nameOf(key, place))}</p>`;
      });
      above = keys;
      const items = tasks.map((row) => taskHtml(row, look, place));
      return `${names.join("")}<ul class="plugin-tasks-query-result contains-task-list">${items.join("\n")}</ul>`;
    })
    .join("\n");
}

function nameOf({ name, kind }: GroupKey, { words }: AnswerPlace): string {
  if (name === "") return words.none;
  return kind === "priority" ? words.priority(name) : name;
}

function taskHtml({ note, one }: TaskRow, look: TasksLook, place: AnswerPlace): string {
  const { task } = one;
  const done = task.state === "done";
  const fragment = fragmentOf(task, one.place);
  const href = escapeHtml(place.hrefOf({ kind: "note", path: note.path, fragment }) ?? "");
  const from = task.heading === "" || task.heading === note.title ? note.title : `${note.title} > ${task.heading}`;
  const backlink = look.hidden.has("backlink")
    ? ""
    : look.short
      ? ` <a class="internal-link tasks-backlink" href="${href}" aria-label="${escapeHtml(from)}">🔗</a>`
      : ` <span class="tasks-backlink">(<a class="internal-link" href="${href}">${escapeHtml(from)}</a>)</span>`;
  const signs = signsOf(task, look)
    .map((sign) => ` <span class="task-sign">${escapeHtml(sign)}</span>`)
    .join("");
  const box = `<input class="task-list-item-checkbox" type="checkbox" disabled${done ? " checked" : ""} aria-label="${escapeHtml(task.text || note.title)}">`;
  return `<li class="task-list-item plugin-tasks-list-item${done ? " is-checked" : ""}" data-task="${escapeHtml(task.status)}">${box} <span class="task-words">${wordsHtml({ note, one }, look, place)}</span>${signs}${backlink}</li>`;
}

/** A task's words with its links; a link that leads nowhere is words. */
function wordsHtml({ note, one: { task } }: TaskRow, look: TasksLook, place: AnswerPlace): string {
  let html = "";
  let at = 0;
  const plain = (text: string): string =>
    escapeHtml(look.hidden.has("tags") ? text.replace(/(?<=^|\s)#[^\s#]+\s?/g, "") : text);
  for (const { start, end, link, address } of task.links) {
    if (start < at) continue;
    const words = escapeHtml(task.text.slice(start, end));
    const target = link === undefined ? undefined : note.targets[link];
    const href = target && place.hrefOf(target);
    html += plain(task.text.slice(at, start));
    if (address !== undefined) html += webLinkHtml(address, words);
    else html += href === undefined ? words : `<a class="internal-link" href="${escapeHtml(href)}">${words}</a>`;
    at = end;
  }
  return html + plain(task.text.slice(at));
}

/** In the plugin's order. In short mode the pictures stand alone. */
function signsOf(task: Task, { hidden, short }: TasksLook): readonly string[] {
  const sign = (part: string, picture: string, value: string | undefined): string[] =>
    value === undefined || hidden.has(part) ? [] : [short ? picture : `${picture} ${value}`.trim()];
  return [
    ...sign("priority", PRIORITIES[task.priority ?? ""] ?? "", task.priority === undefined ? undefined : ""),
    ...sign("recurrence rule", "🔁", task.recurrence),
    ...sign("created date", "➕", task.created),
    ...sign("start date", "🛫", task.start),
    ...sign("scheduled date", "⏳", task.scheduled),
    ...sign("due date", "📅", task.due),
    ...sign("cancelled date", "❌", task.cancelled),
    ...sign("done date", "✅", task.done),
  ];
}

const PRIORITIES: Readonly<Record<string, string>> = {
  highest: "🔺",
  high: "⏫",
  medium: "🔼",
  low: "🔽",
  lowest: "⏬",
};
