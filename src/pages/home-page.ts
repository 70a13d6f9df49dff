import { HomePage } from "../../_includes/home-page.tsx";
import type { Url } from "../garden/site-types.ts";
import { createPage } from "./create-page.ts";
import { sectionsWithoutHome } from "./home-sections.ts";
import type { PageContext } from "./page-context.ts";
import type { Page } from "./site.ts";

/** The first page of a garden that has no home note: what is pinned, and what is new. */
export function createHomePage(context: PageContext, url: Url): Page {
  const { garden, settings } = context.site;
  return createPage(url, HomePage, () => ({
    head: context.headOf({ url, title: settings.title, description: settings.description }),
    description: settings.description,
    sections: sectionsWithoutHome(context),
    notes: context.hrefOf(garden.pages.notes),
  }));
}
