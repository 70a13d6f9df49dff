import { absoluteUrl, hrefOf } from "../garden/href.ts";
import type { Day } from "../garden/plain-day.ts";
import type { SiteSettings, VaultPath } from "../garden/site-types.ts";
import { taskKeys } from "../garden/task-key.ts";
import type { GardenTask, Task, TaskPriority } from "../garden/task-types.ts";
import { fragmentOf } from "../garden/tasks.ts";
import type { Garden } from "../garden/types.ts";
import { type IcalLine, icalDay, icalendar, icalText } from "./ical.ts";
import { recurrenceRule } from "./recurrence-rule.ts";

/**
 * `/tasks.ics`: the garden's tasks as to-dos of a calendar program. One that was carried over is one to-do, as it stands last,
 * and keeps its `UID`.
 */
export function tasksIcs(garden: Garden, settings: SiteSettings): string {
  const uids = uidsOf(garden.tasks, settings);
  let facts: NoteFacts | undefined;
  const todos: (readonly IcalLine[])[] = [];
  garden.tasks.forEach((task, place) => {
    if (task.carriedTo !== undefined) return;
    // A note's tasks stand together.
    if (facts?.path !== task.note) facts = noteFactsOf(task.note, garden, settings);
    todos.push(todoOf(task, place, uids, facts));
  });
  return icalendar(settings.title, todos);
}

interface NoteFacts {
  readonly path: VaultPath;
  readonly title: string;
  /** The day it was made or changed. */
  readonly date: Day;
  readonly tags: readonly string[];
  /** `""` where the garden's own is not known. */
  readonly address: string;
}

function noteFactsOf(path: VaultPath, garden: Garden, settings: SiteSettings): NoteFacts {
  const note = garden.notes.get(path);
  return {
    path,
    title: note?.title ?? "",
    date: (note?.created ?? note?.updated ?? EPOCH).slice(0, 10),
    tags: note?.tagKeys.slice(0, MOST_TAGS).flatMap((key) => garden.tags.get(key)?.name ?? []) ?? [],
    address: absoluteUrl(note?.url ?? "/", settings.url),
  };
}

function todoOf(one: GardenTask, place: number, uids: readonly string[], note: NoteFacts): readonly IcalLine[] {
  const { task } = one;
  const parent = task.parent === undefined ? undefined : uids[place - one.place + task.parent];
  const where = [note.title, ...task.headings].filter((words) => words !== "").join(" > ");
  const categories = task.tags.length === 0 ? note.tags : [...new Set([...task.tags, ...note.tags])];
  const lines: IcalLine[] = [
    ["BEGIN", "VTODO"],
    ["UID", uids[place] ?? ""],
    // The file says when a task was written, never when the site was built.
    ["DTSTAMP", `${icalDay(task.created ?? one.day ?? note.date)}T000000Z`],
    ["SUMMARY", icalText(task.text || where)],
  ];
  if (where !== "") lines.push(["DESCRIPTION", icalText(where)]);
  if (note.address !== "") lines.push(["URL", note.address + hrefOf("", "", fragmentOf(task, one.place))]);
  lines.push(...datesOf(one), ["STATUS", statusOf(task)]);
  if (task.state === "done" && task.done) lines.push(["COMPLETED", `${icalDay(task.done)}T000000Z`]);
  if (task.priority !== undefined) lines.push(["PRIORITY", PRIORITIES[task.priority]]);
  if (categories.length > 0) lines.push(["CATEGORIES", categories.map(icalText).join(",")]);
  if (parent !== undefined) lines.push(["RELATED-TO", parent]);
  lines.push(["END", "VTODO"]);
  return lines;
}

function statusOf({ state, status }: Task): string {
  if (state === "open") return status === "/" ? "IN-PROCESS" : "NEEDS-ACTION";
  return state === "done" ? "COMPLETED" : "CANCELLED";
}

/** Of its note's. A note with a thousand tags and a thousand tasks must not say a million. */
const MOST_TAGS = 50;
const EPOCH = "1970-01-01";
const PRIORITIES: Readonly<Record<TaskPriority, string>> = {
  highest: "1",
  high: "3",
  medium: "5",
  low: "7",
  lowest: "9",
};

/** A to-do that repeats begins somewhere, and is due after it begins: one of a single day lasts that day. */
function datesOf({ task, date }: GardenTask): readonly IcalLine[] {
  const due: readonly IcalLine[] = date === undefined ? [] : [["DUE;VALUE=DATE", icalDay(date)]];
  if (task.recurrence === undefined && task.start === undefined && task.scheduled === undefined) return due;
  const rule = task.recurrence === undefined ? undefined : recurrenceRule(task.recurrence);
  const begin = task.start ?? (task.due === undefined ? undefined : task.scheduled);
  const start: IcalLine[] =
    begin !== undefined && (date === undefined || begin < date) ? [["DTSTART;VALUE=DATE", icalDay(begin)]] : [];
  if (rule === undefined) return [...start, ...due];
  if (start.length > 0) return [...start, ...due, ["RRULE", rule]];
  if (date === undefined) return [];
  return [
    ["DTSTART;VALUE=DATE", icalDay(date)],
    ["DURATION", "P1D"],
    ["RRULE", rule],
  ];
}

function uidsOf(tasks: readonly GardenTask[], settings: SiteSettings): readonly string[] {
  const host = settings.url === "" ? "madang" : new URL(settings.url).hostname;
  return taskKeys(tasks).map((key) => `${key}@${host}`);
}
