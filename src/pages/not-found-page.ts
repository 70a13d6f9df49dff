import { NotFoundPage } from "../../_includes/not-found-page.tsx";
import { createPage } from "./create-page.ts";
import type { PageContext } from "./page-context.ts";
import type { Page } from "./site.ts";

/** What hosts show at addresses where there is nothing. */
export function createNotFoundPage(context: PageContext): Page {
  return createPage("/404.html", NotFoundPage, () => ({
    head: context.headOf({ url: "/404.html", title: context.strings.notFound, indexed: false }),
    notes: context.hrefOf(context.site.garden.pages.notes),
  }));
}
