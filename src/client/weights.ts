import type { SearchWeights } from "../search/rank.ts";

declare const SEARCH_WEIGHTS: SearchWeights;

/** As set in `garden.config.ts`; the bundler writes them in. */
export const WEIGHTS: SearchWeights = SEARCH_WEIGHTS;
