import type { FilterCounts, Pagefind, PagefindFragment, PagefindResult, SearchOptions } from "./pagefind.ts";

interface Answer {
  readonly id: number;
  readonly result: unknown;
  readonly error?: string;
}

/**
 * Pagefind's search worker, asked without `pagefind.js`: that is the same engine again for the page's own thread, and
 * a good tenth of what a first search loads. Rejects where the worker or the index cannot be loaded.
 */
export async function startPagefindWorker(folder: string, settings: object): Promise<Pagefind> {
  const worker = new Worker(`${folder}pagefind-worker.js`);
  const waiting = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>();
  let asked = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    const { resolve, reject } = waiting.get(data.id) ?? {};
    waiting.delete(data.id);
    if (data.error === undefined) resolve?.(data.result as never);
    else reject?.(new Error(data.error));
  });
  worker.addEventListener("error", () => {
    worker.terminate();
    for (const { reject } of waiting.values()) reject(new Error("Search could not be loaded."));
    waiting.clear();
  });
  const ask = <Result>(method: string, ...args: unknown[]): Promise<Result> =>
    new Promise((resolve, reject) => {
      const id = ++asked;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, method, args });
    });

  interface Found {
    readonly results: readonly (Omit<PagefindResult, "data"> & { readonly data: string })[];
    readonly filters: FilterCounts;
    readonly totalFilters: FilterCounts;
  }
  const pages = pagesIn(folder);
  await ask("init", { basePath: folder, language: document.documentElement.lang, primary: true });
  await ask("options", settings);
  return {
    pages: await pages,
    search: async (query: string | null, options: SearchOptions = {}) => {
      const { results, filters } = await ask<Found>("search", query, options);
      const withData = ({ data, ...result }: Found["results"][number]): PagefindResult => ({
        ...result,
        data: () => ask<PagefindFragment>("getData", data),
      });
      return { results: results.map(withData), filters };
    },
    // Its own `filters` loads all there are.
    valuesOf: async (names) => {
      const none = { any: names.map((name) => ({ [name]: "\u0000" })) };
      const { totalFilters } = await ask<Found>("search", null, { filters: none });
      return totalFilters;
    },
    preload: (query: string) => ask("preload", query),
  };
}

/** Of a garden whose size is not told, little is asked. */
async function pagesIn(folder: string): Promise<number> {
  interface Entry {
    readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
  }
  const entry = await fetch(`${folder}pagefind-entry.json`)
    .then((answer) => answer.json() as Promise<Entry>)
    .catch(() => undefined);
  return Object.values(entry?.languages ?? {})[0]?.page_count ?? Number.POSITIVE_INFINITY;
}
