import type { EmbedPlan } from "../garden/embeds.ts";
import type { VaultPath } from "../garden/site-types.ts";
import type { Garden, Note } from "../garden/types.ts";
import type { BodyStrings } from "./body-strings.ts";
import type { Body } from "./holes.ts";
import { isPicture } from "./media.ts";
import type { PictureFacts, PictureLook } from "./picture.ts";
import type { ShownQueries } from "./query-html.ts";

/** What all bodies on a page share. */
export interface Page {
  readonly garden: Garden;
  readonly basePath: string;
  readonly strings: BodyStrings;
  readonly queries: ShownQueries;
  /** Of the page's note, where it says one. */
  readonly language: string | undefined;
  /** Of notes that say none. */
  readonly siteLanguage: string | undefined;
  /** The whole body (`""`), section or block of a note that a fragment leads to. */
  readonly sectionOf: (path: VaultPath, fragment: string) => Body | undefined;
  /** Renders a body under a heading of a level. */
  readonly renderBody: (body: Body, place: Place, under: number) => string;
  readonly pictureFactsOf: (path: VaultPath) => PictureFacts | undefined;
  /** How many embeds have been opened so far. */
  embeds: number;
  /** How many pictures stand on it so far. */
  pictures: number;
}

/** What tells the ids of an embedded body from the page's. */
export interface Prefixes {
  readonly ids: string;
  /** What the plugin copied in has its footnotes at the end of the note it was copied into. */
  readonly footnotes: string;
}

/** Whose body is rendered, and how it stands on the page. */
export interface Place {
  readonly page: Page;
  readonly note: Note;
  readonly embeds: EmbedPlan;
  /** Of an embedded body, which is not the page's own: a link into the note goes to the note's own page. */
  readonly prefixes?: Prefixes;
}

/** How the next picture stands on the page; `undefined` for a file that is none. */
export function nextLook(path: VaultPath, page: Page): PictureLook | undefined {
  if (!isPicture(path)) return undefined;
  page.pictures++;
  return { facts: page.pictureFactsOf(path), basePath: page.basePath, isFirst: page.pictures === 1 };
}
