import { planEmbeds } from "../garden/embeds.ts";
import type { VaultPath } from "../garden/site-types.ts";
import type { Garden } from "../garden/types.ts";
import type { Queries } from "../query/queries.ts";
import { type BodyOptions, createBody } from "./body.ts";
import type { BodyStrings } from "./body-strings.ts";
import { renderCanvasFile } from "./canvas/canvas-file.ts";
import { type Document, tokensOf } from "./document.ts";
import { youtubeHtml } from "./embed-html.ts";
import { placeMark, settled } from "./embedded-html.ts";
import { escapeHtml } from "./highlight.ts";
import type { Body, Hole } from "./holes.ts";
import { attributeHtml, closeLink, hashtagHtml, openLink } from "./link-html.ts";
import type { Page, Place } from "./place.ts";
import { queryHtml } from "./query-html.ts";
import { queryPlaceOf } from "./query-place.ts";
import type { QueryWords } from "./query-words/words.ts";
import { type EmbedHole, isPictureHole, renderEmbed, renderImage, renderTransclusion } from "./render-embed.ts";
import { type IndexedTokens, indexTokens, sectionAt, withOwnHtml } from "./section-tokens.ts";

/** All that bodies are rendered from. */
export interface BodySources {
  readonly garden: Garden;
  readonly documents: ReadonlyMap<VaultPath, Document>;
  readonly basePath: string;
  /** Words in the language a note names, or in the site's. */
  readonly stringsOf: (language: string | undefined) => BodyStrings;
  readonly queries: Queries;
  /** What is known of the vault's pictures, by path. */
  readonly pictureFactsOf?: Page["pictureFactsOf"];
  /** The site's language. */
  readonly language?: string;
  readonly queryWordsOf: (language: string | undefined) => QueryWords;
  /** As the documents were made. */
  readonly options: BodyOptions;
}

/**
 * Renders the bodies of notes as HTML, with links and embeds as the garden decided them. With a `prefix` before its ids and its
 * headings under the page's title, a body may stand on any page. Throws for a path that is no note's.
 */
export function createBodyRenderer(sources: BodySources): (path: VaultPath, prefix?: string) => string {
  const { garden, documents, basePath, stringsOf, pictureFactsOf = () => undefined } = sources;
  const sectionOf = createSections(sources);
  return (path, prefix) => {
    const note = garden.notes.get(path);
    const body = documents.get(path)?.body;
    if (note === undefined || body === undefined) throw new Error(`There is no note "${path}" in the garden.`);
    const { language } = note;
    const strings = stringsOf(language);
    const queries = { queries: sources.queries, words: sources.queryWordsOf(language) };
    const page: Page = {
      garden,
      basePath,
      strings,
      queries,
      language,
      siteLanguage: sources.language,
      sectionOf,
      renderBody,
      pictureFactsOf,
      embeds: 0,
      pictures: 0,
    };
    const prefixes = prefix === undefined ? undefined : { ids: prefix, footnotes: prefix };
    return renderBody(body, { page, note, embeds: planEmbeds(note, garden.notes), ...(prefixes && { prefixes }) }, 1);
  };
}

/** What must know the heading it stands under is put in last. */
function renderBody(body: Body, place: Place, under: number): string {
  const own: ((under: number) => string)[] = [];
  let html = "";
  for (const part of body.parts) html += typeof part === "string" ? part : filled(part, place, own);
  const { prefixes } = place;
  if (own.length === 0 && prefixes === undefined) return html;
  return settled(html, {
    under,
    ...(prefixes && { prefixes }),
    at: (mark, level) => own[mark]?.(level) ?? "",
  });
}

function filled(hole: Hole, place: Place, own: ((under: number) => string)[]): string {
  const kept = (render: (under: number) => string): string => placeMark(own.push(render) - 1);
  switch (hole.kind) {
    case "link-open":
      return openLink(hole.link, place, hole.copy);
    case "link-close":
      return closeLink(hole.link, place);
    case "embed":
      return isPictureHole(hole, place)
        ? renderEmbed(hole, place, 1)
        : kept((under) => renderEmbed(withPrefix(hole, place), place, under));
    case "image":
      return isPictureHole(hole, place) ? renderImage(hole, place) : kept(() => renderImage(hole, place));
    case "transclusion":
      return kept((under) => renderTransclusion(hole, place, under));
    case "youtube":
      return kept(() => youtubeHtml(hole.film, hole.words, place.page.strings));
    case "hashtag":
      return hashtagHtml(hole.tag, place);
    case "task-state":
      // A status nobody gave a meaning is its character.
      return escapeHtml(taskState(hole.status, place.page.strings, hole.isWordless));
    case "canvas-file":
    case "file-name":
      return kept(() => renderCanvasFile(hole.link, place, hole.kind === "file-name"));
    case "query":
      return kept(() => queryHtml(hole, queryPlaceOf(place)));
    case "attribute":
      return attributeHtml(hole.name, hole.link, place, hole.picture);
  }
}

function taskState(status: string, { taskStates, tasks }: BodyStrings, isWordless = false): string {
  const state = taskStates[status] ?? status;
  return isWordless ? state.replace(/^[ xX]?$/, tasks) : `${state}: `;
}

/** What is put in last is not gone through for its ids. */
function withPrefix(hole: EmbedHole, { prefixes }: Place): EmbedHole {
  return hole.id === undefined || prefixes === undefined ? hole : { ...hole, id: prefixes.ids + hole.id };
}

/** Sections are cut from a note's tokens, read again: those of the notes asked for last are kept. */
function createSections({ documents, options }: BodySources): Page["sectionOf"] {
  const kept = new Map<VaultPath, IndexedTokens>();
  let characters = 0;
  const indexedAt = (path: VaultPath, document: Document): IndexedTokens => {
    const indexed = kept.get(path) ?? indexTokens(tokensOf(document));
    if (!kept.delete(path)) characters += document.source.length;
    kept.set(path, indexed);
    for (const oldest of kept.keys()) {
      if (characters <= MOST_CHARACTERS || oldest === path) break;
      kept.delete(oldest);
      characters -= documents.get(oldest)?.source.length ?? 0;
    }
    return indexed;
  };
  return (path, fragment) => {
    const document = documents.get(path);
    if (document === undefined || fragment === "") return document?.body;
    const tokens = sectionAt(indexedAt(path, document), fragment);
    return tokens === undefined ? document.body : createBody(withOwnHtml(tokens), options);
  };
}

/** A page may show sections of many notes in turn; their tokens take twenty times the memory. */
const MOST_CHARACTERS = 1_000_000;
