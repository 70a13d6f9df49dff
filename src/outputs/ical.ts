/** One property of an iCalendar component: name with its parameters, and the value as it is written. */
export type IcalLine = readonly [name: string, value: string];

/** A calendar as RFC 5545 wants it: CRLF, and no line over 75 octets. */
export function icalendar(name: string, components: readonly (readonly IcalLine[])[]): string {
  const head: readonly IcalLine[] = [
    ["BEGIN", "VCALENDAR"],
    ["VERSION", "2.0"],
    ["PRODID", "-//Madang//Madang//EN"],
    ["CALSCALE", "GREGORIAN"],
    ["X-WR-CALNAME", icalText(name)],
  ];
  let text = "";
  for (const lines of [head, ...components, END]) {
    for (const [property, value] of lines) text += `${folded(`${property}:${value}`)}\r\n`;
  }
  return text;
}

const END: readonly IcalLine[] = [["END", "VCALENDAR"]];

/** A text with what has a meaning in iCalendar escaped, and without control characters. */
export function icalText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n|\r|\n/g, "\\n")
    .replace(/\p{Cc}/gu, " ");
}

const SPECIAL = /[\\;,]|\p{Cc}/u;

/** `"2025-02-03"` is `"20250203"`. */
export function icalDay(day: string): string {
  return day.replaceAll("-", "");
}

/** Cuts between characters, never inside one: a Hangul syllable is three octets. */
function folded(line: string): string {
  if (line.length * 3 <= MOST_OCTETS || (line.length <= MOST_OCTETS && ASCII.test(line))) return line;
  let result = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > MOST_OCTETS) {
      result += "\r\n ";
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}

const MOST_OCTETS = 75;
const ASCII = /^[\x20-\x7e]*$/;

function octetsOf(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}
