import { startPagefindWorker } from "./pagefind-worker.ts";
import { WEIGHTS } from "./weights.ts";

/** The part of Pagefind's browser API that is used here. */
export interface Pagefind {
  /** How many there are. */
  readonly pages: number;
  /** `null` looks for all that pass the filters. */
  readonly search: (query: string | null, options?: SearchOptions) => Promise<PagefindAnswer>;
  /** Every value of these filters, with how many pages have it. Each filter is a file to load. */
  readonly valuesOf: (names: readonly string[]) => Promise<FilterCounts>;
  /** Loads what a search for these words would. */
  readonly preload: (query: string) => Promise<void>;
}

export interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
  /** How many of them have each value of a filter; only of filters that are loaded. */
  readonly filters: FilterCounts;
}

/** How many pages have each value of each filter. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface SearchOptions {
  readonly filters?: Readonly<Record<string, unknown>>;
}

/** A hit, before its text is loaded. */
export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly matchedMetaFields?: readonly string[];
  readonly data: () => Promise<PagefindFragment>;
}

/** What is known of a hit. */
export interface PagefindFragment {
  readonly url: string;
  /** The address as it was indexed; `url` has lost doubled slashes. */
  readonly raw_url?: string;
  readonly content: string;
  readonly word_count: number;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
}

/** Loads Pagefind from beside the pages, once. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= load().then(
    (pagefind) => {
      isReady = true;
      return pagefind;
    },
    (error: unknown) => {
      loading = undefined; // The next try may have a network.
      throw error;
    },
  );
  return loading;
}

/** Whether a search would be answered at once. */
export function isPagefindReady(): boolean {
  return isReady;
}

let isReady = false;

let loading: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  const folder = `${document.documentElement.dataset.base ?? ""}/pagefind/`;
  const pagefind = await startPagefindWorker(folder, {
    // Addresses are indexed with the base path already in front.
    baseUrl: "/",
    // `x` and `y` hold what readers never see: parts of words, of the text and of names.
    ranking: {
      metaWeights: { title: WEIGHTS.title, aliases: WEIGHTS.alias, tags: WEIGHTS.tag, x: 0.3, y: WEIGHTS.title / 2 },
    },
  });
  // Without an index it starts all the same, and fails at the first question.
  await pagefind.preload("");
  return pagefind;
}
