import type { DateValue, DurationValue } from "./value.ts";

/** A date as ISO 8601 has it: `2025-02`, `2025-02-03`, `2025-02-03T09:30`; a zone is left out. `undefined` for other texts. */
export function dateOf(text: string): DateValue | undefined {
  if (text.length > 40) return undefined;
  const match = ISO.exec(text);
  if (match === null) return undefined;
  const [, year = "", month = "", day = "1", hours, minutes = "0", seconds = "0"] = match;
  if (Number(hours ?? 0) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const time = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hours ?? 0),
    Number(minutes),
    Number(seconds),
  );
  const written = new Date(time);
  if (written.getUTCMonth() !== Number(month) - 1 || written.getUTCDate() !== Number(day)) return undefined;
  return { kind: "date", time, hasTime: hours !== undefined };
}

const ISO =
  /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?(?:\[[^\]]*\])?)?)?$/;

/** `"2025-02-03"`, with the time where there is one. */
export function isoText({ time, hasTime }: DateValue): string {
  const text = new Date(time).toISOString();
  if (!hasTime) return text.slice(0, 10);
  return `${text.slice(0, 10)} ${text.slice(11, text.slice(17, 19) === "00" ? 16 : 19)}`;
}

/** A length of time as people write one: `"7 days"`, `"1 yr, 2 mo"`, `"3d 4h"`. `undefined` for other texts. */
export function durationOf(text: string): DurationValue | undefined {
  if (text.length > 100) return undefined;
  let months = 0;
  let milliseconds = 0;
  PART.lastIndex = 0;
  let at = 0;
  for (let match = PART.exec(text); match !== null; match = PART.exec(text)) {
    const unit = unitOf(match[2] ?? "");
    if (unit === undefined) return undefined;
    const amount = Number(match[1]);
    if (unit.months > 0) months += amount * unit.months;
    else milliseconds += amount * unit.milliseconds;
    at = PART.lastIndex;
    if (at === text.length) return { kind: "duration", months, milliseconds };
  }
  return undefined;
}

const PART = /\s*(-?\d+(?:\.\d+)?)\s*([A-Za-z]+)\s*,?\s*/y;

interface Unit {
  readonly months: number;
  readonly milliseconds: number;
}

const DAY = 86_400_000;

/** `M` is months and `m` minutes, as in Bases; Dataview's `m` is minutes too. */
function unitOf(word: string): Unit | undefined {
  if (word === "M") return UNITS.month;
  const name = word.toLowerCase();
  return UNITS[NAMES[name] ?? name.replace(/s$/, "")];
}

const UNITS: Readonly<Record<string, Unit>> = {
  year: { months: 12, milliseconds: 0 },
  month: { months: 1, milliseconds: 0 },
  week: { months: 0, milliseconds: 7 * DAY },
  day: { months: 0, milliseconds: DAY },
  hour: { months: 0, milliseconds: 3_600_000 },
  minute: { months: 0, milliseconds: 60_000 },
  second: { months: 0, milliseconds: 1000 },
};

const NAMES: Readonly<Record<string, string>> = {
  y: "year",
  yr: "year",
  yrs: "year",
  mo: "month",
  mos: "month",
  w: "week",
  wk: "week",
  wks: "week",
  d: "day",
  h: "hour",
  hr: "hour",
  hrs: "hour",
  m: "minute",
  min: "minute",
  mins: "minute",
  s: "second",
  sec: "second",
  secs: "second",
};

/** The date that far on; the 31st and a month is the last day of the month. */
export function datePlus(date: DateValue, { months, milliseconds }: DurationValue, sign: 1 | -1): DateValue | null {
  const start = new Date(date.time);
  const whole = Math.trunc(months) * sign;
  const month = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + whole, 1);
  const last = new Date(month);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  const day = Math.min(start.getUTCDate(), last.getUTCDate());
  const time = month + (day - 1) * DAY + (((date.time % DAY) + DAY) % DAY) + milliseconds * sign;
  return validDate(time, date.hasTime || milliseconds % DAY !== 0);
}

/** A date from the years 1 to 9999, or `null`. */
export function validDate(time: number, hasTime: boolean): DateValue | null {
  return time > -62_135_596_800_000 && time < 253_402_300_800_000
    ? { kind: "date", time: Math.round(time), hasTime }
    : null;
}

/** The calendar's months and the rest between two dates. */
export function dateMinus(later: DateValue, earlier: DateValue): DurationValue {
  if (later.time < earlier.time) {
    const { months, milliseconds } = dateMinus(earlier, later);
    return { kind: "duration", months: -months, milliseconds: -milliseconds };
  }
  const a = new Date(earlier.time);
  const b = new Date(later.time);
  let months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
  const at = (count: number) => datePlus(earlier, { kind: "duration", months: count, milliseconds: 0 }, 1)?.time ?? 0;
  if (at(months) > later.time) months--;
  return { kind: "duration", months, milliseconds: later.time - at(months) };
}

/** A duration's length where months must be counted: as 30 days, and years as 365. */
export function lengthOf({ months, milliseconds }: DurationValue): number {
  const years = Math.trunc(months / 12);
  return years * 365 * DAY + (months - years * 12) * 30 * DAY + milliseconds;
}

/** The parts of a duration that are not zero, largest first: `[[1, "week"], [2, "day"]]`. */
export function durationParts({ months, milliseconds }: DurationValue): [amount: number, unit: DurationUnit][] {
  const years = Math.trunc(months / 12);
  const parts: [number, DurationUnit][] = [
    [years, "year"],
    [months - years * 12, "month"],
  ];
  let rest = milliseconds;
  for (const unit of ["week", "day", "hour", "minute", "second"] as const) {
    const size = UNITS[unit]?.milliseconds ?? 1;
    const amount = Math.trunc(rest / size);
    rest -= amount * size;
    parts.push([amount, unit]);
  }
  const found = parts.filter(([amount]) => amount !== 0);
  return found.length > 0 ? found : [[0, "second"]];
}

export type DurationUnit = "year" | "month" | "week" | "day" | "hour" | "minute" | "second";

/** A duration in English, as texts that formulas make have it: `"1 week, 2 days"`. */
export function durationText(duration: DurationValue): string {
  return durationParts(duration)
    .map(([amount, unit]) => `${amount} ${unit}${Math.abs(amount) === 1 ? "" : "s"}`)
    .join(", ");
}
