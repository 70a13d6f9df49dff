import type { TaskSlot } from "./task-types.ts";

/** How checklists are read and shown. */
export interface TaskOptions {
  /** Headings that say when on its day a task is meant, in any case. Under a `tomorrow` heading it is the next day's. */
  readonly headings: Readonly<Record<TaskSlot, readonly string[]>>;
  /** What "overdue" and `today` in queries go by: the newest date in the garden, a day (`"2025-02-03"`), or the day of the build. */
  readonly today: "newest" | "build" | (string & {});
  /** Lets readers tick tasks for themselves; what they tick stays on their device. */
  readonly readerTicks: boolean;
}

/** What the owner may write: the options, or parts of them. */
export type PartialTaskOptions = Partial<Omit<TaskOptions, "headings">> & {
  readonly headings?: Partial<TaskOptions["headings"]>;
};

export const TASK_DEFAULTS: TaskOptions = {
  headings: {
    morning: ["오전", "아침", "Morning", "AM", "午前", "朝", "上午", "早上"],
    afternoon: ["오후", "Afternoon", "PM", "午後", "昼", "下午", "中午"],
    evening: ["저녁", "밤", "Evening", "Night", "夕方", "夜", "晚上", "傍晚"],
    tomorrow: [
      "내일 할 일",
      "내일 할일",
      "내일의 할 일",
      "내일 할 것",
      "내일 계획",
      "내일",
      "Tomorrow",
      "To do tomorrow",
      "Plan for tomorrow",
      "Tomorrow's tasks",
      "Tomorrow's plan",
      "Tasks for tomorrow",
      "For tomorrow",
      "明日",
      "明日やること",
      "明日の予定",
      "明天",
      "明天要做的事",
      "明日计划",
    ],
  },
  today: "newest",
  readerTicks: false,
};

/** Options over options, heading by heading. */
export function mergedTaskOptions(base: TaskOptions, options: PartialTaskOptions = {}): TaskOptions {
  const { headings, today = base.today, readerTicks = base.readerTicks } = options;
  return { headings: { ...base.headings, ...headings }, today, readerTicks };
}

/** What the garden needs to know of the options. Only `today: "build"` asks the clock. */
export function taskSurroundings({ headings, today }: TaskOptions): {
  readonly headings: TaskOptions["headings"];
  readonly today?: string;
} {
  if (today === "newest") return { headings };
  return { headings, today: today === "build" ? localDay(new Date()) : today };
}

function localDay(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** What each option must be, where it is not. */
export const TASK_CHECKS: Readonly<Record<keyof TaskOptions, (value: unknown) => string | undefined>> = {
  headings: (value) =>
    isHeadings(value) ? undefined : "lists of headings by `morning`, `afternoon`, `evening` and `tomorrow`",
  today: (value) =>
    value === "newest" || value === "build" || (typeof value === "string" && isDay(value))
      ? undefined
      : '"newest", "build" or a day such as "2025-02-03"',
  readerTicks: (value) => (typeof value === "boolean" ? undefined : "true or false"),
};

function isHeadings(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(
    ([slot, names]) =>
      Object.hasOwn(TASK_DEFAULTS.headings, slot) &&
      Array.isArray(names) &&
      names.every((name) => typeof name === "string"),
  );
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
