import type { Task, TaskPriority } from "../garden/task-types.ts";
import { isoDateOf } from "./dates.ts";

// 📅 due, ⏳ scheduled, 🛫 start, ➕ created, ✅ done, ❌ cancelled, 🔺⏫🔼🔽⏬ priority, 🔁 recurrence; [due:: 2025-02-03]

/** What the signs of the Tasks plugin, or Dataview's fields, say of a task. */
export type SaidBySigns = Partial<Pick<Task, DateField | "priority" | "recurrence">>;

type DateField = "due" | "scheduled" | "start" | "created" | "done" | "cancelled";

/** From and to in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sign that is followed by no day of the calendar. */
export interface SignProblem {
  readonly what: string;
  readonly value: string;
}

export interface Signs {
  readonly said: SaidBySigns;
  readonly cuts: readonly Span[];
  readonly problems: readonly SignProblem[];
}

/** Whether a text may hold signs: most tasks hold none. */
export function mayHoldSigns(text: string): boolean {
  return /[📅📆🗓⏳⌛🛫➕✅❌🔺⏫🔼🔽⏬🔁🆔⛔🏁]/u.test(text);
}

/**
 * Finds the plugin's signs in a task's text. Dates count wherever they stand; priorities only behind the words, as in the
 * plugin: before them the same pictures are decoration.
 */
export function signsIn(text: string, cutAlready: readonly Span[]): Signs {
  const cuts: Span[] = [];
  const problems: SignProblem[] = [];
  const said: { -readonly [Key in keyof SaidBySigns]: SaidBySigns[Key] } = {};
  for (const match of text.matchAll(DATE)) {
    const [whole, sign = "", value = ""] = match;
    const day = dayIn(value);
    if (day === undefined) problems.push({ what: sign, value });
    else {
      said[DATES[sign] ?? "due"] ??= day;
      cuts.push({ start: match.index, end: match.index + whole.length });
    }
  }
  for (const match of text.matchAll(RECURRENCE)) {
    said.recurrence ??= match[1]?.trim() ?? "";
    cuts.push({ start: match.index, end: match.index + match[0].trimEnd().length });
  }
  for (const match of text.matchAll(REFERENCE)) cuts.push({ start: match.index, end: match.index + match[0].length });
  const { priority, cuts: last } = priorityIn(blanked(text, [...cuts, ...cutAlready]));
  if (priority !== undefined) said.priority = priority;
  cuts.push(...last);
  return { said, cuts, problems };
}

/** The priority behind a text's words; tags may stand among its signs. */
function priorityIn(text: string): { readonly priority?: TaskPriority; readonly cuts: readonly Span[] } {
  const words = [...text.matchAll(/\S+/g)];
  const cuts: Span[] = [];
  let priority: TaskPriority | undefined;
  for (const { 0: word, index } of words.reverse()) {
    if (word.startsWith("#")) continue;
    const sign = PRIORITY.exec(word);
    if (sign === null) break;
    priority = PRIORITIES[sign[1] ?? ""] ?? "medium";
    cuts.push({ start: index + sign.index, end: index + word.length });
    if (sign.index > 0) break;
  }
  return { ...(priority === undefined ? {} : { priority }), cuts };
}

/** Whether a field of this name says something of a task. */
export function isTaskField(key: string): boolean {
  const name = key.toLowerCase();
  return Object.hasOwn(FIELDS, name) || name === "priority" || name === "repeat" || name === "recurrence";
}

/** What a field says, or why it says nothing: `[due:: someday]`. */
export function fieldSaid(
  key: string,
  value: string,
): { readonly said: SaidBySigns } | { readonly problem: SignProblem } {
  const name = key.toLowerCase();
  const field = FIELDS[name];
  if (field !== undefined) {
    const day = dayIn(value);
    return day === undefined ? { problem: { what: `${key}::`, value } } : { said: { [field]: day } };
  }
  if (name !== "priority") return { said: value === "" ? {} : { recurrence: value } };
  const priority = value.toLowerCase();
  if (priority === "none" || priority === "normal") return { said: {} };
  return isPriority(priority) ? { said: { priority } } : { problem: { what: `${key}::`, value } };
}

function isPriority(text: string): text is TaskPriority {
  return ["highest", "high", "medium", "low", "lowest"].includes(text);
}

/** `"2025-02-03"` and `"2025-02-03T09:00"`; a day no calendar has is none. */
function dayIn(value: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}(?:[T ].*)?$/.test(value) ? isoDateOf(value)?.slice(0, 10) : undefined;
}

/** Spans out of a text, as many spaces in their place. */
function blanked(text: string, spans: readonly Span[]): string {
  let result = "";
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > at) result += text.slice(at, start);
    if (end > at) result += " ".repeat(end - Math.max(start, at));
    at = Math.max(at, end);
  }
  return result + text.slice(at);
}

const DATES: Readonly<Record<string, DateField>> = {
  "📅": "due",
  "📆": "due",
  "🗓": "due",
  "⏳": "scheduled",
  "⌛": "scheduled",
  "🛫": "start",
  "➕": "created",
  "✅": "done",
  "❌": "cancelled",
};

/** A sign and a date, right or wrong; before other words the picture is decoration. */
const DATE = /(📅|📆|🗓|⏳|⌛|🛫|➕|✅|❌)\uFE0F?[ \t]*(\d{4}[-./]\d[\d./-]*(?:[T ]\d{2}:\d{2})?)/gu;
const RECURRENCE = /🔁\uFE0F?[ \t]*(every\b[a-zA-Z0-9, !]*)/giu;
/** The plugin's own bookkeeping, before another sign or at the end: a task's id, what it waits for, what becomes of it. */
const REFERENCE =
  /(?:🆔|⛔|🏁)\uFE0F?[ \t]*[\w-]+(?:[ \t]*,[ \t]*[\w-]+)*(?=\s*(?:$|🆔|⛔|🏁|📅|⏳|🛫|➕|✅|❌|🔺|⏫|🔼|🔽|⏬|🔁|#))/gu;
const PRIORITY = /(🔺|⏫|🔼|🔽|⏬)\uFE0F?$/u;

const PRIORITIES: Readonly<Record<string, TaskPriority>> = {
  "🔺": "highest",
  "⏫": "high",
  "🔼": "medium",
  "🔽": "low",
  "⏬": "lowest",
};

const FIELDS: Readonly<Record<string, DateField>> = {
  due: "due",
  scheduled: "scheduled",
  start: "start",
  created: "created",
  completion: "done",
  cancelled: "cancelled",
};
