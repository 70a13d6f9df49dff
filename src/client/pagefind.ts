/** The part of Pagefind's browser API that is used here. */
export interface Pagefind {
  readonly options: (options: { readonly baseUrl: string; readonly excerptLength: number }) => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** A hit, before its text is loaded. */
export interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<PagefindFragment>;
}

/** What is known of a hit. */
export interface PagefindFragment {
  readonly url: string;
  /** The address as it was indexed; `url` has lost doubled slashes. */
  readonly raw_url?: string;
  readonly meta: Readonly<Record<string, string>>;
  /** Text with `<` and `>` escaped, and `<mark>` round what matched. */
  readonly excerpt: string;
}

/** Loads Pagefind from beside the pages, once. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined; // The next try may have a network.
    throw error;
  });
  return loading;
}

let loading: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  const base = document.documentElement.dataset.base ?? "";
  const pagefind: Pagefind = await import(`${base}/pagefind/pagefind.js`);
  // Addresses are indexed with the base path already in front.
  await pagefind.options({ baseUrl: "/", excerptLength: 30 });
  return pagefind;
}
