import { dateOf, durationOf } from "./dates.ts";
import { dependsOnClock, QueryError, wrongSyntax } from "./problem.ts";
import type { Value } from "./value.ts";

/** Whose language a text is in: names may hold hyphens in Dataview's, and texts single quotes in Bases'. */
export type Dialect = "dataview" | "bases";

export interface QueryToken {
  readonly kind: "value" | "name" | "link" | "tag" | "pattern" | "sign" | "end";
  /** As written: a name, a sign, a tag without `#`, what stands in a link's brackets, a pattern without slashes. */
  readonly text: string;
  /** What a `value` is. */
  readonly value?: Value;
  /** A pattern's flags. */
  readonly flags?: string;
  /** 1-based. */
  readonly line: number;
  /** Where it stands in the text. */
  readonly at: number;
  readonly end: number;
}

/** No query of sense is longer; what is has been made by a machine. */
export const LONGEST_QUERY = 20_000;

/** Takes a query apart. Throws a `QueryError` on a sign that no query holds. Work grows with the text's length. */
export function tokensOf(text: string, dialect: Dialect): QueryToken[] {
  if (text.length > LONGEST_QUERY) {
    throw new QueryError({
      reason: "too-large",
      word: "",
      line: 1,
      message: `The query is ${text.length} characters long; at most ${LONGEST_QUERY} are read.`,
      hint: "Take it apart into several.",
    });
  }
  const tokens: QueryToken[] = [];
  const words = dialect === "dataview" ? DATAVIEW : BASES;
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const rule = words.find(({ pattern, fits }) => {
      pattern.lastIndex = at;
      return (fits === undefined || fits(tokens.at(-1))) && pattern.test(text);
    });
    if (rule === undefined) throw unexpected(text, at, line);
    const written = text.slice(at, rule.pattern.lastIndex);
    const token = rule.read(written, line);
    if (token !== undefined) tokens.push({ ...token, line, at, end: rule.pattern.lastIndex });
    for (let i = at; i < rule.pattern.lastIndex; i++) if (text[i] === "\n") line++;
    at = rule.pattern.lastIndex;
  }
  // A query ends with its last word, not with the blank line below it.
  tokens.push({ kind: "end", text: "", line: tokens.at(-1)?.line ?? line, at, end: at });
  return tokens;
}

function unexpected(text: string, at: number, line: number): QueryError {
  if (text[at] === '"' || text[at] === "'") {
    return wrongSyntax(`A text opens with ${text[at]} and never ends.`, line, "Close it with the same mark.");
  }
  return wrongSyntax(`\`${text[at]}\` means nothing here.`, line, "Leave it out, or put it in quotes.");
}

type Written = Omit<QueryToken, "line" | "at" | "end">;

interface Rule {
  /** Sticky; tried in order. */
  readonly pattern: RegExp;
  readonly fits?: (before: QueryToken | undefined) => boolean;
  /** `undefined` for what only sets words apart. */
  read(written: string, line: number): Written | undefined;
}

const value = (value: Value, text: string): Written => ({ kind: "value", text, value });

const SPACES: Rule = { pattern: /\s+/y, read: () => undefined };
const NUMBER: Rule = { pattern: /\d+(?:\.\d+)?/y, read: (text) => value(Number(text), text) };
const LINK: Rule = {
  pattern: /!?\[\[[^[\]\n]*\]\]/y,
  read: (text) => ({ kind: "link", text: text.slice(text.indexOf("[[") + 2, -2) }),
};
const SIGN: Rule = {
  pattern: /=>|<=|>=|!=|==|&&|\|\||[=<>+\-*/%!()[\]{},.:&|]/y,
  read: (text) => ({ kind: "sign", text }),
};

function unquoted(text: string): string {
  return text
    .slice(1, -1)
    .replace(/\\(.)/gs, (_, character: string) => (character === "n" ? "\n" : character === "t" ? "\t" : character));
}

const DATAVIEW: readonly Rule[] = [
  SPACES,
  // A line that opens with two slashes is the author's remark.
  { pattern: /(?<=^[ \t]*)\/\/[^\n]*/my, read: () => undefined },
  { pattern: /"(?:[^"\\]|\\.)*"/sy, read: (text) => value(unquoted(text), text) },
  {
    pattern:
      /date\(\s*(?:\d{4}-\d{2}[^()"\n]{0,30}|today|now|tomorrow|yesterday|[se]o[wmy]|(?:start|end)-of-(?:week|month|year))\s*\)/iy,
    read: (text, line) => {
      const inner = text.slice(5, -1).trim();
      if (!/^\d/.test(inner)) throw dependsOnClock(`date(${inner})`, line);
      const date = dateOf(inner);
      if (date !== undefined) return value(date, text);
      throw wrongSyntax(`\`${inner}\` is no date.`, line, "Write it as in `date(2025-02-03)`.");
    },
  },
  {
    pattern: /dur\(\s*\d[^()"\n]{0,99}\)/iy,
    read: (text, line) => {
      const duration = durationOf(text.slice(4, -1).trim());
      if (duration === undefined) {
        throw wrongSyntax("This is no duration.", line, "Write a number and a unit, as in `dur(7 days)`.");
      }
      return value(duration, text);
    },
  },
  NUMBER,
  LINK,
  {
    pattern: /#[^\u2000-\u206f\u2e00-\u2e7f'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+/uy,
    read: (text) => ({ kind: "tag", text: text.slice(1) }),
  },
  {
    pattern: /[\p{L}_\p{Extended_Pictographic}][\p{L}\p{N}\p{M}_\p{Extended_Pictographic}-]*/uy,
    read: (text) => ({ kind: "name", text }),
  },
  SIGN,
];

const BASES: readonly Rule[] = [
  SPACES,
  { pattern: /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/sy, read: (text) => value(unquoted(text), text) },
  NUMBER,
  LINK,
  {
    pattern: /\/(?:[^/\\\n]|\\.)+\/[a-z]*/y,
    // After a value a slash divides.
    fits: (before) => before === undefined || (before.kind === "sign" && before.text !== ")" && before.text !== "]"),
    read: (text) => {
      const end = text.lastIndexOf("/");
      return { kind: "pattern", text: text.slice(1, end), flags: text.slice(end + 1) };
    },
  },
  { pattern: /[\p{L}_$][\p{L}\p{N}\p{M}_$]*/uy, read: (text) => ({ kind: "name", text }) },
  SIGN,
];
