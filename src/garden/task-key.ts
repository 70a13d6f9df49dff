import { foldName } from "./slug.ts";
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
  return digestOf(`${note}\n${blockId === undefined ? foldName(`${headings.join("\n")}\n${text}`) : `^${blockId}`}`);
}

/** Two hashes of 32 bits, one after the other: one would be too few for the tasks of all gardens that a device has seen. */
function digestOf(text: string): string {
  let [one, other] = [0x811c9dc5, 0x9dc5811c];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x85ebca6b);
    other ^= other >>> 15;
  }
  return (one >>> 0).toString(36).padStart(7, "0") + (other >>> 0).toString(36).padStart(7, "0");
}
