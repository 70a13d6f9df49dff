import { isBase } from "../garden/file-link.ts";
import { hrefOf } from "../garden/href.ts";
import { foldName } from "../garden/slug.ts";
import type { Garden, LinkTarget, Note, VaultPath } from "../garden/types.ts";
import type { Body, Hole } from "./body.ts";
import { escapeHtml } from "./highlight.ts";
import { harmlessHtml } from "./html.ts";
import { attachmentUrl, pictureOf } from "./picture.ts";
import { baseHtml, type QueryPlace, queryHtml, type ShownQueries } from "./query-html.ts";

/** The body of a note as HTML, with links as the garden decided them. */
export function renderNote(body: Body, note: Note, garden: Garden, basePath: string, queries: ShownQueries): string {
  const page: PageContext = { note, garden, basePath, queries };
  let html = "";
  for (const part of body.parts) html += typeof part === "string" ? part : filled(part, page);
  return body.hasRawHtml ? harmlessHtml(html) : html;
}

interface PageContext {
  readonly note: Note;
  readonly garden: Garden;
  readonly basePath: string;
  readonly queries: ShownQueries;
}

function filled(hole: Hole, page: PageContext): string {
  switch (hole.kind) {
    case "link-open":
      return openLink(page.note.targets[hole.link], page);
    case "link-close":
      return hrefAt(hole.link, page) === undefined ? "</span>" : "</a>";
    case "embed":
      return renderEmbed(hole.link, hole.words, page);
    case "image":
      return renderImage(hole.link, hole.words, page);
    case "hashtag":
      return renderHashtag(hole.tag, page);
    case "query":
      return queryHtml(hole, answerPlace(page));
    case "attribute": {
      const href = hrefAt(hole.link, page);
      return href === undefined ? "" : `${hole.name}="${escapeHtml(href)}"`;
    }
  }
}

function openLink(target: LinkTarget | undefined, page: PageContext): string {
  const href = target && hrefOfTarget(target, page);
  if (href === undefined) return '<span class="internal-link is-unresolved">';
  return `<a class="internal-link${target?.kind === "ambiguous" ? " is-ambiguous" : ""}" href="${escapeHtml(href)}">`;
}

/** A picture shows itself; any other target is a link until embeds of notes are built. */
function renderEmbed(place: number, words: string, page: PageContext): string {
  const target = page.note.targets[place];
  const href = hrefAt(place, page);
  const base =
    target?.kind === "attachment" ? baseHtml(target.path, page.note.links[place], answerPlace(page)) : undefined;
  if (base !== undefined) return base;
  const label = escapeHtml(words || (page.note.links[place]?.displayText ?? ""));
  if (target === undefined || href === undefined) return `<span class="internal-embed is-unresolved">${label}</span>`;
  const picture = target.kind === "attachment" ? pictureOf(href, target.path, words) : undefined;
  if (picture !== undefined) return `<span class="internal-embed image-embed">${picture}</span>`;
  return `<span class="internal-embed"><a class="internal-link" href="${escapeHtml(href)}">${label}</a></span>`;
}

function answerPlace(page: PageContext): QueryPlace {
  return {
    ...page,
    hrefOf: (target) => hrefOfTarget(target, page),
    srcOf: (path) => attachmentHref(path, page.basePath),
    hashtag: (name) => renderHashtag(name, page),
  };
}

function renderImage(place: number, words: string, page: PageContext): string {
  const target = page.note.targets[place];
  if (target?.kind !== "attachment") {
    return `<span class="internal-embed is-unresolved">${escapeHtml(words.split("|")[0] ?? "")}</span>`;
  }
  const src = attachmentHref(target.path, page.basePath);
  return `<span class="internal-embed image-embed">${pictureOf(src, target.path, words, true)}</span>`;
}

function renderHashtag(name: string, { garden, basePath }: PageContext): string {
  const tag = garden.tags.get(foldName(name));
  const words = `#${escapeHtml(name)}`;
  return tag === undefined
    ? `<span class="tag">${words}</span>`
    : `<a class="tag" href="${escapeHtml(hrefOf(tag.url, basePath))}">${words}</a>`;
}

function hrefAt(place: number, page: PageContext): string | undefined {
  const target = page.note.targets[place];
  return target && hrefOfTarget(target, page);
}

/** A file's name holds no escapes: each `%` in it is a sign. */
function attachmentHref(path: VaultPath, basePath: string, fragment = ""): string {
  return hrefOf(attachmentUrl(path).replaceAll("%", "%25"), basePath, fragment);
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
      return isBase(target.path) ? undefined : attachmentHref(target.path, basePath, target.fragment);
    case "tag": {
      const tag = garden.tags.get(target.tag);
      return tag === undefined ? undefined : hrefOf(tag.url, basePath);
    }
    case "site":
      return hrefOf(target.url, basePath) + encodeURI(target.query ?? "") + hrefOf("", "", target.fragment);
    case "private":
    case "missing":
      return undefined;
  }
}
