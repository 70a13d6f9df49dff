import type { Day } from "./plain-day.ts";
import type { Url, VaultPath } from "./site-types.ts";
import type { TagKey } from "./types.ts";

/** From the longest to the shortest. */
export const PERIOD_KINDS = ["year", "quarter", "month", "week", "day"] as const;

export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** A period's one name: `"2025-02-03"`, `"2025-W06"`, `"2025-02"`, `"2025-Q1"` or `"2025"`. */
export type PeriodKey = string;

/** A stretch of days with a name. */
export interface PeriodSpan {
  readonly key: PeriodKey;
  readonly kind: PeriodKind;
  readonly first: Day;
  readonly last: Day;
}

/** How a garden counts its weeks. */
export interface CalendarRules {
  /** Whether a week is called by its number in the year, as ISO 8601 does, or in its month: "the third week of April". */
  readonly weeks: "iso" | "month";
  /** 0 for Sunday to 6 for Saturday. */
  readonly weekStart: number;
  /** How many days of a month its first week holds at least. */
  readonly firstWeekDays: 1 | 4 | 7;
  /** The owner's forms of names, where there are any. */
  readonly patterns?: readonly string[];
}

/** How an owner wants periods named and counted. */
export interface PeriodOptions {
  /** Weeks by their number in the year (ISO 8601) or in the month ("the third week of April"); `"auto"`: as the notes name them. */
  readonly weeks: "auto" | "iso" | "month";
  /** The day weeks begin on; `"language"`: Monday for ISO weeks, else as is usual where the site's language is spoken. */
  readonly weekStart: "language" | "monday" | "sunday" | "saturday";
  /** A month's first week holds any of its days, most of a week of them, or a whole week. */
  readonly firstWeek: "any" | "most" | "whole";
  /** Names of periods in forms of one's own: `["Journal {year}-{month}-{day}"]`. */
  readonly patterns: readonly string[];
}

export const PERIOD_DEFAULTS: PeriodOptions = { weeks: "auto", weekStart: "language", firstWeek: "any", patterns: [] };

/** A period that something in the garden belongs to. */
export interface Period extends PeriodSpan {
  /** Its note's address, else the one its tag has, else `/calendar/2025-02/`. */
  readonly url: Url;
  /** The note that is its page. */
  readonly note: VaultPath | undefined;
  /** Other notes of its name, in path order. */
  readonly namesakes: readonly VaultPath[];
  /** The tag of its name. */
  readonly tag: TagKey | undefined;
  /** Listed notes that speak of it without being of it: by a link that finds no note, or a `date` as long as the period. */
  readonly mentions: readonly VaultPath[];
  /** The next longer periods it lies in, the nearest first. */
  readonly parents: readonly PeriodKey[];
  /** The next shorter periods in it, in order; days are not among them. */
  readonly children: readonly PeriodKey[];
  /** Of its kind, the one before and after that something belongs to. */
  readonly previous: PeriodKey | undefined;
  readonly next: PeriodKey | undefined;
}
