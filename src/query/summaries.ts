import type { Budget } from "./budget.ts";
import { dateMinus } from "./dates.ts";
import { extremeOf, numbersIn, rounded, sumOf, uniqueOf } from "./lists.ts";
import { is, isList, type Value } from "./value.ts";

type Summing = (values: readonly Value[], budget: Budget) => Value;

/** Bases' summaries of a column by name, in lower case. https://help.obsidian.md/bases/views#Summaries */
export const SUMMARIES: ReadonlyMap<string, Summing> = new Map<string, Summing>([
  ["average", (values) => ofNumbers(values, (numbers) => sumOf(numbers) / numbers.length)],
  ["sum", (values) => sumOf(numbersIn(values))],
  ["min", (values, budget) => extremeOf(values, 1, budget)],
  ["max", (values, budget) => extremeOf(values, -1, budget)],
  ["earliest", (values, budget) => extremeOf(datesIn(values), 1, budget)],
  ["latest", (values, budget) => extremeOf(datesIn(values), -1, budget)],
  ["range", rangeOf],
  ["median", (values) => ofNumbers(values, medianOf)],
  ["stddev", (values) => ofNumbers(values, deviationOf)],
  ["count", (values) => values.length],
  ["filled", (values) => values.filter((value) => !isBlank(value)).length],
  ["empty", (values) => values.filter(isBlank).length],
  [
    "unique",
    (values, budget) =>
      uniqueOf(
        values.filter((value) => !isBlank(value)),
        budget,
      ).length,
  ],
  ["checked", (values) => values.filter((value) => value === true).length],
  ["unchecked", (values) => values.filter((value) => value === false || value === null).length],
]);

function isBlank(value: Value): boolean {
  return value === null || value === "" || (isList(value) && value.length === 0);
}

function datesIn(values: readonly Value[]): Value[] {
  return values.filter((value) => is(value, "date"));
}

function ofNumbers(values: readonly Value[], work: (numbers: readonly number[]) => number): Value {
  const numbers = numbersIn(values);
  return numbers.length === 0 ? null : rounded(work(numbers), 4);
}

function rangeOf(values: readonly Value[], budget: Budget): Value {
  const least = extremeOf(values, 1, budget);
  const most = extremeOf(values, -1, budget);
  if (typeof least === "number" && typeof most === "number") return rounded(most - least, 4);
  return is(least, "date") && is(most, "date") ? dateMinus(most, least) : null;
}

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

function deviationOf(numbers: readonly number[]): number {
  const mean = sumOf(numbers) / numbers.length;
  return Math.sqrt(sumOf(numbers.map((value) => (value - mean) ** 2)) / numbers.length);
}
