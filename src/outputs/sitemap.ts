import { treePathOf } from "../garden/folders.ts";
import { absoluteUrl } from "../garden/href.ts";
import type { SiteSettings, Url, VaultPath } from "../garden/site-types.ts";
import type { Garden, Note } from "../garden/types.ts";
import { escapeXml } from "./escape-xml.ts";
import { listedTags } from "./listed-tags.ts";

/**
 * `/sitemap.xml`: every page that search engines may show, with the day it last changed; a list changes with the notes in it.
 * Cannot be made where the site's own address is not known.
 */
export function sitemap(garden: Garden, settings: SiteSettings): string | undefined {
  if (settings.url === "") return undefined;
  const { pages } = garden;
  const latest = latestOf(garden.listed);
  const entries: Entry[] = [
    ...(pages.home === undefined ? [] : [{ url: pages.home, date: latest }]),
    ...garden.listed.map((note) => ({ url: note.url, date: changeOf(note) })),
    ...listedTags(garden)
      .filter((tag) => tag.note === undefined)
      .map((tag) => ({ url: tag.url, date: latestOf(tag.notes.flatMap((path) => garden.notes.get(path) ?? [])) })),
    ...[...garden.periods.values()]
      .filter((period) => period.note === undefined && period.tag === undefined)
      .map(({ url }) => ({ url, date: latest })),
    ...garden.reviews.map(({ url }) => ({ url, date: latest })),
    ...folderEntries(garden),
    ...[
      ...[pages.notes, pages.tags, pages.wanted, pages.folders, pages.recent],
      ...(settings.features.tasks ? [pages.tasks] : []),
      ...(settings.features.calendar ? [pages.calendar] : []),
      ...(settings.features.graph ? [pages.graph] : []),
    ].map((url) => ({ url, date: latest })),
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
  readonly date: string | undefined;
}

/** The folders that have a page of their own, with the latest change of what they hold, however deep. */
function folderEntries(garden: Garden): readonly Entry[] {
  const latest = new Map<VaultPath, string>();
  for (const note of garden.listed) {
    const date = note.hiddenInTree ? undefined : changeOf(note);
    if (date === undefined) continue;
    const path = treePathOf(note);
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
      const folder = path.slice(0, end);
      latest.set(folder, later(latest.get(folder), date));
    }
  }
  return [...garden.folders.values()]
    .filter(({ path, note }) => path !== "" && note === undefined)
    .map(({ path, url }) => ({ url, date: latest.get(path) }));
}

function latestOf(notes: readonly Note[]): string | undefined {
  let latest: string | undefined;
  for (const note of notes) {
    const date = changeOf(note);
    if (date !== undefined) latest = later(latest, date);
  }
  return latest;
}

function changeOf(note: Note): string | undefined {
  return note.updated ?? note.created;
}

/** Days are compared as they are written. */
function later(one: string | undefined, other: string): string {
  return one !== undefined && one > other ? one : other;
}

function entryOf({ url, date }: Entry, siteUrl: string): string {
  // The day alone: a time without its offset would not be valid here.
  const changed = date === undefined ? "" : `<lastmod>${escapeXml(date.slice(0, 10))}</lastmod>`;
  return `<url><loc>${escapeXml(absoluteUrl(url, siteUrl))}</loc>${changed}</url>`;
}
