import type { VaultPath } from "./site-types.ts";

/** A checklist item as its note says it. Every field is there: tasks are read in large numbers, and of one shape they read fastest. */
export interface Task {
  /** Plain text, links as their labels, without its dates and other signs. */
  readonly text: string;
  /** The text with its signs, where it has any. */
  readonly written: string | undefined;
  /** Where links stand in `text`, in order. */
  readonly links: readonly TaskLink[];
  /** The character in the brackets: `" "`, `"x"`, `"/"`. */
  readonly status: string;
  /** `done` for `x` and `X`, `cancelled` for `-`, `open` for anything else. */
  readonly state: TaskState;
  /** Text and id of the heading above it; `""` before the first. */
  readonly heading: string;
  readonly headingId: string;
  /** The headings it stands under, outermost first, without one that says the note's title again. */
  readonly headings: readonly string[];
  readonly line: number;
  /** 0 for a task that stands in no other list item. */
  readonly depth: number;
  /** The place among the note's tasks of the one it stands in. */
  readonly parent: number | undefined;
  /** Days in ISO 8601: `"2025-02-03"`. */
  readonly due: string | undefined;
  readonly scheduled: string | undefined;
  readonly start: string | undefined;
  readonly created: string | undefined;
  readonly done: string | undefined;
  readonly cancelled: string | undefined;
  readonly priority: TaskPriority | undefined;
  /** In words: `"every week on Monday"`. */
  readonly recurrence: string | undefined;
  /** Hashtags in its text, without `#`, each once. */
  readonly tags: readonly string[];
  /** Without `^`. */
  readonly blockId: string | undefined;
}

export type TaskState = "open" | "done" | "cancelled";

/** Unwritten is between `medium` and `low`, as in the Tasks plugin. */
export type TaskPriority = "highest" | "high" | "medium" | "low" | "lowest";

/** A link in a task's text. */
export interface TaskLink {
  /** From and to in the text. */
  readonly start: number;
  readonly end: number;
  /** Its place among the note's links; none for one that leads out of the garden. */
  readonly link?: number;
  /** Where it leads then. */
  readonly address?: string;
}

/** When on its day a task is meant, by the heading it stands under. */
export type TaskSlot = "morning" | "afternoon" | "evening" | "tomorrow";

/** A task in the garden: what its note says, and what the others say of it. Those that refer to each other do so by place. */
export interface GardenTask {
  readonly note: VaultPath;
  /** Its place among its note's tasks. */
  readonly place: number;
  readonly task: Task;
  /** The day its note speaks of. */
  readonly day: string | undefined;
  /** The day whose score it counts in: its note's, and the day after for what stands under "tomorrow". */
  readonly belongsTo: string | undefined;
  readonly slot: TaskSlot | undefined;
  /** The day it is for: its due date, else its scheduled one, else the day it belongs to. */
  readonly date: string | undefined;
  /** Place in the garden's tasks of the same task, unfinished, on an earlier day. */
  readonly carriedFrom: number | undefined;
  /** Place in the garden's tasks of the same task on a later day: this one is history. */
  readonly carriedTo: number | undefined;
  /** Place in the garden's tasks of the first of its chain: itself where it was not carried over. */
  readonly first: number;
  /** How often it had been carried over by then; 0 for the first. */
  readonly times: number;
}

/** What a set of tasks comes to; a task that was carried over counts once. */
export interface TaskScore {
  readonly open: number;
  readonly done: number;
  readonly cancelled: number;
  /** Left unfinished in the set, and taken up again on a later day outside it. */
  readonly carried: number;
}
