import { BASE_CLOCK, BASE_FUNCTIONS } from "./base-functions.ts";
import { BASE_METHODS } from "./base-methods.ts";
import type { Expression } from "./expression.ts";
import { tokensOf } from "./lexer.ts";
import { ExpressionParser, type Language } from "./parse-expression.ts";
import { type Problem, QueryError, wrongSyntax } from "./problem.ts";

/** A base, parsed. What is not understood is a problem where it stands; the rest is there. */
export interface Base {
  readonly filter?: Filter;
  readonly formulas: ReadonlyMap<string, Formula>;
  /** The author's names for properties, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly summaries: ReadonlyMap<string, Formula>;
  readonly views: readonly View[];
  /** Whether a view may show pictures that properties name. */
  readonly showsPictures: boolean;
  readonly problems: readonly Problem[];
}

export type Filter =
  | { readonly kind: "expression"; readonly expression: Expression }
  | { readonly kind: "and" | "or" | "not"; readonly filters: readonly Filter[] }
  /** A filter that is not understood lets nothing through: it may have kept notes away. */
  | { readonly kind: "problem"; readonly problem: Problem };

export type Formula = Expression | { readonly kind: "problem"; readonly problem: Problem };

export interface View {
  readonly type: "table" | "cards" | "list";
  readonly name: string;
  readonly filter?: Filter;
  /** Ids of properties, in order: `"file.name"`, `"note.price"`, `"formula.total"`. */
  readonly order: readonly string[];
  readonly sort: readonly { readonly id: string; readonly direction: 1 | -1 }[];
  readonly group?: { readonly id: string; readonly direction: 1 | -1 };
  readonly limit?: number;
  /** A card's picture: a property's id. */
  readonly image?: string;
  /** A summary's name by property. */
  readonly summaries: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/**
 * Reads a base's YAML value. `lineOf` finds the line that a text stands on. Never throws: what cannot be read is told.
 * https://help.obsidian.md/bases/syntax
 */
export function parseBase(value: unknown, lineOf: (text: string) => number): Base {
  const reader = new BaseReader(lineOf);
  return reader.base(value);
}

const LANGUAGE: Language = {
  dialect: "bases",
  functions: new Set(BASE_FUNCTIONS.keys()),
  methods: new Set(BASE_METHODS.keys()),
  clock: BASE_CLOCK,
};

const MOST_FILTERS = 500;

class BaseReader {
  readonly #lineOf: (text: string) => number;
  readonly #problems: Problem[] = [];
  #filters = 0;
  #showsPictures = false;

  constructor(lineOf: (text: string) => number) {
    this.#lineOf = lineOf;
  }

  base(value: unknown): Base {
    const root = record(value);
    if (root === undefined) this.#tell("", "A base is a list of settings.", "Write `views:` and what each one shows.");
    const filter = this.#filter(root?.filters);
    const properties = Object.entries(record(root?.properties) ?? {}).flatMap(([id, property]) => {
      const name = record(property)?.displayName;
      return typeof name === "string" ? [[propertyId(id), name] as const] : [];
    });
    const views = Array.isArray(root?.views) ? root.views.map((view, i) => this.#view(view, i)) : [];
    const table = { type: "table", name: "", order: [], sort: [], summaries: new Map(), problems: [] } as const;
    return {
      ...(filter === undefined ? {} : { filter }),
      formulas: this.#formulas(root?.formulas),
      names: new Map(properties),
      summaries: this.#formulas(root?.summaries),
      views: views.length > 0 || root === undefined ? views : [table],
      showsPictures: this.#showsPictures,
      problems: this.#problems,
    };
  }

  #formulas(value: unknown): ReadonlyMap<string, Formula> {
    return new Map(
      Object.entries(record(value) ?? {}).map(([name, text]) => [
        name,
        this.#expression(typeof text === "string" ? text : String(text ?? "null")),
      ]),
    );
  }

  #expression(text: string): Formula {
    try {
      const parser = new ExpressionParser(tokensOf(text, "bases"), LANGUAGE);
      const expression = parser.expression();
      if (parser.token.kind !== "end") throw parser.unexpected("nothing");
      if (parser.called.has("image")) this.#showsPictures = true;
      return expression;
    } catch (error) {
      if (!(error instanceof QueryError)) throw error;
      const line = this.#lineOf(text.split("\n", 1)[0] ?? "");
      const problem = { ...error.problem, line: line + error.problem.line - 1 };
      this.#problems.push(problem);
      return { kind: "problem", problem };
    }
  }

  #filter(value: unknown, depth = 0): Filter | undefined {
    if (value === undefined || value === null || value === "") return undefined;
    if (++this.#filters > MOST_FILTERS || depth > 50) return this.#wrongFilter("There are too many filters.");
    if (typeof value === "string") {
      const expression = this.#expression(value);
      return expression.kind === "problem" ? expression : { kind: "expression", expression };
    }
    const tree = record(value);
    const [kind] = Object.keys(tree ?? {});
    if (tree === undefined || (kind !== "and" && kind !== "or" && kind !== "not")) {
      return this.#wrongFilter("A filter is not understood.");
    }
    const items = Array.isArray(tree[kind]) ? (tree[kind] as readonly unknown[]) : [tree[kind]];
    return { kind, filters: items.flatMap((item) => this.#filter(item, depth + 1) ?? []) };
  }

  #wrongFilter(message: string): Filter {
    return {
      kind: "problem",
      problem: this.#tell("filters", message, "Write `and:`, `or:` or `not:` with a list, or one expression."),
    };
  }

  #view(value: unknown, i: number): View {
    const view = record(value) ?? {};
    const name = typeof view.name === "string" ? view.name : "";
    const before = this.#problems.length;
    const type = view.type === "cards" || view.type === "list" ? view.type : "table";
    if (type !== (view.type ?? "table")) {
      const written = String(view.type).slice(0, 40);
      this.#problems.push({
        reason: "unsupported",
        word: written,
        line: this.#lineOf(`type: ${written}`),
        message: `A view of the type "${written}" is not built; its notes are shown as a table.`,
        hint: "Choose a table, cards or a list.",
      });
    }
    const filter = this.#filter(view.filters);
    const group = sortings(view.groupBy)[0];
    const image = typeof view.image === "string" ? propertyId(view.image) : undefined;
    if (image !== undefined && type === "cards") this.#showsPictures = true;
    const limit = typeof view.limit === "number" ? view.limit : undefined;
    const summaries = Object.entries(record(view.summaries) ?? {}).map(
      ([id, summary]) => [propertyId(id), String(summary)] as const,
    );
    return {
      type,
      name: name === "" && i > 0 ? String(i + 1) : name,
      order: texts(view.order).map(propertyId),
      sort: sortings(view.sort),
      summaries: new Map(summaries),
      ...(filter === undefined ? {} : { filter }),
      ...(group === undefined ? {} : { group }),
      ...(limit === undefined ? {} : { limit }),
      ...(image === undefined ? {} : { image }),
      problems: this.#problems.slice(before),
    };
  }

  #tell(near: string, message: string, hint: string): Problem {
    const { problem } = wrongSyntax(message, this.#lineOf(near), hint);
    this.#problems.push(problem);
    return problem;
  }
}

/** `"price"` is the note's property: `"note.price"`. */
function propertyId(written: string): string {
  return /^(?:file|note|formula)\./.test(written) ? written : `note.${written}`;
}

function sortings(value: unknown): { id: string; direction: 1 | -1 }[] {
  const items = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return items.flatMap((item) => {
    const { property, column, direction } = record(item) ?? {};
    const id = typeof item === "string" ? item : (property ?? column);
    if (typeof id !== "string") return [];
    return [
      { id: propertyId(id), direction: String(direction).toUpperCase() === "DESC" ? (-1 as const) : (1 as const) },
    ];
  });
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
