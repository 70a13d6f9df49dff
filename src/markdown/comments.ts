import type { Token } from "markdown-it";

/** A body without its comments, and the line a comment without an end opens on. */
export interface Uncommented {
  readonly text: string;
  /** 1-based, in the text. */
  readonly unclosedLine?: number;
}

/**
 * Takes out comments, `%%…%%` and `<!--…-->`; their line breaks stay, so that line numbers hold. Obsidian's rule: a comment
 * ends at the next mark, over paragraphs too, and code keeps its per cent signs. `%%` without an end is a comment where
 * it opens a line, else plain text. What is code, `parse` says; since a comment may hide where code ends, the text
 * is looked through again until nothing more is found. A comment never reaches a reader, so doubt removes.
 */
export function withoutComments(source: string, parse: (text: string) => readonly Token[]): Uncommented {
  let text = source;
  let unclosedLine: number | undefined;
  for (let pass = 0; pass < MOST_PASSES && HOLDS_MARK.test(text); pass++) {
    const found = cut(text, codeIn(text, parse(text)));
    unclosedLine ??= found.unclosedLine;
    if (found.text === text) break;
    text = found.text;
  }
  return unclosedLine === undefined ? { text } : { text, unclosedLine };
}

const HOLDS_MARK = /%%|<!--/;
const MOST_PASSES = 5;
const MARK = /\\[^\n]|%%|<!--/g;

type Range = readonly [from: number, to: number];

function cut(source: string, code: readonly Range[]): Uncommented {
  let text = "";
  let kept = 0;
  let unclosedLine: number | undefined;
  let nextCode = 0;
  // Where one comment has no end, no later one has.
  const endless = new Set<string>();
  MARK.lastIndex = 0;
  for (let mark = MARK.exec(source); mark !== null; mark = MARK.exec(source)) {
    const from = mark.index;
    while ((code[nextCode]?.[1] ?? Number.POSITIVE_INFINITY) <= from) nextCode++;
    const inside = code[nextCode];
    if (inside !== undefined && inside[0] <= from) {
      MARK.lastIndex = inside[1];
      continue;
    }
    if (mark[0].startsWith("\\")) continue;
    const closing = mark[0] === "%%" ? "%%" : "-->";
    const end = endless.has(closing) ? -1 : source.indexOf(closing, from + mark[0].length);
    const isOpen = end < 0;
    if (isOpen) endless.add(closing);
    if (isOpen && !opensLine(source, from)) continue;
    const to = isOpen ? source.length : end + closing.length;
    if (isOpen) unclosedLine = linesIn(source.slice(0, from)) + 1;
    text += source.slice(kept, from) + linesLeft(source, from, to);
    kept = to;
    MARK.lastIndex = to;
  }
  text += source.slice(kept);
  return unclosedLine === undefined ? { text } : { text, unclosedLine };
}

/** Of a comment's lines nothing but their breaks, and the signs of the quote it opens in. */
function linesLeft(source: string, from: number, to: number): string {
  const [, ...lines] = source.slice(from, to).split("\n");
  if (lines.length === 0) return "";
  const signs =
    /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t>]+)*/.exec(source.slice(source.lastIndexOf("\n", from - 1) + 1, from))?.[0] ?? "";
  const depth = Math.min(MOST_QUOTES, signs.split(">").length - 1);
  if (depth === 0) return "\n".repeat(lines.length);
  const quote = new RegExp(`^(?:[ \\t]*>){0,${depth}}`);
  return ["", ...lines.map((line) => quote.exec(line)?.[0] ?? "")].join("\n");
}

/** What is quoted deeper the parser leaves out. */
const MOST_QUOTES = 100;

/** Where the parser sees code that holds a comment's mark, in order. */
function codeIn(source: string, tokens: readonly Token[]): Range[] {
  const lineStarts = [0];
  for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) lineStarts.push(at + 1);
  const startOf = (line: number): number => lineStarts[line] ?? source.length;
  const ranges: Range[] = [];
  let lines: readonly [number, number] = [0, 0];
  let at = 0;
  let unfound = 0;
  for (const token of tokens) {
    if (token.map) {
      lines = token.map;
      at = Math.max(at, startOf(lines[0]));
    }
    if (token.type === "fence" || token.type === "code_block") ranges.push([startOf(lines[0]), startOf(lines[1])]);
    for (const child of token.children ?? []) {
      if (child.type !== "code_inline" || !HOLDS_MARK.test(child.content)) continue;
      const span = unfound > MOST_UNFOUND ? undefined : spanAfter(at, startOf(lines[1]), child, source);
      if (span === undefined) {
        unfound++;
        continue;
      }
      ranges.push(span);
      at = span[1];
    }
  }
  return ranges.sort((a, b) => a[0] - b[0]);
}

/** Code that the parser has changed, as in a table, may not be found; each look goes to the block's end. */
const MOST_UNFOUND = 50;

/** Finds inline code in a part of the source, where it may run over lines and their quote marks. */
function spanAfter(from: number, to: number, { markup, content }: Token, source: string): Range | undefined {
  const words = content.split(/[ \n]+/);
  for (let at = source.indexOf(markup, from); at >= 0 && at < to; at = source.indexOf(markup, at + 1)) {
    if (source.charAt(at - 1) === "`") continue;
    const end = endOfWords(at + markup.length, words, source);
    if (end === undefined) continue;
    const close = source.startsWith(markup, end) ? end : /\s/.test(source.charAt(end)) ? end + 1 : -1;
    if (close < 0 || !source.startsWith(markup, close) || source.charAt(close + markup.length) === "`") continue;
    return [at, close + markup.length];
  }
  return undefined;
}

/** Where words end that begin at a place or behind a space there, with spaces, breaks and quote marks between them. */
function endOfWords(from: number, words: readonly string[], source: string): number | undefined {
  const [first = "", ...rest] = words;
  let at = source.startsWith(first, from) || !/\s/.test(source.charAt(from)) ? from : from + 1;
  if (!source.startsWith(first, at)) return undefined;
  at += first.length;
  for (const word of rest) {
    const start = at;
    // A word may open with `>` itself; where none is left, spaces end the code.
    while (at === start || word === "" || !source.startsWith(word, at)) {
      if (!/[\s>]/.test(source.charAt(at))) break;
      at++;
    }
    if (at === start || !source.startsWith(word, at)) return undefined;
    at += word.length;
  }
  return at;
}

function opensLine(source: string, at: number): boolean {
  let start = at;
  while (start > 0 && MARKERS.includes(source.charAt(start - 1))) start--;
  return (
    (start === 0 || source.charAt(start - 1) === "\n") &&
    /^[ \t>]*(?:[-*+] +|\d+[.)] +)?$/.test(source.slice(start, at))
  );
}

/** What may stand before the first word of a line. */
const MARKERS = " \t>-*+.)0123456789";

function linesIn(text: string): number {
  return text.split("\n").length - 1;
}
