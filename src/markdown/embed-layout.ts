import type { Token } from "markdown-it";
import { copyOf } from "./section-tokens.ts";
import { fieldMarkOf } from "./syntax/inline-fields.ts";
import { isNoteEmbed } from "./syntax/wikilinks.ts";

/**
 * Tokens as they are rendered: an embed that may show a note stands as a block of its own, `embed_block`, the paragraph or
 * cell round it parted there; what the plugin copied in is one `transclusion` with its tokens in `meta`. The parser's
 * tokens stay as they are.
 */
export function laidOut(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ type, meta }) => (meta !== null && meta.embeds === true) || type === "transclusion_open")) {
    return tokens;
  }
  return withBlocks(withTransclusions(tokens));
}

/** What a `transclusion` token holds. */
export interface Transclusion {
  readonly title: readonly Token[];
  readonly content: readonly Token[];
}

function withTransclusions(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.type !== "transclusion_open") {
      result.push(token);
      continue;
    }
    let depth = 0;
    const from = i;
    for (; i < tokens.length; i++) {
      if (tokens[i]?.type === "transclusion_open") depth++;
      if (tokens[i]?.type === "transclusion_close" && --depth === 0) break;
    }
    const inner = tokens.slice(from + 1, i);
    const titleEnd = inner[0]?.type === "transclusion_title_open" ? closing(inner) : 0;
    const transclusion: Transclusion = {
      title: inner.slice(1, titleEnd),
      content: inner
        .slice(titleEnd)
        .filter(({ type }) => type !== "transclusion_title_open" && type !== "transclusion_title_close"),
    };
    result.push(copyOf(token, { type: "transclusion", nesting: 0, meta: { ...token.meta, transclusion } }));
  }
  return result;
}

function closing(tokens: readonly Token[]): number {
  const end = tokens.findIndex(({ type }) => type === "transclusion_title_close");
  return end < 0 ? tokens.length : end;
}

function withBlocks(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const before = result.at(-1);
    const isParagraph = before?.type === "paragraph_open";
    if (token.meta?.embeds !== true || !(isParagraph || before?.type === "td_open")) {
      result.push(token);
      continue;
    }
    const pieces = partedAtEmbeds(token.children ?? []);
    if (!isParagraph) {
      for (const piece of pieces) result.push(isEmbed(piece) ? piece : copyOf(token, { children: piece }));
      continue;
    }
    const open = result.pop() as Token;
    const close = copyOf(open, { type: "paragraph_close", nesting: -1, attrs: null });
    const isLast = tokens[i + 1]?.type === "paragraph_close";
    // A footnote's way back follows its words in the last paragraph, be it empty.
    if (!isLast && isEmbed(pieces.at(-1))) pieces.push([]);
    pieces.forEach((piece, at) => {
      const attrs = at === 0 ? open.attrs : null;
      if (isEmbed(piece)) result.push(attrs === null ? piece : copyOf(piece, { attrs }));
      else {
        result.push(copyOf(open, { attrs }), copyOf(token, { children: piece }));
        if (isLast || at < pieces.length - 1) result.push(close);
      }
    });
    if (isLast) i++;
  }
  return result;
}

type Piece = Token | Token[];

function isEmbed(piece: Piece | undefined): piece is Token {
  return piece !== undefined && !Array.isArray(piece);
}

/**
 * Formatting, the author's in HTML too, ends before an embed and goes on behind it. One in a link, or under more formatting
 * than anyone writes, stays.
 */
function partedAtEmbeds(children: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  const closings = closingsIn(children);
  const closers = new Set(closings.values());
  const open: Token[] = [];
  let current: Token[] = [];
  let goingOn: ReadonlySet<Token> = new Set();
  const close = (closer: Token, isEmpty: (last: Token) => boolean): void => {
    const last = current.at(-1);
    if (last !== undefined && isEmpty(last)) current.pop();
    else current.push(closer);
  };
  const finish = (): void => {
    const piece = trimmed(current);
    if (piece.length > 0) pieces.push(piece);
  };
  for (const child of children) {
    if (!isNoteEmbed(child) || open.length > MOST_FORMATTING || open.some(({ type }) => type === "link_open")) {
      if (closers.has(child)) {
        open.pop();
        close(child, (last) => goingOn.has(last));
        continue;
      }
      current.push(child);
      if (closings.has(child)) open.push(child);
      continue;
    }
    for (const one of open.toReversed()) {
      close(copyOf(closings.get(one) as Token, {}), (last) => (last === one && !isKey(one)) || goingOn.has(last));
    }
    finish();
    pieces.push(copyOf(child, { type: "embed_block" }));
    current = open.map(continued);
    goingOn = new Set(current);
  }
  finish();
  return pieces;
}

/** What closes each piece of formatting; a tag of the author's that nothing closes is none. */
function closingsIn(children: readonly Token[]): ReadonlyMap<Token, Token> {
  const closings = new Map<Token, Token>();
  const open: OpenSpan[] = [];
  for (const token of children) {
    const [, slash, tag] = token.type === "html_inline" ? (TAG.exec(token.content) ?? []) : [];
    const opens = tag === undefined ? token.nesting > 0 : slash === "";
    const closes = tag === undefined ? token.nesting < 0 : slash !== "";
    if (opens) open.push({ token, tag: tag?.toLowerCase() });
    else if (closes) {
      const at = openingAt(open, tag?.toLowerCase());
      const opening = open[at]?.token;
      if (opening === undefined) continue;
      closings.set(opening, token);
      open.length = at;
    }
  }
  return closings;
}

interface OpenSpan {
  readonly token: Token;
  /** In lower case; none for Markdown's own formatting. */
  readonly tag: string | undefined;
}

/** A tag is looked for among the nearest, and not beyond formatting that begins in it. */
function openingAt(open: readonly OpenSpan[], tag: string | undefined): number {
  for (let at = open.length - 1; at >= 0; at--) {
    if (open[at]?.tag === tag) return at;
    if (tag !== undefined && (open[at]?.tag === undefined || open.length - at > MOST_FORMATTING)) return -1;
  }
  return -1;
}

const TAG = /^<(\/?)([a-z][\w-]*)/i;

/** The same formatting behind an embed; a field's key stands before it already. */
function continued(token: Token): Token {
  const field = fieldMarkOf(token);
  return copyOf(token, field === undefined ? {} : { meta: { ...token.meta, field: { ...field, standalone: true } } });
}

const MOST_FORMATTING = 10;

/** Without breaks and spaces at its ends; nothing, where it holds no more than these and formatting. */
function trimmed(tokens: readonly Token[]): Token[] {
  if (!tokens.some((token) => (token.nesting === 0 && !isSpace(token)) || isKey(token))) return [];
  const from = tokens.findIndex((token) => !isSpace(token));
  const to = tokens.findLastIndex((token) => !isSpace(token));
  return tokens.slice(from, to + 1);
}

/** A field's opening shows its key. */
function isKey(token: Token): boolean {
  return fieldMarkOf(token)?.standalone === false;
}

function isSpace({ type, content }: Token): boolean {
  return type === "softbreak" || type === "hardbreak" || (type === "text" && content.trim() === "");
}
