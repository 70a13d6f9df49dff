// <div class="transclusion …"> as the Digital Garden plugin writes it, and ```transclusion fences
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { languageOf } from "../highlight.ts";
import { copyOf } from "../section-tokens.ts";

/**
 * Embeds that the plugin has copied into a note become `transclusion_open` … `transclusion_close`, the address of what they
 * show in `href`, an optional title between `transclusion_title_open` and `…_close`. Headings in them carry
 * `meta.embedded`: they are not the note's own. Where the plugin's HTML falls out of a quote or list, so does the embed.
 */
export function transclusions(md: MarkdownIt): void {
  md.core.ruler.after("block", "transclusions", (state) => {
    if (!SIGNS.test(state.src) || !state.src.includes("transclusion")) return;
    const framed = new Framing(state).over(withoutFences(state.tokens, state, 0));
    let depth = 0;
    for (const token of framed) {
      if (token.type === "transclusion_open") depth++;
      else if (token.type === "transclusion_close") depth--;
      else if (token.type === "heading_open" && depth > 0) token.meta = { ...token.meta, embedded: true };
    }
    state.tokens = framed;
  });
}

/** What opens one. Looking for a single sign takes a tenth of the time of looking for a word. */
const SIGNS = /[<`]/;

/** Embeds in embeds are read so far; what lies deeper loses its frame. */
const MOST_DEEP = 8;

function withoutFences(tokens: readonly Token[], state: StateCore, depth: number): Token[] {
  return tokens.flatMap((token) => {
    if (token.type !== "fence" || languageOf(token.info) !== "transclusion" || depth >= MOST_DEEP) return [token];
    const inner = parsed(token.content, (token.map?.[0] ?? 0) + 1, token.level, state);
    return [opening(state, token.level), ...withoutFences(inner, state, depth + 1), closing(state, token.level)];
  });
}

function parsed(text: string, line: number, level: number, state: StateCore): Token[] {
  const tokens: Token[] = [];
  state.md.block.parse(text, state.md, state.env, tokens);
  for (const token of tokens) {
    token.level += level;
    if (token.map) token.map = [token.map[0] + line, token.map[1] + line];
  }
  return tokens;
}

function opening(state: StateCore, level: number, href = ""): Token {
  const token = new state.Token("transclusion_open", "div", 1);
  token.level = level;
  token.block = true;
  if (href !== "") token.attrSet("href", href);
  return token;
}

function closing(state: StateCore, level: number, type = "transclusion_close"): Token {
  const token = new state.Token(type, "div", -1);
  token.level = level;
  token.block = true;
  return token;
}

/** A `div` that is open while a transclusion is; one `around` others leaves no trace. */
interface OpenDiv {
  readonly kind: "around" | "frame" | "title" | "other";
  /** Of a frame: the token that opened it, and how deep it stands. */
  token?: Token;
}

const OPENING = /<div class="transclusion\b[^">]*">/;
const DIV = /<div\b[^<>]*>|<\/div\s*>/gi;
const LINK = /\s*<a\b[^<>]*>/y;
const FRAME = /\s*<div class="markdown-embed">/y;

/** Follows the `div`s from token to token: between blank lines the plugin's HTML comes in pieces. */
class Framing {
  readonly #state: StateCore;
  readonly #divs: OpenDiv[] = [];
  /** Those of them that are frames, at most `MOST_DEEP`. */
  readonly #frames: OpenDiv[] = [];
  #tokens: Token[] = [];

  constructor(state: StateCore) {
    this.#state = state;
  }

  over(tokens: readonly Token[]): Token[] {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      if (token.nesting < 0) this.#leave(token);
      else if (token.type === "html_block" && this.#concerns(token)) this.#html(token.content, token);
      else if (token.type === "inline" && this.#opensInText(token, tokens[i - 1])) {
        this.#text(token, tokens[i + 1]);
        i++;
      } else if (!this.#isPartOfTitle(token)) this.#tokens.push(token);
    }
    while (this.#divs.length > 0) this.#close();
    return this.#tokens;
  }

  #concerns(token: Token): boolean {
    return OPENING.test(token.content) || (this.#divs.length > 0 && /<\/?div\b/i.test(token.content));
  }

  #opensInText(token: Token, before: Token | undefined): boolean {
    const at = before?.type === "paragraph_open" ? token.content.search(OPENING) : -1;
    return at >= 0 && !token.content.slice(0, at).includes("`");
  }

  /** The HTML opens amid a line: a paragraph ends there. */
  #text(token: Token, paragraphClose: Token | undefined): void {
    const at = token.content.search(OPENING);
    const html = token.content.slice(at);
    token.content = token.content.slice(0, at).trim();
    if (token.content === "") this.#tokens.pop();
    else this.#tokens.push(token, ...(paragraphClose === undefined ? [] : [paragraphClose]));
    this.#html(html, { map: token.map, level: token.level - 1 });
  }

  #html(html: string, { map, level }: Pick<Token, "map" | "level">): void {
    const line = map?.[0] ?? 0;
    let from = 0;
    const flush = (to: number): void => {
      const text = html.slice(from, to);
      if (text.trim() !== "") this.#tokens.push(...parsed(text, line, level, this.#state));
    };
    DIV.lastIndex = 0;
    for (let div = DIV.exec(html); div !== null; div = DIV.exec(html)) {
      const isInside = this.#divs.length > 0;
      if (OPENING.test(div[0])) {
        flush(div.index);
        from = this.#open(html, DIV.lastIndex, level);
        DIV.lastIndex = from;
      } else if (div[0].startsWith("</")) {
        const kind = this.#divs.at(-1)?.kind;
        if (!isInside || kind === "other") {
          this.#divs.pop();
          continue;
        }
        flush(div.index);
        from = DIV.lastIndex;
        this.#close();
      } else if (isInside && /class="markdown-embed-title"/.test(div[0])) {
        flush(div.index);
        from = DIV.lastIndex;
        this.#divs.push({ kind: "title" });
        this.#tokens.push(copyOf(opening(this.#state, level), { type: "transclusion_title_open" }));
      } else if (isInside) this.#divs.push({ kind: "other" });
    }
    flush(html.length);
  }

  /** Reads what belongs to the opening, from behind its first tag; returns where that ends. */
  #open(html: string, at: number, level: number): number {
    let end = at;
    let href = "";
    LINK.lastIndex = end;
    const link = LINK.exec(html);
    if (link?.[0].includes('class="markdown-embed-link"')) {
      href = /\bhref="([^"]*)"/.exec(link[0])?.[1] ?? "";
      const closed = html.indexOf("</a>", LINK.lastIndex);
      end = closed < 0 ? html.length : closed + 4;
    }
    FRAME.lastIndex = end;
    if (FRAME.test(html)) {
      end = FRAME.lastIndex;
      this.#divs.push({ kind: "around" });
    }
    if (this.#frames.length >= MOST_DEEP) {
      this.#divs.push({ kind: "around" });
      return end;
    }
    const token = opening(this.#state, level, href.replaceAll("&amp;", "&"));
    const frame: OpenDiv = { kind: "frame", token };
    this.#divs.push(frame);
    this.#frames.push(frame);
    this.#tokens.push(token);
    return end;
  }

  #close(): void {
    const div = this.#divs.pop();
    switch (div?.kind) {
      case "frame":
        this.#frames.pop();
        this.#tokens.push(closing(this.#state, div.token?.level ?? 0));
        break;
      case "title":
        this.#tokens.push(closing(this.#state, 0, "transclusion_title_close"));
        break;
      case "around":
      case "other":
      case undefined:
        break;
    }
  }

  /** What closes round an open frame lets it fall out, to be opened anew behind it. */
  #leave(token: Token): void {
    const fallen = this.#frames.filter((frame) => (frame.token?.level ?? 0) > token.level);
    if (fallen.length > 0) {
      if (this.#divs.at(-1)?.kind === "title") this.#close();
      for (const div of fallen) void Object.assign(div.token as Token, { type: "text", tag: "", nesting: 0 });
    }
    if (!this.#isPartOfTitle(token)) this.#tokens.push(token);
    for (const div of fallen) {
      div.token = opening(this.#state, token.level, String(div.token?.attrGet("href") ?? ""));
      this.#tokens.push(div.token);
    }
  }

  /** A title is words; the plugin makes it a heading. */
  #isPartOfTitle({ type }: Token): boolean {
    return this.#divs.at(-1)?.kind === "title" && /^(?:heading|paragraph)_(?:open|close)$/.test(type);
  }
}
