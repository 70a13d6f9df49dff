import { RandomPage } from "../../_includes/random-page.tsx";
import { createPage } from "./create-page.ts";
import type { PageContext } from "./page-context.ts";
import type { Page } from "./site.ts";

/** Goes to some note of the tree. */
export function createRandomPage(context: PageContext): Page {
  const { site, strings, tree } = context;
  const url = site.garden.pages.random;
  return createPage(url, RandomPage, () => ({
    head: context.headOf({ url, title: strings.navigation.random, indexed: false }),
    tree: context.hrefOf(tree.url),
    allNotes: context.hrefOf(site.garden.pages.notes),
  }));
}
