import { RedirectPage } from "../../_includes/redirect-page.tsx";
import { absoluteUrl } from "../garden/href.ts";
import type { Redirect } from "../garden/site-types.ts";
import { createPage } from "./create-page.ts";
import type { PageContext } from "./page-context.ts";
import type { Page } from "./site.ts";

/** A page at an old address or an alias that sends its readers on. */
export function createRedirectPage(context: PageContext, redirect: Redirect): Page {
  const { settings } = context.site;
  const href = context.hrefOf(redirect.to);
  return createPage(redirect.url, RedirectPage, () => ({
    strings: context.strings,
    language: settings.language,
    direction: context.chrome.direction,
    href,
    canonical: absoluteUrl(redirect.to, settings.url) || href,
  }));
}
