import type { Url } from "../garden/site-types.ts";
import type { GardenTask, Task } from "../garden/task-types.ts";
import { fragmentOf } from "../garden/tasks.ts";
import type { Garden } from "../garden/types.ts";

/** A task in `garden.json`. Days are in ISO 8601. */
export type TaskJson = Pick<
  Task,
  | "text"
  | "status"
  | "state"
  | "headings"
  | "line"
  | "due"
  | "scheduled"
  | "start"
  | "created"
  | "done"
  | "cancelled"
  | "priority"
  | "recurrence"
  | "tags"
> &
  Pick<GardenTask, "day" | "belongsTo" | "slot" | "carriedFrom" | "carriedTo"> & {
    readonly note: Url;
    /** Leads to it in its note. */
    readonly fragment: string;
    /** Place among these tasks of the one it stands in. */
    readonly parent?: number;
  };

/** Every task of listed notes; `parent`, `carriedFrom` and `carriedTo` are places among them. */
export function tasksJson({ tasks, notes }: Garden): readonly TaskJson[] {
  return tasks.map((one, place) => {
    const { task } = one;
    const { text, status, state, headings, line, due, scheduled, start, created, done, cancelled, tags } = task;
    // What is not there is left out when it is written.
    return {
      note: notes.get(one.note)?.url ?? "/",
      fragment: fragmentOf(task, one.place),
      text,
      status,
      state,
      headings,
      line,
      parent: task.parent === undefined ? undefined : place - one.place + task.parent,
      day: one.day,
      belongsTo: one.belongsTo,
      slot: one.slot,
      due,
      scheduled,
      start,
      created,
      done,
      cancelled,
      priority: task.priority,
      recurrence: task.recurrence,
      tags,
      carriedFrom: one.carriedFrom,
      carriedTo: one.carriedTo,
    } as TaskJson;
  });
}
