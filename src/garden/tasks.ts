import { addDays, type Day } from "./plain-day.ts";
import type { VaultPath } from "./site-types.ts";
import { foldName } from "./slug.ts";
import type { TaskOptions } from "./task-options.ts";
import type { GardenTask, Task, TaskSlot } from "./task-types.ts";
import type { ParsedNote } from "./types.ts";

/** What of a note its tasks are gathered from. */
type TaskNote = Pick<ParsedNote, "path" | "day" | "tasks">;

/**
 * Every task of the notes (those that stand in lists, in path order), with the day each belongs to and the days it was
 * carried over to. Work grows with the number of tasks.
 */
export function createTasks(notes: readonly TaskNote[], headings: TaskOptions["headings"]): readonly GardenTask[] {
  return withChains(notes.flatMap((note) => placedTasks(note, headings)));
}

/** The day a task counts on: its diary day; outside the diary the day it was finished or given up, else the one it is for. */
export function dayOfTask({ task, belongsTo, date }: Pick<GardenTask, "task" | "belongsTo" | "date">): Day | undefined {
  const ended = task.state === "done" ? task.done : task.state === "cancelled" ? task.cancelled : undefined;
  return belongsTo ?? ended ?? date;
}

/** The days that the tasks of each note count on, and those they are still for, each once. */
export function createTaskDays(headings: TaskOptions["headings"]): (note: TaskNote) => readonly Day[] {
  return (note) => {
    const days = new Set<Day>();
    for (const task of placedTasks(note, headings)) {
      const day = dayOfTask(task);
      if (day !== undefined) days.add(day);
      if (task.date !== undefined && task.task.state === "open") days.add(task.date);
    }
    return [...days];
  };
}

/** A task's days, the first it stood on first: itself and what it was carried over from, then to. Places in the garden's tasks. */
export function historyOf(place: number, tasks: readonly GardenTask[]): readonly number[] {
  const days: number[] = [];
  for (let at = tasks[place]?.first; at !== undefined; at = tasks[at]?.carriedTo) days.push(at);
  return days;
}

/**
 * The days a task was written down on, in order, each once: a day's note may hold it twice, as left undone and as put down for
 * tomorrow. The first `most` of them.
 */
export function daysOfHistory(
  place: number,
  tasks: readonly GardenTask[],
  most = Number.POSITIVE_INFINITY,
): readonly { readonly day: string; readonly task: GardenTask }[] {
  const days = new Map<string, GardenTask>();
  for (let at = tasks[place]?.first; at !== undefined; at = tasks[at]?.carriedTo) {
    const task = tasks[at];
    if (task?.day === undefined) continue;
    if (days.size >= most && !days.has(task.day)) break;
    days.set(task.day, task);
  }
  return [...days].map(([day, task]) => ({ day, task }));
}

/** The fragment that leads to a task in its note: its block id, else its number. */
export function fragmentOf({ blockId }: Pick<Task, "blockId">, place: number): string {
  return blockId === undefined ? taskId(place) : `^${blockId}`;
}

/** The `id` of a task's box. A heading's holds no underscore. */
export function taskId(place: number): string {
  return `task_${place + 1}`;
}

type PlacedTask = Omit<GardenTask, "first" | "times" | "carriedFrom" | "carriedTo">;

/** A note's tasks with their days, worked out once: periods and the list of tasks ask for the same. */
function placedTasks(note: TaskNote, headings: TaskOptions["headings"]): readonly PlacedTask[] {
  if (note.tasks.length === 0) return [];
  const known = placedBefore.get(note.tasks);
  if (known?.headings === headings && known.day === note.day) return known.tasks;
  const slotNames = slotsOf(headings);
  const tasks = note.tasks.map((task, place) => placed(note, task, place, slotNames));
  placedBefore.set(note.tasks, { headings, day: note.day, tasks });
  return tasks;
}

const placedBefore = new WeakMap<
  readonly Task[],
  { readonly headings: TaskOptions["headings"]; readonly day: Day | undefined; readonly tasks: readonly PlacedTask[] }
>();

function placed({ path, day }: TaskNote, task: Task, place: number, slotNames: SlotNames): PlacedTask {
  const slot = slotOf(task, slotNames);
  const belongsTo = day !== undefined && slot === "tomorrow" ? dayAfter(day) : day;
  const date = task.due ?? task.scheduled ?? belongsTo;
  return {
    note: path,
    place,
    task,
    day,
    belongsTo,
    slot,
    date,
  };
}

/** The nearest heading that says a time of day does; below "tomorrow", an evening is tomorrow's. */
function slotOf({ headings }: Task, slotNames: SlotNames): TaskSlot | undefined {
  let slot: TaskSlot | undefined;
  for (const heading of headings) {
    const said = slotNames(heading);
    if (said === "tomorrow") return said;
    slot = said ?? slot;
  }
  return slot;
}

/** What a heading says of the time of day. */
type SlotNames = (heading: string) => TaskSlot | undefined;

function slotsOf(headings: TaskOptions["headings"]): SlotNames {
  const known = slotsBefore.get(headings);
  if (known !== undefined) return known;
  const slots = slotsByHeading(headings);
  const said = new Map<string, TaskSlot | undefined>();
  const slotNames: SlotNames = (heading) => {
    if (!said.has(heading)) said.set(heading, slots.get(foldedHeading(heading)));
    return said.get(heading);
  };
  slotsBefore.set(headings, slotNames);
  return slotNames;
}

const slotsBefore = new WeakMap<TaskOptions["headings"], SlotNames>();

function slotsByHeading(headings: TaskOptions["headings"]): ReadonlyMap<string, TaskSlot> {
  const slots = new Map<string, TaskSlot>();
  for (const slot of ["morning", "afternoon", "evening", "tomorrow"] as const) {
    for (const heading of headings[slot]) slots.set(foldedHeading(heading), slot);
  }
  return slots;
}

/** `"🌅 오전 (9–12):"` is `"오전"`. */
function foldedHeading(text: string): string {
  return foldName(text)
    .replace(/(?<=\S)\s*[([（].*$/s, "")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "")
    .replace(/\s+/g, " ");
}

/** A carried task stands unfinished on one diary day and again, in the same words, on a later one. */
function withChains(tasks: readonly PlacedTask[]): readonly GardenTask[] {
  const order = tasks.map((_, i) => i).filter((i) => tasks[i]?.day !== undefined && tasks[i]?.task.text !== "");
  const times = tasks.map(timeOf);
  order.sort((a, b) => compare(times[a] ?? "", times[b] ?? "") || a - b);
  const from = new Map<number, number>();
  const to = new Map<number, number>();
  /** By their words: the unfinished of earlier times, the latest last, and those of the time being gone through. */
  const left = new Map<string, { time: string; readonly waiting: number[]; now: number[] }>();
  for (const i of order) {
    const task = tasks[i] as GardenTask;
    const key = foldName(task.task.text);
    const time = times[i] ?? "";
    const known = left.get(key) ?? { time, waiting: [], now: [] };
    left.set(key, known);
    if (known.time !== time) {
      for (const earlier of known.now.reverse()) known.waiting.push(earlier);
      known.now = [];
      known.time = time;
    }
    const earlier = known.waiting.pop();
    if (earlier !== undefined) {
      from.set(i, earlier);
      to.set(earlier, i);
    }
    if (task.task.state === "open") known.now.push(i);
  }
  const chains = new Map<number, { first: number; times: number }>();
  for (const i of order) {
    const before = chains.get(from.get(i) ?? -1);
    chains.set(i, before === undefined ? { first: i, times: 0 } : { first: before.first, times: before.times + 1 });
  }
  return tasks.map(({ note, place, task, day, belongsTo, slot, date }, i) => {
    const { first, times } = chains.get(i) ?? { first: i, times: 0 };
    const [carriedFrom, carriedTo] = [from.get(i), to.get(i)];
    return { note, place, task, day, belongsTo, slot, date, carriedFrom, carriedTo, first, times };
  });
}

/** What was planned for a day comes before what the day's own note says. */
function timeOf({ belongsTo = "", day = "" }: Pick<GardenTask, "belongsTo" | "day">): string {
  return `${belongsTo} ${day}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The next day: `"2024-02-29"` follows `"2024-02-28"`. */
export function dayAfter(day: string): string {
  return addDays(day, 1);
}

/** Tasks by the note they stand in. */
export function tasksByNote(tasks: readonly GardenTask[]): ReadonlyMap<VaultPath, readonly GardenTask[]> {
  const byNote = new Map<VaultPath, GardenTask[]>();
  for (const task of tasks) {
    const known = byNote.get(task.note);
    if (known === undefined) byNote.set(task.note, [task]);
    else known.push(task);
  }
  return byNote;
}

/**
 * The newest day in the garden: of diary days, of dates notes say they were made on, and of finished tasks; where there is none,
 * of dates notes were changed on.
 */
export function newestDay(
  notes: readonly Pick<ParsedNote, "day" | "created" | "updated">[],
  tasks: readonly GardenTask[],
): string | undefined {
  let newest = "";
  const see = (date: string | undefined): void => {
    const day = date?.slice(0, 10) ?? "";
    if (day > newest) newest = day;
  };
  for (const note of notes) {
    see(note.day);
    see(note.created);
  }
  for (const { task } of tasks) see(task.done);
  if (newest === "") for (const note of notes) see(note.updated);
  return newest === "" ? undefined : newest;
}
