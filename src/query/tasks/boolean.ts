import { QueryError, wrongSyntax } from "../problem.ts";
import { parseFilter } from "./filters.ts";
import type { TaskFilter } from "./row.ts";

/** Whether a line joins filters: `(not done) AND (due today)`, `NOT (path includes x)`. */
export function isBoolean(text: string): boolean {
  return /^(?:NOT\s*)?[([{"]/.test(text);
}

/** Reads a line of filters in brackets or quotes, joined by `AND`, `OR`, `XOR` and `NOT`. */
export function parseBoolean(text: string, line: number): TaskFilter {
  return new Parser(text, line, 0).whole();
}

const CLOSES: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", '"': '"' };
const DEEPEST = 20;

class Parser {
  readonly #text: string;
  readonly #line: number;
  readonly #depth: number;
  #at = 0;

  constructor(text: string, line: number, depth: number) {
    if (depth > DEEPEST) {
      throw new QueryError({
        reason: "too-large",
        word: "",
        line,
        message: "The filters are nested too deep.",
        hint: "Write some of them on lines of their own.",
      });
    }
    this.#text = text;
    this.#line = line;
    this.#depth = depth;
  }

  whole(): TaskFilter {
    const filter = this.#joined("OR");
    if (this.#at < this.#text.length) throw this.#wrong();
    return filter;
  }

  /** `OR` joins what `XOR` joins, which joins what `AND` joins. */
  #joined(operator: "OR" | "XOR" | "AND"): TaskFilter {
    const next = (): TaskFilter =>
      operator === "OR" ? this.#joined("XOR") : operator === "XOR" ? this.#joined("AND") : this.#one();
    const filters = [next()];
    while (this.#takes(operator)) filters.push(next());
    if (filters.length === 1) return filters[0] as TaskFilter;
    return (world) => {
      const tests = filters.map((filter) => filter(world));
      switch (operator) {
        case "OR":
          return (row) => tests.some((test) => test(row));
        case "AND":
          return (row) => tests.every((test) => test(row));
        case "XOR":
          return (row) => tests.filter((test) => test(row)).length % 2 === 1;
      }
    };
  }

  #one(): TaskFilter {
    let isNot = false;
    while (this.#takes("NOT")) isNot = !isNot;
    const filter = this.#inBrackets();
    if (!isNot) return filter;
    return (world) => {
      const test = filter(world);
      return (row) => !test(row);
    };
  }

  #inBrackets(): TaskFilter {
    const opening = this.#text.charAt(this.#at);
    const closing = CLOSES[opening];
    if (closing === undefined) throw this.#wrong();
    let depth = 0;
    for (let end = this.#at; end < this.#text.length; end++) {
      const sign = this.#text.charAt(end);
      if (sign === closing && (opening !== closing || end > this.#at)) depth--;
      else if (sign === opening) depth++;
      if (depth > 0) continue;
      const inside = this.#text.slice(this.#at + 1, end).trim();
      this.#at = end + 1;
      this.#space();
      return isBoolean(inside)
        ? new Parser(inside, this.#line, this.#depth + 1).whole()
        : parseFilter(inside, this.#line);
    }
    throw this.#wrong();
  }

  #takes(word: string): boolean {
    this.#space();
    const after = this.#text.charAt(this.#at + word.length);
    if (!this.#text.startsWith(word, this.#at) || !/[\s([{"]/.test(after)) return false;
    this.#at += word.length;
    this.#space();
    return true;
  }

  #space(): void {
    while (/\s/.test(this.#text.charAt(this.#at))) this.#at++;
  }

  #wrong(): QueryError {
    return wrongSyntax(
      `The filters cannot be taken apart at \`${this.#text.slice(this.#at, this.#at + 20)}\`.`,
      this.#line,
      "Put each filter in brackets, as in `(not done) AND (due before today)`.",
    );
  }
}
