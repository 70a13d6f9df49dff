import type { Answer, ListItem, TaskGroup } from "../query/answer.ts";
import type { Problem } from "../query/problem.ts";
import type { TaskValue } from "../query/value.ts";
import type { AnswerPlace } from "./answer-place.ts";
import { escapeHtml } from "./highlight.ts";
import type { QueryHole } from "./note-queries.ts";
import { viewsHtml } from "./render-base.ts";
import { taskListHtml } from "./render-tasks.ts";
import { valueHtml } from "./render-value.ts";

/** A query's answer as HTML, under Dataview's and the Digital Garden's class names; the query itself where there is none. */
export function answerHtml(
  answer: Answer,
  hole: Pick<QueryHole, "source" | "language" | "inline"> | undefined,
  place: AnswerPlace,
): string {
  switch (answer.kind) {
    case "list":
      return block(answer.items.length === 0 ? nothing(place) : listHtml(answer.items, place));
    case "table":
      return block(answer.rows.length === 0 ? nothing(place) : tableHtml(answer, place));
    case "tasks":
      return block(
        answer.groups.every(({ tasks }) => tasks.length === 0) ? nothing(place) : tasksHtml(answer.groups, place),
      );
    case "task-list":
      return taskListHtml(answer, place);
    case "value":
      return `<span class="dataview-inline-query">${valueHtml(answer.value, place, "inline")}</span>`;
    case "base":
      return viewsHtml(answer.views, place, hole?.source);
    case "problem":
      return problemHtml(answer.problem, hole, place);
  }
}

function block(html: string): string {
  return `<div class="block-language-dataview">${html}</div>\n`;
}

function nothing({ words }: AnswerPlace): string {
  return `<p class="query-empty">${escapeHtml(words.nothing)}</p>`;
}

/** The query as written, and why it is not answered. */
function problemHtml(
  { reason, word }: Problem,
  hole: Pick<QueryHole, "source" | "language" | "inline"> | undefined,
  { words }: AnswerPlace,
): string {
  const why = escapeHtml(words.problem(reason, word));
  if (hole?.inline) {
    return `<span class="query-problem"><code>${escapeHtml(hole.source)}</code> <span class="query-why">${why}</span></span>`;
  }
  const source =
    hole === undefined
      ? ""
      : `<pre tabindex="0"><code class="language-${hole.language}">${escapeHtml(hole.source)}</code></pre>`;
  return `<div class="query-problem" role="note"><p class="query-why">${why}</p>${source}</div>\n`;
}

function listHtml(items: readonly ListItem[], place: AnswerPlace): string {
  const lines = items.map(({ id, value }) => {
    const words = [id, value].flatMap((part) => (part === undefined ? [] : [valueHtml(part, place, "block")]));
    return `<li>${words.join(": ")}</li>`;
  });
  return `<ul class="dataview list-view-ul">${lines.join("\n")}</ul>`;
}

function tableHtml(answer: Extract<Answer, { kind: "table" }>, place: AnswerPlace): string {
  const { words } = place;
  const first = answer.rowsAre === undefined ? [] : [answer.rowsAre === "notes" ? words.file : words.group];
  const count = ` <span class="dataview small-text">${answer.rows.length}</span>`;
  const heads = [...first, ...answer.columns].map(
    (name, i) => `<th class="table-view-th" scope="col"><span>${escapeHtml(name)}</span>${i === 0 ? count : ""}</th>`,
  );
  const rows = answer.rows.map(
    (row) => `<tr>${row.map((value) => `<td>${valueHtml(value, place, "block")}</td>`).join("")}</tr>`,
  );
  return `<div class="table-wrapper" tabindex="0"><table class="dataview table-view-table">
<thead class="table-view-thead"><tr class="table-view-tr-header">${heads.join("")}</tr></thead>
<tbody class="table-view-tbody">
${rows.join("\n")}
</tbody></table></div>`;
}

function tasksHtml(groups: readonly TaskGroup[], place: AnswerPlace): string {
  return groups
    .filter(({ tasks }) => tasks.length > 0)
    .map(({ key, tasks }) => {
      const items = tasks.map((task) => taskHtml(task, place));
      const list = `<ul class="dataview contains-task-list">${items.join("\n")}</ul>`;
      return key === undefined
        ? list
        : `<div class="dataview result-group"><p class="result-group-key">${valueHtml(key, place, "inline")}</p>${list}</div>`;
    })
    .join("\n");
}

/** A task where it stands is its note's: here its words lead there. */
function taskHtml({ note, index }: TaskValue, place: AnswerPlace): string {
  const task = note.tasks[index];
  if (task === undefined) return "";
  const done = task.state === "done";
  const href = place.hrefOf({ kind: "note", path: note.path, fragment: task.headingId }) ?? "";
  const words = escapeHtml(task.written ?? task.text);
  return `<li class="task-list-item${done ? " is-checked" : ""}" data-task="${escapeHtml(task.status)}"><input class="task-list-item-checkbox" type="checkbox" disabled${done ? " checked" : ""} aria-label="${words}"> <a class="internal-link" href="${escapeHtml(href)}">${words || escapeHtml(note.title)}</a></li>`;
}
