import { hrefOf } from "../garden/href.ts";
import type { SiteSettings } from "../garden/site-types.ts";
import type { GardenTask } from "../garden/task-types.ts";
import { fragmentOf } from "../garden/tasks.ts";
import type { Garden } from "../garden/types.ts";
import { createTaskNotes, type TaskNote } from "./task-notes.ts";

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
  const noteOf = createTaskNotes(garden, settings);
  let text = `\uFEFF${COLUMNS.join(",")}\r\n`;
  for (const task of garden.tasks) text += rowOf(task, noteOf(task.note), garden.tasks);
  return text;
}

/** Signs and days are written as they are: no cell of them is read as anything else. */
function rowOf(one: GardenTask, note: TaskNote, tasks: readonly GardenTask[]): string {
  const { task } = one;
  const address = (note.url || note.href) + hrefOf("", "", fragmentOf(task, one.place));
  const carried = one.carriedTo === undefined ? undefined : tasks[one.carriedTo]?.belongsTo;
  const words = `${cellOf(note.title)},${cellOf(address)},${cellOf(task.text)},${cellOf(task.status)},${task.state}`;
  const days = `${task.due ?? ""},${task.scheduled ?? ""},${task.start ?? ""},${task.created ?? ""},${task.done ?? ""},${task.cancelled ?? ""}`;
  const rest = `${task.priority ?? ""},${cellOf(task.recurrence ?? "")},${cellOf(task.tags.join(" "))},${carried ?? ""}`;
  return `${words},${cellOf(task.headings.join(" > "))},${one.belongsTo ?? ""},${days},${rest}\r\n`;
}

/** A cell that a spreadsheet would take for a formula opens with an apostrophe, which it does not show. */
function cellOf(text: string): string {
  if (text === "") return "";
  const harmless = /^\s*[=+\-@＝＋－＠\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
