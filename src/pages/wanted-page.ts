import type { LinkItem } from "../../_includes/link-list.tsx";
import { WantedPage } from "../../_includes/wanted-page.tsx";
import type { VaultPath } from "../garden/site-types.ts";
import { createPage } from "./create-page.ts";
import type { PageContext } from "./page-context.ts";
import type { Page } from "./site.ts";

/** The list of what is linked but not there, the most wanted first. */
export function createWantedPage(context: PageContext): Page {
  const { site, strings } = context;
  const url = site.garden.pages.wanted;
  return createPage(url, WantedPage, () => ({
    head: context.headOf({ url, title: strings.wanted }),
    wanted: site.garden.wanted
      .map((wanted) => ({ text: wanted.text, sources: sourcesOf(context, wanted.sources) }))
      .filter((wanted) => wanted.sources.length > 0)
      .sort((a, b) => b.sources.length - a.sources.length),
  }));
}

function sourcesOf(context: PageContext, paths: readonly VaultPath[]): readonly LinkItem[] {
  return context.noteItemsOf(paths).map((note) => ({ href: note.href, text: note.title }));
}
