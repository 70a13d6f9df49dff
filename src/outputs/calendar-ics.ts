import { absoluteUrl } from "../garden/href.ts";
import { addDays, type Day } from "../garden/plain-day.ts";
import type { SiteSettings } from "../garden/site-types.ts";
import { hashOf } from "../garden/slug.ts";
import type { Garden, Note } from "../garden/types.ts";

/** `/calendar.ics`: the diary for calendar programs, an all-day event a note. https://www.rfc-editor.org/rfc/rfc5545 */
export function calendarIcs({ listed }: Garden, settings: SiteSettings): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Madang//Digital Garden//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(settings.title)}`,
    ...listed.flatMap((note) => (note.day === undefined ? [] : eventOf(note, note.day, settings))),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventOf(note: Note, day: Day, { url, title }: SiteSettings): readonly string[] {
  const text = note.description ?? note.excerpt;
  const address = absoluteUrl(note.url, url);
  return [
    "BEGIN:VEVENT",
    // Not the note's place in any list: an event keeps its name while others come and go.
    `UID:${hashOf(note.path)}-${hashOf(`${note.path} in ${title}`)}@${url === "" ? "madang" : new URL(url).host}`,
    `DTSTAMP:${stampOf(note.updated ?? note.created ?? day)}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    // Without it an event is of one day: the last day there is has none after it.
    ...(addDays(day, 1) > day ? [`DTEND;VALUE=DATE:${basic(addDays(day, 1))}`] : []),
    `SUMMARY:${escaped(note.title)}`,
    ...(text === "" ? [] : [`DESCRIPTION:${escaped(text)}`]),
    ...(address === "" ? [] : [`URL:${address}`]),
    // Nobody is busy because they kept a diary.
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** A moment in UTC, as the format asks. A date without time or offset is taken at its midnight. */
function stampOf(iso: string): string {
  const time = Date.parse(iso.length === 10 ? `${iso}T00:00:00Z` : /(?:Z|[+-]\d\d:\d\d)$/.test(iso) ? iso : `${iso}Z`);
  return `${new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}

function basic(day: Day): string {
  return day.replaceAll("-", "");
}

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n|\r|\n/g, "\\n")
    .replace(/\p{Cc}/gu, "");
}

/** A line holds 75 bytes; what is longer goes on in the next, after a space. No character is torn apart. */
function folded(line: string): string {
  if (line.length * 3 <= MOST_BYTES) return line;
  let bytes = 0;
  let text = "";
  for (const character of line) {
    const size = bytesOf(character.codePointAt(0) ?? 0);
    if (bytes + size > MOST_BYTES) {
      text += "\r\n ";
      bytes = 1;
    }
    text += character;
    bytes += size;
  }
  return text;
}

const MOST_BYTES = 75;

/** In UTF-8. */
function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
