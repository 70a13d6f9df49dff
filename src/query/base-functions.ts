import { sizedText } from "./budget.ts";
import { dateOf, durationOf } from "./dates.ts";
import type { Call, QueryFunction } from "./evaluate.ts";
import { asList, extremeOf } from "./lists.ts";
import { textOf } from "./text.ts";
import { is, isList, isTruthy, type Value } from "./value.ts";

/** Bases' functions. https://help.obsidian.md/bases/functions */
export const BASE_FUNCTIONS: ReadonlyMap<string, QueryFunction> = new Map<string, QueryFunction>([
  ["if", (call) => (isTruthy(call.value(0)) ? call.value(1) : call.value(2))],
  ["date", (call) => asDate(call.value(0))],
  ["duration", (call) => durationOf(textOf(call.value(0))) ?? null],
  ["number", (call) => asNumber(call.value(0))],
  ["list", (call) => asList(call.value(0))],
  ["min", (call) => extremeOf(valuesOf(call), 1, call.machine.budget)],
  ["max", (call) => extremeOf(valuesOf(call), -1, call.machine.budget)],
  [
    "link",
    (call) => {
      const [target = null, label = null] = valuesOf(call);
      const words = label === null ? {} : { label: textOf(label) };
      if (is(target, "link")) return { ...target, ...words };
      const text = textOf(target);
      if (/^https?:\/\//i.test(text)) return { kind: "web", address: text, ...words };
      const link = call.machine.link(text.replace(/^\[\[|\]\]$/g, ""));
      return is(link, "link") ? { ...link, ...words } : link;
    },
  ],
  ["file", (call) => call.machine.field(linkIn(call.value(0), call), "file")],
  ["image", (call) => pictureIn(call.value(0), call)],
  ["icon", () => null],
  ["escapeHTML", (call) => sizedText(textOf(call.value(0)), call.machine.budget)],
]);

/** Functions that are answered by a clock or by chance. */
export const BASE_CLOCK: ReadonlySet<string> = new Set(["now", "today", "random", "relative"]);

function valuesOf(call: Call): Value[] {
  return call.args.map((_, i) => call.value(i));
}

/** A date, or the one a text reads as. */
export function asDate(value: Value): Value {
  return is(value, "date") ? value : typeof value === "string" ? (dateOf(value.trim()) ?? null) : null;
}

function asNumber(value: Value): Value {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return Number(value);
  if (is(value, "date")) return value.time;
  const text = textOf(value).trim();
  return text === "" || !Number.isFinite(Number(text)) ? null : Number(text);
}

/** The link that a text or a link is. */
export function linkIn(value: Value, call: Call): Value {
  return typeof value === "string" ? call.machine.link(value.replace(/^\[\[|\]\]$/g, "")) : value;
}

/** A picture by a link, a path or an address. */
export function pictureIn(value: Value, call: Pick<Call, "machine">): Value {
  const first = isList(value) ? (value[0] ?? null) : value;
  if (is(first, "link") || is(first, "web")) return { kind: "picture", source: first };
  if (is(first, "picture")) return first;
  if (typeof first !== "string" || first.trim() === "") return null;
  const markdown = /^!\[([^[\]]*)\]\(<?([^()<>]+)>?\)$/.exec(first.trim());
  const address = markdown?.[2] ?? first.trim();
  if (/^https?:\/\//i.test(address)) return { kind: "picture", source: { kind: "web", address } };
  const link = call.machine.link(address.replace(/^!?\[\[|\]\]$/g, ""));
  return is(link, "link") ? { kind: "picture", source: link } : null;
}
