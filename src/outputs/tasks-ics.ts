import { absoluteUrl, hrefOf } from "../garden/href.ts";
import type { SiteSettings } from "../garden/site-types.ts";
import { taskKeys } from "../garden/task-key.ts";
import type { GardenTask, TaskPriority } from "../garden/task-types.ts";
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
  const todos = garden.tasks.flatMap((task, place) =>
    task.carriedTo === undefined ? [todoOf(task, place, uids, garden, settings)] : [],
  );
  return icalendar(settings.title, todos);
}

function todoOf(
  one: GardenTask,
  place: number,
  uids: readonly string[],
  garden: Garden,
  settings: SiteSettings,
): readonly IcalLine[] {
  const { task } = one;
  const note = garden.notes.get(one.note);
  const parent = task.parent === undefined ? undefined : uids[place - one.place + task.parent];
  const tags = note?.tagKeys.map((key) => garden.tags.get(key)?.name ?? "") ?? [];
  const where = [note?.title ?? "", ...task.headings].filter((words) => words !== "").join(" > ");
  const url = absoluteUrl(note?.url ?? "/", settings.url);
  const line = (name: string, value: string | undefined): IcalLine[] =>
    value === undefined || value === "" ? [] : [[name, value]];
  return [
    ["BEGIN", "VTODO"],
    ["UID", uids[place] ?? ""],
    // The file says when a task was written, never when the site was built.
    [
      "DTSTAMP",
      `${icalDay(task.created ?? one.day ?? (note?.created ?? note?.updated ?? EPOCH).slice(0, 10))}T000000Z`,
    ],
    ["SUMMARY", icalText(task.text || where)],
    ...line("DESCRIPTION", icalText(where)),
    ...line("URL", url && url + hrefOf("", "", fragmentOf(task, one.place))),
    ...datesOf(one),
    ["STATUS", task.state === "open" ? (task.status === "/" ? "IN-PROCESS" : "NEEDS-ACTION") : STATUSES[task.state]],
    ...line("COMPLETED", task.state === "done" && task.done ? `${icalDay(task.done)}T000000Z` : undefined),
    ...line("PRIORITY", task.priority && PRIORITIES[task.priority]),
    ...line(
      "CATEGORIES",
      [...new Set([...task.tags, ...tags])]
        .filter((name) => name !== "")
        .map(icalText)
        .join(","),
    ),
    ...line("RELATED-TO", parent),
    ["END", "VTODO"],
  ];
}

const EPOCH = "1970-01-01";
const STATUSES = { done: "COMPLETED", cancelled: "CANCELLED" } as const;
const PRIORITIES: Readonly<Record<TaskPriority, string>> = {
  highest: "1",
  high: "3",
  medium: "5",
  low: "7",
  lowest: "9",
};

/** A to-do that repeats begins somewhere, and is due after it begins: one of a single day lasts that day. */
function datesOf({ task, date }: GardenTask): readonly IcalLine[] {
  const rule = task.recurrence === undefined ? undefined : recurrenceRule(task.recurrence);
  const begin = task.start ?? (task.due === undefined ? undefined : task.scheduled);
  const start: IcalLine[] =
    begin !== undefined && (date === undefined || begin < date) ? [["DTSTART;VALUE=DATE", icalDay(begin)]] : [];
  const due: IcalLine[] = date === undefined ? [] : [["DUE;VALUE=DATE", icalDay(date)]];
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
