import { isDrawingPath } from "../garden/drawing.ts";
import { isBase, isFileLink } from "../garden/file-link.ts";
import { directionBeside } from "../garden/language.ts";
import type { Link, Note } from "../garden/types.ts";
import { cutHtml, embedHtml, unresolvedHtml } from "./embed-html.ts";
import { escapeHtml } from "./highlight.ts";
import type { Hole } from "./holes.ts";
import { attachmentHref, hrefAt } from "./link-html.ts";
import { fileLink, isPicture, mediaHtml, pictureEmbed } from "./media.ts";
import { captionOf } from "./picture.ts";
import { nextLook, type Place } from "./place.ts";
import { baseHtml } from "./query-html.ts";
import { queryPlaceOf } from "./query-place.ts";

export type EmbedHole = Extract<Hole, { kind: "embed" }>;
type TransclusionHole = Extract<Hole, { kind: "transclusion" }>;

/** An embed: a note, a file, or a sentence that says why there is none. `under`: the level of the heading above it. */
export function renderEmbed(hole: EmbedHole, place: Place, under: number): string {
  const target = place.note.targets[hole.link];
  const link = place.note.links[hole.link];
  const { strings } = place.page;
  const isBlock = hole.place === "block";
  if (link === undefined) return "";
  switch (target?.kind) {
    case "note":
    case "ambiguous":
      return isBlock ? renderNoteEmbed(hole, place, under) : asLink(hole, link, place);
    case "attachment": {
      const base = isBlock ? baseHtml(target.path, link, queryPlaceOf(place)) : undefined;
      if (base !== undefined) return hole.id === undefined ? base : `<div id="${escapeHtml(hole.id)}">${base}</div>\n`;
      if (isBase(target.path)) return asLink(hole, link, place);
      const file = renderFile(hole, place);
      return isBlock ? `<p${hole.id === undefined ? "" : ` id="${escapeHtml(hole.id)}"`}>${file}</p>\n` : file;
    }
    case "private":
      return unresolvedHtml(strings.privateEmbed, isBlock, hole.id);
    case "tag":
    case "site":
      return asLink(hole, link, place);
    case "missing":
    case undefined:
      return unresolvedHtml(missingSentence(link, place), isBlock, hole.id);
  }
}

/** An image by Markdown's syntax; a film, a sound or a PDF may be one too. */
export function renderImage(hole: Extract<Hole, { kind: "image" }>, place: Place): string {
  const target = place.note.targets[hole.link];
  if (target?.kind === "attachment") {
    const src = attachmentHref(target.path, place.page.basePath, target.fragment);
    const look = nextLook(target.path, place.page);
    return mediaHtml(src, target.path, hole.words, look) ?? pictureEmbed(src, target.path, hole.words, look);
  }
  const link = place.note.links[hole.link];
  return unresolvedHtml(place.page.strings.missingFile(link === undefined ? "" : fileName(link.linkpath)), false);
}

/** Whether a hole is a picture in the vault, whose HTML is as harmless as an author's may be. */
export function isPictureHole({ link }: { readonly link: number }, { note }: Place): boolean {
  const target = note.targets[link];
  return target?.kind === "attachment" && isPicture(target.path);
}

/** What the plugin copied into the note stands in it like an embed. Links in it are the note's own. */
export function renderTransclusion({ link, title, body }: TransclusionHole, place: Place, under: number): string {
  const { page } = place;
  const ids = nextPrefix(place);
  const inner: Place = { ...place, prefixes: { ids, footnotes: place.prefixes?.footnotes ?? "" } };
  const href = link === undefined ? undefined : hrefAt(link, place);
  return embedHtml({
    title: title === undefined ? "" : page.renderBody(title, inner, under),
    content: page.renderBody(body, inner, under),
    source: href === undefined ? undefined : { href, name: page.strings.openEmbed(titleAt(link ?? -1, place)) },
  });
}

function titleAt(link: number, { note, page }: Place): string {
  const target = note.targets[link];
  return target === undefined || !("path" in target) ? "" : (page.garden.notes.get(target.path)?.title ?? "");
}

function renderNoteEmbed({ link, words, id }: EmbedHole, place: Place, under: number): string {
  const { page, note } = place;
  const answer = place.embeds.get(link);
  const href = hrefAt(link, place);
  if (answer === undefined || href === undefined) return unresolvedHtml(page.strings.embedTooLarge, true, id);
  switch (answer.kind) {
    case "private":
      return unresolvedHtml(page.strings.privateEmbed, true, id);
    case "missing":
      return unresolvedHtml(page.strings.missingNote(fileName(note.links[link]?.linkpath ?? "")), true, id);
    case "cycle":
    case "too-deep":
    case "too-large":
      return cutHtml(answer.kind, { title: titleAt(link, place), href, id }, page.strings);
    case "shown":
      break;
  }
  const shown = page.garden.notes.get(answer.path);
  const body = page.sectionOf(answer.path, answer.fragment);
  if (shown === undefined || body === undefined) return unresolvedHtml(page.strings.missingNote(""), true, id);
  const isDrawing = isDrawingPath(shown.path);
  const ids = nextPrefix(place);
  const inner: Place = { page, note: shown, embeds: answer.embeds, prefixes: { ids, footnotes: ids } };
  const language = shown.language === page.language ? undefined : (shown.language ?? page.siteLanguage);
  return embedHtml({
    id,
    title: escapeHtml(titleOf(words, shown) || (answer.fragment === "" && !isDrawing ? shown.title : "")),
    content: page.renderBody(body, inner, under),
    source: { href, name: page.strings.openEmbed(shown.title) },
    language,
    direction: directionBeside(page.language ?? page.siteLanguage ?? "", language),
  });
}

/** As the plugin reads a title: a heading's signs are no words, and `{{title}}` is the note's. A drawing may be given a size. */
function titleOf(words: string, { path, title }: Note): string {
  return (isDrawingPath(path) ? captionOf(words, path) : words)
    .replace(/^#+\s*/, "")
    .replaceAll("{{title}}", () => title)
    .trim();
}

/** Ids of headings hold no underscore. */
function nextPrefix({ page }: Place): string {
  page.embeds++;
  return `embed_${page.embeds}_`;
}

/** In a line of words that cannot be parted, such as a heading, a note is a link; in a link, its words. */
function asLink(hole: EmbedHole, link: Link, place: Place): string {
  const href = hrefAt(hole.link, place);
  const label = escapeHtml(labelOf(hole, link, place));
  return hole.place === "link" || href === undefined
    ? label
    : `<span class="internal-embed"><a class="internal-link" href="${escapeHtml(href)}">${label}</a></span>`;
}

/** A drawing's size is no word. */
function labelOf({ link, words }: EmbedHole, { displayText }: Link, { note }: Place): string {
  const target = note.targets[link];
  if (target?.kind !== "note" || !isDrawingPath(target.path)) return words || displayText;
  return captionOf(words, target.path) || fileName(target.path).replace(/\.md$/i, "");
}

function renderFile(hole: EmbedHole, { note, page }: Place): string {
  const target = note.targets[hole.link];
  if (target?.kind !== "attachment") return "";
  const src = attachmentHref(target.path, page.basePath, target.fragment);
  const name = hole.words || fileName(target.path);
  if (hole.place === "link" && !isPicture(target.path)) return escapeHtml(name);
  return (
    mediaHtml(src, target.path, hole.words, nextLook(target.path, page)) ??
    `<span class="internal-embed file-embed">${fileLink(src, name)}</span>`
  );
}

function missingSentence(link: Link, { page: { strings } }: Place): string {
  const name = fileName(link.linkpath);
  return isFileLink(link) ? strings.missingFile(name) : strings.missingNote(name);
}

/** As the author wrote it, without its folders. */
function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
