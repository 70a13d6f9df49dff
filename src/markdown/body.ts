import type { MarkdownIt, Renderer, Token } from "markdown-it";
import { laidOut, type Transclusion } from "./embed-layout.ts";
import { escapeHtml, highlightedCode, languageOf } from "./highlight.ts";
import { holdsRawHtml } from "./html.ts";
import { inlineTextOf } from "./inline-text.ts";
import { isVaultAddress, percentDecoded, replaceAddresses } from "./links.ts";
import { mediaHtml, pictureEmbed } from "./media.ts";
import { createParser } from "./parser.ts";
import { wikilinkOf } from "./syntax/wikilinks.ts";
import { type Youtube, youtubeOf } from "./youtube.ts";

/** A place in a body where the garden decides what stands. `link` is a place among the note's links. */
export type Hole =
  | { readonly kind: "link-open" | "link-close"; readonly link: number }
  /** `words` are the author's: a caption, a size, or none. */
  | { readonly kind: "image"; readonly link: number; readonly words: string }
  /** `place`: a block of its own, in which a note may unfold; in a line; or in a link, which can hold no other. */
  | {
      readonly kind: "embed";
      readonly link: number;
      readonly words: string;
      readonly place: "block" | "line" | "link";
      readonly id?: string;
    }
  /** What the plugin copied in; `link` leads to where it is from. */
  | { readonly kind: "transclusion"; readonly link?: number; readonly title?: Body; readonly body: Body }
  | { readonly kind: "youtube"; readonly film: Youtube; readonly words: string }
  | { readonly kind: "hashtag"; readonly tag: string }
  /** An attribute of raw HTML that holds an address. */
  | { readonly kind: "attribute"; readonly name: string; readonly link: number };

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
export function createBody(parsed: readonly Token[]): Body {
  const tokens = laidOut(parsed);
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
  embed: (token, page) => renderEmbed(token, page.open.length > 0 ? "link" : "line", page),
  embed_block: (token, page) => renderEmbed(token, "block", page),
  transclusion: renderTransclusion,
  hashtag: (token, page) => hole({ kind: "hashtag", tag: token.content }, page),
  html_inline: openedHtml,
  html_block: openedHtml,
  fence: (token) => renderCode(token, languageOf(token.info)),
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

function renderEmbed(token: Token, place: "block" | "line" | "link", page: Context): string {
  const id = token.attrGet("id");
  return hole(
    {
      kind: "embed",
      link: placeOf(token) ?? 0,
      words: wikilinkOf(token)?.label ?? "",
      place,
      ...(id === null ? {} : { id: String(id) }),
    },
    page,
  );
}

function renderTransclusion(token: Token, page: Context): string {
  const { title, content } = (token.meta as { readonly transclusion: Transclusion }).transclusion;
  const link = placeOf(token);
  return hole(
    {
      kind: "transclusion",
      ...(link === undefined ? {} : { link }),
      ...(title.length === 0 ? {} : { title: createBody(title) }),
      body: createBody(content),
    },
    page,
  );
}

function renderImage(token: Token, page: Context, _tokens: readonly Token[], _i: number, renderer: Renderer): string {
  const words = renderer.renderInlineAsText(token.children ?? [], markdown.options, {});
  const link = placeOf(token);
  if (link !== undefined) return hole({ kind: "image", link, words }, page);
  const address = String(token.attrGet("src") ?? "");
  const film = page.open.length > 0 ? undefined : youtubeOf(address);
  if (film !== undefined) return hole({ kind: "youtube", film, words }, page);
  const path = address.startsWith("data:") ? "" : percentDecoded(address.replace(/[?#].*$/s, ""));
  return mediaHtml(address, path, words) ?? pictureEmbed(address, path, words);
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

/** The place among the note's links that `factsOf` gave a token's reference. */
function placeOf(token: Token, reference = 0): number | undefined {
  return (token.meta?.links as readonly number[] | undefined)?.[reference];
}
