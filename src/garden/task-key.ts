import { foldName, hashOf } from "./slug.ts";
import type { GardenTask } from "./task-types.ts";

/**
 * What each task is known by from build to build, by place: its note and block id, else its note, headings and words; a task
 * that was carried over by the first of its chain. Other tasks' coming and going, and a tick, leave it as it is. Equal tasks
 * under one heading are told apart by their number.
 */
export function taskKeys(tasks: readonly GardenTask[]): readonly string[] {
  const known = keys.get(tasks);
  if (known !== undefined) return known;
  const made = keysOf(tasks);
  keys.set(tasks, made);
  return made;
}

/** Pages and data files of one garden ask for the same. */
const keys = new WeakMap<readonly GardenTask[], readonly string[]>();

function keysOf(tasks: readonly GardenTask[]): readonly string[] {
  const used = new Map<string, number>();
  const own = tasks.map((task) => {
    const key = keyOf(task);
    const count = (used.get(key) ?? 0) + 1;
    used.set(key, count);
    return count === 1 ? key : `${key}-${count}`;
  });
  return tasks.map(({ first }) => own[first] ?? "");
}

function keyOf({ note, task }: GardenTask): string {
  const { blockId, headings, text } = task;
  const own = blockId === undefined ? [...headings, text].map(foldName).join("\n") : `^${blockId}`;
  const whole = `${note}\n${own}`;
  return hashOf(whole) + hashOf(`\n${whole}`);
}
