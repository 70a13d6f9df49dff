import { SearchPage } from "../../_includes/search-page.tsx";
import { createPage } from "./create-page.ts";
import type { PageContext } from "./page-context.ts";
import type { Page } from "./site.ts";

/** The search page: `?q=` in its address runs the query. */
export function createSearchPage(context: PageContext): Page {
  const { site, strings } = context;
  const url = site.garden.pages.search;
  return createPage(url, SearchPage, () => ({
    head: context.headOf({ url, title: strings.search, indexed: false, features: { search: false } }),
    notes: context.hrefOf(site.garden.pages.notes),
    tags: site.garden.tags.size > 0 ? context.hrefOf(site.garden.pages.tags) : undefined,
    wanted: site.garden.wanted.length > 0 ? context.hrefOf(site.garden.pages.wanted) : undefined,
  }));
}
