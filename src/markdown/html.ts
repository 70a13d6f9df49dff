import type { Token } from "markdown-it";
import { ALLOWED, ALLOWED_SVG, HIDDEN, IMPLIES_END, REFUSED, VOID } from "./html-elements.ts";
import { frameOf } from "./html-frame.ts";
import { harmlessAttributes, type Tag, tagsAndText } from "./html-tag.ts";

export interface HtmlOptions {
  /** Hosts whose pages may stand in an `iframe`; one of any other host becomes a link. */
  readonly iframes: readonly string[];
  /** Which attribute a hole fills: `"src"`. */
  readonly holeName: (hole: string) => string;
  /** Told of what is left out, `"<script>"` or `"onclick"`, and the 0-based line of the block it stands in. */
  readonly refuse: (what: string, line: number) => void;
}

/**
 * Makes the HTML that an author wrote in a note harmless: in each of its tokens only what `html-elements.ts` allows is left.
 * A tag opened in one block may end in a later one beside it, as `<details>` round Markdown does; whatever its author does
 * not end ends with its own token, and an end without a beginning goes, so that no note reaches into the page round it.
 * A name that HTML does not know, as in `List<String>`, is text.
 */
export function makeHtmlHarmless(tokens: readonly Token[], options: HtmlOptions): void {
  const pieces = new Map<Token, readonly Piece[]>();
  const lines = new Map<Token, number>();
  pair(tokens, (token, line, sentence) => {
    const found = piecesOf(token.content, sentence, (what) => options.refuse(what, line));
    pieces.set(token, found);
    lines.set(token, line);
    return found;
  });
  // Two walks: whether a tag is ever ended decides how it is written.
  const open: Opening[] = [];
  for (const [token, found] of pieces) {
    token.content = written(
      found,
      open,
      (tag) => {
        const { html, isLink } = frameOf(tag, options);
        if (isLink) options.refuse("<iframe>", lines.get(token) ?? 0);
        return html;
      },
      options.holeName,
    );
  }
}

type Piece = string | Opening | Closing | { readonly kind: "frame"; readonly tag: Tag };

interface Opening {
  readonly kind: "open";
  readonly tag: Tag;
  readonly isInline: boolean;
  isEnded: boolean;
  /** While it is written: stands open. */
  isOpen: boolean;
}

interface Closing {
  readonly kind: "close";
  readonly tag: Tag;
  opening?: Opening;
}

function piecesOf(html: string, sentence: Sentence | undefined, tell: (what: string) => void): Piece[] {
  const all = tagsAndText(html.replace(COMMENT, ""));
  const lastEnd = new Map<string, number>();
  all.forEach((piece, i) => {
    if (typeof piece !== "string" && piece.kind === "close") lastEnd.set(piece.name, i);
  });
  const pieces: Piece[] = [];
  let hidden: string | undefined;
  all.forEach((piece, i) => {
    if (hidden !== undefined) {
      if (typeof piece !== "string" && piece.kind === "close" && piece.name === hidden) hidden = undefined;
    } else if (typeof piece === "string") {
      pieces.push(asText(piece));
    } else if (isAllowed(piece.name)) {
      for (const { name } of piece.attributes) if (name.startsWith("on")) tell(name);
      pieces.push(piece.kind === "close" ? { kind: "close", tag: piece } : openingOf(piece, sentence !== undefined));
    } else if (!REFUSED.has(piece.name) || (sentence?.has(piece.name) === false && isWord(piece))) {
      pieces.push(asText(piece.source));
    } else if (piece.kind !== "close") {
      if (piece.name === "iframe") pieces.push({ kind: "frame", tag: piece });
      else tell(`<${piece.name}>`);
      if (HIDDEN.has(piece.name) && (lastEnd.get(piece.name) ?? -1) > i) hidden = piece.name;
    }
  });
  return pieces;
}

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;

/** Within a sentence: the names of the elements that are ended in it. */
type Sentence = ReadonlySet<string>;

function openingOf(tag: Tag, isInline: boolean): Opening {
  return { kind: "open", tag, isInline, isEnded: false, isOpen: false };
}

function isAllowed(name: string): boolean {
  return ALLOWED.has(name) || ALLOWED_SVG.has(name);
}

/** `<map>`, `<Object>`: in a sentence, a word rather than an element. */
function isWord({ kind, attributes }: Tag): boolean {
  return kind === "open" && attributes.length === 0;
}

function asText(html: string): string {
  return html.replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Finds for each tag that ends an element the one that opened it, within the same block or the same span of text. */
function pair(
  tokens: readonly Token[],
  piecesIn: (token: Token, line: number, sentence: Sentence | undefined) => readonly Piece[],
): void {
  let line = 0;
  const scopes: Scope[] = [new Scope()];
  const walk = (list: readonly Token[], sentence?: Sentence): void => {
    const depth = scopes.length;
    for (const token of list) {
      if (token.map !== null) line = token.map[0];
      if (token.nesting > 0) scopes.push(new Scope());
      if (token.nesting < 0 && scopes.length > depth) scopes.pop();
      if (token.type === "html_block" || token.type === "html_inline") {
        for (const piece of piecesIn(token, line, sentence)) scopes.at(-1)?.see(piece);
      }
      if (token.children !== null && token.type === "inline") {
        hideContent(token.children);
        scopes.push(new Scope());
        walk(token.children, endedIn(token.children));
        scopes.pop();
      }
    }
    scopes.length = depth;
  };
  walk(tokens);
}

function endedIn(children: readonly Token[]): Sentence {
  const names = new Set<string>();
  for (const { type, content } of children) {
    const name = type === "html_inline" ? /^<\/([a-z][\w-]*)/i.exec(content)?.[1] : undefined;
    if (name !== undefined) names.add(name.toLowerCase());
  }
  return names;
}

/** In a sentence, what stands between `<script>` and its end is text to the parser. */
function hideContent(children: readonly Token[]): void {
  const nameIn = (token: Token, tag: RegExp): string | undefined => {
    const name = token.type === "html_inline" ? tag.exec(token.content)?.[1]?.toLowerCase() : undefined;
    return name !== undefined && HIDDEN.has(name) ? name : undefined;
  };
  const lastEnd = new Map<string, number>();
  children.forEach((child, i) => {
    const name = nameIn(child, /^<\/([a-z]+)/i);
    if (name !== undefined) lastEnd.set(name, i);
  });
  if (lastEnd.size === 0) return;
  let hidden: string | undefined;
  children.forEach((child, i) => {
    if (hidden !== undefined) {
      if (nameIn(child, /^<\/([a-z]+)/i) === hidden) hidden = undefined;
      else if (child.nesting === 0) child.content = "";
    } else {
      const name = nameIn(child, /^<([a-z]+)/i);
      if (name !== undefined && (lastEnd.get(name) ?? -1) > i) hidden = name;
    }
  });
}

class Scope {
  readonly #open: Opening[] = [];
  readonly #counts = new Map<string, number>();

  see(piece: Piece): void {
    if (typeof piece === "string" || piece.kind === "frame") return;
    if (piece.kind === "open") {
      if (piece.tag.kind === "empty" || VOID.has(piece.tag.name)) return;
      this.#open.push(piece);
      this.#count(piece, 1);
    } else if ((this.#counts.get(piece.tag.name) ?? 0) > 0) {
      for (let last = this.#open.pop(); last !== undefined; last = this.#open.pop()) {
        this.#count(last, -1);
        if (last.tag.name !== piece.tag.name) continue;
        last.isEnded = true;
        piece.opening = last;
        break;
      }
    }
  }

  #count({ tag }: Opening, change: number): void {
    this.#counts.set(tag.name, (this.#counts.get(tag.name) ?? 0) + change);
  }
}

/** Past this, browsers give up too. */
const DEEPEST = 100;

function written(
  pieces: readonly Piece[],
  open: Opening[],
  frameHtml: (tag: Tag) => string,
  holeName: HtmlOptions["holeName"],
): string {
  let html = "";
  const endWhile = (isWanted: (opening: Opening) => boolean): void => {
    for (let last = open.at(-1); last !== undefined && isWanted(last); last = open.at(-1)) {
      open.pop();
      last.isOpen = false;
      html += `</${nameOf(last.tag)}>`;
    }
  };
  for (const piece of pieces) {
    if (typeof piece === "string") html += piece;
    else if (piece.kind === "frame") html += frameHtml(piece.tag);
    // `</br>` is a slip that browsers forgive.
    else if (piece.kind === "close" && piece.tag.name === "br") html += "<br>";
    else if (piece.kind === "close") endWhile(() => piece.opening?.isOpen === true);
    else if (isUnendedWord(piece)) html += asText(piece.tag.source);
    else if (isInDrawing(open) ? !ALLOWED_SVG.has(piece.tag.name) : !isAllowedOutside(piece.tag.name)) continue;
    else {
      const { name, kind } = piece.tag;
      const implied = Object.hasOwn(IMPLIES_END, name) ? IMPLIES_END[name] : undefined;
      if (implied !== undefined) endWhile((last) => !last.isEnded && implied.has(last.tag.name));
      const isVoid = VOID.has(name);
      if (open.length >= DEEPEST && !isVoid) continue;
      html += openingTag(piece, holeName);
      if (isVoid) continue;
      open.push(piece);
      piece.isOpen = true;
      if (kind === "empty") endWhile((last) => last === piece);
    }
  }
  endWhile((last) => !last.isEnded);
  return html;
}

/** A bare tag in a sentence that nothing ends: `List<A>`, "the <b> tag". */
function isUnendedWord({ tag, isInline, isEnded }: Opening): boolean {
  return isInline && !isEnded && isWord(tag) && !VOID.has(tag.name);
}

/** HTML in a drawing ends it for browsers, and `<title>` outside one is the page's. */
function isInDrawing(open: readonly Opening[]): boolean {
  return open.some(({ tag }) => tag.name === "svg");
}

function isAllowedOutside(name: string): boolean {
  return name === "svg" || ALLOWED.has(name);
}

function openingTag({ tag }: Opening, holeName: HtmlOptions["holeName"]): string {
  // A box that readers cannot tick; other fields would ask for what nobody receives.
  if (tag.name === "input") {
    return tag.attributes.some(({ name, value }) => name === "type" && value.toLowerCase() === "checkbox")
      ? `<input type="checkbox" disabled${harmlessAttributes(tag, holeName)}>`
      : "";
  }
  const attributes = harmlessAttributes(tag, holeName);
  return `<${nameOf(tag)}${attributes}${tag.name === "a" ? outward(tag, attributes) : ""}>`;
}

/** Links out of the site look and behave like Markdown's. */
function outward(tag: Tag, attributes: string): string {
  if (!attributes.includes(' href="')) return "";
  return tag.attributes.some(({ name }) => name === "class")
    ? ' rel="noopener"'
    : ' class="external-link" rel="noopener"';
}

/** The page has one `h1`, its title; SVG's names have capitals. */
function nameOf({ name, source }: Tag): string {
  if (name === "h1") return "h2";
  return ALLOWED_SVG.has(name) ? (/^<\/?([^\s/>]+)/.exec(source)?.[1] ?? name) : name;
}
