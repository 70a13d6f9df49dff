import { sizedList } from "./budget.ts";
import type { Call, QueryFunction } from "./evaluate.ts";
import { isList, type Value } from "./value.ts";

/** Works on values; `call` is there for what needs more. */
export type Plain = (args: readonly Value[], call: Call) => Value;

export function plain(work: Plain): QueryFunction {
  return (call) =>
    work(
      call.args.map((_, i) => call.value(i)),
      call,
    );
}

/** Over a list, Dataview's functions of one value answer each item. */
export function each(work: (value: Value, rest: readonly Value[], call: Call) => Value): QueryFunction {
  return plain(([first = null, ...rest], call) => {
    if (!isList(first)) return work(first, rest, call);
    return sizedList(first, call.machine.budget).map((item) => work(item, rest, call));
  });
}

export function text(work: (text: string, rest: readonly Value[], call: Call) => Value): QueryFunction {
  return each((value, rest, call) => (typeof value === "string" ? work(value, rest, call) : null));
}

export function number(work: (value: number, rest: readonly Value[]) => number): QueryFunction {
  return each((value, rest) => (typeof value === "number" ? work(value, rest) : null));
}

/** An argument that is a number, or what stands in where it is left out. */
export function count(value: Value | undefined, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}
