import { type Budget, sizedText } from "./budget.ts";
import { QueryError } from "./problem.ts";

/** A pattern that is safe to try on any text: its work is known before it is done. */
export interface SafePattern {
  test(text: string, budget: Budget): boolean;
  replace(text: string, replacement: string, budget: Budget): string;
  split(text: string, budget: Budget): string[];
}

/**
 * A regular expression of the kinds that cannot run for ever: repetitions are not nested, and nothing refers back.
 * Throws a `QueryError` for others. `whole`: it must fit the whole text.
 */
export function safePattern(source: string, flags: string, whole: boolean, line: number): SafePattern {
  const shape = shapeOf(source);
  if (source.length > LONGEST || shape === undefined) throw unsafe(line);
  const { repeats, ways } = shape;
  let pattern: RegExp;
  const written = whole ? `^(?:${source})$` : source;
  const kept = /^[gimsu]*$/.test(flags) ? flags.replace(/[gu]/g, "") : "";
  try {
    pattern = regExpOf(written, `${kept}g`);
  } catch {
    throw unsafe(line);
  }
  // Each repetition may try each length, from each place, with each choice of alternatives.
  const spend = (text: string, budget: Budget): void =>
    budget.spend(Math.ceil((ways * (text.length + 1) ** (repeats + (whole ? 0 : 1))) / 500));
  return {
    test(text, budget) {
      spend(text, budget);
      pattern.lastIndex = 0;
      return pattern.test(text);
    },
    replace(text, replacement, budget) {
      spend(text, budget);
      budget.spend((replacement.length * text.length) >> 5);
      return sizedText(text.replace(pattern, replacement), budget);
    },
    split(text, budget) {
      spend(text, budget);
      return text.split(pattern).map((part) => part ?? "");
    },
  };
}

/** By Unicode's letters, unless the pattern escapes what needs no escape. */
function regExpOf(source: string, flags: string): RegExp {
  try {
    return new RegExp(source, `${flags}u`);
  } catch {
    return new RegExp(source, flags);
  }
}

const LONGEST = 300;
const MOST_REPETITIONS = 6;

/** More choices than this are no plain pattern: `(a|a)` twenty times over tries a million. */
const MOST_WAYS = 10_000;

interface Shape {
  readonly repeats: number;
  /** In how many ways alternatives can be chosen, at most. */
  readonly ways: number;
}

/** What a pattern may cost, or `undefined` for one that nests repetitions, refers back, looks around or chooses too often. */
function shapeOf(source: string): Shape | undefined {
  let repeats = 0;
  let ways = 1;
  /** Alternatives of each open group; the pattern itself is the first. */
  const alternatives = [1];
  /** Open groups: whether each holds something that may fit in more than one way. */
  const groups: boolean[] = [];
  let closed = false;
  for (const [piece] of source.matchAll(PIECE)) {
    if (/^\\(?:[1-9]|k)/.test(piece) || /^\(\?(?!:)/.test(piece)) return undefined;
    if (piece.startsWith("(")) {
      groups.push(false);
      alternatives.push(1);
    }
    const wasClosed = closed;
    closed = false;
    if (piece === ")") {
      ways *= alternatives.pop() ?? 1;
      closed = groups.pop() ?? false;
      if (closed && groups.length > 0) groups[groups.length - 1] = true;
    } else if (piece === "|") {
      alternatives.push((alternatives.pop() ?? 1) + 1);
      if (groups.length > 0) groups[groups.length - 1] = true;
    } else if (REPETITION.test(piece)) {
      if (wasClosed && !piece.startsWith("?")) return undefined;
      repeats++;
      if (groups.length > 0) groups[groups.length - 1] = true;
    }
  }
  for (const choices of alternatives) ways *= choices;
  return repeats > MOST_REPETITIONS || ways > MOST_WAYS ? undefined : { repeats, ways };
}

const PIECE = /\\(?:u\{[^}]*\}|p\{[^}]*\}|.)|\[(?:[^\]\\]|\\.)*\]|\(\?.|[*+?]\??|\{\d+(?:,\d*)?\}\??|[\s\S]/gu;
const REPETITION = /^(?:[*+?]|\{\d)/;

function unsafe(line: number): QueryError {
  return new QueryError({
    reason: "unsupported",
    word: "regex",
    line,
    message:
      "The pattern is not a plain one: it nests repetitions, chooses too often, looks around, refers back, or cannot be read.",
    hint: "Write a pattern without repetitions inside repeated parentheses, or use `contains`, `startswith`, `endswith`.",
  });
}
