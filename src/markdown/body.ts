import type { MarkdownIt, Renderer, Token } from "markdown-it";
import { renderFieldClose, renderFieldOpen } from "./fields.ts";
import { escapeHtml, highlightedCode, languageOf } from "./highlight.ts";
import { holdsRawHtml } from "./html.ts";
import { inlineTextOf } from "./inline-text.ts";
import { isVaultAddress, percentDecoded, replaceAddresses } from "./links.ts";
import { type QueryHole, queryOf } from "./note-queries.ts";
import { createParser } from "./parser.ts";
import { pictureOf } from "./picture.ts";
import { wikilinkOf } from "./syntax/wikilinks.ts";

/** A place in a body where the garden decides what stands. `link` is a place among the note's links. */
export type Hole =
  | { readonly kind: "link-open" | "link-close"; readonly link: number }
  /** `words` are the author's: a caption, a size, or none. */
  | { readonly kind: "embed" | "image"; readonly link: number; readonly words: string }
  | { readonly kind: "hashtag"; readonly tag: string }
  /** An attribute of raw HTML that holds an address. */
  | { readonly kind: "attribute"; readonly name: string; readonly link: number }
  | QueryHole;

/**
 * A body as HTML with holes: all that the text alone decides is done, once, and the tokens can go.
 * A garden keeps thousands of bodies; their tokens would be ten times as large.
 */
export interface Body {
  readonly parts: readonly (string | Hole)[];
  /** Holds HTML of the author's, which must be looked through when the holes are filled. */
  readonly hasRawHtml: boolean;
}

/** Renders tokens that `factsOf` has marked; headings move under the page's `h1`. */
export function createBody(tokens: readonly Token[]): Body {
  const holes: Hole[] = [];
  const page: Context = { holes, headingShift: tokens.some((token) => token.tag === "h1") ? 1 : 0, open: [] };
  const html = markdown.renderer.render(tokens as Token[], markdown.options, { page });
  const parts = html.split(MARK).map((part, i) => (i % 2 === 0 ? part : (holes[Number(part)] ?? "")));
  return { parts, hasRawHtml: holdsRawHtml(tokens) };
}

interface Context {
  readonly holes: Hole[];
  readonly headingShift: number;
  /** The links that are open: their place, or none for one that leads out. */
  readonly open: (number | undefined)[];
}

/** Stands round a hole's number. markdown-it lets no such character through from a note. */
const MARK = "\0";

function hole(hole: Hole, { holes }: Context): string {
  holes.push(hole);
  return `${MARK}${holes.length - 1}${MARK}`;
}

type Rule = (token: Token, page: Context, tokens: readonly Token[], i: number, renderer: Renderer) => string;

const RULES: Readonly<Record<string, Rule>> = {
  heading_open: (token, page, _tokens, _i, renderer) => `<${headingTag(token, page)}${renderer.renderAttrs(token)}>`,
  heading_close: (token, page) => `</${headingTag(token, page)}>\n`,
  link_open: openLink,
  link_close: closeLink,
  image: renderImage,
  embed: (token, page) =>
    hole({ kind: "embed", link: placeOf(token) ?? 0, words: wikilinkOf(token)?.label ?? "" }, page),
  hashtag: (token, page) => hole({ kind: "hashtag", tag: token.content }, page),
  field_open: renderFieldOpen,
  field_close: renderFieldClose,
  html_inline: openedHtml,
  html_block: openedHtml,
  fence: (token, page) => queryHole(token, page) ?? renderCode(token, languageOf(token.info)),
  code_inline: (token, page) => queryHole(token, page) ?? `<code>${escapeHtml(token.content)}</code>`,
  code_block: (token) => renderCode(token, ""),
  list_item_open: openListItem,
  table_open: (token, _page, _tokens, _i, renderer) =>
    `<div class="table-wrapper" tabindex="0"><table${renderer.renderAttrs(token)}>\n`,
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

function openLink(token: Token, page: Context): string {
  const link = placeOf(token);
  page.open.push(link);
  if (link !== undefined) return hole({ kind: "link-open", link }, page);
  const title = token.attrGet("title");
  const titled = title === null ? "" : ` title="${escapeHtml(String(title))}"`;
  return `<a class="external-link" href="${escapeHtml(String(token.attrGet("href") ?? ""))}" rel="noopener"${titled}>`;
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

function renderCode(token: Token, language: string): string {
  const id = token.attrGet("id");
  const attributes = id === null ? "" : ` id="${escapeHtml(String(id))}"`;
  const name = language === "" ? "" : ` class="language-${escapeHtml(language)}"`;
  return `<pre${attributes} tabindex="0"><code${name}>${highlightedCode(token.content, language)}</code></pre>\n`;
}

function openListItem(token: Token, _page: Context, tokens: readonly Token[], i: number, renderer: Renderer): string {
  const status = token.meta?.task as string | undefined;
  if (status === undefined) return `<li${renderer.renderAttrs(token)}>`;
  const done = status === "x" || status === "X";
  const label =
    inlineTextOf(tokens[i + 2]?.children ?? [])
      .text.split("\n")[0]
      ?.slice(0, 80) ?? "";
  return `<li class="task-list-item${done ? " is-checked" : ""}" data-task="${escapeHtml(status)}"${renderer.renderAttrs(token)}><input class="task-list-item-checkbox" type="checkbox" disabled${done ? " checked" : ""} aria-label="${escapeHtml(label)}"> `;
}

/** Opens the addresses in a raw tag: the garden writes the answers, and takes away those it has none for. */
function openedHtml(token: Token, page: Context): string {
  let next = 0;
  return replaceAddresses(token.content, (attribute, name, address) => {
    if (!isVaultAddress(address)) return attribute;
    const link = placeOf(token, next++);
    return link === undefined ? "" : hole({ kind: "attribute", name, link }, page);
  });
}

function queryHole(token: Token, page: Context): string | undefined {
  const query = queryOf(token);
  return query && hole(query, page);
}

/** The place among the note's links that `factsOf` gave a token's reference. */
function placeOf(token: Token, reference = 0): number | undefined {
  return (token.meta?.links as readonly number[] | undefined)?.[reference];
}
