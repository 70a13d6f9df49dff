import type { VaultPath } from "../../garden/site-types.ts";
import { QueryError } from "../problem.ts";
import { isBoolean, parseBoolean } from "./boolean.ts";
import { notUnderstood, parseFilter } from "./filters.ts";
import { type Grouper, grouperOf } from "./groups.ts";
import type { TaskFilter } from "./row.ts";
import { type Comparison, comparisonOf } from "./sorts.ts";

/** A query of the Tasks plugin, read once. */
export interface TasksQuery {
  /** Each must hold. */
  readonly filters: readonly TaskFilter[];
  readonly sorts: readonly Comparison[];
  readonly groups: readonly Grouper[];
  readonly limit?: number;
  readonly groupLimit?: number;
  readonly look: TasksLook;
}

/** What the answer shows of each task. */
export interface TasksLook {
  readonly short: boolean;
  /** `"due date"`, `"backlink"`, `"task count"`. */
  readonly hidden: ReadonlySet<string>;
}

/** Reads a `tasks` fence of the note at a path. Throws a `QueryError` that says which line is not understood. */
export function parseTasks(text: string, path: VaultPath): TasksQuery {
  const filters: TaskFilter[] = [];
  const sorts: Comparison[] = [];
  const groups: Grouper[] = [];
  const hidden = new Set<string>();
  let limit: number | undefined;
  let groupLimit: number | undefined;
  let short = false;
  for (const { written, line } of linesOf(text, path)) {
    const lower = written.toLowerCase().replace(/\s+/g, " ");
    const [, groupsOnly, most] =
      /^limit (groups )?(?:to )?(?:first )?(\d{1,6})(?: (?:tasks?|groups?))?$/.exec(lower) ?? [];
    const [, hides, part = ""] = /^(hide|show) (.+)$/.exec(lower) ?? [];
    if (most !== undefined) {
      if (groupsOnly === undefined) limit = Number(most);
      else groupLimit = Number(most);
    } else if (hides !== undefined) {
      if (!PARTS.has(part) || (hides === "show" && NEVER_SHOWN.has(part))) throw notUnderstood(written, line);
      if (hides === "hide") hidden.add(part);
      else hidden.delete(part);
    } else if (lower.startsWith("sort by ")) sorts.push(comparisonOf(lower.slice(8), written, line));
    else if (lower.startsWith("group by ")) groups.push(grouperOf(lower.slice(9), written, line));
    else if (/^short(?: mode)?$/.test(lower)) short = true;
    else if (/^full(?: mode)?$/.test(lower)) short = false;
    else if (lower === "ignore global query") continue;
    else filters.push(isBoolean(written) ? parseBoolean(written, line) : parseFilter(written, line));
  }
  return {
    filters,
    sorts,
    groups,
    ...(limit === undefined ? {} : { limit }),
    ...(groupLimit === undefined ? {} : { groupLimit }),
    look: { short, hidden },
  };
}

const PARTS: ReadonlySet<string> = new Set([
  "backlink",
  "task count",
  "priority",
  "recurrence rule",
  "tags",
  "created date",
  "start date",
  "scheduled date",
  "due date",
  "done date",
  "cancelled date",
  "id",
  "depends on",
  "on completion",
  "edit button",
  "postpone button",
  "toolbar",
  "urgency",
  "tree",
]);

/** What a page of a site has no use for, or does not draw. */
const NEVER_SHOWN: ReadonlySet<string> = new Set(["urgency", "tree", "id", "depends on", "on completion"]);

const LONGEST_LINE = 2000;
const MOST_LINES = 200;

/** Lines that say something; one that ends with `\` goes on in the next. `{{query.file.path}}` is the note's own. */
function linesOf(text: string, path: VaultPath): { readonly written: string; readonly line: number }[] {
  const lines: { written: string; line: number }[] = [];
  let open: { written: string; line: number } | undefined;
  text.split("\n").forEach((raw, i) => {
    const goesOn = /(?<!\\)\\\s*$/.test(raw);
    const part = (goesOn ? raw.replace(/\\\s*$/, "") : raw).trim();
    const line =
      open === undefined ? { written: part, line: i + 1 } : { ...open, written: `${open.written} ${part}`.trim() };
    open = goesOn ? line : undefined;
    if (!goesOn && line.written !== "" && !line.written.startsWith("#")) lines.push(line);
  });
  if (open !== undefined) lines.push(open);
  const long = lines.find(({ written }) => written.length > LONGEST_LINE) ?? lines[MOST_LINES];
  if (long !== undefined) {
    throw new QueryError({
      reason: "too-large",
      word: "",
      line: long.line,
      message: "The query is longer than any query should be.",
      hint: "Take it apart into several queries.",
    });
  }
  return lines.map(({ written, line }) => ({
    written: written.replace(PLACEHOLDER, (whole, part: string) => {
      const own = ownPart(part, path);
      // Left as it is, it would be searched for, and nothing found.
      if (own === undefined) throw notUnderstood(whole, line);
      return own;
    }),
    line,
  }));
}

const PLACEHOLDER = /\{\{\s*(.*?)\s*\}\}/g;

function ownPart(part: string, path: VaultPath): string | undefined {
  const slash = path.lastIndexOf("/");
  switch (part) {
    case "query.file.path":
      return path;
    case "query.file.pathWithoutExtension":
      return path.replace(/\.md$/, "");
    case "query.file.filename":
      return path.slice(slash + 1);
    case "query.file.filenameWithoutExtension":
      return path.slice(slash + 1).replace(/\.md$/, "");
    case "query.file.root":
      return slash < 0 ? "/" : path.slice(0, path.indexOf("/") + 1);
    case "query.file.folder":
      return slash < 0 ? "/" : path.slice(0, slash + 1);
    default:
      return undefined;
  }
}
