import { foldName } from "../../garden/slug.ts";
import type { GardenTask, TaskPriority } from "../../garden/task-types.ts";
import type { Note } from "../../garden/types.ts";
import type { Budget } from "../budget.ts";

/** A task as queries of the Tasks plugin see it. */
export interface TaskRow {
  readonly note: Note;
  readonly one: GardenTask;
}

/** What a query is answered with. */
export interface TaskWorld {
  /** Relative dates go by it. None in a garden without dates: they fit nothing then. */
  readonly today: string | undefined;
  readonly budget: Budget;
}

/** Makes a test of a task for one answer. */
export type TaskFilter = (world: TaskWorld) => (row: TaskRow) => boolean;

/** Texts of a task that a query may ask for, by the plugin's names. */
export function textsOf(field: string, { note, one }: TaskRow): readonly string[] | undefined {
  const { task } = one;
  const { path } = note;
  const slash = path.lastIndexOf("/");
  switch (field) {
    case "path":
      return [path];
    case "root":
      return [path.includes("/") ? path.slice(0, path.indexOf("/") + 1) : "/"];
    case "folder":
      return [slash < 0 ? "/" : path.slice(0, slash + 1)];
    case "filename":
      return [path.slice(slash + 1)];
    case "heading":
      return [task.heading];
    case "description":
      return [task.text];
    case "tag":
    case "tags":
      return task.tags.map((tag) => `#${tag}`);
    case "recurrence":
      return [task.recurrence ?? ""];
    case "status.name":
      return [STATUS_NAMES[statusType(task.status)] ?? ""];
    case "status.symbol":
      return [task.status];
    default:
      return undefined;
  }
}

/** Dates of a task, by the plugin's names; `happens` is any of three. */
export function daysOf(field: string, { one: { task } }: TaskRow): readonly string[] | undefined {
  const known = (day: string | undefined): readonly string[] => (day === undefined ? NONE : [day]);
  switch (field) {
    case "due":
      return known(task.due);
    case "scheduled":
      return known(task.scheduled);
    case "start":
    case "starts":
      return known(task.start);
    case "created":
      return known(task.created);
    case "done":
      return known(task.done);
    case "cancelled":
      return known(task.cancelled);
    case "happens":
      return [...known(task.start), ...known(task.scheduled), ...known(task.due)].sort();
    default:
      return undefined;
  }
}

const NONE: readonly string[] = [];

/** The plugin's name for a status. */
export function statusType(status: string): string {
  if (status === "x" || status === "X") return "DONE";
  return status === "/" ? "IN_PROGRESS" : status === "-" ? "CANCELLED" : "TODO";
}

export const STATUS_NAMES: Readonly<Record<string, string>> = {
  IN_PROGRESS: "In Progress",
  TODO: "Todo",
  DONE: "Done",
  CANCELLED: "Cancelled",
};

/** In the plugin's order: what is in progress first. */
export const STATUS_TYPES: readonly string[] = Object.keys(STATUS_NAMES);

/** 0 for the highest; a task without one is between medium and low. */
export function priorityRank(priority: TaskPriority | undefined): number {
  return PRIORITIES.indexOf(priority ?? "none");
}

export const PRIORITIES: readonly string[] = ["highest", "high", "medium", "none", "low", "lowest"];

/** Whether a text holds another, in any case. */
export function holds(text: string, part: string): boolean {
  return foldName(text).includes(part);
}
