import { absoluteUrl } from "../garden/href.ts";
import { addDays, type Day } from "../garden/plain-day.ts";
import type { SiteSettings } from "../garden/site-types.ts";
import { hashOf } from "../garden/slug.ts";
import type { Garden, Note } from "../garden/types.ts";
import { type IcalLine, icalDay, icalendar, icalText } from "./ical.ts";

/** `/calendar.ics`: the diary for calendar programs, an all-day event a note. https://www.rfc-editor.org/rfc/rfc5545 */
export function calendarIcs({ listed }: Garden, settings: SiteSettings): string {
  return icalendar(
    settings.title,
    listed.flatMap((note) => (note.day === undefined ? [] : [eventOf(note, note.day, settings)])),
  );
}

function eventOf(note: Note, day: Day, { url, title }: SiteSettings): readonly IcalLine[] {
  const text = note.description ?? note.excerpt;
  const address = absoluteUrl(note.url, url);
  const host = url === "" ? "madang" : new URL(url).host;
  return [
    ["BEGIN", "VEVENT"],
    // Not the note's place in any list: an event keeps its name while others come and go.
    ["UID", `${hashOf(note.path)}-${hashOf(`${note.path} in ${title}`)}@${host}`],
    ["DTSTAMP", stampOf(note.updated ?? note.created ?? day)],
    ["DTSTART;VALUE=DATE", icalDay(day)],
    ["DTEND;VALUE=DATE", icalDay(addDays(day, 1))],
    ["SUMMARY", icalText(note.title)],
    ...(text === "" ? [] : [["DESCRIPTION", icalText(text)] as const]),
    ...(address === "" ? [] : [["URL", address] as const]),
    // Nobody is busy because they kept a diary.
    ["TRANSP", "TRANSPARENT"],
    ["END", "VEVENT"],
  ];
}

/** A moment in UTC, as the format asks. A date without time or offset is taken at its midnight. */
function stampOf(iso: string): string {
  const time = Date.parse(iso.length === 10 ? `${iso}T00:00:00Z` : /(?:Z|[+-]\d\d:\d\d)$/.test(iso) ? iso : `${iso}Z`);
  return `${new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}
