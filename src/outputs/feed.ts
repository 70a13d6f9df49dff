import { absoluteUrl } from "../garden/href.ts";
import type { Garden, Note, SiteSettings } from "../garden/types.ts";
import { escapeXml } from "./escape-xml.ts";
import { dateOf, newestFirst } from "./newest-first.ts";

/** `/feed.xml`, Atom, the newest notes; cannot be made where the site's own address is not known. */
export function feed(garden: Garden, settings: SiteSettings): string | undefined {
  if (settings.url === "") return undefined;
  const notes = newestFirst(garden.listed.filter((note) => dateOf(note) !== undefined)).slice(0, MOST_NOTES);
  const home = escapeXml(absoluteUrl("/", settings.url));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(settings.language)}">`,
    `<title>${escapeXml(settings.title)}</title>`,
    ...(settings.description === "" ? [] : [`<subtitle>${escapeXml(settings.description)}</subtitle>`]),
    `<id>${home}</id>`,
    `<link href="${home}"/>`,
    `<link rel="self" href="${escapeXml(absoluteUrl("/feed.xml", settings.url))}"/>`,
    `<updated>${latestOf(notes)}</updated>`,
    `<author><name>${escapeXml(settings.title)}</name></author>`,
    ...notes.map((note) => entryOf(note, settings.url)),
    "</feed>",
    "",
  ].join("\n");
}

const MOST_NOTES = 30;

function entryOf(note: Note, siteUrl: string): string {
  const url = escapeXml(absoluteUrl(note.url, siteUrl));
  const summary = note.description ?? note.excerpt;
  return [
    note.language === undefined ? "<entry>" : `<entry xml:lang="${escapeXml(note.language)}">`,
    `<title>${escapeXml(note.title)}</title>`,
    `<id>${url}</id>`,
    `<link href="${url}"/>`,
    ...(note.created === undefined ? [] : [`<published>${timeOf(note.created)}</published>`]),
    `<updated>${changeOf(note)}</updated>`,
    ...(summary === "" ? [] : [`<summary>${escapeXml(summary)}</summary>`]),
    "</entry>",
  ].join("");
}

function changeOf(note: Note): string {
  return timeOf(note.updated ?? note.created ?? "");
}

/** The clock would make each build another; a feed without notes has never changed. */
function latestOf(notes: readonly Note[]): string {
  const changes = notes.map(changeOf).sort((a, b) => Date.parse(b) - Date.parse(a));
  return changes[0] ?? NEVER;
}

const NEVER = "1970-01-01T00:00:00Z";

/** Atom wants seconds and an offset: `"2025-02-03"` is `"2025-02-03T00:00:00Z"`. */
function timeOf(iso: string): string {
  const [, day, minutes = "00:00", seconds = ":00", offset = "Z"] = iso.match(ISO) ?? [];
  return day === undefined ? NEVER : `${day}T${minutes}${seconds}${offset}`;
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?/;
