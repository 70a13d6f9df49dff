/** A stretch of a note's source. A comment holds its own marks, code its own backticks. */
export interface Segment {
  readonly kind: "text" | "code" | "comment";
  readonly text: string;
  /** The comment has no end: it runs to the end of the note. */
  readonly unclosed?: boolean;
}

/**
 * Cuts a note's source into text, code and comments (`%%…%%` and `<!--…-->`), whichever opens first.
 * The pieces joined are the source again. Obsidian's rule: a comment ends at the next mark, over paragraphs too,
 * and code keeps its per cent signs. `%%` without an end is a comment where it opens a line, else plain text.
 */
export function segmentsOf(source: string): Segment[] {
  const segments: Segment[] = [];
  let textFrom = 0;
  let at = 0;
  const take = (kind: "code" | "comment", from: number, to: number, unclosed = false): void => {
    if (from > textFrom) segments.push({ kind: "text", text: source.slice(textFrom, from) });
    segments.push({ kind, text: source.slice(from, to), ...(unclosed ? { unclosed } : {}) });
    textFrom = to;
    at = to;
  };

  const runs = new BacktickRuns(source);
  let lineStart = true;
  while (at < source.length) {
    if (lineStart) {
      lineStart = false;
      const end = endOfFence(source, at);
      if (end > at) {
        take("code", at, end);
        lineStart = true;
        continue;
      }
    }
    MARK.lastIndex = at;
    const mark = MARK.exec(source);
    if (mark === null) break;
    const from = mark.index;
    at = from + mark[0].length;
    if (mark[0] === "\n") lineStart = true;
    else if (mark[0].startsWith("`")) {
      const end = runs.closing(from, mark[0].length);
      if (end > 0) take("code", from, end);
    } else if (mark[0] === "%%" || mark[0] === "<!--") {
      const closing = mark[0] === "%%" ? "%%" : "-->";
      const end = source.indexOf(closing, at);
      if (end >= 0) take("comment", from, end + closing.length);
      else if (opensLine(source, from)) take("comment", from, source.length, true);
    }
  }
  if (textFrom < source.length) segments.push({ kind: "text", text: source.slice(textFrom) });
  return segments;
}

/** The source without comments; their line breaks stay, so that line numbers hold. */
export function withoutComments(source: string): { text: string; unclosedLine?: number } {
  if (!source.includes("%%") && !source.includes("<!--")) return { text: source };
  let text = "";
  let unclosedLine: number | undefined;
  for (const segment of segmentsOf(source)) {
    if (segment.unclosed) unclosedLine = text.split("\n").length;
    text += segment.kind === "comment" ? segment.text.replace(/[^\n]+/g, "") : segment.text;
  }
  return unclosedLine === undefined ? { text } : { text, unclosedLine };
}

const MARK = /\\[^\n]|`+|%%|<!--|\n/g;

const FENCE = /[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}(?=[^`\n]*$)|~{3,})/my;

/** Where the fenced code that opens on the line at `at` ends, or `at` if none does. */
function endOfFence(source: string, at: number): number {
  FENCE.lastIndex = at;
  const fence = FENCE.exec(source)?.[1];
  if (fence === undefined) return at;
  const closing = new RegExp(`^[ \\t>]*${fence[0]}{${fence.length},}[ \\t]*$`, "gm");
  const firstLineEnd = source.indexOf("\n", at);
  if (firstLineEnd < 0) return source.length;
  closing.lastIndex = firstLineEnd + 1;
  const end = closing.exec(source);
  if (end === null) return source.length;
  const after = end.index + end[0].length;
  return source[after] === "\n" ? after + 1 : after;
}

function opensLine(source: string, at: number): boolean {
  const lineStart = source.lastIndexOf("\n", at - 1) + 1;
  return source.slice(lineStart, at).trim() === "";
}

/** Finds the end of inline code; reads each paragraph once, however many backticks stand alone in it. */
class BacktickRuns {
  readonly #source: string;
  #end = -1;
  /** Where runs of each length start, last first. */
  #runs = new Map<number, number[]>();

  constructor(source: string) {
    this.#source = source;
  }

  /** The position after the run of `length` backticks that closes the one at `from`, or -1. */
  closing(from: number, length: number): number {
    if (from >= this.#end) this.#readParagraph(from);
    const starts = this.#runs.get(length) ?? [];
    while (starts.length > 0 && (starts.at(-1) ?? 0) <= from) starts.pop();
    const start = starts.at(-1);
    return start === undefined ? -1 : start + length;
  }

  #readParagraph(from: number): void {
    BLANK_LINE.lastIndex = from;
    this.#end = BLANK_LINE.exec(this.#source)?.index ?? this.#source.length;
    this.#runs = new Map();
    for (const run of this.#source.slice(from, this.#end).matchAll(/`+/g)) {
      const starts = this.#runs.get(run[0].length);
      if (starts === undefined) this.#runs.set(run[0].length, [from + run.index]);
      else starts.push(from + run.index);
    }
    for (const starts of this.#runs.values()) starts.reverse();
  }
}

const BLANK_LINE = /\n[ \t>]*(?=\n)/g;
