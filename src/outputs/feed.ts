import { absoluteUrl } from "../garden/href.ts";
import type { SiteSettings } from "../garden/site-types.ts";
import type { Note } from "../garden/types.ts";
import { escapeXml } from "./escape-xml.ts";
import { changeOf, type FeedSubject, NEVER, timeOf } from "./feed-entries.ts";

/** An Atom feed: `/feed.xml`, and one in each tag's folder. */
export function atomFeed(subject: FeedSubject, settings: SiteSettings): string {
  const { title, description, folder } = subject;
  const notes = subject.notes();
  const home = escapeXml(subject.home);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(settings.language)}">`,
    `<title>${escapeXml(title)}</title>`,
    ...(description === "" ? [] : [`<subtitle>${escapeXml(description)}</subtitle>`]),
    `<id>${home}</id>`,
    `<link href="${home}"/>`,
    `<link rel="self" href="${escapeXml(absoluteUrl(`${folder}feed.xml`, settings.url))}"/>`,
    `<updated>${latestOf(notes)}</updated>`,
    `<author><name>${escapeXml(settings.title)}</name></author>`,
    ...notes.map((note) => entryOf(note, settings.url)),
    "</feed>",
    "",
  ].join("\n");
}

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

function latestOf(notes: readonly Note[]): string {
  const changes = notes.map(changeOf).sort((a, b) => Date.parse(b) - Date.parse(a));
  return changes[0] ?? NEVER;
}
