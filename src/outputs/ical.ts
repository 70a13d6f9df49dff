/** A property of an iCalendar component on a line of its own, folded as RFC 5545 wants it; `name` with its parameters. */
export function icalLine(name: string, value: string): string {
  return `${folded(`${name}:${value}`)}\r\n`;
}

/** A calendar of components, each in whole lines that end in CRLF. */
export function icalendar(name: string, components: readonly string[]): string {
  const head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Madang//Madang//EN\r\nCALSCALE:GREGORIAN\r\n";
  return `${head}${icalLine("X-WR-CALNAME", icalText(name))}${components.join("")}END:VCALENDAR\r\n`;
}

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
  return day.slice(0, 4) + day.slice(5, 7) + day.slice(8);
}

/** Cuts between characters, never inside one: a Hangul syllable is three octets. */
function folded(line: string): string {
  if (line.length * 3 <= MOST_OCTETS || Buffer.byteLength(line) <= MOST_OCTETS) return line;
  let result = "";
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length; ) {
    const codePoint = line.codePointAt(at) ?? 0;
    const size = octetsOf(codePoint);
    if (octets + size > MOST_OCTETS) {
      result += `${line.slice(from, at)}\r\n `;
      from = at;
      octets = 1;
    }
    octets += size;
    at += codePoint < 0x10000 ? 1 : 2;
  }
  return result + line.slice(from);
}

const MOST_OCTETS = 75;

function octetsOf(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}
