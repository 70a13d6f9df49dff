import type { Note } from "../garden/types.ts";
import type { Answer, TaskGroup } from "./answer.ts";
import { createBudget, sizedList } from "./budget.ts";
import { DATAVIEW_FUNCTIONS } from "./dataview-functions.ts";
import type { Command, DataviewQuery } from "./dataview-query.ts";
import { evaluate, type Machine } from "./evaluate.ts";
import type { Expression } from "./expression.ts";
import { groupedBy, sortedBy } from "./lists.ts";
import { createFields, linkTo } from "./note-fields.ts";
import { notesFrom } from "./source.ts";
import {
  is,
  isList,
  isTruthy,
  type NoteValue,
  type ObjectValue,
  type Scope,
  type TaskValue,
  type Value,
} from "./value.ts";
import type { World } from "./world.ts";

/** A note, a task, or a group of rows: what each command works on. */
type Row = NoteValue | TaskValue | ObjectValue;

/** Answers a query for the note it stands in. Throws a `QueryError` where it must be cut. */
export function answerDataview(query: DataviewQuery, page: Note, world: World): Answer {
  const machine = dataviewMachine(page, world);
  const valueIn = (row: Row, expression: Expression): Value =>
    evaluate(expression, scopeOf(row, page, machine), machine);
  // Dataview reads Markdown files.
  const notes = notesFrom(query.source, page, world).filter(({ kind }) => kind !== "canvas");
  machine.budget.spend(notes.length);
  let rows: readonly Row[] =
    query.type === "task"
      ? notes.flatMap((note) => note.tasks.map((_, index): Row => ({ kind: "task", note, index })))
      : notes.map((note): Row => ({ kind: "note", note }));
  for (const command of query.commands) rows = afterCommand(command, rows, valueIn, machine);
  if (query.type === "task") return { kind: "tasks", groups: taskGroups(rows) };
  const isGrouped = query.commands.some(({ kind }) => kind === "group");
  const cells = rows.map((row) => query.columns.map(({ expression }) => valueIn(row, expression)));
  const ids = query.withoutId ? [] : rows.map(idOf);
  if (query.type === "list") {
    return {
      kind: "list",
      items: rows.map((_, i) => {
        const [value] = cells[i] ?? [];
        const id = ids[i];
        return { ...(id === undefined ? {} : { id }), ...(value === undefined ? {} : { value }) };
      }),
    };
  }
  return {
    kind: "table",
    ...(query.withoutId ? {} : { rowsAre: isGrouped ? "groups" : "notes" }),
    columns: query.columns.map(({ name }) => name),
    rows: rows.map((_, i) => [...ids.slice(i, i + 1), ...(cells[i] ?? [])]),
  };
}

/** The value of an inline query. Throws a `QueryError` where it must be cut. */
export function answerInline(expression: Expression, page: Note, world: World): Answer {
  const machine = dataviewMachine(page, world);
  return { kind: "value", value: evaluate(expression, scopeOf({ kind: "note", note: page }, page, machine), machine) };
}

function dataviewMachine(page: Note, world: World): Machine {
  return {
    budget: createBudget(),
    field: createFields(world, page, "dataview"),
    link: (written) => world.linkFrom(page, written),
    functions: DATAVIEW_FUNCTIONS,
    methods: new Map(),
  };
}

function scopeOf(row: Row, page: Note, machine: Machine): Scope {
  return { get: (name) => (name === "this" ? { kind: "note", note: page } : machine.field(row, name)) };
}

function afterCommand(
  command: Command,
  rows: readonly Row[],
  valueIn: (row: Row, expression: Expression) => Value,
  { budget }: Machine,
): readonly Row[] {
  switch (command.kind) {
    case "where":
      return rows.filter((row) => isTruthy(valueIn(row, command.expression)));
    case "sort":
      return sortedBy(
        rows,
        (row) => command.by.map(({ expression }) => valueIn(row, expression)),
        command.by.map(({ direction }) => direction),
        budget,
      );
    case "limit": {
      const [first] = rows;
      const most = first === undefined ? 0 : valueIn(first, command.expression);
      return typeof most === "number" ? rows.slice(0, Math.max(0, most)) : rows;
    }
    case "group":
      return groupedBy(rows, (row) => valueIn(row, command.by.expression), 1, budget).map(({ key, items }): Row => {
        const named: [string, Value][] = [
          ["key", key],
          ["rows", items],
        ];
        return { kind: "object", entries: new Map([...named, [command.by.name, key]]) };
      });
    case "flatten":
      return sizedList(
        rows.flatMap((row) => {
          const value = valueIn(row, command.by.expression);
          return (isList(value) ? value : [value]).map((item) => withField(row, command.by.name, item));
        }),
        budget,
      );
  }
}

function withField(row: Row, name: string, value: Value): Row {
  if (row.kind === "object") return { ...row, entries: new Map([...row.entries, [name, value]]) };
  return { ...row, added: new Map([...(row.added ?? []), [name, value]]) };
}

function idOf(row: Row): Value {
  switch (row.kind) {
    case "note":
    case "task":
      return linkTo(row.note);
    case "object":
      return row.entries.get("key") ?? null;
  }
}

/** Tasks under the keys they were grouped by; a group of groups keeps the outer key. */
function taskGroups(rows: readonly Row[]): TaskGroup[] {
  const groups: TaskGroup[] = [];
  const plain = rows.filter((row) => row.kind === "task");
  if (plain.length > 0) groups.push({ tasks: plain });
  for (const row of rows) {
    if (row.kind === "object") groups.push({ key: row.entries.get("key") ?? null, tasks: tasksIn(row) });
  }
  return groups;
}

function tasksIn(value: Value): TaskValue[] {
  if (is(value, "task")) return [value];
  if (isList(value)) return value.flatMap(tasksIn);
  return is(value, "object") ? tasksIn(value.entries.get("rows") ?? null) : [];
}
