import type { SearchStrings } from "../search/search-strings.ts";

declare const SEARCH_STRINGS: SearchStrings;

/** In the site's language; the bundler writes them in. */
export const STRINGS: SearchStrings = SEARCH_STRINGS;
