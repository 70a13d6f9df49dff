import type { CutReason } from "../garden/embeds.ts";
import type { BodyStrings } from "./body-strings.ts";
import { escapeHtml } from "./highlight.ts";
import type { Youtube } from "./youtube.ts";

/** An embedded note; `title` and `content` are HTML. */
export interface EmbedParts {
  readonly id?: string | undefined;
  readonly title: string;
  readonly content: string;
  /** Where it is from, and the name of the link there. */
  readonly source?: { readonly href: string; readonly name: string } | undefined;
  readonly language?: string | undefined;
  /** Where it is written the other way than the page. */
  readonly direction?: string | undefined;
}

/** An embed of a note. What has a page of its own is not searched here, so that a search finds that page. */
export function embedHtml({ id, title, content, source, language, direction }: EmbedParts): string {
  const attributes =
    attribute("id", id) +
    attribute("lang", language) +
    attribute("dir", direction) +
    (source === undefined ? "" : " data-pagefind-ignore");
  const heading = title === "" ? "" : `<div class="markdown-embed-title">${title}</div>\n`;
  const link =
    source === undefined
      ? ""
      : `<a class="markdown-embed-link" href="${escapeHtml(source.href)}" aria-label="${escapeHtml(source.name)}">${LINK_SIGN}</a>\n`;
  return `<div class="internal-embed markdown-embed inline-embed is-loaded"${attributes}>\n${heading}<div class="markdown-embed-content">\n${content}</div>\n${link}</div>\n`;
}

const LINK_SIGN =
  '<svg aria-hidden="true" viewBox="0 0 24 24" width="16" height="16" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M10 14a4 4 0 0 0 6 .5l3-3A4 4 0 0 0 13.5 6L12 7.5"/><path d="M14 10a4 4 0 0 0-6-.5l-3 3A4 4 0 0 0 10.5 18l1.5-1.5"/></svg>';

/** An embed that cannot be shown, and the sentence that says why. */
export function unresolvedHtml(sentence: string, isBlock: boolean, id?: string): string {
  const words = escapeHtml(sentence);
  return isBlock
    ? `<div class="internal-embed is-unresolved"${attribute("id", id)}>${words}</div>\n`
    : `<span class="internal-embed is-unresolved">${words}</span>`;
}

/** An embed that is cut: why, and a link to the note. */
export function cutHtml(
  kind: CutReason,
  { title, href, id }: { readonly title: string; readonly href: string; readonly id?: string | undefined },
  strings: BodyStrings,
): string {
  return `<div class="internal-embed is-unresolved"${attribute("id", id)}>${escapeHtml(sentenceFor(kind, strings))} <a class="internal-link" href="${escapeHtml(href)}">${escapeHtml(title)}</a></div>\n`;
}

function sentenceFor(kind: CutReason, { embedCycle, embedTooDeep, embedTooLarge }: BodyStrings): string {
  switch (kind) {
    case "cycle":
      return embedCycle;
    case "too-deep":
      return embedTooDeep;
    case "too-large":
      return embedTooLarge;
  }
}

/**
 * A film as a box with its title and a link that works by itself; `client/youtube.ts` puts the player in its place when a reader
 * asks for it. Nothing is asked of YouTube before.
 */
export function youtubeHtml({ id, start }: Youtube, words: string, strings: BodyStrings): string {
  const title =
    words
      .split("|")
      .map((part) => part.trim())
      .filter((part) => part !== "" && !/^\d+(?:x\d+)?$/.test(part))
      .join(" ") || strings.film;
  const address = `https://www.youtube.com/watch?v=${id}${start === 0 ? "" : `&t=${start}s`}`;
  return `<span class="internal-embed youtube-embed" data-youtube="${id}" data-start="${start}"><a class="external-link" href="${escapeHtml(address)}" rel="noopener"><span class="youtube-embed-play" aria-hidden="true"></span><span class="youtube-embed-title">${escapeHtml(title)}</span></a></span>`;
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? "" : ` ${name}="${escapeHtml(value)}"`;
}
