import { absoluteUrl } from "../garden/href.ts";
import { addDays, type Day } from "../garden/plain-day.ts";
import type { SiteSettings } from "../garden/site-types.ts";
import { hashOf } from "../garden/slug.ts";
import type { Garden, Note } from "../garden/types.ts";
import { icalDay, icalendar, icalLine, icalText } from "./ical.ts";

/** `/calendar.ics`: the diary for calendar programs, an all-day event a note. https://www.rfc-editor.org/rfc/rfc5545 */
export function calendarIcs({ listed }: Garden, settings: SiteSettings): string {
  return icalendar(
    settings.title,
    listed.flatMap((note) => (note.day === undefined ? [] : [eventOf(note, note.day, settings)])),
  );
}

function eventOf(note: Note, day: Day, { url, title }: SiteSettings): string {
  const text = note.description ?? note.excerpt;
  const address = absoluteUrl(note.url, url);
  const host = url === "" ? "madang" : new URL(url).host;
  const after = addDays(day, 1);
  return [
    "BEGIN:VEVENT\r\n",
    // Not the note's place in any list: an event keeps its name while others come and go.
    icalLine("UID", `${hashOf(note.path)}-${hashOf(`${note.path} in ${title}`)}@${host}`),
    icalLine("DTSTAMP", stampOf(note.updated ?? note.created ?? day)),
    icalLine("DTSTART;VALUE=DATE", icalDay(day)),
    // Without it an event is of one day: the last day there is has none after it.
    after > day ? icalLine("DTEND;VALUE=DATE", icalDay(after)) : "",
    icalLine("SUMMARY", icalText(note.title)),
    text === "" ? "" : icalLine("DESCRIPTION", icalText(text)),
    address === "" ? "" : icalLine("URL", address),
    // Nobody is busy because they kept a diary.
    "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n",
  ].join("");
}

/** A moment in UTC, as the format asks. A date without time or offset is taken at its midnight. */
function stampOf(iso: string): string {
  const time = Date.parse(iso.length === 10 ? `${iso}T00:00:00Z` : /(?:Z|[+-]\d\d:\d\d)$/.test(iso) ? iso : `${iso}Z`);
  return `${new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}
