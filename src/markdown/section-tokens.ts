import type { Token } from "markdown-it";
import { blockIdOf } from "./syntax/block-ids.ts";

/** A note's tokens, and where in them its headings and blocks stand. */
export interface IndexedTokens {
  readonly tokens: readonly Token[];
  /** Places of the tokens with an id, by id: `"plot"`, `"^block"`. */
  readonly places: ReadonlyMap<string, number>;
  /** Places of the footnotes' opening tokens, by the number in `meta.id`. */
  readonly footnotes: ReadonlyMap<number, number>;
}

/** Looks a note's tokens through once, so that many sections can be cut out of them. */
export function indexTokens(tokens: readonly Token[]): IndexedTokens {
  const places = new Map<string, number>();
  const footnotes = new Map<number, number>();
  tokens.forEach((token, i) => {
    if (token.type === "footnote_open") footnotes.set(Number(token.meta?.id), i);
    const id = token.attrs === null || token.nesting < 0 ? null : token.attrGet("id");
    if (id !== null && !places.has(String(id))) places.set(String(id), i);
    const block = token.type === "heading_open" ? blockIdOf(token) : undefined;
    if (block !== undefined && !places.has(`^${block}`)) places.set(`^${block}`, i);
  });
  return { tokens, places, footnotes };
}

/**
 * The tokens of the section or block a fragment leads to, with the footnotes it refers to, numbered anew;
 * `undefined` where there is none. A heading's section ends at the next heading of its level or above.
 */
export function sectionAt(indexed: IndexedTokens, fragment: string): readonly Token[] | undefined {
  const at = indexed.places.get(fragment);
  const opening = at === undefined ? undefined : indexed.tokens[at];
  if (at === undefined || opening === undefined) return undefined;
  switch (opening.type) {
    case "heading_open":
      return withFootnotes(indexed.tokens.slice(at, sectionEnd(indexed.tokens, at)), indexed);
    case "list_item_open":
      return withFootnotes(listOf(indexed.tokens, at), indexed);
    default:
      return withFootnotes(
        indexed.tokens.slice(namesHtmlAbove(indexed.tokens, at) ? at - 1 : at, blockEnd(indexed.tokens, at)),
        indexed,
      );
  }
}

/** The author's own HTML takes no id: an empty paragraph under it has it. */
function namesHtmlAbove(tokens: readonly Token[], at: number): boolean {
  const isEmpty = tokens[at]?.type === "paragraph_open" && tokens[at + 1]?.content === "";
  return isEmpty && tokens[at - 1]?.type === "html_block";
}

function sectionEnd(tokens: readonly Token[], at: number): number {
  const level = Number(tokens[at]?.tag.slice(1));
  let depth = 0;
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (i > at && depth === 0 && token.type === "heading_open" && Number(token.tag.slice(1)) <= level) return i;
    if (depth === 0 && token.type === "footnote_block_open") return i;
    depth += token.nesting;
    if (depth < 0) return i;
  }
  return tokens.length;
}

function blockEnd(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let i = at; i < tokens.length; i++) {
    depth += tokens[i]?.nesting ?? 0;
    if (depth <= 0) return i + 1;
  }
  return tokens.length;
}

/** A list of the one item. */
function listOf(tokens: readonly Token[], at: number): Token[] {
  const item = tokens.slice(at, blockEnd(tokens, at));
  const [opening] = item;
  const isNumbered = /^\d/.test(opening?.info ?? "");
  const open = copyOf(opening as Token, {
    type: isNumbered ? "ordered_list_open" : "bullet_list_open",
    tag: isNumbered ? "ol" : "ul",
    attrs: isNumbered && opening?.info !== "1" ? [["start", opening?.info ?? ""]] : null,
    meta: null,
  });
  const close = copyOf(open, { type: open.type.replace("_open", "_close"), nesting: -1, attrs: null });
  return [open, ...item, close];
}

/** Adds the footnotes that the tokens refer to, and those that these refer to. */
function withFootnotes(tokens: readonly Token[], { tokens: all, footnotes }: IndexedTokens): readonly Token[] {
  const block = all.findLastIndex((token) => token.type === "footnote_block_open");
  if (block < 0 || footnotes.size === 0) return tokens;
  const numbers = new Map<number, number>();
  const seen = new Set<string>();
  const notes: Token[] = [];
  const numbered = (part: readonly Token[]): Token[] =>
    part.map((token) => {
      if (!token.children?.some((child) => child.type === "footnote_ref")) return token;
      return copyOf(token, {
        children: token.children.map((child) => {
          if (child.type !== "footnote_ref") return child;
          const id = Number(child.meta?.id);
          const number = numbers.get(id) ?? numbers.size;
          numbers.set(id, number);
          seen.add(referenceOf(child));
          return copyOf(child, { meta: { ...child.meta, id: number } });
        }),
      });
    });
  const body = numbered(tokens);
  // The map grows while footnotes refer to further ones; it keeps the order of first mention.
  for (const [id, number] of numbers) {
    const at = footnotes.get(id);
    if (at === undefined) continue;
    for (const token of numbered(all.slice(at, blockEnd(all, at)))) {
      if (token.type === "footnote_anchor" && !seen.has(referenceOf(token))) continue;
      const isNumbered = token.type === "footnote_open" || token.type === "footnote_anchor";
      notes.push(isNumbered ? copyOf(token, { meta: { ...token.meta, id: number } }) : token);
    }
  }
  if (notes.length === 0) return body;
  const end = all.findLastIndex((token) => token.type === "footnote_block_close");
  return [...body, all[block] as Token, ...notes, ...all.slice(end, end + 1)];
}

/** Which reference to which footnote: its way back is of use only where it stands. */
function referenceOf({ meta }: Token): string {
  return `${meta?.id}:${meta?.subId ?? 0}`;
}

/** Another token like this one: a note's own tokens stay as they are. */
export function copyOf(token: Token, changes: Partial<Token>): Token {
  return Object.assign(Object.create(Object.getPrototypeOf(token) as object) as Token, token, changes);
}

/** The same tokens, but for HTML of their own: making a body changes it. */
export function withOwnHtml(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token) => {
    if (token.type === "html_block") return copyOf(token, {});
    if (!token.children?.some(({ type }) => type === "html_inline")) return token;
    // What stands in a script is emptied too.
    return copyOf(token, { children: token.children.map((child) => copyOf(child, {})) });
  });
}
