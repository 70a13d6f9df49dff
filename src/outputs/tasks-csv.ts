import { absoluteUrl, hrefOf } from "../garden/href.ts";
import type { SiteSettings } from "../garden/site-types.ts";
import type { GardenTask } from "../garden/task-types.ts";
import { fragmentOf } from "../garden/tasks.ts";
import type { Garden } from "../garden/types.ts";

const COLUMNS = [
  "note",
  "url",
  "task",
  "status",
  "state",
  "headings",
  "day",
  "due",
  "scheduled",
  "start",
  "created",
  "done",
  "cancelled",
  "priority",
  "recurrence",
  "tags",
  "carried over",
] as const;

/** `/tasks.csv` (RFC 4180): a row a task, also for those that were carried over. Opens with a BOM, or Excel takes it for Latin. */
export function tasksCsv(garden: Garden, settings: SiteSettings): string {
  const rows = garden.tasks.map((task) => rowOf(task, garden, settings));
  return `\uFEFF${[COLUMNS, ...rows].map((row) => `${row.map(cellOf).join(",")}\r\n`).join("")}`;
}

function rowOf(one: GardenTask, garden: Garden, settings: SiteSettings): readonly string[] {
  const { task } = one;
  const note = garden.notes.get(one.note);
  const address = absoluteUrl(note?.url ?? "/", settings.url) || hrefOf(note?.url ?? "/", settings.basePath);
  return [
    note?.title ?? "",
    address + hrefOf("", "", fragmentOf(task, one.place)),
    task.text,
    task.status,
    task.state,
    task.headings.join(" > "),
    one.belongsTo ?? "",
    task.due ?? "",
    task.scheduled ?? "",
    task.start ?? "",
    task.created ?? "",
    task.done ?? "",
    task.cancelled ?? "",
    task.priority ?? "",
    task.recurrence ?? "",
    task.tags.join(" "),
    one.carriedTo === undefined ? "" : (garden.tasks[one.carriedTo]?.belongsTo ?? ""),
  ];
}

/** A cell that a spreadsheet would take for a formula opens with an apostrophe, which it does not show. */
function cellOf(text: string): string {
  if (text === "") return "";
  const harmless = /^\s*[=+\-@＝＋－＠\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
