import type { MarkdownIt, Token } from "markdown-it";
import { inlineTextOf } from "../inline-text.ts";
import type { Canvas, CanvasEdge, CanvasNode } from "./canvas.ts";
import { type ReadingNode, readingOrder } from "./reading-order.ts";

/** What a `canvas_node_open` token carries in `meta.canvas`. */
export interface NodeMeta {
  readonly node: CanvasNode;
  readonly place: number;
}

/** What a `canvas_node_close` token carries in `meta.canvas`: the arrows that leave the node. */
export interface ArrowsMeta {
  readonly of: CanvasNode["type"];
  readonly arrows: readonly Arrow[];
}

export interface Arrow {
  readonly edge: CanvasEdge;
  /** What its other end is called: words, or the token of the file that stands there. */
  readonly to: string | Token;
}

/**
 * A canvas as the tokens of a note, in reading order, so that links, tags, tasks and headings in it are found and
 * rendered as in any note. Each node's Markdown stands alone: no list or footnote runs from one into the next.
 */
export function canvasTokens(canvas: Canvas, md: MarkdownIt): Token[] {
  return new Tokens(canvas, md).all();
}

class Tokens {
  readonly #canvas: Canvas;
  readonly #md: MarkdownIt;
  readonly #Token: new (
    type: string,
    tag: string,
    nesting: Token["nesting"],
  ) => Token;
  readonly #tokens: Token[] = [];
  readonly #names: (string | Token)[];
  readonly #texts = new Map<number, readonly Token[]>();
  readonly #files = new Map<number, Token>();
  readonly #arrows = new Map<number, CanvasEdge[]>();
  readonly #blockIds = new Set<string>();
  #footnotes = 0;

  constructor(canvas: Canvas, md: MarkdownIt) {
    this.#canvas = canvas;
    this.#md = md;
    this.#Token = new md.core.State("", md, {}).Token;
    canvas.nodes.forEach((node, place) => {
      if (node.type === "file") this.#files.set(place, this.#fileOf(node.file, node.subpath));
      if (node.type === "text") this.#texts.set(place, md.parse(node.text, {}));
    });
    this.#names = canvas.nodes.map(
      (node, place) => this.#files.get(place) ?? nameOf(node, this.#texts.get(place) ?? []),
    );
    for (const edge of canvas.edges) {
      const known = this.#arrows.get(edge.from);
      if (known === undefined) this.#arrows.set(edge.from, [edge]);
      else known.push(edge);
    }
  }

  all(): Token[] {
    this.#push("canvas_open", 1);
    for (const node of readingOrder(this.#canvas)) this.#node(node);
    this.#push("canvas_close", -1);
    return this.#tokens;
  }

  #push(type: string, nesting: Token["nesting"], meta: NodeMeta | ArrowsMeta | null = null): Token {
    const token = new this.#Token(type, "", nesting);
    token.block = true;
    if (meta !== null) token.meta = { canvas: meta };
    this.#tokens.push(token);
    return token;
  }

  #node({ place, inside }: ReadingNode): void {
    const node = this.#canvas.nodes[place];
    if (node === undefined) return;
    this.#push("canvas_node_open", 1, { node, place }).map = [node.line - 1, node.line];
    switch (node.type) {
      case "text":
        this.#text(this.#texts.get(place) ?? []);
        break;
      case "file":
        this.#inline([this.#files.get(place) ?? []].flat());
        break;
      case "link":
        this.#link(node.url);
        break;
      case "group":
        for (const each of inside) this.#node(each);
        break;
    }
    const arrows = (this.#arrows.get(place) ?? []).map((edge) => ({ edge, to: this.#names[edge.to] ?? "" }));
    this.#push("canvas_node_close", -1, { of: node.type, arrows });
  }

  #text(tokens: readonly Token[]): void {
    let footnotes = 0;
    for (const token of tokens) {
      // A line of the text is none of the file's.
      token.map = null;
      // Below the top level, so that a heading "Tags" here files nothing.
      token.level += 2;
      this.#keepBlockIdOnce(token);
      for (const each of [token, ...(token.children ?? [])]) {
        if (!each.type.startsWith("footnote_") || typeof each.meta?.id !== "number") continue;
        footnotes = Math.max(footnotes, each.meta.id + 1);
        each.meta = { ...each.meta, id: each.meta.id + this.#footnotes };
      }
      this.#tokens.push(token);
    }
    this.#footnotes += footnotes;
  }

  #keepBlockIdOnce(token: Token): void {
    const id = String(token.attrGet("id") ?? "");
    if (!id.startsWith("^")) return;
    if (this.#blockIds.has(id)) token.attrs = token.attrs?.filter(([name]) => name !== "id") ?? null;
    this.#blockIds.add(id);
  }

  /** Its words are left empty: a vault path is the author's own, and the garden knows what readers may see. */
  #fileOf(file: string, subpath: string): Token {
    const token = new this.#Token("canvas_file", "", 0);
    token.meta = { wikilink: { linkpath: file, subpath, embed: true, label: "" } };
    return token;
  }

  #link(url: string): void {
    const open = new this.#Token("link_open", "a", 1);
    const href = this.#md.normalizeLink(url);
    if (!this.#md.validateLink(href)) return;
    open.attrSet("href", href);
    const text = new this.#Token("text", "", 0);
    text.content = this.#md.normalizeLinkText(url).replace(/^https?:\/\/(?:www\.)?|\/$/gi, "");
    this.#inline([open, text, new this.#Token("link_close", "a", -1)]);
  }

  #inline(children: Token[]): void {
    const token = new this.#Token("inline", "", 0);
    token.children = children;
    token.level = 2;
    this.#tokens.push(token);
  }
}

/** What an arrow's text calls a node: its first words. A link's label is a word, its path is not. */
function nameOf(node: CanvasNode, tokens: readonly Token[]): string {
  switch (node.type) {
    case "text": {
      for (const token of tokens) {
        const line = inlineTextOf(token.children ?? [])
          .text.split("\n")
          .find((each) => each.trim() !== "");
        if (line !== undefined) return shortened(line.trim());
      }
      return "";
    }
    case "file":
      return "";
    case "link":
      return node.url.replace(/^https?:\/\/(?:www\.)?/i, "").split(/[/?#]/, 1)[0] ?? "";
    case "group":
      return shortened(node.label);
  }
}

const MOST = 60;

function shortened(words: string): string {
  return words.length <= MOST ? words : `${words.slice(0, MOST).replace(/[\ud800-\udbff]$|\s+\S*$/, "")}…`;
}
