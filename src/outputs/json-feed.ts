import { absoluteUrl } from "../garden/href.ts";
import type { SiteSettings } from "../garden/site-types.ts";
import type { Garden, Note } from "../garden/types.ts";
import { changeOf, type FeedSubject, timeOf } from "./feed-entries.ts";

/** A JSON feed: `/feed.json`, and one in each tag's folder. https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(subject: FeedSubject, settings: SiteSettings, garden: Garden): string {
  const { title, description, home, folder, notes } = subject;
  const value = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    ...(description === "" ? {} : { description }),
    home_page_url: home,
    feed_url: absoluteUrl(`${folder}feed.json`, settings.url),
    language: settings.language,
    items: notes().map((note) => itemOf(note, settings.url, garden)),
  };
  return `${JSON.stringify(value)}\n`;
}

function itemOf(note: Note, siteUrl: string, garden: Garden) {
  const url = absoluteUrl(note.url, siteUrl);
  const tags = note.tagKeys.flatMap((key) => garden.tags.get(key)?.name ?? []);
  return {
    id: url,
    url,
    title: note.title,
    // The feed wants content; the note itself is on its page.
    content_text: note.description ?? note.excerpt,
    ...(note.created === undefined ? {} : { date_published: timeOf(note.created) }),
    date_modified: changeOf(note),
    ...(note.language === undefined ? {} : { language: note.language }),
    ...(tags.length === 0 ? {} : { tags }),
  };
}
