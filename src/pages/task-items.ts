import type { TaskItem } from "../../_includes/task-item.tsx";
import type { GardenTask, Task } from "../garden/task-types.ts";
import { daysOfHistory, fragmentOf } from "../garden/tasks.ts";
import type { Note } from "../garden/types.ts";
import type { PageContext } from "./page-context.ts";

/** What a task comes to on the garden's today. */
export type TaskListState = "overdue" | "due" | "open" | "done" | "cancelled";

/** Open tasks are overdue once the day they are for is past; without a day they are just open. */
export function listStateOf({ task, date }: GardenTask, today: string | undefined): TaskListState {
  if (task.state !== "open") return task.state;
  if (date === undefined) return "open";
  return today !== undefined && date < today ? "overdue" : "due";
}

/** A task as lists show it. */
export function taskItemOf(context: PageContext, place: number, depth: number): TaskItem {
  const { site, strings, dates } = context;
  const { tasks } = site.garden;
  const one = tasks[place] as GardenTask;
  const { task } = one;
  const note = site.garden.notes.get(one.note) as Note;
  const words = strings.checklists;
  const isPlain = task.status === " " || task.state === "done";
  const said: TaskItem["dates"][number][] = [];
  for (const name of DATES) {
    const day = task[name];
    if (day !== undefined) said.push({ label: words.dates[name], date: dates.day(day) });
  }
  return {
    status: task.status,
    done: task.state === "done",
    depth: Math.min(depth, 3),
    label: isPlain ? "" : `${strings.taskStates[task.status] ?? task.status}: `,
    href: hrefOfTask(context, one),
    text: task.text || strings.emptyTask,
    parts: partsOf(context, note, task),
    dates: said,
    priority: task.priority && { name: task.priority, text: words.priorities[task.priority] },
    recurrence: task.recurrence,
    history: one.times === 0 ? undefined : historyItemOf(context, place),
    day: task.done ?? one.date,
    key: context.taskKeys.at(place),
  };
}

const DATES = ["due", "scheduled", "start", "done", "cancelled"] as const;

/** A task's line in its note. */
export function hrefOfTask({ site, hrefOf }: PageContext, { note, task, place }: GardenTask): string {
  return hrefOf(site.garden.notes.get(note)?.url ?? "/", fragmentOf(task, place));
}

/** A task's words, each link with where it leads; one that leads nowhere is words. `undefined` where they hold no link. */
export function partsOf({ site, hrefOf }: PageContext, note: Note, { text, links }: Task): TaskItem["parts"] {
  if (links.length === 0) return undefined;
  const parts: { text: string; href?: string | undefined }[] = [];
  let at = 0;
  for (const { start, end, link, address } of links) {
    if (start < at) continue;
    if (start > at) parts.push({ text: text.slice(at, start) });
    const href = link === undefined ? address : site.hrefOfLink(note, link);
    // A link into the note itself stands on another page here.
    const whole = href?.startsWith("#") ? hrefOf(note.url) + href : href;
    parts.push({ text: text.slice(start, end), href: whole });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at) });
  return parts;
}

function historyItemOf(context: PageContext, place: number): TaskItem["history"] {
  const { site, strings, dates } = context;
  const days = daysOfHistory(place, site.garden.tasks).filter(({ task }) => task !== site.garden.tasks[place]);
  return {
    text: strings.checklists.carriedOver(days.length),
    days: days.map(({ task, day }) => ({ href: hrefOfTask(context, task), text: dates.day(day).text })),
  };
}
