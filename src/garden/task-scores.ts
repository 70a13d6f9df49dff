import type { VaultPath } from "./site-types.ts";
import type { GardenTask, TaskScore } from "./task-types.ts";

/**
 * What a set of tasks comes to. A task carried over within the set counts once, as it stood on its last day there; one that was
 * carried to a day outside the set is `carried`, and not open: it is open where it stands last.
 */
export function scoreOf(tasks: Iterable<GardenTask>): TaskScore {
  return sumOf([tallyOf(tasks)]);
}

/** What the tasks of some notes come to, by their paths: each note's are counted once, however many tags and folders ask. */
export function createNoteScores(
  byNote: ReadonlyMap<VaultPath, readonly GardenTask[]>,
): (paths: Iterable<VaultPath>) => TaskScore {
  const tallies = new Map([...byNote].map(([path, tasks]) => [path, tallyOf(tasks)]));
  return (paths) => {
    const found: Tally[] = [];
    for (const path of paths) {
      const tally = tallies.get(path);
      if (tally !== undefined) found.push(tally);
    }
    return sumOf(found);
  };
}

/** Whether a task is one of a chain: the same, on several days. */
export function wasCarried({ times, carriedTo }: GardenTask): boolean {
  return times > 0 || carriedTo !== undefined;
}

interface Tally {
  readonly score: TaskScore;
  /** Those that were carried over, which count once in all: hardly any are. */
  readonly chained: readonly GardenTask[];
}

const NONE: readonly GardenTask[] = [];

function tallyOf(tasks: Iterable<GardenTask>): Tally {
  const score = { open: 0, done: 0, cancelled: 0, carried: 0 };
  let chained: GardenTask[] | undefined;
  for (const task of tasks) {
    if (!wasCarried(task)) score[task.task.state]++;
    else if (chained === undefined) chained = [task];
    else chained.push(task);
  }
  return { score, chained: chained ?? NONE };
}

function sumOf(tallies: readonly Tally[]): TaskScore {
  const sum = { open: 0, done: 0, cancelled: 0, carried: 0 };
  const last = new Map<number, GardenTask>();
  for (const { score, chained } of tallies) {
    sum.open += score.open;
    sum.done += score.done;
    sum.cancelled += score.cancelled;
    for (const task of chained) {
      const known = last.get(task.first);
      if (known === undefined || known.times < task.times) last.set(task.first, task);
    }
  }
  for (const { task, carriedTo } of last.values()) {
    sum[task.state === "open" && carriedTo !== undefined ? "carried" : task.state]++;
  }
  return sum;
}
