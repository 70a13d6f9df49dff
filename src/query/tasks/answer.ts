import type { Garden, Note } from "../../garden/types.ts";
import type { Budget } from "../budget.ts";
import type { Grouper, GroupKey } from "./groups.ts";
import type { TasksLook, TasksQuery } from "./query.ts";
import type { TaskRow } from "./row.ts";
import { OWN_ORDER } from "./sorts.ts";

/** The tasks a query asks for. */
export interface TaskListAnswer {
  readonly kind: "task-list";
  readonly groups: readonly TaskListGroup[];
  /** How many there are before limits. */
  readonly total: number;
  readonly look: TasksLook;
}

export interface TaskListGroup {
  /** One a `group by`, the outermost first. */
  readonly keys: readonly GroupKey[];
  readonly tasks: readonly TaskRow[];
}

/** Answers a query over the garden's tasks. Throws a `QueryError` where it must be cut. */
export function answerTasks(query: TasksQuery, garden: Garden, budget: Budget): TaskListAnswer {
  const tests = query.filters.map((filter) => filter({ today: garden.today, budget }));
  budget.spend(garden.tasks.length);
  const found = rowsOf(garden).filter((row) => tests.every((test) => test(row)));
  const order = [...query.sorts, ...OWN_ORDER];
  budget.spend(Math.ceil(found.length * Math.log2(found.length + 1)));
  found.sort((a, b) => {
    for (const compare of order) {
      const difference = compare(a, b);
      if (difference !== 0) return difference;
    }
    return a.one.place - b.one.place;
  });
  const shown = query.limit === undefined ? found : found.slice(0, query.limit);
  return { kind: "task-list", groups: grouped(shown, query, budget), total: found.length, look: query.look };
}

/** Made once for a garden: every note of a diary may have a query. */
function rowsOf(garden: Garden): readonly TaskRow[] {
  const known = rows.get(garden);
  if (known !== undefined) return known;
  const made = garden.tasks.map((one): TaskRow => ({ note: garden.notes.get(one.note) as Note, one }));
  rows.set(garden, made);
  return made;
}

const rows = new WeakMap<Garden, readonly TaskRow[]>();

function grouped(
  rows: readonly TaskRow[],
  { groups, groupLimit }: TasksQuery,
  budget: Budget,
): readonly TaskListGroup[] {
  if (groups.length === 0) return rows.length === 0 ? [] : [{ keys: [], tasks: rows }];
  const found = new Map<string, { keys: readonly GroupKey[]; tasks: TaskRow[] }>();
  for (const row of rows) {
    for (const keys of keysOf(row, groups)) {
      budget.spend(1);
      const id = JSON.stringify(keys.map(({ order, name }) => [order, name]));
      const group = found.get(id);
      if (group === undefined) found.set(id, { keys, tasks: [row] });
      else group.tasks.push(row);
    }
  }
  return [...found.values()]
    .sort((a, b) => compareKeys(a.keys, b.keys, groups))
    .map((group) => ({ ...group, tasks: group.tasks.slice(0, groupLimit) }));
}

/** A task with two tags stands in two groups. */
function keysOf(row: TaskRow, groups: readonly Grouper[]): readonly (readonly GroupKey[])[] {
  return groups.reduce<readonly (readonly GroupKey[])[]>(
    (paths, { keysOf }) => {
      const keys = keysOf(row).slice(0, MOST_GROUPS);
      return paths.flatMap((path) => keys.map((key) => [...path, key])).slice(0, MOST_GROUPS);
    },
    [[]],
  );
}

/** Of one task. */
const MOST_GROUPS = 100;

function compareKeys(a: readonly GroupKey[], b: readonly GroupKey[], groups: readonly Grouper[]): number {
  for (let i = 0; i < groups.length; i++) {
    const [left = "", right = ""] = [a[i]?.order, b[i]?.order];
    if (left !== right) return (left < right ? -1 : 1) * (groups[i]?.reverse ? -1 : 1);
  }
  return 0;
}
