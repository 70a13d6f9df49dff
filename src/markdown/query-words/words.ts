import type { DurationUnit } from "../../query/dates.ts";
import type { ProblemReason } from "../../query/problem.ts";

/** What queries and bases say to readers themselves. */
export interface QueryWords {
  readonly file: string;
  readonly group: string;
  readonly yes: string;
  readonly no: string;
  /** An answer that holds nothing. */
  readonly nothing: string;
  /** A query of tasks without an answer, and how many one has. */
  readonly noTasks: string;
  readonly taskCount: (count: number) => string;
  /** The Tasks plugin's name for a priority. */
  readonly priority: (name: string) => string;
  /** A base's name for a group without a value. */
  readonly none: string;
  /** Why a query is not answered. `word` is the one that is meant, or `""`. */
  readonly problem: (reason: ProblemReason, word: string) => string;
  readonly duration: (amount: number, unit: DurationUnit) => string;
  /** A summary's name, as Bases knows it in English. */
  readonly summary: (name: string) => string;
}
