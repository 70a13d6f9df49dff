/** What is used of Mermaid. */
export interface Mermaid {
  initialize(settings: Readonly<Record<string, unknown>>): void;
  /** Throws where the source is no diagram. */
  render(id: string, source: string): Promise<{ readonly svg: string }>;
}

/** Its address without the base path; the build writes it. */
declare const MERMAID: string;

let loading: Promise<Mermaid> | undefined;

/** Loads Mermaid from the site itself, once. */
export function loadMermaid(): Promise<Mermaid> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined; // The next try may have a network.
    throw error;
  });
  return loading;
}

async function load(): Promise<Mermaid> {
  const module: { readonly default: Mermaid } = await import(
    `${document.documentElement.dataset.base ?? ""}${MERMAID}`
  );
  return module.default;
}
