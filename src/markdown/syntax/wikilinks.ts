// [[linkpath#subpath|label]] and ![[embed]]
import type { MarkdownIt, StateCore, StateInline, Token } from "markdown-it";
import createWikilinks from "markdown-it-wikilinks";
import { isFileLink } from "../../garden/file-link.ts";
import { opensWith } from "../quick-rules.ts";
import { IN_LABEL, isSamePath, labelOf, parseReference, type Reference } from "../reference.ts";

/** What a `link_open` or `embed` token that stands for a wikilink carries in `meta.wikilink`. */
export interface Wikilink extends Reference {
  readonly embed: boolean;
  /** The author's own words, raw; `undefined` where the target speaks for itself. */
  readonly label?: string;
}

/**
 * The grammar is markdown-it-wikilinks'; its renderer, which knows no note and prints labels unescaped, is not used.
 * Its tokens become real link tokens here, and `render.ts` decides address and class from the garden.
 */
export function wikilinks(md: MarkdownIt): void {
  const grammar = createWikilinks();
  const parse = (state: StateInline, silent: boolean): boolean => {
    const match = wholeAt(state, state.pos);
    if (match === null) return false;
    if (!silent) state.env[FOUND] = true;
    // The grammar knows no brackets in a label.
    return match[3]?.includes("]") ? push(state, silent, grammar.id, match) : grammar.parse(state, silent);
  };
  md.inline.ruler.before(
    "link",
    "wikilink",
    opensWith(
      "[",
      (state: StateInline, silent: boolean) => parse(state, silent) || withoutLabel(state, silent, grammar.id),
    ),
  );
  const embed = opensWith("!", (state: StateInline, silent: boolean) => {
    state.pos += 1;
    if (!parse(state, silent)) {
      state.pos -= 1;
      return false;
    }
    const token = state.tokens.at(-1);
    if (!silent && token) token.meta = { ...token.meta, embed: true };
    return true;
  });
  md.inline.ruler.before("image", "wikilink_embed", embed);
  // After footnotes have been laid out, so that links in them count; before texts are joined.
  md.core.ruler.before("text_join", "wikilink_tokens", (state) => {
    if (state.env[FOUND] !== true) return;
    const isWikilink = ({ type }: Token): boolean => type === grammar.id;
    for (const token of state.tokens) {
      if (token.type !== "inline" || !token.children?.some(isWikilink)) continue;
      token.children = replaced(token.children, grammar.id, state);
      if (token.children.some(isNoteEmbed)) token.meta = { ...token.meta, embeds: true };
    }
  });
}

/** The wikilink a `link_open` or `embed` token stands for, if it is one. */
export function wikilinkOf(token: Token): Wikilink | undefined {
  return token.meta?.wikilink as Wikilink | undefined;
}

/** Whether a token embeds what may be a note; the `inline` token it stands in has `meta.embeds`. */
export function isNoteEmbed(token: Token): boolean {
  if (token.type !== "embed") return false;
  const { linkpath = "", subpath = "" } = wikilinkOf(token) ?? {};
  // A file's name may hold a `#`: "C# notes.png".
  const isFile = [linkpath, linkpath + subpath].some((path) =>
    isFileLink({ kind: "wikilink", embed: true, linkpath: path }),
  );
  return !isFile || SHOWN_AS_BLOCK.test(linkpath);
}

/** Files that are shown as something of their own rather than in a line. */
const SHOWN_AS_BLOCK = /\.(?:canvas|base|excalidraw)$/i;

const FOUND = "holdsWikilinks";

/** A whole wikilink; the grammar would look for its end anew at every `[[`, as far as the line goes. */
const WHOLE = new RegExp(`\\[\\[([^[|\\]\\n]+)(\\|(${IN_LABEL}+))?\\]\\]`, "y");

function wholeAt(state: StateInline, at: number): RegExpExecArray | null {
  if (state.src.charCodeAt(at) !== BRACKET || state.src.charCodeAt(at + 1) !== BRACKET) return null;
  WHOLE.lastIndex = at;
  return WHOLE.exec(state.src);
}

const BRACKET = 0x5b;

/** `[[target|]]`, a slip the grammar does not read: the link without words of its own. */
function withoutLabel(state: StateInline, silent: boolean, id: string): boolean {
  UNLABELLED.lastIndex = state.pos;
  const match = UNLABELLED.exec(state.src);
  return match !== null && push(state, silent, id, match);
}

function push(state: StateInline, silent: boolean, id: string, match: RegExpExecArray): true {
  state.pos += match[0].length;
  if (silent) return true;
  state.env[FOUND] = true;
  state.push(id, "", 0).meta = { match };
  return true;
}

const UNLABELLED = /\[\[([^[|\]\n]+)\|[ \t]*\]\]/y;

function replaced(children: readonly Token[], id: string, state: StateCore): Token[] {
  const result: Token[] = [];
  let linkDepth = 0;
  for (const child of children) {
    if (child.type === "link_open") linkDepth++;
    if (child.type === "link_close") linkDepth--;
    if (child.type !== id) result.push(child);
    else for (const part of linkTokens(child, linkDepth > 0, state)) result.push(part);
  }
  return result;
}

function linkTokens(token: Token, insideLink: boolean, state: StateCore): Token[] {
  const match = token.meta?.match as RegExpExecArray;
  const { linkpath, subpath } = parseReference(match[1] ?? "");
  const written = match[3]?.trim();
  // The plugin repeats a full path as the label; to readers that is no label.
  const label = written === undefined || isSamePath(written, match[1] ?? "") ? undefined : written || undefined;
  const embed = token.meta?.embed === true;
  const wikilink: Wikilink = label === undefined ? { linkpath, subpath, embed } : { linkpath, subpath, embed, label };
  if (embed) {
    const token = new state.Token("embed", "", 0);
    token.meta = { wikilink };
    return [token];
  }
  const words = labelTokens(label ?? (labelOf(wikilink) || match[0]), label !== undefined, state);
  // HTML allows no link in a link: the words stay.
  if (insideLink || (linkpath === "" && subpath === "")) return words;
  const open = new state.Token("link_open", "a", 1);
  open.meta = { wikilink };
  open.level = token.level;
  return [open, ...words, new state.Token("link_close", "a", -1)];
}

/** A label may hold inline formatting, but no links; a tag in it is text, as in Obsidian. */
function labelTokens(label: string, formatted: boolean, state: StateCore): Token[] {
  const text = new state.Token("text", "", 0);
  text.content = label;
  if (!formatted || !/[*_~=`<&\\]/.test(label)) return [text];
  const tokens: Token[] = [];
  state.md.inline.parse(label, state.md, {}, tokens);
  for (const token of tokens) if (token.type === "html_inline") token.type = "text";
  return tokens.filter(
    (token) =>
      !token.type.startsWith("link_") &&
      token.type !== "image" &&
      token.type !== "footnote_ref" &&
      !token.type.startsWith("regexp-"),
  );
}
