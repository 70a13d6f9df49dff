import type { Budget } from "./budget.ts";
import type { Expression } from "./expression.ts";
import { operate } from "./operators.ts";
import { type FunctionValue, is, isList, isTruthy, type Scope, type Value } from "./value.ts";

/** What expressions are evaluated with: what the garden knows, and the functions of a language. */
export interface Machine {
  readonly budget: Budget;
  /** A field of a value, `null` where it has none. */
  field(value: Value, name: string): Value;
  /** The link that `[[…]]` in the query means. */
  link(written: string): Value;
  /** Functions by name. */
  readonly functions: ReadonlyMap<string, QueryFunction>;
  /** Bases' methods by name; the value comes first. */
  readonly methods: ReadonlyMap<string, QueryFunction>;
}

/** A function gets its arguments unevaluated: `if` and `filter` decide what is worked out, and how often. */
export type QueryFunction = (call: Call) => Value;

export interface Call {
  readonly machine: Machine;
  readonly scope: Scope;
  /** The value a method is called on. */
  readonly self: Value;
  readonly args: readonly Expression[];
  readonly line: number;
  /** An argument's value, `null` where it is left out. */
  value(index: number): Value;
}

/** An expression's value. Wrong kinds come to `null`; throws a `QueryError` only where the query must be cut. */
export function evaluate(expression: Expression, scope: Scope, machine: Machine): Value {
  machine.budget.enter();
  const value = resultOf(expression, scope, machine);
  machine.budget.leave();
  return value;
}

function resultOf(expression: Expression, scope: Scope, machine: Machine): Value {
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "link":
      return machine.link(expression.written);
    case "pattern":
      return `/${expression.source}/${expression.flags}`;
    case "name":
      return scope.get(expression.name) ?? null;
    case "field":
      return machine.field(evaluate(expression.of, scope, machine), expression.name);
    case "index":
      return itemOf(evaluate(expression.of, scope, machine), evaluate(expression.key, scope, machine), machine);
    case "call":
      return machine.functions.get(expression.name)?.(callOf(null, expression, scope, machine)) ?? null;
    case "method": {
      const self = evaluate(expression.of, scope, machine);
      return machine.methods.get(expression.name)?.(callOf(self, expression, scope, machine)) ?? null;
    }
    case "apply": {
      const callee = evaluate(expression.of, scope, machine);
      if (!is(callee, "function")) return null;
      return callFunction(
        callee,
        expression.args.map((argument) => evaluate(argument, scope, machine)),
        machine,
      );
    }
    case "not":
      return !isTruthy(evaluate(expression.of, scope, machine));
    case "minus": {
      const value = evaluate(expression.of, scope, machine);
      if (is(value, "duration")) return operate("*", value, -1, machine.budget);
      return typeof value === "number" ? -value : null;
    }
    case "binary": {
      const left = evaluate(expression.left, scope, machine);
      if (expression.operator === "and") {
        return isTruthy(left) && isTruthy(evaluate(expression.right, scope, machine));
      }
      if (expression.operator === "or") {
        return isTruthy(left) || isTruthy(evaluate(expression.right, scope, machine));
      }
      return operate(expression.operator, left, evaluate(expression.right, scope, machine), machine.budget);
    }
    case "lambda":
      return { kind: "function", parameters: expression.parameters, body: expression.body, scope };
    case "list":
      return expression.items.map((item) => evaluate(item, scope, machine));
    case "object":
      return {
        kind: "object",
        entries: new Map(expression.entries.map(([key, value]) => [key, evaluate(value, scope, machine)])),
      };
  }
}

function callOf(
  self: Value,
  { args, line }: { readonly args: readonly Expression[]; readonly line: number },
  scope: Scope,
  machine: Machine,
): Call {
  return {
    machine,
    scope,
    self,
    args,
    line,
    value: (index) => {
      const argument = args[index];
      return argument === undefined ? null : evaluate(argument, scope, machine);
    },
  };
}

/** Calls a function of the query's own. */
export function callFunction(callee: FunctionValue, args: readonly Value[], machine: Machine): Value {
  return evaluate(
    callee.body,
    scopeWith(callee.scope, new Map(callee.parameters.map((name, i) => [name, args[i] ?? null]))),
    machine,
  );
}

/** A scope with names laid over it. */
export function scopeWith(scope: Scope, names: ReadonlyMap<string, Value>): Scope {
  return { get: (name) => (names.has(name) ? names.get(name) : scope.get(name)) };
}

function itemOf(value: Value, key: Value, machine: Machine): Value {
  if (typeof key === "number") {
    if (isList(value)) return value.at(key) ?? null;
    return typeof value === "string" ? (value[key] ?? null) : null;
  }
  return typeof key === "string" ? machine.field(value, key) : null;
}
