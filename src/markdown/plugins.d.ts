declare module "markdown-it-wikilinks" {
  import type { MarkdownIt, StateInline } from "markdown-it";

  /** The package's plugin object, an instance of markdown-it-regexp. */
  interface WikilinksPlugin {
    (md: MarkdownIt): void;
    /** Inline rule: reads `[[target|label]]` and pushes a token of type `id` with `meta.match`. */
    parse(state: StateInline, silent: boolean): boolean;
    readonly id: string;
  }
  export default function wikilinks(options?: object): WikilinksPlugin;
}

declare module "markdown-it-mark" {
  import type { MarkdownIt } from "markdown-it";
  export default function mark(md: MarkdownIt): void;
}

declare module "prismjs/components.js" {
  const components: { readonly languages: Readonly<Record<string, { readonly alias?: string | readonly string[] }>> };
  export default components;
}
