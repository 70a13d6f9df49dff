import type { Column, ViewAnswer, ViewRow } from "../query/answer.ts";
import type { Value } from "../query/value.ts";
import type { AnswerPlace } from "./answer-place.ts";
import { escapeHtml } from "./highlight.ts";
import { type Layout, pictureHtml, valueHtml } from "./render-value.ts";

/** The views of a base, one after the other, under the Digital Garden's class names. `source` is shown where nothing else is. */
export function viewsHtml(views: readonly ViewAnswer[], place: AnswerPlace, source?: string): string {
  const sections = views.map((view) => {
    const name =
      views.length > 1 && view.name !== "" ? `<p class="obsidian-base-name">${escapeHtml(view.name)}</p>` : "";
    const label = view.name === "" ? "" : ` aria-label="${escapeHtml(view.name)}"`;
    return `<section class="obsidian-base-view" data-view-type="${view.type}"${label}>${name}${viewHtml(view, place)}</section>`;
  });
  const isSilent = views.every(({ groups, problems }) => groups.length === 0 && problems.length > 0);
  const code =
    isSilent && source !== undefined
      ? `<pre tabindex="0"><code class="language-base">${escapeHtml(source)}</code></pre>`
      : "";
  return `<div class="obsidian-base">${sections.join("\n")}${code}</div>\n`;
}

function viewHtml(view: ViewAnswer, place: AnswerPlace): string {
  const { words } = place;
  const problems = view.problems.map(
    ({ reason, word }) =>
      `<div class="query-problem" role="note"><p class="query-why">${escapeHtml(words.problem(reason, word))}</p></div>`,
  );
  if (view.groups.length > 0) problems.push(shownHtml(view, place));
  else if (problems.length === 0) problems.push(`<p class="query-empty">${escapeHtml(words.nothing)}</p>`);
  return problems.join("");
}

function shownHtml(view: ViewAnswer, place: AnswerPlace): string {
  switch (view.type) {
    case "table":
      return tableHtml(view, place);
    case "cards":
      return groupsHtml(view, place, (rows) => {
        const cards = rows.map((row) => cardHtml(row, view.columns, place));
        return `<ul class="obsidian-base-cards">${cards.join("\n")}</ul>`;
      });
    case "list":
      return groupsHtml(view, place, (rows) => {
        const items = rows.map((row) => `<li>${lineHtml(row, view.columns, place)}</li>`);
        return `<ul class="obsidian-base-list">${items.join("\n")}</ul>`;
      });
  }
}

function tableHtml({ columns, groups, summaries }: ViewAnswer, place: AnswerPlace): string {
  const heads = columns.map(({ name }) => `<th scope="col">${escapeHtml(nameOf(name, place))}</th>`);
  const bodies = groups.map(({ key, rows }) => {
    const head =
      key === undefined
        ? ""
        : `<tr class="obsidian-base-group"><th colspan="${columns.length}" scope="rowgroup">${keyHtml(key, place)}</th></tr>\n`;
    const lines = rows.map(
      ({ values }) => `<tr>${values.map((value, i) => `<td>${cellHtml(value, columns[i], place)}</td>`).join("")}</tr>`,
    );
    return `<tbody>\n${head}${lines.join("\n")}\n</tbody>`;
  });
  const cells = summaries?.map((summary) =>
    summary === undefined
      ? "<td></td>"
      : `<td><span class="obsidian-base-summary-name">${escapeHtml(place.words.summary(summary.name))}</span> ${valueHtml(summary.value, place, "bases")}</td>`,
  );
  const foot = cells === undefined ? "" : `<tfoot><tr class="obsidian-base-summary">${cells.join("")}</tr></tfoot>`;
  return `<div class="table-wrapper" tabindex="0"><table class="obsidian-base-table">
<thead><tr>${heads.join("")}</tr></thead>
${bodies.join("\n")}${foot}</table></div>`;
}

function groupsHtml({ groups }: ViewAnswer, place: AnswerPlace, list: (rows: readonly ViewRow[]) => string): string {
  return groups
    .map(({ key, rows }) =>
      key === undefined ? list(rows) : `<p class="obsidian-base-group">${keyHtml(key, place)}</p>${list(rows)}`,
    )
    .join("\n");
}

/** The picture, the first property as the card's title, and the others with their names. */
function cardHtml({ values, picture }: ViewRow, columns: readonly Column[], place: AnswerPlace): string {
  const image =
    typeof picture === "object" && picture !== null && "kind" in picture && picture.kind === "picture"
      ? pictureHtml(picture, place)
      : "";
  const shown = image === "" ? "" : `<div class="obsidian-base-card-image">${image}</div>`;
  const title = `<div class="obsidian-base-card-title">${cellHtml(values[0] ?? null, columns[0], place)}</div>`;
  const others = columns.flatMap(({ name }, i) => {
    const html = i === 0 ? "" : cellHtml(values[i] ?? null, columns[i], place);
    return html === "" ? [] : [`<div><dt>${escapeHtml(nameOf(name, place))}</dt><dd>${html}</dd></div>`];
  });
  const list = others.length === 0 ? "" : `<dl class="obsidian-base-card-properties">${others.join("")}</dl>`;
  return `<li class="obsidian-base-card">${shown}${title}${list}</li>`;
}

function lineHtml({ values }: ViewRow, columns: readonly Column[], place: AnswerPlace): string {
  return values
    .map((value, i) => cellHtml(value, columns[i], place))
    .filter((html) => html !== "")
    .join(" · ");
}

/** A note's tags are tags without a `#`, too. */
function cellHtml(value: Value, column: Column | undefined, place: AnswerPlace, layout: Layout = "bases"): string {
  if (column?.id === "note.tags" && Array.isArray(value)) {
    return value.map((tag) => (typeof tag === "string" ? place.hashtag(tag.replace(/^#/, "")) : "")).join(" ");
  }
  if (column?.id === "file.tags" && Array.isArray(value)) {
    return value.map((tag) => valueHtml(tag, place, layout)).join(" ");
  }
  return valueHtml(value, place, layout);
}

function keyHtml(key: Value, place: AnswerPlace): string {
  const html = valueHtml(key, place, "bases");
  return html === "" ? escapeHtml(place.words.none) : html;
}

/** Properties of the file itself have Obsidian's names; the first is what a row is. */
function nameOf(name: string, { words }: AnswerPlace): string {
  return name === "file.name" || name === "file.basename" || name === "file.file"
    ? words.file
    : name.replace(/^file\./, "");
}
