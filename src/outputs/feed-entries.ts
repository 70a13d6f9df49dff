import { absoluteUrl } from "../garden/href.ts";
import type { SiteSettings, Url, VaultPath } from "../garden/site-types.ts";
import type { Garden, Note, Tag } from "../garden/types.ts";
import { listedTags } from "./listed-tags.ts";
import { dateOf, newestFirst } from "./newest-first.ts";

/** What a feed is about, whatever it is written as. Addresses are absolute. */
export interface FeedSubject {
  readonly title: string;
  readonly description: string;
  /** The page it follows, also its name among feeds. */
  readonly home: string;
  /** Its own folder: `"/"`, `"/tags/well/"`. */
  readonly folder: Url;
  /** Newest first. */
  readonly notes: () => readonly Note[];
}

/** The whole garden as a feed's subject. */
export function gardenSubject(garden: Garden, settings: SiteSettings): FeedSubject {
  return {
    title: settings.title,
    description: settings.description,
    home: absoluteUrl("/", settings.url),
    folder: "/",
    notes: () => newestOf(garden.listed),
  };
}

/** Each tag as a feed's subject, where a note that carries it has a date. */
export function tagSubjects(garden: Garden, settings: SiteSettings): readonly FeedSubject[] {
  return tagFeedFolders(garden).map(([tag, folder]) => ({
    title: `${tag.name} · ${settings.title}`,
    description: "",
    home: absoluteUrl(tag.url, settings.url),
    folder,
    notes: () => newestOf(notesAt(garden, tag.notes)),
  }));
}

/** The folder of each tag's feeds: under `/tags/`, also where the tag's page is a note elsewhere. */
export function tagFeedFolders(garden: Garden): readonly (readonly [Tag, Url])[] {
  const taken = new Set([...garden.notes.values()].map((note) => folded(note.url)));
  return listedTags(garden).flatMap((tag) => {
    const { folder } = tag;
    const isFree = FEEDS.every((file) => !taken.has(folded(`${folder}${file}/`)));
    const isDated = tag.notes.some((path) => hasDate(garden.notes.get(path)));
    return isFree && isDated ? [[tag, folder] as const] : [];
  });
}

/** The names of feeds, in their folder. */
export const FEEDS = ["feed.xml", "feed.json"] as const;

/** When a note was last changed, with seconds and an offset: `"2025-02-03"` is `"2025-02-03T00:00:00Z"`. */
export function changeOf(note: Note): string {
  return timeOf(note.updated ?? note.created ?? "");
}

/** A date with seconds and an offset, as feeds want it. */
export function timeOf(iso: string): string {
  const [, day, minutes = "00:00", seconds = ":00", offset = "Z"] = iso.match(ISO) ?? [];
  return day === undefined ? NEVER : `${day}T${minutes}${seconds}${offset}`;
}

/** The clock would make each build another; a feed without notes has never changed. */
export const NEVER = "1970-01-01T00:00:00Z";

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?/;
const MOST_NOTES = 30;

function newestOf(notes: readonly Note[]): readonly Note[] {
  return newestFirst(notes.filter(hasDate)).slice(0, MOST_NOTES);
}

function notesAt(garden: Garden, paths: readonly VaultPath[]): readonly Note[] {
  return paths.flatMap((path) => garden.notes.get(path) ?? []);
}

function hasDate(note: Note | undefined): boolean {
  return note !== undefined && dateOf(note) !== undefined;
}

function folded(url: Url): string {
  return `${url}/`.replace(/\/+/g, "/").toLowerCase();
}
