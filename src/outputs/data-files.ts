import type { SiteSettings } from "../garden/site-types.ts";
import type { Garden } from "../garden/types.ts";
import { calendarIcs } from "./calendar-ics.ts";
import { atomFeed } from "./feed.ts";
import { type FeedSubject, gardenSubject, tagSubjects } from "./feed-entries.ts";
import { gardenJson } from "./garden-json.ts";
import { jsonFeed } from "./json-feed.ts";
import { llms } from "./llms.ts";
import { robots } from "./robots.ts";
import { sitemap } from "./sitemap.ts";
import { tasksCsv } from "./tasks-csv.ts";
import { tasksIcs } from "./tasks-ics.ts";

/** A file for machines, made when it is asked for. */
export interface DataFile {
  /** Its name in the output folder. */
  readonly file: string;
  readonly render: () => string;
}

/** The garden for machines. Feeds and sitemap hold whole addresses, so there are none before the site's own is known. */
export function dataFiles(garden: Garden, settings: SiteSettings): readonly DataFile[] {
  const subjects = settings.url === "" ? [] : [gardenSubject(garden, settings), ...tagSubjects(garden, settings)];
  return [
    { file: "garden.json", render: () => gardenJson(garden, settings) },
    ...taskFiles(garden, settings),
    ...(settings.url === "" ? [] : [{ file: "sitemap.xml", render: () => sitemap(garden, settings) ?? "" }]),
    ...subjects.flatMap((subject) => feedsOf(subject, garden, settings)),
    ...(settings.features.calendar && garden.listed.some((note) => note.day !== undefined)
      ? [{ file: "calendar.ics", render: () => calendarIcs(garden, settings) }]
      : []),
    { file: "robots.txt", render: () => robots(garden, settings) },
    { file: "llms.txt", render: () => llms(garden, settings) },
  ];
}

/** None in a garden without tasks. */
function taskFiles(garden: Garden, settings: SiteSettings): readonly DataFile[] {
  if (garden.tasks.length === 0) return [];
  return [
    { file: "tasks.ics", render: () => tasksIcs(garden, settings) },
    { file: "tasks.csv", render: () => tasksCsv(garden, settings) },
  ];
}

function feedsOf(subject: FeedSubject, garden: Garden, settings: SiteSettings): readonly DataFile[] {
  const folder = subject.folder.slice(1);
  return [
    { file: `${folder}feed.xml`, render: () => atomFeed(subject, settings) },
    { file: `${folder}feed.json`, render: () => jsonFeed(subject, settings, garden) },
  ];
}
