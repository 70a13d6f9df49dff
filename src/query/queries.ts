import type { VaultPath } from "../garden/site-types.ts";
import type { Garden, Note } from "../garden/types.ts";
import type { Answer } from "./answer.ts";
import { answerView } from "./answer-base.ts";
import { answerDataview, answerInline } from "./answer-dataview.ts";
import type { Base } from "./base.ts";
import { createBudget } from "./budget.ts";
import { type DataviewQuery, parseDataview, parseInline } from "./dataview-query.ts";
import type { Expression } from "./expression.ts";
import { attempt, type Problem } from "./problem.ts";
import { answerTasks } from "./tasks/answer.ts";
import { parseTasks, type TasksQuery } from "./tasks/query.ts";
import { is, isList, type LinkValue, type PictureValue, type Value } from "./value.ts";
import { createWorld, type Surroundings } from "./world.ts";

/** A query as a note holds it, read once. */
export type Query =
  | { readonly kind: "dataview"; readonly query: DataviewQuery }
  | { readonly kind: "inline"; readonly expression: Expression }
  | { readonly kind: "base"; readonly base: Base }
  | { readonly kind: "tasks"; readonly query: TasksQuery }
  | { readonly kind: "problem"; readonly problem: Problem };

/** Reads a `dataview` fence. */
export function readDataview(text: string): Query {
  return attempt((): Query => ({ kind: "dataview", query: parseDataview(text) }));
}

/** Reads a `tasks` fence of the note at a path. */
export function readTasks(text: string, path: VaultPath): Query {
  return attempt((): Query => ({ kind: "tasks", query: parseTasks(text, path) }));
}

/** Reads the inside of an inline query, without its `=`. */
export function readInline(text: string): Query {
  return attempt((): Query => ({ kind: "inline", expression: parseInline(text) }));
}

/** Answers the queries of a garden, each over the notes that may stand in lists. One for a build: what they look up is kept. */
export interface Queries {
  /** `page` is the note that readers are shown. */
  answer(query: Query, page: Note): Answer;
  /** A base's file: the view of that name, or all of them where there is none such. */
  base(path: VaultPath, view: string, page: Note): Answer | undefined;
  /** The link that a note means by what stands in `[[…]]`. */
  link(written: string, page: Note): LinkValue;
  /** The vault's files that a query of the note shows as pictures. */
  pictures(query: Query, page: Note): readonly VaultPath[];
  readonly bases: ReadonlyMap<VaultPath, Base>;
}

export interface QuerySurroundings extends Surroundings {
  /** The bases of the vault by their paths. */
  readonly bases: ReadonlyMap<VaultPath, Base>;
  /** `false` where the garden's owner has switched tasks off: there are none to ask for. */
  readonly tasks?: boolean;
}

export function createQueries(garden: Garden, surroundings: QuerySurroundings): Queries {
  const world = createWorld(garden, surroundings);
  const { bases } = surroundings;
  const answerBase = (base: Base, view: string, page: Note): Answer => {
    const named = base.views.filter(({ name }) => name === view);
    const [problem] = base.problems;
    if (base.views.length === 0 && problem !== undefined) return { kind: "problem", problem };
    const views = named.length > 0 ? named : base.views;
    return { kind: "base", views: views.map((one) => answerView(base, one, page, world)) };
  };
  const answer = (query: Query, page: Note): Answer => {
    const asksForTasks = query.kind === "tasks" || (query.kind === "dataview" && query.query.type === "task");
    if (asksForTasks && surroundings.tasks === false) return { kind: "problem", problem: TASKS_ARE_OFF };
    switch (query.kind) {
      case "dataview":
        return attempt(() => answerDataview(query.query, page, world));
      case "inline":
        return attempt(() => answerInline(query.expression, page, world));
      case "base":
        return answerBase(query.base, "", page);
      case "tasks":
        return attempt(() => answerTasks(query.query, garden, createBudget()));
      case "problem":
        return query;
    }
  };
  return {
    bases,
    answer,
    link: (written, page) => world.linkFrom(page, written),
    base: (path, view, page) => {
      const base = bases.get(path);
      return base && answerBase(base, view, page);
    },
    pictures(query, page) {
      if (query.kind !== "base" || !query.base.showsPictures) return [];
      return picturesIn(answer(query, page));
    },
  };
}

const TASKS_ARE_OFF: Problem = {
  reason: "unsupported",
  word: "tasks",
  line: 1,
  message: "Tasks are switched off in this garden.",
  hint: "Leave out `features.tasks: false`, or this query.",
};

function picturesIn(answer: Answer): VaultPath[] {
  if (answer.kind !== "base") return [];
  const found = new Set<VaultPath>();
  const look = (value: Value | undefined): void => {
    if (value !== undefined && isList(value)) for (const item of value) look(item);
    else if (is(value, "picture")) {
      const path = fileOf(value);
      if (path !== undefined) found.add(path);
    }
  };
  for (const { groups } of answer.views) {
    for (const { rows } of groups) for (const { values, picture } of rows) [...values, picture].forEach(look);
  }
  return [...found];
}

function fileOf({ source }: PictureValue): VaultPath | undefined {
  return source.kind === "link" && source.target.kind === "attachment" ? source.target.path : undefined;
}
