import type { EmbedPlan } from "../garden/embeds.ts";
import type { Garden, Note, VaultPath } from "../garden/types.ts";
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
  /** Renders a body under a heading of a level, its ids told apart by `prefix`. */
  readonly renderBody: (body: Body, place: Place, under: number, prefix: string) => string;
  readonly pictureFactsOf: (path: VaultPath) => PictureFacts | undefined;
  /** How many embeds have been opened so far. */
  embeds: number;
  /** How many pictures stand on it so far. */
  pictures: number;
}

/** Whose body is rendered, and how it stands on the page. */
export interface Place {
  readonly page: Page;
  readonly note: Note;
  readonly embeds: EmbedPlan;
  /** Its ids are not the page's: a link into the note goes to the note's own page. */
  readonly isEmbedded: boolean;
}

/** How the next picture stands on the page; `undefined` for a file that is none. */
export function nextLook(path: VaultPath, page: Page): PictureLook | undefined {
  if (!isPicture(path)) return undefined;
  page.pictures++;
  return { facts: page.pictureFactsOf(path), basePath: page.basePath, isFirst: page.pictures === 1 };
}
