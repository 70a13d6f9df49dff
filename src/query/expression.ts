import type { Value } from "./value.ts";

/**
 * An expression, parsed. Both languages make these; what differs is said where it does.
 * https://blacksmithgu.github.io/obsidian-dataview/reference/expressions/ and https://help.obsidian.md/formulas
 */
export type Expression =
  | { readonly kind: "literal"; readonly value: Value }
  /** `[[Note#Heading|words]]`, without the brackets. */
  | { readonly kind: "link"; readonly written: string }
  | { readonly kind: "pattern"; readonly source: string; readonly flags: string; readonly line: number }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "field"; readonly of: Expression; readonly name: string }
  | { readonly kind: "index"; readonly of: Expression; readonly key: Expression }
  /** A function by its name. */
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[]; readonly line: number }
  /** A function that is a value: `(x => x + 1)(2)`. */
  | { readonly kind: "apply"; readonly of: Expression; readonly args: readonly Expression[] }
  /** `text.contains("x")`, Bases only. */
  | {
      readonly kind: "method";
      readonly of: Expression;
      readonly name: string;
      readonly args: readonly Expression[];
      readonly line: number;
    }
  | { readonly kind: "not" | "minus"; readonly of: Expression }
  | { readonly kind: "binary"; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "lambda"; readonly parameters: readonly string[]; readonly body: Expression }
  | { readonly kind: "list"; readonly items: readonly Expression[] }
  | { readonly kind: "object"; readonly entries: readonly (readonly [key: string, value: Expression])[] };

export type Operator = "or" | "and" | "=" | "!=" | "<" | ">" | "<=" | ">=" | "+" | "-" | "*" | "/" | "%";
