import type { TaskMonth, TaskNote, TaskSection } from "../../_includes/tasks-page.tsx";
import type { GardenTask } from "../garden/task-types.ts";
import type { Note } from "../garden/types.ts";
import { dateOf } from "../outputs/newest-first.ts";
import type { PageContext } from "./page-context.ts";
import { listStateOf, taskItemOf } from "./task-items.ts";

/** A task's place in a list, and what it is listed by. */
export interface TaskEntry {
  /** Among the garden's tasks. */
  readonly place: number;
  readonly state: TaskSection["state"];
  /** `"2025-02-03"`; `""` without a date. */
  readonly day: string;
}

/** Every task but those that were carried over: they stand in the history of the one they were carried to. */
export function taskEntries({ site }: PageContext): readonly TaskEntry[] {
  const { tasks, notes, today } = site.garden;
  return tasks.flatMap((task, place): TaskEntry[] => {
    if (task.carriedTo !== undefined) return [];
    const note = notes.get(task.note) as Note;
    const day = task.task.done ?? task.date ?? dateOf(note)?.slice(0, 10) ?? "";
    return [{ place, state: listStateOf(task, today), day }];
  });
}

/** Entries by state, month and note: what is due first the soonest, everything else the newest. */
export function taskSections(context: PageContext, entries: readonly TaskEntry[]): readonly TaskSection[] {
  const byState = groupedBy(entries, ({ state }) => state);
  let above = 0;
  return STATES.flatMap((state): TaskSection[] => {
    const own = byState.get(state);
    if (own === undefined) return [];
    const title = context.strings.checklists.states[state];
    const months = monthsOf(context, own, state === "due" ? 1 : -1, above);
    above += own.length;
    return [{ state, title, count: own.length, months }];
  });
}

const STATES = ["overdue", "due", "open", "done", "cancelled"] as const;

/** More lines than any window shows at once. */
const MOST_IN_SIGHT = 60;

function monthsOf(
  context: PageContext,
  entries: readonly TaskEntry[],
  direction: 1 | -1,
  before: number,
): readonly TaskMonth[] {
  let above = before;
  const { tasks } = context.site.garden;
  // They come by note and place, and stay so within a day.
  const sorted = entries.toSorted((a, b) => direction * compare(a.day, b.day));
  return [...groupedBy(sorted, ({ day }) => day.slice(0, 7))].map(([month, own]) => {
    const isFar = above >= MOST_IN_SIGHT;
    above += own.length;
    return {
      month,
      title: month === "" ? context.strings.checklists.noDate : context.dates.month(`${month}-01`),
      isFar,
      notes: [...groupedBy(own, (entry) => noteOf(tasks, entry))].map(([path, inNote]) =>
        taskNoteOf(context, context.site.garden.notes.get(path) as Note, inNote),
      ),
    };
  });
}

function taskNoteOf(context: PageContext, note: Note, entries: readonly TaskEntry[]): TaskNote {
  const { tasks, tags } = context.site.garden;
  const date = dateOf(note);
  const groups: { heading: string; tasks: ReturnType<typeof taskItemOf>[] }[] = [];
  /** By place in the note. */
  const depths = new Map<number, number>();
  for (const { place } of entries.length === 1 ? entries : entries.toSorted((a, b) => a.place - b.place)) {
    const { task, place: own } = tasks[place] as GardenTask;
    const above = depths.get(task.parent ?? -1);
    const depth = above === undefined ? 0 : above + 1;
    depths.set(own, depth);
    let group = groups.at(-1);
    if (group?.heading !== task.heading) {
      group = { heading: task.heading, tasks: [] };
      groups.push(group);
    }
    group.tasks.push(taskItemOf(context, place, depth));
  }
  return {
    href: context.hrefOf(note.url),
    title: note.title,
    language: note.language,
    date: date === undefined ? undefined : context.dates.day(date),
    tags: note.tagKeys.flatMap((key) => tags.get(key)?.name ?? []).join("\n"),
    groups,
  };
}

function noteOf(tasks: readonly GardenTask[], { place }: TaskEntry): string {
  return tasks[place]?.note ?? "";
}

/** In the order their first ones come. */
export function groupedBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

// Code points, not a locale's order: every machine must sort alike.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
