import type { Note } from "../garden/types.ts";
import type { Column, Summary, ViewAnswer, ViewGroup, ViewRow } from "./answer.ts";
import type { Base, Filter, Formula, View } from "./base.ts";
import { BASE_FUNCTIONS, pictureIn } from "./base-functions.ts";
import { BASE_METHODS } from "./base-methods.ts";
import { createBudget } from "./budget.ts";
import { evaluate, type Machine } from "./evaluate.ts";
import { groupedBy, sortedBy } from "./lists.ts";
import { createFields } from "./note-fields.ts";
import { type Problem, QueryError } from "./problem.ts";
import { SUMMARIES } from "./summaries.ts";
import { is, isTruthy, type NoteValue, type ObjectValue, type Scope, type Value } from "./value.ts";
import type { World } from "./world.ts";

/** Answers one view of a base for the note it is shown in. What cannot be answered is among its problems. */
export function answerView(base: Base, view: View, page: Note, world: World): ViewAnswer {
  const asked = view.order.length > 0 ? view.order : ["file.name"];
  const problems: Problem[] = [...view.problems];
  const columns = asked.flatMap((id): Column[] => {
    const formula = id.startsWith("formula.") ? base.formulas.get(id.slice(8)) : undefined;
    if (formula?.kind === "problem") problems.push(formula.problem);
    return formula?.kind === "problem" ? [] : [{ id, name: nameOf(id, base) }];
  });
  const found = { name: view.name, type: view.type, columns };
  try {
    const runner = new Runner(base, page, world);
    const rows = runner.rows(view);
    return {
      ...found,
      groups: runner.groups(view, columns, rows),
      ...runner.summaries(view, columns, rows),
      problems,
    };
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    return { ...found, groups: [], problems: [...problems.filter((other) => other !== error.problem), error.problem] };
  }
}

/** Whether a view came to nothing because something in it is not understood. */
export function isUnanswered({ groups, problems }: ViewAnswer): boolean {
  return groups.length === 0 && problems.length > 0;
}

function nameOf(id: string, { names }: Base): string {
  return names.get(id) ?? id.replace(/^(?:note|formula)\./, "");
}

class Runner {
  readonly #base: Base;
  readonly #page: Note;
  readonly #world: World;
  readonly #machine: Machine;
  /** Formulas that are being worked out: one that asks for itself never ends. */
  readonly #open = new Set<string>();
  /** What the word `formula` stands for in a scope: whose formulas are meant. */
  readonly #formulasOf = new WeakMap<ObjectValue, Note>();
  /** By note, what its formulas have come to. */
  readonly #known = new Map<Note, Map<string, Value>>();

  constructor(base: Base, page: Note, world: World) {
    this.#base = base;
    this.#page = page;
    this.#world = world;
    const field = createFields(world, page, "bases");
    this.#machine = {
      budget: createBudget(),
      field: (value, name) => {
        const note = is(value, "object") ? this.#formulasOf.get(value) : undefined;
        return note === undefined ? field(value, name) : this.#formula(name, note);
      },
      link: (written) => world.linkFrom(page, written),
      functions: BASE_FUNCTIONS,
      methods: BASE_METHODS,
    };
  }

  rows({ filter, sort, group, limit }: View): readonly Note[] {
    const { budget } = this.#machine;
    const notes = this.#world.garden.listed.filter(
      (note) => this.#passes(this.#base.filter, note) && this.#passes(filter, note),
    );
    const by = [...(group === undefined ? [] : [group]), ...sort];
    const sorted =
      by.length === 0
        ? notes
        : sortedBy(
            notes,
            (note) => by.map(({ id }) => this.#valueAt(id, note)),
            by.map(({ direction }) => direction),
            budget,
          );
    return limit === undefined ? sorted : sorted.slice(0, Math.max(0, limit));
  }

  groups({ group, image }: View, columns: readonly Column[], notes: readonly Note[]): readonly ViewGroup[] {
    const rowOf = (note: Note): ViewRow => {
      const picture = image === undefined ? null : pictureIn(this.#valueAt(image, note), { machine: this.#machine });
      return {
        values: columns.map(({ id }) => this.#valueAt(id, note)),
        ...(picture === null ? {} : { picture }),
      };
    };
    if (group === undefined) return notes.length === 0 ? [] : [{ rows: notes.map(rowOf) }];
    return groupedBy(notes, (note) => this.#valueAt(group.id, note), group.direction, this.#machine.budget).map(
      ({ key, items }) => ({ key, rows: items.map(rowOf) }),
    );
  }

  summaries(view: View, columns: readonly Column[], notes: readonly Note[]): Pick<ViewAnswer, "summaries"> {
    if (!columns.some(({ id }) => view.summaries.has(id)) || notes.length === 0) return {};
    return {
      summaries: columns.map(({ id }): Summary | undefined => {
        const name = view.summaries.get(id);
        if (name === undefined) return undefined;
        const values = notes.map((note) => this.#valueAt(id, note));
        const own = this.#base.summaries.get(name);
        if (own !== undefined)
          return { name, value: this.#evaluate(own, { get: (word) => (word === "values" ? values : undefined) }) };
        const known = SUMMARIES.get(name.toLowerCase());
        return known && { name, value: known(values, this.#machine.budget) };
      }),
    };
  }

  #passes(filter: Filter | undefined, note: Note): boolean {
    if (filter === undefined) return true;
    switch (filter.kind) {
      case "expression":
        return isTruthy(evaluate(filter.expression, this.#scopeOf(note), this.#machine));
      case "and":
        return filter.filters.every((one) => this.#passes(one, note));
      case "or":
        return filter.filters.some((one) => this.#passes(one, note));
      case "not":
        return !filter.filters.some((one) => this.#passes(one, note));
      case "problem":
        throw new QueryError(filter.problem);
    }
  }

  #scopeOf(note: Note): Scope {
    const row: NoteValue = { kind: "note", note };
    // Each formula is worked out when it is asked for, by `field`.
    const formulas: ObjectValue = { kind: "object", entries: NONE };
    this.#formulasOf.set(formulas, note);
    return {
      get: (name) => {
        switch (name) {
          case "this":
            return { kind: "note", note: this.#page };
          case "note":
          case "property":
            return row;
          case "formula":
            return formulas;
          default:
            return this.#machine.field(row, name);
        }
      },
    };
  }

  #formula(name: string, note: Note): Value {
    const formula = this.#base.formulas.get(name);
    if (formula === undefined) return null;
    const known = this.#known.get(note) ?? new Map<string, Value>();
    this.#known.set(note, known);
    const before = known.get(name);
    if (before !== undefined) return before;
    if (this.#open.has(name)) throw asksItself(name);
    this.#open.add(name);
    const value = this.#evaluate(formula, this.#scopeOf(note));
    this.#open.delete(name);
    known.set(name, value);
    return value;
  }

  #evaluate(formula: Formula, scope: Scope): Value {
    if (formula.kind === "problem") throw new QueryError(formula.problem);
    return evaluate(formula, scope, this.#machine);
  }

  /** A column's value: the note itself under its name. */
  #valueAt(id: string, note: Note): Value {
    const [kind = "", ...rest] = id.split(".");
    const name = rest.join(".");
    switch (kind) {
      case "formula":
        return this.#formula(name, note);
      case "file": {
        const isName = name === "name" || name === "basename" || name === "file";
        return this.#machine.field({ kind: "file", note }, isName ? "link" : name);
      }
      default:
        return this.#machine.field({ kind: "note", note }, name);
    }
  }
}

const NONE: ReadonlyMap<string, Value> = new Map();

function asksItself(name: string): QueryError {
  return new QueryError({
    reason: "cycle",
    word: `formula.${name}`,
    line: 1,
    message: `The formula \`${name}\` asks for itself.`,
    hint: "Write it without `formula.` of its own name.",
  });
}
