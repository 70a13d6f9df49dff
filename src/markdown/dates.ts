/**
 * A date as people write one, in ISO 8601: `"2025-02-03"`, `"2025-02-03T09:30:00+09:00"`.
 * Reads ISO forms, `2025.02.03`, `2025/2/3`, `2025년 2월 3일`, with or without a time. `undefined` for anything else,
 * dates that no calendar has included. A time without a zone keeps none: nothing here depends on the machine.
 */
export function isoDateOf(text: string): string | undefined {
  const match = DATE_TIME.exec(text.trim());
  if (match === null) return undefined;
  const [, year = "", month = "", day = "", hours, minutes = "00", seconds = "00", zone = ""] = match;
  const date = isoDay(year, month, day);
  if (date === undefined || hours === undefined) return date;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  // No clock is further from UTC, and none of ours would read it.
  if (Number(zone.slice(1, 3)) > 14 || Number(zone.slice(-2)) > 59) return undefined;
  return `${date}T${hours.padStart(2, "0")}:${minutes}:${seconds}${isoZone(zone)}`;
}

/** The day a file name speaks of: `"2025.01.14(화) - 계획표"` is `"2025-01-14"`. */
export function dayOfName(name: string): string | undefined {
  const match = DAY_IN_NAME.exec(name);
  if (match === null) return undefined;
  return isoDay(match[1] ?? "", match[3] ?? "", match[4] ?? "");
}

const DATE_TIME =
  /^(\d{4})(?:-|\.\s*|\/|년\s*)(\d{1,2})(?:-|\.\s*|\/|월\s*)(\d{1,2})(?:일|\.)?(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;

/** `2025-05-01week` is no day. */
const DAY_IN_NAME = /(?<!\d)(\d{4})([-.])(\d{2})\2(\d{2})(?![\dA-Za-z])/;

/** None before the year 100: no calendar of ours counts there. */
function isoDay(year: string, month: string, day: string): string | undefined {
  if (Number(year) < 100) return undefined;
  const isDay = Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
  return isDay ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : undefined;
}

/** None where there is no such month. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month >= 1 && month <= 12 ? 31 - (((month - 1) % 7) % 2) : 0;
}

function isoZone(zone: string): string {
  return /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
}
