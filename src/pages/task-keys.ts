import type { VaultPath } from "../garden/site-types.ts";
import { taskKeys } from "../garden/task-key.ts";
import type { Site } from "./site.ts";

/** What readers' ticks know tasks by; nothing where readers may not tick. */
export interface TaskKeys {
  readonly at: (place: number) => string | undefined;
  /** Of a note's tasks, in order; `""` for none. */
  readonly ofNote: (path: VaultPath) => string;
}

export function createTaskKeys({ garden, settings }: Site): TaskKeys {
  if (settings.readerTicks !== true) return { at: () => undefined, ofNote: () => "" };
  const keys = taskKeys(garden.tasks);
  const byNote = new Map<VaultPath, string>();
  garden.tasks.forEach(({ note }, place) => {
    const before = byNote.get(note);
    const key = keys[place] ?? "";
    byNote.set(note, before === undefined ? key : `${before} ${key}`);
  });
  return { at: (place) => keys[place], ofNote: (path) => byNote.get(path) ?? "" };
}
