import type { Task } from "../garden/task-types.ts";
import type { Budget } from "./budget.ts";
import { durationText, isoText } from "./dates.ts";
import { isList, type LinkValue, type Value } from "./value.ts";

/** A value as plain text, for formulas that make texts of it. Never the path of a note that is not published. */
export function textOf(value: Value, budget?: Budget): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return String(value);
  budget?.enter();
  const text = composedText(value, budget);
  budget?.leave();
  return text;
}

function composedText(value: Exclude<Value, null | string | number | boolean>, budget: Budget | undefined): string {
  if (isList(value)) return value.map((item) => textOf(item, budget)).join(", ");
  switch (value.kind) {
    case "date":
      return isoText(value);
    case "duration":
      return durationText(value);
    case "link":
      return value.label ?? linkName(value);
    case "web":
      return value.label ?? value.address;
    case "picture":
      return textOf(value.source);
    case "object":
      return [...value.entries].map(([key, item]) => `${key}: ${textOf(item, budget)}`).join(", ");
    case "note":
    case "file":
      return value.note.name;
    case "task":
      return writtenTask(value.note.tasks[value.index]);
    case "function":
      return "";
  }
}

/** The name of what a link leads to, with the heading it asks for. */
export function linkName({ name, subpath }: LinkValue): string {
  return [name, ...subpath.split("#")].filter((part) => part !== "").join(" > ");
}

/** A number as people write it: at most ten digits after the point, so that `0.1 + 0.2` is `0.3`. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return "";
  return String(Number(value.toFixed(10)));
}

function writtenTask(task: Task | undefined): string {
  return task?.written ?? task?.text ?? "";
}
