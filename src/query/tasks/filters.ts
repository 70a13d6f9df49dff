import { foldName } from "../../garden/slug.ts";
import { safePattern } from "../pattern.ts";
import { QueryError, wrongSyntax } from "../problem.ts";
import { dayExpression } from "./dates.ts";
import { daysOf, holds, PRIORITIES, priorityRank, STATUS_TYPES, statusType, type TaskFilter, textsOf } from "./row.ts";

/** Reads one filter: `not done`, `due before tomorrow`, `path includes Diary`. Throws a `QueryError` for what is none. */
export function parseFilter(written: string, line: number): TaskFilter {
  const text = written.trim();
  for (const parse of [simpleFilter, dateFilter, presenceFilter, priorityFilter, statusFilter, textFilter]) {
    const filter = parse(text, line);
    if (filter !== undefined) return filter;
  }
  throw notUnderstood(text, line);
}

/** Says which line of a query is not understood. */
export function notUnderstood(text: string, line: number): QueryError {
  return new QueryError({
    reason: "unsupported",
    // Readers see no link that the author's own text would not show them.
    word: text.replace(/\[\[[^\]]*\]\]/g, "[[…]]").slice(0, 60),
    line,
    message: `\`${text}\` is not understood in a query of tasks.`,
    hint: "The guide lists the instructions of the Tasks plugin that are known; leave this one out.",
  });
}

function simpleFilter(text: string): TaskFilter | undefined {
  switch (text.toLowerCase()) {
    case "done":
      return each(({ one }) => one.task.state !== "open");
    case "not done":
      return each(({ one }) => one.task.state === "open");
    case "is recurring":
      return each(({ one }) => one.task.recurrence !== undefined);
    case "is not recurring":
      return each(({ one }) => one.task.recurrence === undefined);
    case "has tags":
      return each(({ one }) => one.task.tags.length > 0);
    case "no tags":
      return each(({ one }) => one.task.tags.length === 0);
    case "exclude sub-items":
      return each(({ one }) => one.task.depth === 0);
    default:
      return undefined;
  }
}

function dateFilter(text: string, line: number): TaskFilter | undefined {
  const match = DATE.exec(text);
  if (match === null) return undefined;
  const [, name = "", relation = "on", written = ""] = match;
  const field = name.toLowerCase();
  const days = dayExpression(written);
  if (days === undefined) {
    throw wrongSyntax(
      `\`${written}\` is no date.`,
      line,
      "Write a date as in `2025-02-03`, `2025-W06` or `next week`.",
    );
  }
  const compare =
    COMPARISONS[
      relation
        .toLowerCase()
        .replace(/^(?:on|in) or/, "or")
        .replace(/^in$/, "on")
    ];
  return ({ today, budget }) => {
    const range = days(today);
    return (row) => {
      budget.spend(1);
      const own = daysOf(field, row) ?? [];
      // As in the plugin: what has no start may be begun at any time.
      if (field === "starts" && own.length === 0) return true;
      return range !== undefined && own.some((day) => compare?.(day, range.start, range.end) === true);
    };
  };
}

const DATE =
  /^(due|scheduled|starts|created|done|cancelled|happens)\s+(?:((?:(?:on|in) or )?(?:before|after)|on|in)\s+)?(\S.*)$/i;

const COMPARISONS: Readonly<Record<string, (day: string, start: string, end: string) => boolean>> = {
  before: (day, start) => day < start,
  after: (day, _start, end) => day > end,
  on: (day, start, end) => day >= start && day <= end,
  "or before": (day, _start, end) => day <= end,
  "or after": (day, start) => day >= start,
};

function presenceFilter(text: string): TaskFilter | undefined {
  const match = /^(has|no)\s+(due|scheduled|start|created|done|cancelled|happens)\s+date$/i.exec(text);
  if (match === null) return undefined;
  const wanted = match[1]?.toLowerCase() === "has";
  const field = (match[2] ?? "").toLowerCase();
  return each((row) => (daysOf(field, row) ?? []).length > 0 === wanted);
}

function priorityFilter(text: string): TaskFilter | undefined {
  const match = /^priority(?:\s+is)?(?:\s+(above|below|not))?\s+(highest|high|medium|none|low|lowest)$/i.exec(text);
  if (match === null) return undefined;
  const rank = PRIORITIES.indexOf((match[2] ?? "").toLowerCase());
  const relation = match[1]?.toLowerCase();
  return each(({ one }) => {
    const own = priorityRank(one.task.priority);
    if (relation === "above") return own < rank;
    if (relation === "below") return own > rank;
    return (own === rank) === (relation === undefined);
  });
}

function statusFilter(text: string, line: number): TaskFilter | undefined {
  const match = /^status\.type\s+is\s+(not\s+)?(\S+)$/i.exec(text);
  if (match === null) return undefined;
  const type = (match[2] ?? "").toUpperCase();
  if (!STATUS_TYPES.includes(type) && type !== "ON_HOLD" && type !== "NON_TASK") throw notUnderstood(text, line);
  return each(({ one }) => (statusType(one.task.status) === type) === (match[1] === undefined));
}

function textFilter(text: string, line: number): TaskFilter | undefined {
  const match = TEXT.exec(text);
  if (match === null) return undefined;
  const [, name = "", relation = "", written = ""] = match;
  const field = name.toLowerCase();
  const wanted = !/\bnot\b/i.test(relation);
  if (/regex/i.test(relation)) return patternFilter(field, wanted, written, line);
  const part = foldName(written);
  return ({ budget }) =>
    (row) => {
      const texts = textsOf(field, row) ?? [];
      budget.spend(1 + texts.reduce((length, each) => length + (each.length >> 5), 0));
      return texts.some((each) => holds(each, part)) === wanted;
    };
}

const TEXT =
  /^(path|root|folder|filename|heading|description|tags?|recurrence|status\.name)\s+(includes?|do(?:es)? not include|regex matches|regex does not match)\s+(\S.*)$/i;

function patternFilter(field: string, wanted: boolean, written: string, line: number): TaskFilter {
  const match = /^\/(.*)\/([a-z]*)$/s.exec(written);
  if (match === null) {
    throw wrongSyntax(
      "A regular expression stands between slashes.",
      line,
      "Write it as in `path regex matches /^Diary/i`.",
    );
  }
  const pattern = safePattern(match[1] ?? "", match[2] ?? "", false, line);
  return ({ budget }) =>
    (row) =>
      (textsOf(field, row) ?? []).some((text) => pattern.test(text, budget)) === wanted;
}

/** The same for every answer. */
function each(test: (row: Parameters<ReturnType<TaskFilter>>[0]) => boolean): TaskFilter {
  return ({ budget }) =>
    (row) => {
      budget.spend(1);
      return test(row);
    };
}
