import { notUnderstood } from "./filters.ts";
import { daysOf, priorityRank, STATUS_NAMES, STATUS_TYPES, statusType, type TaskRow, textsOf } from "./row.ts";

/** Orders two tasks. */
export type Comparison = (a: TaskRow, b: TaskRow) => number;

/** Reads what stands behind `sort by`: `due reverse`. */
export function comparisonOf(asked: string, written: string, line: number): Comparison {
  const match = /^(\S+)( reverse)?(?: (\d{1,2}))?$/.exec(asked.replace(/^(tags?) (\d{1,2}) reverse$/, "$1 reverse $2"));
  const key = match === null ? undefined : keyOf(match[1] ?? "", Number(match[3] ?? "1"));
  if (key === undefined) throw notUnderstood(written, line);
  const direction = match?.[2] === undefined ? 1 : -1;
  return (a, b) => direction * compareKeys(key(a), key(b));
}

/** As the plugin orders tasks a query says no more of; here without urgency, which changes by the day. */
export const OWN_ORDER: readonly Comparison[] = (["status.type", "due", "priority", "path"] as const).map((name) => {
  const key = keyOf(name, 1);
  return (a, b) => (key === undefined ? 0 : compareKeys(key(a), key(b)));
});

type Key = number | string | undefined;

function keyOf(name: string, number: number): ((row: TaskRow) => Key) | undefined {
  switch (name) {
    case "status":
      return ({ one }) => (one.task.state === "open" ? 0 : 1);
    case "status.type":
      return ({ one }) => STATUS_TYPES.indexOf(statusType(one.task.status));
    case "status.name":
      return ({ one }) => STATUS_NAMES[statusType(one.task.status)];
    case "priority":
      return ({ one }) => priorityRank(one.task.priority);
    case "recurring":
      return ({ one }) => (one.task.recurrence === undefined ? 1 : 0);
    case "tag":
    case "tags":
      return ({ one }) => one.task.tags[number - 1]?.toLowerCase();
    case "due":
    case "scheduled":
    case "start":
    case "created":
    case "done":
    case "cancelled":
    case "happens":
      return (row) => daysOf(name, row)?.[0];
    case "path":
    case "root":
    case "folder":
    case "filename":
    case "heading":
    case "description":
      return (row) => textsOf(name, row)?.[0]?.toLowerCase();
    default:
      return undefined;
  }
}

/** What has no such thing comes last. */
function compareKeys(a: Key, b: Key): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}
