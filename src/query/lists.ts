import type { Budget } from "./budget.ts";
import { areEqual, compare } from "./operators.ts";
import { identityOf, is, isList, type Value } from "./value.ts";

/** A value as a list: itself, or a list of it; nothing is an empty one. */
export function asList(value: Value): readonly Value[] {
  return isList(value) ? value : value === null ? [] : [value];
}

/** Sorted by what `keyOf` makes of each item, which is worked out once an item. Equal ones keep their order. */
export function sortedBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly Value[],
  directions: readonly (1 | -1)[],
  budget: Budget,
): Item[] {
  const keyed = items.map((item) => ({ item, keys: keysOf(item) }));
  keyed.sort((a, b) => {
    for (let i = 0; i < directions.length; i++) {
      const order = compare(a.keys[i] ?? null, b.keys[i] ?? null, budget) * (directions[i] ?? 1);
      if (order !== 0) return order;
    }
    return 0;
  });
  return keyed.map(({ item }) => item);
}

/** Each value once, in order of appearance. */
export function uniqueOf(items: readonly Value[], budget: Budget): Value[] {
  const seen = new Set<unknown>();
  const compared: Value[] = [];
  return items.filter((item) => {
    const key = identityOf(item) ?? (typeof item === "object" && item !== null ? undefined : item);
    if (key !== undefined) {
      const mark = `${typeof key} ${String(key)}`;
      if (seen.has(mark)) return false;
      seen.add(mark);
      return true;
    }
    if (compared.some((other) => areEqual(item, other, budget))) return false;
    compared.push(item);
    return true;
  });
}

/** Items gathered under equal keys, in the keys' order. */
export function groupedBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => Value,
  direction: 1 | -1,
  budget: Budget,
): { readonly key: Value; readonly items: Item[] }[] {
  const keyed = items.map((item) => ({ item, key: keyOf(item) }));
  const sorted = sortedBy(keyed, ({ key }) => [key], [direction], budget);
  const groups: { key: Value; items: Item[] }[] = [];
  for (const { item, key } of sorted) {
    const last = groups.at(-1);
    if (last !== undefined && areEqual(last.key, key, budget)) last.items.push(item);
    else groups.push({ key, items: [item] });
  }
  return groups;
}

/** Dataview's `contains`: a text in a text, an item in a list (in one of its texts, too), a key of an object. */
export function containsValue(container: Value, wanted: Value, budget: Budget, isExact = false): boolean {
  budget.enter();
  const found = holds(container, wanted, budget, isExact);
  budget.leave();
  return found;
}

function holds(container: Value, wanted: Value, budget: Budget, isExact: boolean): boolean {
  if (typeof container === "string" && typeof wanted === "string") {
    budget.spend(container.length >> 6);
    return container.includes(wanted);
  }
  if (isList(container)) {
    return container.some((item) =>
      isExact || typeof item !== "string"
        ? areEqual(item, wanted, budget) || (isList(item) && holds(item, wanted, budget, isExact))
        : holds(item, wanted, budget, isExact),
    );
  }
  if (is(container, "object") && typeof wanted === "string") return container.entries.has(wanted);
  return container !== null && areEqual(container, wanted, budget);
}

export function numbersIn(items: readonly Value[]): number[] {
  return items.flatMap((item) => (typeof item === "number" ? [item] : []));
}

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, item) => sum + item, 0);
}

/** The least (or, with `-1`, the greatest) of some values; nothing does not count. */
export function extremeOf(items: readonly Value[], direction: 1 | -1, budget: Budget): Value {
  let best: Value = null;
  for (const item of items) {
    if (item !== null && (best === null || compare(item, best, budget) * direction < 0)) best = item;
  }
  return best;
}

/** How far a number is from its roundest neighbour with so many digits: `rounded(2.345, 2)` is `2.35`. */
export function rounded(value: number, digits: number): number {
  const places = Math.max(0, Math.min(10, Math.floor(digits) || 0));
  return Number(Number(`${Math.round(Number(`${value}e${places}`))}e-${places}`).toFixed(10)) || 0;
}
