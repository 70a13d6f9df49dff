import { sizedList, sizedText } from "./budget.ts";
import { TEXT_FUNCTIONS } from "./dataview-texts.ts";
import { luxonText } from "./date-format.ts";
import { dateOf, durationOf } from "./dates.ts";
import { type Call, callFunction, type QueryFunction } from "./evaluate.ts";
import { count, each, number, plain, text } from "./function-kinds.ts";
import { asList, containsValue, extremeOf, numbersIn, rounded, sortedBy, sumOf, uniqueOf } from "./lists.ts";
import { textOf } from "./text.ts";
import { is, isList, isTruthy, type LinkValue, typeOf, type Value } from "./value.ts";

/** A list, or the arguments as one. */
const spread = (args: readonly Value[]): readonly Value[] =>
  args.length === 1 && isList(args[0] ?? null) ? (args[0] as readonly Value[]) : args;

/** Calls the function that is an argument on one item. */
function applied(callee: Value | undefined, item: Value, call: Call): Value {
  return is(callee, "function") ? callFunction(callee, [item], call.machine) : null;
}

/** `any(list, (x) => …)`, `any(list)`, `any(a, b)`. */
function decided(decide: (list: readonly Value[], is: (item: Value) => boolean) => boolean): QueryFunction {
  return plain((args, call) => {
    const [list = null, test] = args;
    if (is(test, "function")) return decide(asList(list), (item) => isTruthy(applied(test, item, call)));
    return decide(spread(args), isTruthy);
  });
}

function foundIn(fold: (text: string) => string, isExact: boolean): QueryFunction {
  const folded = (value: Value): Value =>
    typeof value === "string" ? fold(value) : isList(value) ? value.map(folded) : value;
  return plain(([container = null, wanted = null], { machine }) =>
    isExact && typeof container === "string"
      ? container.includes(textOf(wanted))
      : containsValue(folded(container), folded(wanted), machine.budget, isExact),
  );
}

const same = (text: string): string => text;
const lower = (text: string): string => text.toLowerCase();

/** Dataview's functions. https://blacksmithgu.github.io/obsidian-dataview/reference/functions/ */
export const DATAVIEW_FUNCTIONS: ReadonlyMap<string, QueryFunction> = new Map<string, QueryFunction>([
  // Making values.
  ["list", plain((args) => args)],
  ["array", plain((args) => args)],
  [
    "object",
    plain((args) => {
      const entries = new Map<string, Value>();
      for (let i = 0; i + 1 < args.length; i += 2) entries.set(textOf(args[i] ?? null), args[i + 1] ?? null);
      return { kind: "object", entries };
    }),
  ],
  ["date", each((value) => (is(value, "date") ? value : (dateOf(textOf(value)) ?? null)))],
  ["dur", each((value) => (is(value, "duration") ? value : (durationOf(textOf(value)) ?? null)))],
  [
    "number",
    each((value) => {
      if (typeof value === "number") return value;
      const found = typeof value === "string" ? /-?\d+(?:\.\d+)?/.exec(value) : null;
      return found === null ? null : Number(found[0]);
    }),
  ],
  ["string", plain(([value = null], { machine }) => sizedText(textOf(value, machine.budget), machine.budget))],
  [
    "link",
    each((value, [label = null], { machine }) => {
      const link = is(value, "link") ? value : machine.link(textOf(value));
      return is(link, "link") && label !== null ? { ...link, label: textOf(label) } : link;
    }),
  ],
  ["embed", plain(([value = null]) => value)],
  [
    "elink",
    each((value, [label = null]) => ({
      kind: "web",
      address: textOf(value),
      ...(label === null ? {} : { label: textOf(label) }),
    })),
  ],
  ["display", plain(([value = null], { machine }) => sizedText(textOf(value, machine.budget), machine.budget))],
  ["typeof", plain(([value = null]) => typeOf(value))],
  ["meta", plain(([value = null]) => (is(value, "link") ? metaOf(value) : null))],

  // Numbers.
  ["round", number((value, [digits]) => rounded(value, count(digits, 0)))],
  ["trunc", number(Math.trunc)],
  ["floor", number(Math.floor)],
  ["ceil", number(Math.ceil)],
  ["abs", number(Math.abs)],
  ["min", plain((args, { machine }) => extremeOf(spread(args), 1, machine.budget))],
  ["max", plain((args, { machine }) => extremeOf(spread(args), -1, machine.budget))],
  ["sum", plain(([list = null]) => sumOf(numbersIn(asList(list))))],
  ["product", plain(([list = null]) => numbersIn(asList(list)).reduce((product, item) => product * item, 1))],
  [
    "average",
    plain(([list = null]) => {
      const numbers = numbersIn(asList(list));
      return numbers.length === 0 ? null : sumOf(numbers) / numbers.length;
    }),
  ],
  ["minby", plain(([list = null, by], call) => (by === undefined ? null : extremeBy(asList(list), by, 1, call)))],
  ["maxby", plain(([list = null, by], call) => (by === undefined ? null : extremeBy(asList(list), by, -1, call)))],

  // Lists, objects and texts.
  ["contains", foundIn(same, false)],
  ["icontains", foundIn(lower, false)],
  ["econtains", foundIn(same, true)],
  [
    "containsword",
    text((value, [word = null]) =>
      lower(value)
        .split(/[^\p{L}\p{N}_]+/u)
        .includes(lower(textOf(word))),
    ),
  ],
  [
    "length",
    plain(([value = null]) => {
      if (value === null) return 0;
      if (typeof value === "string" || isList(value)) return value.length;
      return is(value, "object") ? value.entries.size : 1;
    }),
  ],
  [
    "extract",
    plain(([value = null, ...keys], { machine }) => ({
      kind: "object",
      entries: new Map(keys.map((key) => [textOf(key), machine.field(value, textOf(key))])),
    })),
  ],
  [
    "sort",
    plain(([list = null, by], call) =>
      sortedBy(asList(list), (item) => [by === undefined ? item : applied(by, item, call)], [1], call.machine.budget),
    ),
  ],
  [
    "reverse",
    plain(([list = null]) => (typeof list === "string" ? [...list].reverse().join("") : [...asList(list)].reverse())),
  ],
  ["unique", plain(([list = null], { machine }) => uniqueOf(asList(list), machine.budget))],
  ["nonnull", plain((args) => spread(args).filter((item) => item !== null))],
  ["firstvalue", plain((args) => spread(args).find((item) => item !== null) ?? null)],
  ["filter", plain(([list = null, test], call) => asList(list).filter((item) => isTruthy(applied(test, item, call))))],
  ["map", plain(([list = null, work], call) => asList(list).map((item) => applied(work, item, call)))],
  [
    "flat",
    plain(([list = null, depth], { machine }) =>
      sizedList(flattened(asList(list), Math.min(10, count(depth, 1))), machine.budget),
    ),
  ],
  [
    "slice",
    plain(([list = null, from, to]) => asList(list).slice(count(from, 0), typeof to === "number" ? to : undefined)),
  ],
  ["any", decided((list, is) => list.some(is))],
  ["all", decided((list, is) => list.every(is))],
  ["none", decided((list, is) => !list.some(is))],
  [
    "join",
    plain(([list = null, between], { machine }) =>
      sizedText(
        asList(list)
          .map((item) => textOf(item, machine.budget))
          .join(typeof between === "string" ? between : ", "),
        machine.budget,
      ),
    ),
  ],

  ...TEXT_FUNCTIONS,

  // Choices.
  [
    "default",
    plain(([value = null, otherwise = null]) => {
      if (isList(value) && !isList(otherwise)) return value.map((item) => item ?? otherwise);
      return value ?? otherwise;
    }),
  ],
  ["ldefault", plain(([value = null, otherwise = null]) => value ?? otherwise)],
  ["choice", (call) => (isTruthy(call.value(0)) ? call.value(1) : call.value(2))],

  // Dates.
  ["dateformat", each((value, [pattern = null]) => (is(value, "date") ? luxonText(value, textOf(pattern)) : null))],
  [
    "striptime",
    each((value) =>
      is(value, "date") ? { ...value, time: Math.floor(value.time / 86_400_000) * 86_400_000, hasTime: false } : null,
    ),
  ],
  // A date keeps the time that was written.
  ["localtime", plain(([value = null]) => value)],
]);

function flattened(list: readonly Value[], depth: number): readonly Value[] {
  return depth < 1 ? list : list.flatMap((item) => (isList(item) ? flattened(item, depth - 1) : [item]));
}

function metaOf({ target, name, label, subpath }: LinkValue): Value {
  const isBlock = subpath.startsWith("#^");
  return {
    kind: "object",
    entries: new Map<string, Value>([
      ["display", label ?? null],
      ["embed", false],
      ["path", target.kind === "note" || target.kind === "ambiguous" ? target.path : name],
      ["subpath", subpath === "" ? null : subpath.replace(/^#\^?/, "")],
      ["type", subpath === "" ? "file" : isBlock ? "block" : "header"],
    ]),
  };
}

function extremeBy(list: readonly Value[], by: Value, direction: 1 | -1, call: Call): Value {
  return sortedBy(list, (item) => [applied(by, item, call)], [direction], call.machine.budget)[0] ?? null;
}
