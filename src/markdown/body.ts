import type { MarkdownIt, Renderer, Token } from "markdown-it";
import { CALLOUT_RULES } from "./callouts.ts";
import { CANVAS_CLOSE, CANVAS_OPEN, closeNode, openNode } from "./canvas/canvas-html.ts";
import { diagramHtml } from "./diagram.ts";
import { drawingHtml } from "./excalidraw.ts";
import { renderFieldClose, renderFieldOpen } from "./fields.ts";
import { FOOTNOTE_RULES, footnoteReference, sidenote, sidenoteWords } from "./footnotes.ts";
import { escapeHtml, highlightedCode, languageOf } from "./highlight.ts";
import { makeHtmlHarmless } from "./html.ts";
import { inlineTextOf } from "./inline-text.ts";
import { isVaultAddress, percentDecoded, replaceAddresses } from "./links.ts";
import { formulaHtml } from "./math.ts";
import { createParser } from "./parser.ts";
import { pictureOf } from "./picture.ts";
import { blockIdOf } from "./syntax/block-ids.ts";
import { wikilinkOf } from "./syntax/wikilinks.ts";

/** A place in a body where the garden decides what stands. `link` is a place among the note's links. */
export type Hole =
  /** `copy`: in words that stand in the page twice, where the keyboard shall not stop. */
  | { readonly kind: "link-open"; readonly link: number; readonly copy?: boolean }
  | { readonly kind: "link-close"; readonly link: number }
  /** `words` are the author's: a caption, a size, or none. */
  | { readonly kind: "embed" | "image"; readonly link: number; readonly words: string }
  | { readonly kind: "hashtag"; readonly tag: string }
  /** What a task's status means, before the task's own words. */
  | { readonly kind: "task-state"; readonly status: string }
  /** A file on a canvas, and its mere name where an arrow leads to it. */
  | { readonly kind: "canvas-file" | "file-name"; readonly link: number }
  /** An attribute of raw HTML that holds an address. */
  | { readonly kind: "attribute"; readonly name: string; readonly link: number };

/**
 * A body as HTML with holes: all that the text alone decides is done, once, and the tokens can go.
 * A garden keeps thousands of bodies; their tokens would be ten times as large.
 */
export interface Body {
  readonly parts: readonly (string | Hole)[];
  /** Holds diagrams, which the browser draws. */
  readonly hasDiagrams: boolean;
}

export interface BodyOptions {
  /** Keeps HTML as it is, scripts too. */
  readonly trustHtml?: boolean;
  /** Hosts whose pages may stand in an `iframe`. */
  readonly iframes?: readonly string[];
  /** Told of HTML that is left out: what, and the 0-based line of its block. */
  readonly onRefused?: (what: string, line: number) => void;
}

/** Renders tokens that `factsOf` has marked; headings move under the page's `h1`. */
export function createBody(tokens: readonly Token[], options: BodyOptions = {}): Body {
  const holes: Hole[] = [];
  const page: Context = {
    holes,
    headingShift: tokens.some((token) => token.tag === "h1") ? 1 : 0,
    open: [],
    hasDiagrams: false,
  };
  prepareHtml(tokens, page, options);
  const html = markdown.renderer.render(tokens as Token[], markdown.options, { page });
  const parts = html.split(MARK).map((part, i) => (i % 2 === 0 ? part : (holes[Number(part)] ?? "")));
  return { parts, hasDiagrams: page.hasDiagrams };
}

/** Opens the addresses in HTML of the author's, and leaves of it what is harmless. */
function prepareHtml(tokens: readonly Token[], page: Context, options: BodyOptions): void {
  let hasHtml = false;
  for (const token of tokens) {
    for (const each of token.children ?? [token]) {
      if (each.type !== "html_inline" && each.type !== "html_block") continue;
      hasHtml = true;
      each.content = openedHtml(each, page);
    }
  }
  if (!hasHtml || options.trustHtml === true) return;
  makeHtmlHarmless(tokens, {
    iframes: options.iframes ?? [],
    holeName: (mark) => {
      const hole = page.holes[Number(mark.slice(1, -1))];
      return hole?.kind === "attribute" ? hole.name.toLowerCase() : "";
    },
    refuse: (what, line) => options.onRefused?.(what, line),
  });
}

interface Context {
  readonly holes: Hole[];
  readonly headingShift: number;
  /** The links that are open: their place, or none for one that leads out. */
  readonly open: (number | undefined)[];
  /** What is rendered stands in the page a second time, for the eye only. */
  readonly copy?: boolean;
  hasDiagrams: boolean;
}

/** Stands round a hole's number. markdown-it lets no such character through from a note. */
const MARK = "\0";

function hole(hole: Hole, { holes }: Context): string {
  holes.push(hole);
  return `${MARK}${holes.length - 1}${MARK}`;
}

type Rule = (token: Token, page: Context, tokens: readonly Token[], i: number, renderer: Renderer) => string;

const RULES: Readonly<Record<string, Rule>> = {
  heading_open: (token, page, _tokens, _i, renderer) =>
    `<${headingTag(token, page)}${renderer.renderAttrs(token)}>${blockAnchor(token)}`,
  heading_close: (token, page) => `</${headingTag(token, page)}>\n`,
  link_open: openLink,
  link_close: closeLink,
  image: renderImage,
  embed: (token, page) =>
    hole({ kind: "embed", link: placeOf(token) ?? 0, words: wikilinkOf(token)?.label ?? "" }, page),
  hashtag: (token, page) =>
    page.copy ? `#${escapeHtml(token.content)}` : hole({ kind: "hashtag", tag: token.content }, page),
  field_open: renderFieldOpen,
  field_close: renderFieldClose,
  fence: renderFence,
  code_block: (token) => renderCode(token, ""),
  math_inline: formulaHtml,
  math_block: formulaHtml,
  list_item_open: openListItem,
  ...CALLOUT_RULES,
  ...FOOTNOTE_RULES,
  footnote_ref: renderFootnoteReference,
  table_open: (token, _page, _tokens, _i, renderer) =>
    `<div class="table-wrapper" tabindex="0"><table${renderer.renderAttrs(token)}>\n`,
  canvas_file: (token, page) => hole({ kind: "canvas-file", link: placeOf(token) ?? 0 }, page),
  canvas_open: () => CANVAS_OPEN,
  canvas_close: () => CANVAS_CLOSE,
  canvas_node_open: (token) => openNode(token),
  canvas_node_close: (token, page) =>
    closeNode(token, (to) => hole({ kind: "file-name", link: placeOf(to) ?? 0 }, page)),
  table_close: () => "</table></div>\n",
};

/** The parser whose tokens `createBody` turns into HTML. */
export const markdown = createRenderer();

function createRenderer(): MarkdownIt {
  const md = createParser();
  for (const [type, rule] of Object.entries(RULES)) {
    md.renderer.rules[type] = (tokens, i, _options, env, renderer) => {
      const token = tokens[i];
      return token === undefined ? "" : rule(token, env?.page as Context, tokens, i, renderer);
    };
  }
  return md;
}

function headingTag(token: Token, page: Context): string {
  return `h${Math.min(6, Number(token.tag.slice(1)) + page.headingShift)}`;
}

/** A heading has an id of its own already. */
function blockAnchor(token: Token): string {
  const id = blockIdOf(token);
  return id === undefined ? "" : `<span id="^${id}"></span>`;
}

function openLink(token: Token, page: Context): string {
  const link = placeOf(token);
  page.open.push(link);
  if (link !== undefined) return hole({ kind: "link-open", link, ...(page.copy ? { copy: true } : {}) }, page);
  const title = token.attrGet("title");
  const titled = title === null ? "" : ` title="${escapeHtml(String(title))}"`;
  return `<a class="external-link" href="${escapeHtml(String(token.attrGet("href") ?? ""))}" rel="noopener"${titled}${page.copy ? ' tabindex="-1"' : ""}>`;
}

function closeLink(_token: Token, page: Context): string {
  const link = page.open.pop();
  return link === undefined ? "</a>" : hole({ kind: "link-close", link }, page);
}

function renderImage(token: Token, page: Context, _tokens: readonly Token[], _i: number, renderer: Renderer): string {
  const words = renderer.renderInlineAsText(token.children ?? [], markdown.options, {});
  const link = placeOf(token);
  if (link !== undefined) return hole({ kind: "image", link, words }, page);
  const address = String(token.attrGet("src") ?? "");
  return `<span class="internal-embed image-embed">${pictureOf(address, percentDecoded(address), words, true) ?? ""}</span>`;
}

function renderFootnoteReference(
  token: Token,
  page: Context,
  _tokens: readonly Token[],
  _i: number,
  renderer: Renderer,
): string {
  const words = sidenoteWords(token);
  if (words === undefined) return footnoteReference(token);
  const copy = renderer.renderInline(words as Token[], markdown.options, { page: { ...page, copy: true } });
  return footnoteReference(token) + sidenote(token, copy);
}

function renderFence(token: Token, page: Context): string {
  const language = languageOf(token.info);
  if (language !== "mermaid") return drawingHtml(token.info, token.content) ?? renderCode(token, language);
  page.hasDiagrams = true;
  return diagramHtml(token);
}

function renderCode(token: Token, language: string): string {
  const id = token.attrGet("id");
  const attributes = id === null ? "" : ` id="${escapeHtml(String(id))}"`;
  const name = language === "" ? "" : ` class="language-${escapeHtml(language)}"`;
  return `<pre${attributes} tabindex="0"><code${name}>${highlightedCode(token.content, language)}</code></pre>\n`;
}

function openListItem(token: Token, page: Context, tokens: readonly Token[], i: number, renderer: Renderer): string {
  const status = token.meta?.task as string | undefined;
  if (status === undefined) return `<li${renderer.renderAttrs(token)}>`;
  const done = status === "x" || status === "X";
  const label =
    inlineTextOf(tokens[i + 2]?.children ?? [])
      .text.split("\n")[0]
      ?.slice(0, 80) ?? "";
  const state = done || status === " " ? "" : hole({ kind: "task-state", status }, page);
  return `<li class="task-list-item${done ? " is-checked" : ""}" data-task="${escapeHtml(status)}"${renderer.renderAttrs(token)}><input class="task-list-item-checkbox" type="checkbox" disabled${done ? " checked" : ""} aria-label="${state}${escapeHtml(label)}"> `;
}

/** Opens the addresses in a raw tag: the garden writes the answers, and takes away those it has none for. */
function openedHtml(token: Token, page: Context): string {
  let next = 0;
  return replaceAddresses(token.content, (attribute, name, address, isRepeated) => {
    if (!isVaultAddress(address)) return attribute;
    if (isRepeated) return "";
    const link = placeOf(token, next++);
    return link === undefined ? "" : hole({ kind: "attribute", name: name.replace(/^data-/i, ""), link }, page);
  });
}

/** The place among the note's links that `factsOf` gave a token's reference. */
function placeOf(token: Token, reference = 0): number | undefined {
  return (token.meta?.links as readonly number[] | undefined)?.[reference];
}
