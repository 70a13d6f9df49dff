import type { MarkdownIt, Renderer, Token } from "markdown-it";
import { hrefOf } from "../garden/href.ts";
import { foldName } from "../garden/slug.ts";
import type { Garden, Link, LinkTarget, Note } from "../garden/types.ts";
import type { Document } from "./document.ts";
import { escapeHtml, highlightedCode, languageOf } from "./highlight.ts";
import { harmlessHtml, holdsRawHtml } from "./html.ts";
import { ADDRESS_ATTRIBUTE, isExternal } from "./links.ts";
import { createParser } from "./parser.ts";
import { attachmentUrl, pictureOf } from "./picture.ts";
import { wikilinkOf } from "./syntax/wikilinks.ts";

/** The body of a note as HTML: links as the garden decided them, headings under the page's `h1`. */
export function renderNote(document: Document, note: Note, garden: Garden, basePath: string): string {
  const { tokens } = document;
  const page: PageContext = {
    note,
    garden,
    basePath,
    headingShift: tokens.some((token) => token.tag === "h1") ? 1 : 0,
    openLinks: [],
  };
  const html = markdown.renderer.render(tokens as Token[], markdown.options, { page });
  return holdsRawHtml(tokens) ? harmlessHtml(html) : html;
}

interface PageContext {
  readonly note: Note;
  readonly garden: Garden;
  readonly basePath: string;
  readonly headingShift: number;
  /** Closing tags of the links that are open. */
  readonly openLinks: string[];
}

type Rule = (token: Token, page: PageContext, tokens: readonly Token[], i: number, renderer: Renderer) => string;

const RULES: Readonly<Record<string, Rule>> = {
  heading_open: (token, page, tokens, i, renderer) =>
    `<${headingTag(token, page)}${renderer.renderAttrs(tokens[i] ?? token)}>`,
  heading_close: (token, page) => `</${headingTag(token, page)}>\n`,
  link_open: openLink,
  link_close: (_, page) => page.openLinks.pop() ?? "</a>",
  image: renderImage,
  embed: renderEmbed,
  hashtag: renderHashtag,
  html_inline: rewrittenHtml,
  html_block: rewrittenHtml,
  fence: (token) => renderCode(token, languageOf(token.info)),
  code_block: (token) => renderCode(token, ""),
  list_item_open: openListItem,
  table_open: (token, _page, _tokens, _i, renderer) =>
    `<div class="table-wrapper" tabindex="0"><table${renderer.renderAttrs(token)}>\n`,
  table_close: () => "</table></div>\n",
};

const markdown = createRenderer();

function createRenderer(): MarkdownIt {
  const md = createParser();
  for (const [type, rule] of Object.entries(RULES)) {
    md.renderer.rules[type] = (tokens, i, _options, env, renderer) => {
      const token = tokens[i];
      return token === undefined ? "" : rule(token, env?.page as PageContext, tokens, i, renderer);
    };
  }
  return md;
}

function headingTag(token: Token, page: PageContext): string {
  return `h${Math.min(6, Number(token.tag.slice(1)) + page.headingShift)}`;
}

function openLink(token: Token, page: PageContext): string {
  const { link, target } = linkOf(token, page, 0);
  if (link === undefined || target === undefined) {
    page.openLinks.push("</a>");
    const title = token.attrGet("title");
    return `<a class="external-link" href="${escapeHtml(String(token.attrGet("href") ?? ""))}" rel="noopener"${title === null ? "" : ` title="${escapeHtml(String(title))}"`}>`;
  }
  const href = hrefOfTarget(target, page);
  page.openLinks.push(href === undefined ? "</span>" : "</a>");
  if (href === undefined) return '<span class="internal-link is-unresolved">';
  return `<a class="internal-link${target.kind === "ambiguous" ? " is-ambiguous" : ""}" href="${escapeHtml(href)}">`;
}

/** A picture shows itself; any other target is a link until embeds of notes are built. */
function renderEmbed(token: Token, page: PageContext): string {
  const { link, target } = linkOf(token, page, 0);
  const words = wikilinkOf(token)?.label ?? "";
  const href = target && hrefOfTarget(target, page);
  const label = escapeHtml(words || (link?.displayText ?? ""));
  if (target === undefined || href === undefined) return `<span class="internal-embed is-unresolved">${label}</span>`;
  const picture = target.kind === "attachment" ? pictureOf(href, target.path, words) : undefined;
  if (picture !== undefined) return `<span class="internal-embed image-embed">${picture}</span>`;
  return `<span class="internal-embed"><a class="internal-link" href="${escapeHtml(href)}">${label}</a></span>`;
}

function renderImage(
  token: Token,
  page: PageContext,
  _tokens: readonly Token[],
  _i: number,
  renderer: Renderer,
): string {
  const { link, target } = linkOf(token, page, 0);
  const words = renderer.renderInlineAsText(token.children ?? [], markdown.options, {});
  const address = String(token.attrGet("src") ?? "");
  if (link === undefined) {
    const path = decodeURI(address.replace(/%(?![0-9a-f]{2})/gi, "%25"));
    return `<span class="internal-embed image-embed">${pictureOf(address, path, words, true) ?? ""}</span>`;
  }
  if (target?.kind === "attachment") {
    const src = hrefOf(attachmentUrl(target.path), page.basePath);
    return `<span class="internal-embed image-embed">${pictureOf(src, target.path, words, true)}</span>`;
  }
  return `<span class="internal-embed is-unresolved">${escapeHtml(words.split("|")[0] ?? "")}</span>`;
}

function renderHashtag(token: Token, page: PageContext): string {
  const tag = page.garden.tags.get(foldName(token.content));
  const name = `#${escapeHtml(token.content)}`;
  return tag === undefined
    ? `<span class="tag">${name}</span>`
    : `<a class="tag" href="${escapeHtml(hrefOf(tag.url, page.basePath))}">${name}</a>`;
}

function renderCode(token: Token, language: string): string {
  const id = token.attrGet("id");
  const attributes = id === null ? "" : ` id="${escapeHtml(String(id))}"`;
  const name = language === "" ? "" : ` class="language-${escapeHtml(language)}"`;
  return `<pre${attributes} tabindex="0"><code${name}>${highlightedCode(token.content, language)}</code></pre>\n`;
}

function openListItem(
  token: Token,
  _page: PageContext,
  tokens: readonly Token[],
  i: number,
  renderer: Renderer,
): string {
  const status = token.meta?.task as string | undefined;
  if (status === undefined) return `<li${renderer.renderAttrs(token)}>`;
  const checked = status === " " ? "" : " checked";
  const done = status === "x" || status === "X";
  const label = escapeHtml(
    (tokens[i + 2]?.content ?? "")
      .replace(/[[\]*_`|]/g, "")
      .split("\n")[0]
      ?.slice(0, 80) ?? "",
  );
  return `<li class="task-list-item${done ? " is-checked" : ""}" data-task="${escapeHtml(status)}"${renderer.renderAttrs(token)}><input class="task-list-item-checkbox" type="checkbox" disabled${checked} aria-label="${label}"> `;
}

/** Writes the answers to a raw tag's addresses back into it; an address without answer goes. */
function rewrittenHtml(token: Token, page: PageContext): string {
  let next = 0;
  const places = token.meta?.links as readonly number[] | undefined;
  return token.content.replace(ADDRESS_ATTRIBUTE, (attribute, name: string, ...addresses: (string | undefined)[]) => {
    const address = addresses.slice(0, 3).find((written) => written !== undefined) ?? "";
    if (address === "" || address === "#" || isExternal(address)) return attribute;
    const { target } = places === undefined ? {} : linkOf(token, page, next++);
    const href = target && hrefOfTarget(target, page);
    return href === undefined ? "" : `${name}="${escapeHtml(href)}"`;
  });
}

function linkOf(
  token: Token,
  page: PageContext,
  place: number,
): { link?: Link | undefined; target?: LinkTarget | undefined } {
  const index = (token.meta?.links as readonly number[] | undefined)?.[place];
  return index === undefined ? {} : { link: page.note.links[index], target: page.note.targets[index] };
}

/** Where a target is, as `href` says it; `undefined` where readers cannot go. */
function hrefOfTarget(target: LinkTarget, { note, garden, basePath }: PageContext): string | undefined {
  switch (target.kind) {
    case "note":
    case "ambiguous": {
      if (target.path === note.path && target.fragment !== "") return hrefOf("", "", target.fragment);
      const url = garden.notes.get(target.path)?.url;
      return url === undefined ? undefined : hrefOf(url, basePath, target.fragment);
    }
    case "attachment":
      return hrefOf(attachmentUrl(target.path), basePath, target.fragment);
    case "tag": {
      const tag = garden.tags.get(target.tag);
      return tag === undefined ? undefined : hrefOf(tag.url, basePath);
    }
    case "site":
      return hrefOf(target.url, basePath, target.fragment);
    case "private":
    case "missing":
      return undefined;
  }
}
