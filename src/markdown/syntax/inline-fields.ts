// due:: 2025-03-01 on a line or in a list item, [due:: 2025-03-01] and (due:: 2025-03-01) in the text
import type { MarkdownIt, StateCore, Token } from "markdown-it";

/** What a `field_open` token carries in `meta.field`. */
export interface FieldMark {
  readonly key: string;
  /** `(key:: value)`: readers see the value alone. */
  readonly standalone: boolean;
}

/**
 * Dataview's inline fields: `field_open` and `field_close` round the value, which keeps its links and formatting; the
 * signs and the key leave the text. A space, the line's end or the closing bracket stands after `::`, and a letter or a
 * digit before it, so that `std::vector` and `a :: b` are text. Headings hold none: other notes link to their words.
 */
export function inlineFields(md: MarkdownIt): void {
  // While text is in pieces: joined, an escaped bracket is one like any other. Links stand already.
  md.core.ruler.before("text_join", "inline_field", (state) => {
    if (!state.src.includes("::")) return;
    for (let i = 1; i < state.tokens.length; i++) {
      const token = state.tokens[i];
      if (token?.type !== "inline" || token.children === null || !token.content.includes("::")) continue;
      const container = state.tokens[i - 1]?.type;
      if (container === "heading_open") continue;
      const spans = spansIn(token.children, container === "paragraph_open");
      if (spans.length > 0) token.children = marked(token.children, spans, state);
    }
  });
}

/** The mark of a `field_open` token. */
export function fieldMarkOf(token: Token): FieldMark | undefined {
  return token.meta?.field as FieldMark | undefined;
}

/** A field's places in the flat text of `flatOf`. */
interface Span {
  readonly mark: FieldMark;
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly end: number;
}

/** What stands in flat text for the signs of formatting and for every other token: characters no text holds. */
const OPENS = "\ufdd0";
const CLOSES = "\ufdd1";
const OTHER = "\0";

const KEY = "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N} _-]{0,58}[\\p{L}\\p{M}\\p{N}_-])?";
/** `**key**:: ` and `**key::** ` have a key too. */
const SIGNS = `${OPENS}*[ \\t]*${OPENS}*(${KEY})${CLOSES}*::${CLOSES}*`;
const ON_A_LINE = new RegExp(`${SIGNS}(?=[ \\t\\n]|$)[ \\t]*`, "uy");
const IN_BRACKETS = new RegExp(`[\\[(]${SIGNS}(?=[ \\t\\n\\])]|$)[ \\t]*`, "uy");

/** An inline token's children as one text to look for fields in, and for each place in it what it stands inside. */
interface Flat {
  readonly text: string;
  /** 0 at the top; each link and each piece of formatting is a scope of its own. */
  readonly scopes: Int32Array;
}

function flatOf(children: readonly Token[]): Flat {
  const pieces = children.map(pieceOf);
  const text = pieces.join("");
  const scopes = new Int32Array(text.length);
  const open = [0];
  let scope = 0;
  let at = 0;
  children.forEach(({ nesting }, i) => {
    if (nesting < 0 && open.length > 1) open.pop();
    const end = at + (pieces[i]?.length ?? 0);
    scopes.fill(open.at(-1) ?? 0, at, end);
    at = end;
    if (nesting > 0) open.push(++scope);
  });
  return { text, scopes };
}

function pieceOf({ type, content }: Token): string {
  switch (type) {
    case "text":
      return content.replace(NEVER_TEXT, OTHER);
    case "strong_open":
    case "em_open":
      return OPENS;
    case "strong_close":
    case "em_close":
      return CLOSES;
    case "softbreak":
    case "hardbreak":
      return "\n";
    default:
      return OTHER;
  }
}

const NEVER_TEXT = /[\ufdd0\ufdd1]/g;

function spansIn(children: readonly Token[], takesLines: boolean): Span[] {
  const flat = flatOf(children);
  if (!flat.text.includes("::")) return [];
  return linesOf(flat).flatMap((line) => {
    if (!flat.text.slice(line.start, line.end).includes("::")) return [];
    const inBrackets = fieldsInBrackets(flat, line);
    if (inBrackets.length > 0 || !takesLines) return inBrackets;
    return fieldOnLine(flat.text, line) ?? [];
  });
}

interface Line {
  readonly start: number;
  readonly end: number;
}

/** Lines end at the breaks that stand in no link and no formatting. */
function linesOf({ text, scopes }: Flat): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
    if (scopes[at] !== 0) continue;
    lines.push({ start, end: at });
    start = at + 1;
  }
  return [...lines, { start, end: text.length }];
}

function fieldOnLine(text: string, { start, end }: Line): Span | undefined {
  ON_A_LINE.lastIndex = start;
  const match = ON_A_LINE.exec(text);
  if (match === null || !isBalanced(match[0])) return undefined;
  return spanOf(match, false, text, end, end);
}

/** Brackets of a kind pair among themselves, in one scope; of a field in a field, the outer one counts, as in Dataview. */
function fieldsInBrackets({ text, scopes }: Flat, line: Line): Span[] {
  const found: Span[] = [];
  const square: RegExpExecArray[] = [];
  const round: RegExpExecArray[] = [];
  for (let at = line.start; at < line.end; at++) {
    const sign = text.charAt(at);
    if (sign === "[" || sign === "(") {
      IN_BRACKETS.lastIndex = at;
      BRACKET.lastIndex = at;
      const match = IN_BRACKETS.exec(text) ?? BRACKET.exec(text);
      if (match !== null) (sign === "[" ? square : round).push(match);
    } else if (sign === "]" || sign === ")") {
      const match = (sign === "]" ? square : round).pop();
      if (match?.[1] === undefined || scopes[match.index] !== scopes[at] || !isBalanced(match[0])) continue;
      // A pair closes after those inside it.
      while ((found.at(-1)?.start ?? -1) > match.index) found.pop();
      if ((found.at(-1)?.end ?? 0) <= match.index) found.push(spanOf(match, sign === ")", text, at, at + 1));
    }
  }
  return found;
}

/** A bracket that opens no field; what closes it is not a field's. */
const BRACKET = /[[(]/y;

function spanOf(match: RegExpExecArray, standalone: boolean, text: string, valueEnd: number, end: number): Span {
  const valueStart = Math.min(match.index + match[0].length, valueEnd);
  return {
    mark: { key: (match[1] ?? "").normalize("NFC").trim(), standalone },
    start: match.index,
    valueStart,
    valueEnd: valueStart + text.slice(valueStart, valueEnd).trimEnd().length,
    end,
  };
}

/** Whether the formatting that opens round a key closes before the value. */
function isBalanced(opening: string): boolean {
  return opening.split(OPENS).length === opening.split(CLOSES).length;
}

function marked(children: readonly Token[], spans: readonly Span[], state: StateCore): Token[] {
  const result: Token[] = [];
  const cuts = spans.flatMap(({ mark, start, valueStart, valueEnd, end }) => {
    const open = new state.Token("field_open", "span", 1);
    open.meta = { field: mark };
    return [
      { at: start, to: valueStart, token: open },
      { at: valueEnd, to: end, token: new state.Token("field_close", "span", -1) },
    ];
  });
  let next = 0;
  let keptFrom = 0;
  let at = 0;
  for (const child of children) {
    const length = pieceOf(child).length;
    const end = at + length;
    keptFrom = Math.max(keptFrom, at);
    for (let cut = cuts[next]; cut !== undefined && cut.at < end; cut = cuts[++next]) {
      if (keptFrom < cut.at) result.push(sliced(child, keptFrom - at, cut.at - at, state));
      result.push(cut.token);
      keptFrom = cut.to;
    }
    if (keptFrom < end) result.push(sliced(child, keptFrom - at, length, state));
    at = end;
  }
  for (const cut of cuts.slice(next)) result.push(cut.token);
  return result;
}

function sliced(token: Token, from: number, to: number, state: StateCore): Token {
  if (token.type !== "text" || (from === 0 && to === token.content.length)) return token;
  const piece = new state.Token("text", "", 0);
  piece.content = token.content.slice(from, to);
  piece.level = token.level;
  return piece;
}
