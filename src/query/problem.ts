/** Why a query is not answered; readers are told by the reason, the author in full. */
export type ProblemReason =
  /** It does not follow the grammar. */
  | "syntax"
  /** It uses a function that is not known here. */
  | "unknown-function"
  /** Its answer depends on the day the site is built. */
  | "clock"
  /** It is a program, and programs are not run. */
  | "script"
  /** It asks for a view that is not built. */
  | "unsupported"
  /** It is longer or deeper than any query should be. */
  | "too-large"
  /** It was cut: its answer takes too many steps. */
  | "too-long"
  /** It asks for itself. */
  | "cycle";

export interface Problem {
  readonly reason: ProblemReason;
  /** The word that is meant, for readers: a function's name, never a text or a folder. */
  readonly word: string;
  /** 1-based line in the query. */
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

/** Thrown inside this room only; whoever asks a query gets a `Problem` as a value. */
export class QueryError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.name = "QueryError";
    this.problem = problem;
  }
}

/** The value, or the problem that came up on the way to it. */
export function attempt<Result>(work: () => Result): Result | { readonly kind: "problem"; readonly problem: Problem } {
  try {
    return work();
  } catch (error) {
    if (error instanceof QueryError) return { kind: "problem", problem: error.problem };
    throw error;
  }
}

export function unknownFunction(name: string, line: number): QueryError {
  return new QueryError({
    reason: "unknown-function",
    word: name,
    line,
    message: `There is no function \`${name}\` here.`,
    hint: "The guide lists the functions that are known; leave this one out.",
  });
}

export function dependsOnClock(word: string, line: number): QueryError {
  return new QueryError({
    reason: "clock",
    word,
    line,
    message: `\`${word}\` is another day at every build, and a site must not change by itself.`,
    hint: "Write a date, as in `date(2025-02-03)`.",
  });
}

export function wrongSyntax(message: string, line: number, hint: string): QueryError {
  return new QueryError({ reason: "syntax", word: "", line, message, hint });
}
