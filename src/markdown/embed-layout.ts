import type { Token } from "markdown-it";
import { copyOf } from "./section-tokens.ts";
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

/** Formatting ends before an embed and goes on behind it. One in a link, or under more formatting than anyone writes, stays. */
function partedAtEmbeds(children: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  let current: Token[] = [];
  const open: Token[] = [];
  const finish = (): void => {
    const piece = trimmed(current);
    if (piece.length > 0) pieces.push(piece);
  };
  for (const child of children) {
    if (!isNoteEmbed(child) || open.length > MOST_FORMATTING || open.some(({ type }) => type === "link_open")) {
      current.push(child);
      if (child.nesting === 1) open.push(child);
      else if (child.nesting === -1) open.pop();
      continue;
    }
    for (const one of open.toReversed()) {
      current.push(copyOf(one, { type: one.type.replace(/_open$/, "_close"), nesting: -1 }));
    }
    finish();
    pieces.push(copyOf(child, { type: "embed_block" }));
    current = [...open];
  }
  finish();
  return pieces;
}

const MOST_FORMATTING = 10;

/** Without breaks and spaces at its ends; nothing, where it holds no more than these and formatting. */
function trimmed(tokens: readonly Token[]): Token[] {
  if (!tokens.some((token) => token.nesting === 0 && !isSpace(token))) return [];
  const from = tokens.findIndex((token) => !isSpace(token));
  const to = tokens.findLastIndex((token) => !isSpace(token));
  return tokens.slice(from, to + 1);
}

function isSpace({ type, content }: Token): boolean {
  return type === "softbreak" || type === "hardbreak" || (type === "text" && content.trim() === "");
}
