import { foldName, hashOf } from "./slug.ts";
import type { GardenTask } from "./task-types.ts";

/**
 * What a task is known by from build to build: its note and block id, else its note, headings and words. Another task's
 * coming or going, and a tick, leave it as it is; two equal tasks under one heading share it.
 */
export function taskKey({ note, task }: GardenTask): string {
  const { blockId, headings, text } = task;
  const own = blockId === undefined ? [...headings, text].map(foldName).join("\n") : `^${blockId}`;
  const whole = `${note}\n${own}`;
  return hashOf(whole) + hashOf(`${whole}\n`);
}
