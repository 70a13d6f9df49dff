import type { Mention } from "../garden/mentions.ts";
import type { SiteSettings, Url, VaultPath } from "../garden/site-types.ts";
import type { Garden, Note } from "../garden/types.ts";
import type { Template } from "../reviews/template.ts";
import type { SearchRecord } from "../search/record.ts";
import type { OwnerParts } from "./owner.ts";

/** All that pages are made from. */
export interface Site {
  readonly garden: Garden;
  readonly settings: SiteSettings;
  /** Addresses without the base path. */
  readonly assets: {
    readonly style: Url;
    readonly script: Url;
    readonly stackStyle?: Url;
    readonly graphStyle?: Url;
    readonly theme?: Url;
    /** Styles of what few pages have, by the names that `stylesOf` gives. */
    readonly styles?: Readonly<Record<string, Url>>;
  };
  /** The picture drawn for a note's page, or for any other. */
  readonly cardOf?: (note: Note | undefined) => Url | undefined;
  /** What a theme asks for on `body`. */
  readonly bodyClasses?: readonly string[];
  /** What the owner added. */
  readonly owner?: OwnerParts;
  /** HTML of a note's body: headings already moved under the page's `h1`, links decided, ids set. */
  readonly renderBody: (path: VaultPath) => string;
  /** Which of `assets.styles` a body asks for. */
  readonly stylesOf: (body: string) => readonly string[];
  /** Who names a note without linking to it. */
  readonly mentionsOf: (path: VaultPath) => readonly Mention[];
  /** Where the graph's data is, without the base path. Asking lays the graph out: only its own page does. */
  readonly graphData?: () => Url;
  /** What reviews are written by: each rule's template, in the order of the settings, and how its text is rendered. */
  readonly reviews?: {
    readonly templates: readonly (ReviewTemplate | undefined)[];
    readonly renderText: (
      path: VaultPath,
      text: string,
    ) => { readonly html: string; readonly headings: readonly string[] };
  };
  /** Where a note's link leads, by its place; `undefined` where readers cannot go. */
  readonly hrefOfLink: (note: Note, link: number) => string | undefined;
}

/** A template of reviews, and the title its owner gives them. */
export interface ReviewTemplate extends Template {
  readonly title?: string;
}

/** An HTML document of the site. */
export interface Page {
  readonly url: Url;
  /** Where it is written, from the output folder. */
  readonly file: string;
  /** The whole document, made when it is asked for. */
  readonly render: () => string;
  /** What search needs; only pages that are searched have it. */
  readonly search?: () => SearchRecord;
}
