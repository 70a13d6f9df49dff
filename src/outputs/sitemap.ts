import { absoluteUrl } from "../garden/href.ts";
import type { SiteSettings, Url } from "../garden/site-types.ts";
import type { Garden } from "../garden/types.ts";
import { escapeXml } from "./escape-xml.ts";
import { listedTags } from "./listed-tags.ts";

/** `/sitemap.xml`; cannot be made where the site's own address is not known. */
export function sitemap(garden: Garden, settings: SiteSettings): string | undefined {
  if (settings.url === "") return undefined;
  const { pages } = garden;
  const entries = [
    ...(pages.home === undefined ? [] : [{ url: pages.home }]),
    ...garden.listed.map((note) => ({ url: note.url, date: note.updated ?? note.created })),
    ...listedTags(garden).filter((tag) => tag.note === undefined),
    ...[...garden.periods.values()].filter((period) => period.note === undefined && period.tag === undefined),
    ...garden.reviews,
    ...[pages.notes, pages.tags, pages.tasks, pages.calendar, pages.wanted].map((url) => ({ url })),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries.map((entry) => entryOf(entry, settings.url)),
    "</urlset>",
    "",
  ].join("\n");
}

interface Entry {
  readonly url: Url;
  readonly date?: string | undefined;
}

function entryOf({ url, date }: Entry, siteUrl: string): string {
  // The day alone: a time without its offset would not be valid here.
  const changed = date === undefined ? "" : `<lastmod>${escapeXml(date.slice(0, 10))}</lastmod>`;
  return `<url><loc>${escapeXml(absoluteUrl(url, siteUrl))}</loc>${changed}</url>`;
}
