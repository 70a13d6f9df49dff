import { notUnderstood } from "./filters.ts";
import {
  daysOf,
  PRIORITIES,
  priorityRank,
  STATUS_NAMES,
  STATUS_TYPES,
  statusType,
  type TaskRow,
  textsOf,
} from "./row.ts";

/** A group's name, as readers see it, and what it is ordered by. */
export interface GroupKey {
  /** `""` for what has no such thing. */
  readonly name: string;
  readonly order: string;
  /** What the name is of, for words that readers see. */
  readonly kind: "text" | "day" | "priority";
}

export interface Grouper {
  readonly keysOf: (row: TaskRow) => readonly GroupKey[];
  readonly reverse: boolean;
}

/** Reads what stands behind `group by`: `folder reverse`. */
export function grouperOf(asked: string, written: string, line: number): Grouper {
  const match = /^(\S+)( reverse)?$/.exec(asked);
  const keysOf = match === null ? undefined : keysBy(match[1] ?? "");
  if (keysOf === undefined) throw notUnderstood(written, line);
  return { keysOf, reverse: match?.[2] !== undefined };
}

function keysBy(name: string): Grouper["keysOf"] | undefined {
  switch (name) {
    case "due":
    case "scheduled":
    case "start":
    case "created":
    case "done":
    case "cancelled":
    case "happens":
      return (row) => {
        const [day = ""] = daysOf(name, row) ?? [];
        return [{ name: day, order: day || "9999", kind: "day" }];
      };
    case "priority":
      return ({ one }) => {
        const rank = priorityRank(one.task.priority);
        return [{ name: PRIORITIES[rank] ?? "", order: String(rank), kind: "priority" }];
      };
    case "status":
      return ({ one }) => [text(one.task.state === "open" ? "Todo" : "Done", one.task.state === "open" ? "0" : "1")];
    case "status.type":
    case "status.name":
      return ({ one }) => {
        const type = statusType(one.task.status);
        return [text(name === "status.name" ? (STATUS_NAMES[type] ?? "") : type, String(STATUS_TYPES.indexOf(type)))];
      };
    case "recurring":
      return ({ one }) => [text(one.task.recurrence === undefined ? "Not Recurring" : "Recurring")];
    case "backlink":
      return ({ note, one }) => [text(one.task.heading === "" ? note.name : `${note.name} > ${one.task.heading}`)];
    case "filename":
      return ({ note }) => [text(note.name)];
    case "tag":
    case "tags":
      return (row) => {
        const tags = textsOf("tags", row) ?? [];
        return tags.length === 0 ? [text("")] : tags.map((tag) => text(tag));
      };
    case "path":
    case "root":
    case "folder":
    case "heading":
    case "recurrence":
      return (row) => [text(textsOf(name, row)?.[0]?.replace(/\.md$/, "") ?? "")];
    default:
      return undefined;
  }
}

function text(name: string, order = name.toLowerCase()): GroupKey {
  return { name, order, kind: "text" };
}
