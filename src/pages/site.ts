import type { Garden, Note, SiteSettings, Url, VaultPath } from "../garden/types.ts";
import type { SearchRecord } from "../search/record.ts";

/** All that pages are made from. */
export interface Site {
  readonly garden: Garden;
  readonly settings: SiteSettings;
  /** Addresses without the base path. */
  readonly assets: { readonly style: Url; readonly script: Url; readonly graphStyle?: Url; readonly theme?: Url };
  /** What a theme asks for on `body`. */
  readonly bodyClasses?: readonly string[];
  /** HTML of a note's body: headings already moved under the page's `h1`, links decided, ids set. */
  readonly renderBody: (path: VaultPath) => string;
  /** Where the graph's data is, without the base path. Asking lays the graph out: only its own page does. */
  readonly graphData?: () => Url;
  /** Where a note's link leads, by its place; `undefined` where readers cannot go. */
  readonly hrefOfLink: (note: Note, link: number) => string | undefined;
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
