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
  const aboutOf = createAbouts();
  const todos = garden.tasks.map((task, place) => {
    if (task.carriedTo !== undefined) return "";
    const note = noteOf(task.note);
    return todoOf(task, place, note, aboutOf(note, task.task.headings), uidOf);
  });
  return icalendar(settings.title, todos);
}

/** What tasks under one heading have in common. */
interface About {
  /** The note and the headings. */
  readonly where: string;
  readonly description: string;
  readonly categories: string;
}

/** Neighbouring tasks share it: it is written once for them. */
function createAbouts(): (note: TaskNote, headings: readonly string[]) => About {
  let last: { readonly note: TaskNote; readonly headings: readonly string[]; readonly about: About } | undefined;
  return (note, headings) => {
    if (last?.note !== note || last.headings !== headings) {
      const where = [note.title, ...headings].filter((words) => words !== "").join(" > ");
      const description = where === "" ? "" : icalLine("DESCRIPTION", icalText(where));
      last = { note, headings, about: { where, description, categories: categoriesOf(note.tags) } };
    }
    return last.about;
  };
}

function categoriesOf(tags: readonly string[]): string {
  return tags.length === 0 ? "" : icalLine("CATEGORIES", tags.map(icalText).join(","));
}

function todoOf(
  one: GardenTask,
  place: number,
  note: TaskNote,
  { where, description, categories }: About,
  uidOf: (place: number) => string,
): string {
  const { task } = one;
  // The file says when a task was written, never when the site was built.
  const stamp = icalDay(task.created ?? one.day ?? note.date ?? "1970-01-01");
  let text = `BEGIN:VTODO\r\n${icalLine("UID", uidOf(place))}DTSTAMP:${stamp}T000000Z\r\n`;
  text += icalLine("SUMMARY", icalText(task.text || where));
  text += description;
  if (note.url !== "") text += icalLine("URL", note.url + hrefOf("", "", fragmentOf(task, one.place)));
  text += `${datesOf(one)}STATUS:${statusOf(task)}\r\n`;
  if (task.state === "done" && task.done !== undefined) text += `COMPLETED:${icalDay(task.done)}T000000Z\r\n`;
  if (task.priority !== undefined) text += `PRIORITY:${PRIORITIES[task.priority]}\r\n`;
  text += task.tags.length === 0 ? categories : categoriesOf([...new Set([...task.tags, ...note.tags])]);
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
