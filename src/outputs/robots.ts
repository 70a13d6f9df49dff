import { absoluteUrl } from "../garden/href.ts";
import type { SiteSettings } from "../garden/site-types.ts";
import type { Garden } from "../garden/types.ts";

/** `/robots.txt`: everyone may read everything; pages that should not be found say so themselves. */
export function robots(_garden: Garden, settings: SiteSettings): string {
  const sitemap = settings.url === "" ? "" : `\nSitemap: ${absoluteUrl("/sitemap.xml", settings.url)}\n`;
  return `User-agent: *\nAllow: /\n${sitemap}`;
}
