import { type Budget, sizedList, sizedText } from "./budget.ts";
import { dateMinus, dateOf, datePlus, durationOf, lengthOf } from "./dates.ts";
import type { Operator } from "./expression.ts";
import { textOf } from "./text.ts";
import { type DurationValue, identityOf, is, isList, typeOf, type Value } from "./value.ts";

/** An operator over two values; `null` where it makes no sense of them. `and` and `or` are the evaluator's. */
export function operate(operator: Operator, left: Value, right: Value, budget: Budget): Value {
  switch (operator) {
    case "=":
      return areEqual(...alike(left, right), budget);
    case "!=":
      return !areEqual(...alike(left, right), budget);
    case "<":
      return compare(...alike(left, right), budget) < 0;
    case ">":
      return compare(...alike(left, right), budget) > 0;
    case "<=":
      return compare(...alike(left, right), budget) <= 0;
    case ">=":
      return compare(...alike(left, right), budget) >= 0;
    case "+":
      return plus(left, right, budget);
    case "-":
      return minus(left, right);
    case "*":
      return times(left, right, budget);
    case "/":
      if (is(left, "duration") && typeof right === "number" && right !== 0) return scaled(left, 1 / right);
      return numbers(left, right, (a, b) => (b === 0 ? null : a / b));
    case "%":
      return numbers(left, right, (a, b) => (b === 0 ? null : a % b));
    case "and":
    case "or":
      return null;
  }
}

/** Beside a date or a duration, a text that reads as one is meant as one. */
function alike(left: Value, right: Value): [Value, Value] {
  if (typeof right === "string") return [left, asDated(left, right)];
  if (typeof left === "string") return [asDated(right, left), right];
  if (is(left, "duration") && typeof right === "number") return [lengthOf(left), right];
  if (is(right, "duration") && typeof left === "number") return [left, lengthOf(right)];
  return [left, right];
}

function asDated(other: Value, text: string): Value {
  if (is(other, "date")) return dateOf(text) ?? text;
  if (is(other, "duration")) return durationOf(text) ?? text;
  return text;
}

/** Whether two values are the same; two links are if they mean the same note. */
export function areEqual(left: Value, right: Value, budget: Budget): boolean {
  return compare(left, right, budget) === 0;
}

/**
 * Which of two values comes first: nothing before all else, kinds by their names, texts without regard to case first.
 * The same on every machine: no locale has a say.
 */
export function compare(left: Value, right: Value, budget: Budget): number {
  budget.enter();
  const order = orderOf(left, right, budget);
  budget.leave();
  return order;
}

function orderOf(left: Value, right: Value, budget: Budget): number {
  if (left === null || right === null) return Number(left !== null) - Number(right !== null);
  const identity = identityOf(left);
  if (identity !== undefined) {
    const other = identityOf(right);
    if (other !== undefined)
      return identity === other ? 0 : inTextOrder(textOf(left), textOf(right)) || inOrder(identity, other);
  }
  if (typeof left === "string" && typeof right === "string") {
    budget.spend((left.length + right.length) >> 6);
    return inTextOrder(left, right);
  }
  if (typeof left === "number" && typeof right === "number") return left - right;
  if (typeof left === "boolean" && typeof right === "boolean") return Number(left) - Number(right);
  if (isList(left) && isList(right)) return compareLists(left, right, budget);
  if (is(left, "date") && is(right, "date")) return left.time - right.time;
  if (is(left, "duration") && is(right, "duration")) return lengthOf(left) - lengthOf(right);
  if (is(left, "task") && is(right, "task")) {
    return inOrder(left.note.path, right.note.path) || left.index - right.index;
  }
  if (is(left, "object") && is(right, "object")) {
    const keys = compareLists([...left.entries.keys()], [...right.entries.keys()], budget);
    return keys || compareLists([...left.entries.values()], [...right.entries.values()], budget);
  }
  return left === right ? 0 : inOrder(typeOf(left), typeOf(right)) || 1;
}

function compareLists(left: readonly Value[], right: readonly Value[], budget: Budget): number {
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const order = compare(left[i] ?? null, right[i] ?? null, budget);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function inTextOrder(left: string, right: string): number {
  return inOrder(left.toLowerCase(), right.toLowerCase()) || inOrder(left, right);
}

function inOrder(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function plus(left: Value, right: Value, budget: Budget): Value {
  if (typeof left === "number" && typeof right === "number") return left + right;
  if (isList(left) && isList(right)) return sizedList([...left, ...right], budget);
  if (is(left, "date")) {
    const duration = asDuration(right);
    if (duration !== undefined) return datePlus(left, duration, 1);
  }
  if (is(right, "date") && is(left, "duration")) return datePlus(right, left, 1);
  if (is(left, "duration") && is(right, "duration")) {
    return {
      kind: "duration",
      months: left.months + right.months,
      milliseconds: left.milliseconds + right.milliseconds,
    };
  }
  if (typeof left === "string" || typeof right === "string")
    return sizedText(textOf(left, budget) + textOf(right, budget), budget);
  return null;
}

function minus(left: Value, right: Value): Value {
  if (is(left, "date") && is(right, "date")) return dateMinus(left, right);
  if (is(left, "date")) {
    const duration = asDuration(right);
    return duration === undefined ? null : datePlus(left, duration, -1);
  }
  if (is(left, "duration") && is(right, "duration")) {
    return {
      kind: "duration",
      months: left.months - right.months,
      milliseconds: left.milliseconds - right.milliseconds,
    };
  }
  return numbers(left, right, (a, b) => a - b);
}

function times(left: Value, right: Value, budget: Budget): Value {
  if (is(left, "duration") && typeof right === "number") return scaled(left, right);
  if (is(right, "duration") && typeof left === "number") return scaled(right, left);
  if (typeof left === "string" && typeof right === "number") return repeated(left, right, budget);
  if (typeof right === "string" && typeof left === "number") return repeated(right, left, budget);
  return numbers(left, right, (a, b) => a * b);
}

/** A text so many times over. */
export function repeated(text: string, times: number, budget: Budget): Value {
  const count = Math.max(0, Math.floor(times)) || 0;
  // Counted before it is made: the text may be larger than memory.
  if (text.length * count > 1_000_000) return sizedText({ length: text.length * count } as string, budget);
  return sizedText(text.repeat(count), budget);
}

function asDuration(value: Value): DurationValue | undefined {
  if (is(value, "duration")) return value;
  if (typeof value === "string") return durationOf(value);
  return undefined;
}

function scaled({ months, milliseconds }: DurationValue, factor: number): DurationValue {
  return { kind: "duration", months: months * factor, milliseconds: milliseconds * factor };
}

function numbers(left: Value, right: Value, work: (a: number, b: number) => number | null): Value {
  if (typeof left !== "number" || typeof right !== "number") return null;
  return work(left, right);
}
