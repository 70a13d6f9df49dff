// text ^block-id, ^block-id on a line of its own, and the plugin's { #block-id } and { .block-language-dataview}
import type { MarkdownIt, StateBlock, Token } from "markdown-it";
import { opensWith } from "../quick-rules.ts";

/**
 * Names blocks: an id at the end of a block, or alone under a list, table, quote or code, becomes the block's `id`
 * (`^abc`, as links write it; a heading's, which has an `id` already, `meta.blockId`) and leaves the text. An id that ends
 * a quote or a callout names all of it, one that ends a list item the item.
 *
 * The plugin writes `{ #abc}` on the line below. Digits behind words, `2 ^10`, are a power and stay text.
 */
export function blockIds(md: MarkdownIt): void {
  // Under a table or quote it is no further row or line of it. What it names is found once all blocks are known.
  md.block.ruler.before("paragraph", "block_id_line", opensWith("^{", isMark), { alt: ["blockquote"] });
  md.core.ruler.before("inline", "block_id", (state) => {
    if (!mayHoldBlockIds(state.src)) return;
    nameBlocks(state.tokens);
    dropRepeated(state.tokens);
  });
}

/** Whether a text may name a block: most notes name none. */
export function mayHoldBlockIds(text: string): boolean {
  return /\^[A-Za-z0-9-]|\{ ?[#.]/.test(text);
}

function nameBlocks(tokens: readonly Token[]): void {
  /** The last block on each level, of those whose parents are still open. */
  const last: Token[] = [];
  tokens.forEach((token, i) => {
    const opening = tokens[i - 1];
    if (token.type !== "inline") {
      if (token.nesting < 0 || token.type === "paragraph_open" || !isBlock(token)) return;
      last[token.level] = token;
      last.length = token.level + 1;
    } else if (opening?.type === "paragraph_open") {
      nameByParagraph(tokens, i, token, last[opening.level]);
      if (opening.hidden && token.hidden) return;
      last[opening.level] = opening;
      last.length = opening.level + 1;
    } else if (opening?.type === "heading_open") {
      nameByEnd(token, opening);
    } else if (opening?.type === "callout_title_open") {
      nameByEnd(token, tokens[i - 2]);
    }
  });
}

/** Of several blocks with one id the first has it. */
function dropRepeated(tokens: readonly Token[]): void {
  const known = new Set<string>();
  for (const token of tokens) {
    const id = token.nesting < 0 ? undefined : blockIdOf(token);
    if (id === undefined) continue;
    if (!known.has(id)) known.add(id);
    else if (token.meta?.blockId !== undefined) token.meta = { ...token.meta, blockId: undefined };
    else token.attrs = (token.attrs ?? []).filter(([name]) => name !== "id");
  }
}

/** The block id a token carries, of whatever kind the block is. */
export function blockIdOf(token: Token): string | undefined {
  if (token.meta?.blockId !== undefined) return String(token.meta.blockId);
  if (token.attrs === null) return undefined;
  const id = String(token.attrGet("id") ?? "");
  return id.startsWith("^") ? id.slice(1) : undefined;
}

const ID_AT_END = /(?:^|[ \t\n])(?:\^([A-Za-z0-9-]+)|\{ ?#([A-Za-z0-9-]+)\})[ \t]*$/;
/** A line that the plugin put under the one it names. */
const PLUGIN_LINE = /^\{ ?(?:#([A-Za-z0-9-]+)|\.(block-language-[\w-]+)) ?\}[ \t]*$/;
const LONE_LINE = /^(?:\^[A-Za-z0-9-]+|\{ ?(?:#[A-Za-z0-9-]+|\.block-language-[\w-]+) ?\})[ \t]*$/;

function isMark(state: StateBlock, startLine: number, _endLine: number, silent: boolean): boolean {
  if (!silent) return false;
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  const sign = state.src.charCodeAt(start);
  if (sign !== CARET && sign !== BRACE) return false;
  return LONE_LINE.test(state.src.slice(start, state.eMarks[startLine]));
}

const CARET = 0x5e;
const BRACE = 0x7b;

function nameByEnd(inline: Token, block: Token | undefined): void {
  const mark = ID_AT_END.exec(inline.content);
  const id = idOf(mark);
  if (mark === null || id === undefined) return;
  inline.content = inline.content.slice(0, mark.index);
  nameBlock(block, id);
}

function nameByParagraph(tokens: readonly Token[], at: number, inline: Token, before: Token | undefined): void {
  if (!inline.content.includes("^") && !inline.content.includes("{")) return;
  const { id, className, text } = marksIn(inline.content);
  if (id === undefined && className === undefined) {
    inline.content = text;
    return;
  }
  const alone = text === "";
  const block = quoteEndingAt(tokens, at - 1) ?? (alone ? before : ownBlock(tokens, at - 1));
  // Nothing there to name: the line is text.
  if (block === undefined) return;
  if (block.type === "html_block" || block.type === "hr") {
    // The author's own HTML takes no id: an empty paragraph does.
    inline.content = text;
    if (id !== undefined) nameBlock(tokens[at - 1], id);
    return;
  }
  inline.content = text;
  if (className !== undefined) (alone ? (before ?? block) : block).attrJoin("class", className);
  if (id !== undefined) nameBlock(block, id);
  if (alone) for (const token of tokens.slice(at - 1, at + 2)) token.hidden = true;
}

function marksIn(content: string): { id?: string; className?: string; text: string } {
  let id: string | undefined;
  let className: string | undefined;
  let text = content;
  if (content.includes("{")) {
    const lines: string[] = [];
    for (const line of content.split("\n")) {
      const [whole, name, kind] = PLUGIN_LINE.exec(line) ?? [];
      if (whole === undefined) lines.push(line);
      else if (kind !== undefined) className = kind;
      // The plugin took the end of `2 ^10` for an id: back to where it was.
      else if (name !== undefined && lines.length > 0 && isNumber(name)) lines.push(`${lines.pop()} ^${name}`);
      else id ??= name;
    }
    text = lines.join("\n");
  }
  const mark = ID_AT_END.exec(text);
  const last = idOf(mark);
  if (mark !== null && last !== undefined) {
    text = text.slice(0, mark.index);
    id = last;
  }
  return { ...(id === undefined ? {} : { id }), ...(className === undefined ? {} : { className }), text };
}

function idOf(mark: RegExpExecArray | null): string | undefined {
  const id = mark?.[1] ?? mark?.[2];
  if (mark === null || id === undefined) return undefined;
  const isPower = isNumber(id) && mark.input.slice(0, mark.index).trim() !== "";
  return isPower ? undefined : id;
}

/** Ids that Obsidian makes up have six characters; a power has fewer. */
function isNumber(id: string): boolean {
  return /^\d{1,5}$/.test(id);
}

function nameBlock(block: Token | undefined, id: string): void {
  if (block?.type === "heading_open") block.meta = { ...block.meta, blockId: id };
  else if (block !== undefined && block.attrGet("id") === null) block.attrSet("id", `^${id}`);
}

/** The list item whose first line a paragraph is, else the paragraph. */
function ownBlock(tokens: readonly Token[], paragraph: number): Token | undefined {
  const item = tokens[paragraph - 1];
  return item?.type === "list_item_open" ? item : tokens[paragraph];
}

function isBlock({ type }: Token): boolean {
  return !type.startsWith("callout_title") && !type.startsWith("callout_content");
}

/** The outermost quote or callout whose last words a paragraph's are. */
function quoteEndingAt(tokens: readonly Token[], paragraph: number): Token | undefined {
  let level: number | undefined;
  for (let i = paragraph + 3; ENDS.has(tokens[i]?.type ?? ""); i++) {
    if (tokens[i]?.type !== "callout_content_close") level = tokens[i]?.level;
  }
  if (level === undefined) return undefined;
  for (let i = paragraph - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token?.level === level && (token.type === "blockquote_open" || token.type === "callout_open")) return token;
  }
  return undefined;
}

const ENDS: ReadonlySet<string> = new Set(["blockquote_close", "callout_close", "callout_content_close"]);
