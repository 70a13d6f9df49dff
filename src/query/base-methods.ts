import { foldName } from "../garden/slug.ts";
import { asDate, linkIn } from "./base-functions.ts";
import { sizedList, sizedText } from "./budget.ts";
import { momentText } from "./date-format.ts";
import { type Call, evaluate, type QueryFunction, scopeWith } from "./evaluate.ts";
import { asList, extremeOf, numbersIn, rounded, sortedBy, sumOf, uniqueOf } from "./lists.ts";
import { areEqual, repeated } from "./operators.ts";
import { safePattern } from "./pattern.ts";
import { foldKey } from "./properties.ts";
import { textOf } from "./text.ts";
import { type FileValue, identityOf, is, isList, isTruthy, typeOf, type Value } from "./value.ts";

type Work<Self> = (self: Self, call: Call) => Value;

function onText(work: Work<string>): QueryFunction {
  return (call) => (typeof call.self === "string" ? work(call.self, call) : null);
}

function onNumber(work: Work<number>): QueryFunction {
  return (call) => (typeof call.self === "number" ? work(call.self, call) : null);
}

function onList(work: Work<readonly Value[]>): QueryFunction {
  return (call) => (isList(call.self) ? work(call.self, call) : null);
}

function onFile(work: Work<FileValue>): QueryFunction {
  return (call) => {
    if (is(call.self, "file")) return work(call.self, call);
    if (!is(call.self, "note") && !is(call.self, "link")) return null;
    const file = call.machine.field(call.self, "file");
    return is(file, "file") ? work(file, call) : null;
  };
}

/** A text's work, or a list's. */
function either(text: Work<string>, list: Work<readonly Value[]>): QueryFunction {
  return (call) =>
    typeof call.self === "string" ? text(call.self, call) : isList(call.self) ? list(call.self, call) : null;
}

const argumentsOf = (call: Call): Value[] => call.args.map((_, i) => call.value(i));
const size = (value: Value): number | undefined => (typeof value === "number" ? value : undefined);

/** Whether a text holds a text, or a list an item. */
function holds(call: Call, wanted: Value): boolean {
  const { self } = call;
  if (typeof self === "string") return self.includes(textOf(wanted));
  return asList(self).some(
    (item) =>
      areEqual(item, wanted, call.machine.budget) ||
      (is(item, "link") && typeof wanted === "string" && areEqual(item, linkIn(wanted, call), call.machine.budget)),
  );
}

/** Evaluates the first argument for each item, which it calls `value`. */
function forEach(list: readonly Value[], call: Call): Value[] {
  const [argument] = call.args;
  return list.map((value, index) => {
    const names = new Map<string, Value>([
      ["value", value],
      ["index", index],
    ]);
    return argument === undefined ? value : evaluate(argument, scopeWith(call.scope, names), call.machine);
  });
}

function reduced(list: readonly Value[], call: Call): Value {
  const [argument] = call.args;
  if (argument === undefined) return null;
  return list.reduce<Value>((acc, value, index) => {
    const names = new Map<string, Value>([
      ["value", value],
      ["index", index],
      ["acc", acc],
    ]);
    return evaluate(argument, scopeWith(call.scope, names), call.machine);
  }, call.value(1));
}

function hasTag({ note }: FileValue, call: Call): boolean {
  const own = note.tags.map(foldName);
  return argumentsOf(call).some((argument) => {
    const tag = foldName(textOf(argument).replace(/^#/, ""));
    return own.some((written) => written === tag || written.startsWith(`${tag}/`));
  });
}

function isIn({ note }: FileValue, folder: string): boolean {
  const wanted = folder.replace(/^\/+|\/+$/g, "");
  return wanted === "" || note.path.startsWith(`${wanted}/`);
}

function isEmpty(value: Value): boolean {
  if (typeof value === "string") return value.trim() === "";
  return value === null || (isList(value) && value.length === 0) || (is(value, "object") && value.entries.size === 0);
}

function fitsPattern(call: Call): Value {
  const { source, flags } = patternIn(call.self);
  return safePattern(source, flags, false, call.line).test(textOf(call.value(0)), call.machine.budget);
}

/** `/pattern/flags`, as the evaluator hands patterns on; any other text is taken literally. */
function patternIn(value: Value): { source: string; flags: string } {
  const match = /^\/(.*)\/([a-z]*)$/s.exec(textOf(value));
  return match === null
    ? { source: textOf(value).replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), flags: "" }
    : { source: match[1] ?? "", flags: match[2] ?? "" };
}

/** The methods of Bases' values. https://help.obsidian.md/bases/functions */
export const BASE_METHODS: ReadonlyMap<string, QueryFunction> = new Map<string, QueryFunction>([
  // Any value.
  ["isTruthy", (call) => isTruthy(call.self)],
  ["isEmpty", (call) => isEmpty(call.self)],
  ["isType", (call) => typeNames(call.self).includes(textOf(call.value(0)))],
  ["toString", (call) => sizedText(textOf(call.self, call.machine.budget), call.machine.budget)],

  // Texts and lists.
  ["contains", (call) => holds(call, call.value(0))],
  ["containsAll", (call) => argumentsOf(call).every((item) => holds(call, item))],
  ["containsAny", (call) => argumentsOf(call).some((item) => holds(call, item))],
  ["lower", onText((text) => text.toLowerCase())],
  ["upper", onText((text) => text.toUpperCase())],
  [
    "title",
    onText((text) => text.toLowerCase().replace(/(?<![\p{L}\p{N}'])\p{L}/gu, (letter) => letter.toUpperCase())),
  ],
  ["trim", onText((text) => text.trim())],
  ["startsWith", onText((text, call) => text.startsWith(textOf(call.value(0))))],
  ["endsWith", onText((text, call) => text.endsWith(textOf(call.value(0))))],
  ["repeat", onText((text, call) => repeated(text, size(call.value(0)) ?? 0, call.machine.budget))],
  [
    "replace",
    onText((text, call) => {
      const { source, flags } = patternIn(call.value(0));
      return safePattern(source, flags, false, call.line).replace(text, textOf(call.value(1)), call.machine.budget);
    }),
  ],
  [
    "split",
    onText((text, call) => {
      const { source, flags } = patternIn(call.value(0));
      const parts = safePattern(source, flags, false, call.line).split(text, call.machine.budget);
      return sizedList(parts, call.machine.budget).slice(0, size(call.value(1)));
    }),
  ],
  ["matches", fitsPattern],
  [
    "reverse",
    either(
      (text) => [...text].reverse().join(""),
      (list) => [...list].reverse(),
    ),
  ],
  [
    "slice",
    either(
      (text, call) => text.slice(size(call.value(0)), size(call.value(1))),
      (list, call) => list.slice(size(call.value(0)), size(call.value(1))),
    ),
  ],
  [
    "filter",
    onList((list, call) => {
      const kept = forEach(list, call);
      return list.filter((_, i) => isTruthy(kept[i] ?? null));
    }),
  ],
  ["map", onList((list, call) => sizedList(forEach(list, call), call.machine.budget))],
  ["reduce", onList(reduced)],
  [
    "flat",
    onList((list, call) =>
      sizedList(
        list.flatMap((item) => (isList(item) ? item : [item])),
        call.machine.budget,
      ),
    ),
  ],
  [
    "join",
    onList((list, call) =>
      sizedText(list.map((item) => textOf(item, call.machine.budget)).join(textOf(call.value(0))), call.machine.budget),
    ),
  ],
  ["sort", onList((list, call) => sortedBy(list, (item) => [item], [1], call.machine.budget))],
  ["unique", onList((list, call) => uniqueOf(list, call.machine.budget))],
  ["sum", onList((list) => sumOf(numbersIn(list)))],
  ["mean", onList((list) => (numbersIn(list).length === 0 ? null : sumOf(numbersIn(list)) / numbersIn(list).length))],
  ["min", onList((list, call) => extremeOf(list, 1, call.machine.budget))],
  ["max", onList((list, call) => extremeOf(list, -1, call.machine.budget))],

  // Numbers.
  ["abs", onNumber((value) => Math.abs(value))],
  ["ceil", onNumber((value) => Math.ceil(value))],
  ["floor", onNumber((value) => Math.floor(value))],
  ["round", onNumber((value, call) => rounded(value, size(call.value(0)) ?? 0))],
  ["toFixed", onNumber((value, call) => value.toFixed(Math.max(0, Math.min(20, size(call.value(0)) ?? 0))))],

  // Dates.
  [
    "date",
    (call) => {
      const date = asDate(call.self);
      return is(date, "date")
        ? { ...date, time: Math.floor(date.time / 86_400_000) * 86_400_000, hasTime: false }
        : null;
    },
  ],
  ["format", (call) => (is(call.self, "date") ? momentText(call.self, textOf(call.value(0))) : null)],
  ["time", (call) => (is(call.self, "date") ? momentText(call.self, "HH:mm:ss") : null)],

  // Files and links.
  ["hasTag", onFile(hasTag)],
  ["inFolder", onFile((file, call) => isIn(file, textOf(call.value(0))))],
  [
    "hasProperty",
    onFile(
      (file, call) => call.machine.field({ kind: "note", note: file.note }, foldKey(textOf(call.value(0)))) !== null,
    ),
  ],
  [
    "hasLink",
    onFile((file, call) => {
      const wanted = identityOf(linkIn(call.value(0), call));
      return asList(call.machine.field(file, "links")).some((link) => identityOf(link) === wanted);
    }),
  ],
  [
    "asLink",
    onFile((file, call) => {
      const link = call.machine.field(file, "link");
      const label = call.value(0);
      return is(link, "link") && label !== null ? { ...link, label: textOf(label) } : link;
    }),
  ],
  ["asFile", (call) => call.machine.field(linkIn(call.self, call), "file")],
  [
    "linksTo",
    onFile((file, call) => {
      const wanted = identityOf(linkIn(call.value(0), call));
      return asList(call.machine.field(file, "links")).some((link) => identityOf(link) === wanted);
    }),
  ],
  ["keys", (call) => (is(call.self, "object") ? [...call.self.entries.keys()] : null)],
  ["values", (call) => (is(call.self, "object") ? [...call.self.entries.values()] : null)],
]);

function typeNames(value: Value): string[] {
  return isList(value) ? ["list", "array"] : [typeOf(value)];
}
