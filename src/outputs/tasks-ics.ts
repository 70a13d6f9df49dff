import { hrefOf } from "../garden/href.ts";
import type { SiteSettings } from "../garden/site-types.ts";
import { taskKeys } from "../garden/task-key.ts";
import type { GardenTask, Task, TaskPriority } from "../garden/task-types.ts";
import { fragmentOf } from "../garden/tasks.ts";
import type { Garden } from "../garden/types.ts";
import { icalDay, icalendar, icalLine, icalText } from "./ical.ts";
import { recurrenceRule } from "./recurrence-rule.ts";
import { createTaskNotes, type TaskNote } from "./task-notes.ts";

/**
 * `/tasks.ics`: the garden's tasks as to-dos of a calendar program. One that was carried over is one to-do, as it stands last,
 * and keeps its `UID`.
 */
export function tasksIcs(garden: Garden, settings: SiteSettings): string {
  const keys = taskKeys(garden.tasks);
  const host = settings.url === "" ? "madang" : new URL(settings.url).hostname;
  const uidOf = (place: number): string => `${keys[place] ?? ""}@${host}`;
  const noteOf = createTaskNotes(garden, settings);
  const todos = garden.tasks.map((task, place) =>
    task.carriedTo === undefined ? todoOf(task, place, noteOf(task.note), uidOf) : "",
  );
  return icalendar(settings.title, todos);
}

function todoOf(one: GardenTask, place: number, note: TaskNote, uidOf: (place: number) => string): string {
  const { task } = one;
  const where = [note.title, ...task.headings].filter((words) => words !== "").join(" > ");
  const categories = task.tags.length === 0 ? note.tags : [...new Set([...task.tags, ...note.tags])];
  // The file says when a task was written, never when the site was built.
  const stamp = icalDay(task.created ?? one.day ?? note.date ?? "1970-01-01");
  let text = `BEGIN:VTODO\r\n${icalLine("UID", uidOf(place))}DTSTAMP:${stamp}T000000Z\r\n`;
  text += icalLine("SUMMARY", icalText(task.text || where));
  if (where !== "") text += icalLine("DESCRIPTION", icalText(where));
  if (note.url !== "") text += icalLine("URL", note.url + hrefOf("", "", fragmentOf(task, one.place)));
  text += `${datesOf(one)}STATUS:${statusOf(task)}\r\n`;
  if (task.state === "done" && task.done !== undefined) text += `COMPLETED:${icalDay(task.done)}T000000Z\r\n`;
  if (task.priority !== undefined) text += `PRIORITY:${PRIORITIES[task.priority]}\r\n`;
  if (categories.length > 0) text += icalLine("CATEGORIES", categories.map(icalText).join(","));
  if (task.parent !== undefined) text += icalLine("RELATED-TO", uidOf(place - one.place + task.parent));
  return `${text}END:VTODO\r\n`;
}

function statusOf({ state, status }: Task): string {
  if (state === "open") return status === "/" ? "IN-PROCESS" : "NEEDS-ACTION";
  return state === "done" ? "COMPLETED" : "CANCELLED";
}

const PRIORITIES: Readonly<Record<TaskPriority, number>> = { highest: 1, high: 3, medium: 5, low: 7, lowest: 9 };

/** A to-do that repeats begins somewhere, and is due after it begins: one of a single day lasts that day. */
function datesOf({ task, date }: GardenTask): string {
  const due = date === undefined ? "" : `DUE;VALUE=DATE:${icalDay(date)}\r\n`;
  const rule = task.recurrence === undefined ? undefined : recurrenceRule(task.recurrence);
  const begin = task.start ?? (task.due === undefined ? undefined : task.scheduled);
  const start =
    begin !== undefined && (date === undefined || begin < date) ? `DTSTART;VALUE=DATE:${icalDay(begin)}\r\n` : "";
  if (rule === undefined) return start + due;
  if (start !== "") return start + due + icalLine("RRULE", rule);
  if (date === undefined) return "";
  return `DTSTART;VALUE=DATE:${icalDay(date)}\r\nDURATION:P1D\r\n${icalLine("RRULE", rule)}`;
}
