import type { MarkdownIt, Renderer, Token } from "markdown-it";
import { taskId } from "../garden/tasks.ts";
import { CALLOUT_RULES } from "./callouts.ts";
import { CANVAS_CLOSE, CANVAS_OPEN, closeNode, openNode } from "./canvas/canvas-html.ts";
import { diagramHtml } from "./diagram.ts";
import type { Transclusion } from "./embed-layout.ts";
import { drawingHtml } from "./excalidraw.ts";
import { renderFieldClose, renderFieldOpen } from "./fields.ts";
import { FOOTNOTE_RULES, footnoteReference, sidenote, sidenoteWords } from "./footnotes.ts";
import { escapeHtml, highlightedCode, languageOf } from "./highlight.ts";
import { type Body, type Hole, hole, placeOf } from "./holes.ts";
import { inlineTextOf } from "./inline-text.ts";
import { percentDecoded } from "./links.ts";
import { formulaHtml } from "./math.ts";
import { mediaHtml, pictureEmbed } from "./media.ts";
import { queryOf } from "./note-queries.ts";
import { type Level, levelUnder } from "./outline.ts";
import { blockIdOf } from "./syntax/block-ids.ts";
import { wikilinkOf } from "./syntax/wikilinks.ts";
import { youtubeOf } from "./youtube.ts";

/** What is known of a body while it is made. */
export interface BodyContext {
  readonly holes: Hole[];
  readonly headingShift: number;
  /** The headings that what comes next stands under. */
  readonly outline: Level[];
  /** The links that are open: their place, or none for one that leads out. */
  readonly open: (number | undefined)[];
  /** What is rendered stands in the page a second time, for the eye only. */
  readonly copy?: boolean;
  readonly taskIds?: boolean;
  /** Makes the body of something that stands in this one. */
  readonly createBody: (tokens: readonly Token[]) => Body;
  hasDiagrams: boolean;
}

type Rule = (token: Token, page: BodyContext, tokens: readonly Token[], i: number, md: MarkdownIt) => string;

/** Gives a parser the rules that turn marked tokens into HTML with holes. `env.page` must be a `BodyContext`. */
export function addBodyRules(md: MarkdownIt): MarkdownIt {
  for (const [type, rule] of Object.entries(RULES)) {
    md.renderer.rules[type] = (tokens, i, _options, env) => {
      const token = tokens[i];
      return token === undefined ? "" : rule(token, env?.page as BodyContext, tokens, i, md);
    };
  }
  return md;
}

const RULES: Readonly<Record<string, Rule>> = {
  heading_open: (token, page, _tokens, _i, { renderer }) =>
    `<${headingTag(token, page)}${renderer.renderAttrs(token)}${outlineLevel(token, page)}>${blockAnchor(token)}`,
  heading_close: (token, page) => `</${headingTag(token, page)}>\n`,
  link_open: openLink,
  link_close: closeLink,
  image: renderImage,
  embed: (token, page) => renderEmbed(token, page.open.length > 0 ? "link" : "line", page),
  embed_block: (token, page) => renderEmbed(token, "block", page),
  transclusion: renderTransclusion,
  hashtag: (token, { copy, holes }) =>
    copy ? `#${escapeHtml(token.content)}` : hole({ kind: "hashtag", tag: token.content }, holes),
  field_open: (token) => renderFieldOpen(token),
  field_close: () => renderFieldClose(),
  fence: renderFence,
  code_inline: (token, { holes }) => queryHole(token, holes) ?? `<code>${escapeHtml(token.content)}</code>`,
  code_block: (token) => renderCode(token, ""),
  math_inline: (token) => formulaHtml(token),
  math_block: (token) => formulaHtml(token),
  list_item_open: openListItem,
  ...CALLOUT_RULES,
  ...FOOTNOTE_RULES,
  footnote_ref: renderFootnoteReference,
  table_open: (token, _page, _tokens, _i, { renderer }) =>
    `<div class="table-wrapper" tabindex="0"><table${renderer.renderAttrs(token)}>\n`,
  table_close: () => "</table></div>\n",
  canvas_file: (token, { holes }) => hole({ kind: "canvas-file", link: placeOf(token) ?? 0 }, holes),
  canvas_open: () => CANVAS_OPEN,
  canvas_close: () => CANVAS_CLOSE,
  canvas_node_open: (token) => openNode(token),
  canvas_node_close: (token, { holes }) =>
    closeNode(token, (to) => hole({ kind: "file-name", link: placeOf(to) ?? 0 }, holes)),
};

function headingTag(token: Token, page: BodyContext): string {
  return `h${Math.min(6, Number(token.tag.slice(1)) + page.headingShift)}`;
}

/** Says the level that follows the one above, where the author's skips some for their looks. */
function outlineLevel(token: Token, page: BodyContext): string {
  const own = Number(token.tag.slice(1)) + page.headingShift;
  // The page's title is the first level.
  const shown = levelUnder(1, own, page.outline);
  return shown === Math.min(6, own) ? "" : ` aria-level="${shown}"`;
}

/** A heading has an id of its own already. */
function blockAnchor(token: Token): string {
  const id = blockIdOf(token);
  return id === undefined ? "" : `<span id="^${id}"></span>`;
}

function openLink(token: Token, { open, copy, holes }: BodyContext): string {
  const link = placeOf(token);
  open.push(link);
  if (link !== undefined) return hole({ kind: "link-open", link, ...(copy ? { copy } : {}) }, holes);
  const title = token.attrGet("title");
  const titled = title === null ? "" : ` title="${escapeHtml(String(title))}"`;
  return `<a class="external-link" href="${escapeHtml(String(token.attrGet("href") ?? ""))}" rel="noopener"${titled}${copy ? ' tabindex="-1"' : ""}>`;
}

function closeLink(_token: Token, { open, holes }: BodyContext): string {
  const link = open.pop();
  return link === undefined ? "</a>" : hole({ kind: "link-close", link }, holes);
}

function renderEmbed(token: Token, place: "block" | "line" | "link", { holes }: BodyContext): string {
  const id = token.attrGet("id");
  const words = wikilinkOf(token)?.label ?? "";
  return hole(
    { kind: "embed", link: placeOf(token) ?? 0, words, place, ...(id === null ? {} : { id: String(id) }) },
    holes,
  );
}

function renderTransclusion(token: Token, page: BodyContext): string {
  const { createBody, holes } = page;
  const { title, content } = (token.meta as { readonly transclusion: Transclusion }).transclusion;
  const link = placeOf(token);
  const body = createBody(content);
  page.hasDiagrams ||= body.hasDiagrams;
  return hole(
    {
      kind: "transclusion",
      ...(link === undefined ? {} : { link }),
      ...(title.length === 0 ? {} : { title: createBody(title) }),
      body,
    },
    holes,
  );
}

function renderImage(token: Token, { open, holes }: BodyContext, _tokens: unknown, _i: number, md: MarkdownIt): string {
  const words = md.renderer.renderInlineAsText(token.children ?? [], md.options, {});
  const link = placeOf(token);
  if (link !== undefined) return hole({ kind: "image", link, words }, holes);
  const address = String(token.attrGet("src") ?? "");
  const film = open.length > 0 ? undefined : youtubeOf(address);
  if (film !== undefined) return hole({ kind: "youtube", film, words }, holes);
  const path = address.startsWith("data:") ? "" : percentDecoded(address.replace(/[?#].*$/s, ""));
  return mediaHtml(address, path, words) ?? pictureEmbed(address, path, words);
}

function renderFootnoteReference(
  token: Token,
  page: BodyContext,
  _tokens: unknown,
  _i: number,
  { renderer, options }: { readonly renderer: Renderer; readonly options: MarkdownIt["options"] },
): string {
  const words = sidenoteWords(token);
  if (words === undefined) return footnoteReference(token);
  const copy = renderer.renderInline(words as Token[], options, { page: { ...page, copy: true } });
  return footnoteReference(token) + sidenote(token, copy);
}

function queryHole(token: Token, holes: Hole[]): string | undefined {
  const query = queryOf(token);
  return query && hole(query, holes);
}

function renderFence(token: Token, page: BodyContext): string {
  const query = queryHole(token, page.holes);
  if (query !== undefined) return query;
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

function openListItem(
  token: Token,
  { holes, taskIds }: BodyContext,
  tokens: readonly Token[],
  i: number,
  { renderer }: MarkdownIt,
): string {
  const status = token.meta?.task as string | undefined;
  if (status === undefined) return `<li${renderer.renderAttrs(token)}>`;
  const done = status === "x" || status === "X";
  const label =
    inlineTextOf(tokens[i + 2]?.children ?? [])
      .text.split("\n")[0]
      ?.slice(0, 80) ?? "";
  const place = token.meta?.place as number | undefined;
  const id = place === undefined || !taskIds ? "" : ` id="${taskId(place)}"`;
  const isWordless = label.trim() === "";
  const isPlain = done || status === " ";
  const state =
    isPlain && !isWordless ? "" : hole({ kind: "task-state", status, ...(isWordless && { isWordless }) }, holes);
  return `<li class="task-list-item${done ? " is-checked" : ""}" data-task="${escapeHtml(status)}"${renderer.renderAttrs(token)}><input class="task-list-item-checkbox" type="checkbox" disabled${done ? " checked" : ""}${id} aria-label="${state}${escapeHtml(label)}"> `;
}
