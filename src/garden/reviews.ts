import { type AddressBook, firstFree, problemWith, slugUrlOf } from "./addresses.ts";
import { monthAround, quarterSpan, weekSpan, yearSpan } from "./period-spans.ts";
import type { CalendarRules, Period, PeriodKey, PeriodSpan } from "./period-types.ts";
import type { Day } from "./plain-day.ts";
import type { Diagnostic, Url, VaultPath } from "./site-types.ts";
import type { ParsedNote } from "./types.ts";

/** Which periods the owner wants looked back on, and where. */
export interface ReviewRule {
  readonly every: "week" | "month" | "quarter" | "year";
  /** `"/reviews/{{period.key}}/"`. */
  readonly permalink?: string;
  /** For diagnostics. */
  readonly template: VaultPath;
}

/** A page that looks back on a period. */
export interface Review {
  readonly span: PeriodSpan;
  /** The place of its rule in the settings. */
  readonly rule: number;
  readonly url: Url;
}

export interface ReviewSources {
  readonly rules: CalendarRules;
  readonly periods: ReadonlyMap<PeriodKey, Period>;
  readonly periodOfNote: ReadonlyMap<VaultPath, PeriodKey>;
  readonly book: AddressBook;
  readonly tell: (diagnostic: Diagnostic) => void;
}

/** A review for each period of a rule's kind that has a note, in order of time, rule by rule. */
export function createReviews(
  listed: readonly { readonly note: ParsedNote }[],
  wanted: readonly (ReviewRule | undefined)[],
  sources: ReviewSources,
): readonly Review[] {
  if (wanted.every((rule) => rule === undefined)) return [];
  const days = new Set<Day>();
  for (const { note } of listed) {
    const day = dayOf(note, sources);
    if (day !== undefined) days.add(day);
  }
  const ordered = [...days].sort();
  return wanted.flatMap((rule, i) => {
    if (rule === undefined) return [];
    const spans = new Map<PeriodKey, PeriodSpan>();
    for (const day of ordered) {
      const span = spanAround(day, rule.every, sources.rules);
      if (span !== undefined && !spans.has(span.key)) spans.set(span.key, span);
    }
    return [...spans.values()].map((span) => ({ span, rule: i, url: addressOf(span, rule, sources) }));
  });
}

/** The day a note is of, as in the diary: the note of a longer period is of none. */
function dayOf({ path, day, created }: ParsedNote, { periods, periodOfNote }: ReviewSources): Day | undefined {
  const own = periods.get(periodOfNote.get(path) ?? "");
  if (own !== undefined) return own.kind === "day" ? own.first : undefined;
  return day ?? created?.slice(0, 10);
}

function spanAround(day: Day, every: ReviewRule["every"], rules: CalendarRules): PeriodSpan | undefined {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  switch (every) {
    case "week":
      return weekSpan(day, rules);
    case "month":
      return monthAround(day);
    case "quarter":
      return quarterSpan(year, Math.ceil(month / 3));
    case "year":
      return yearSpan(year);
  }
}

function addressOf(span: PeriodSpan, { permalink, template }: ReviewRule, { book, tell }: ReviewSources): Url {
  const own = slugUrlOf("/reviews/", span.key);
  const wished = permalink === undefined ? own : filledAddress(permalink, span);
  const problem = problemWith(wished);
  const url = problem === undefined && book.claim(wished) ? wished : firstFree(own, book);
  if (url !== wished) {
    tell({
      code: "taken-review-address",
      severity: "warning",
      path: template,
      message: `The review of ${span.key} cannot be at ${wished}: ${problem ?? "another page has it"}. It is at ${url}.`,
      hint: "Give these reviews a `permalink` of their own, with the period in it: `/reviews/{{period.key}}/`.",
    });
  }
  return url;
}

/** What an address may say of its period. */
export const ADDRESS_WORDS: Readonly<Record<string, (span: PeriodSpan) => string>> = {
  "period.key": ({ key }) => key.toLowerCase(),
  "period.year": ({ key }) => key.slice(0, 4),
  "period.month": ({ first }) => first.slice(5, 7),
  "period.first": ({ first }) => first,
  "period.last": ({ last }) => last,
};

function filledAddress(pattern: string, span: PeriodSpan): Url {
  return pattern.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (whole, name: string) => ADDRESS_WORDS[name]?.(span) ?? whole);
}
