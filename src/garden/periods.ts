import { type AddressBook, firstFree, slugUrlOf } from "./addresses.ts";
import { namesakeDiagnostics, type PeriodClaim } from "./period-claims.ts";
import type { PeriodNames } from "./period-names.ts";
import { monthAround, quarterSpan, weekSpan, yearSpan } from "./period-spans.ts";
import { type CalendarRules, PERIOD_KINDS, type Period, type PeriodKey, type PeriodSpan } from "./period-types.ts";
import { addDays, type Day } from "./plain-day.ts";
import type { Diagnostic, Url, VaultPath } from "./site-types.ts";
import { nameOf, type ResolvedNote } from "./tags.ts";
import type { ParsedNote, Tag, TagKey } from "./types.ts";

/** What periods are made from, besides the listed notes. */
export interface PeriodSources {
  readonly names: PeriodNames;
  readonly rules: CalendarRules;
  readonly claims: ReadonlyMap<PeriodKey, readonly PeriodClaim[]>;
  readonly tags: ReadonlyMap<TagKey, Tag>;
  readonly book: AddressBook;
  /** The days that a note's tasks belong to. */
  readonly taskDaysOf: (note: ParsedNote) => readonly Day[];
  readonly tell: (diagnostic: Diagnostic) => void;
}

/**
 * The periods that something belongs to: those that notes, tags and links name, the months of dated notes and of tasks, and the
 * longer ones they lie in. Longest first, then in order of time.
 */
export function createPeriods(listed: readonly ResolvedNote[], sources: PeriodSources): ReadonlyMap<PeriodKey, Period> {
  const { names, claims, tags, taskDaysOf, tell } = sources;
  const spans = new Map<PeriodKey, PeriodSpan>();
  const add = (span: PeriodSpan): void => void spans.set(span.key, span);
  const addMonth = (day: Day): void => {
    if (!spans.has(day.slice(0, 7))) add(monthAround(day));
  };
  for (const [first] of claims.values()) if (first !== undefined) add(first.span);
  const tagOf = new Map<PeriodKey, Tag>();
  for (const tag of tags.values()) {
    const span = names(tag.key);
    if (span === undefined) continue;
    add(span);
    tagOf.set(span.key, tag);
  }
  const mentions = new Map<PeriodKey, Set<VaultPath>>();
  for (const { note, targets } of listed) {
    for (const span of [...spansLinked(note, targets, names), ...spansDated(note, names)]) {
      add(span);
      mentions.set(span.key, (mentions.get(span.key) ?? new Set()).add(note.path));
    }
    for (const day of daysOf(note)) addMonth(day);
    for (const day of taskDaysOf(note)) addMonth(day);
  }
  const urls = new Map(listed.map((entry) => [entry.note.path, entry.url]));
  const parents = addParents(spans, sources.rules);
  const ordered = PERIOD_KINDS.flatMap((kind) => [...spans.values()].filter((span) => span.kind === kind).sort(byTime));
  const periods = new Map<PeriodKey, Period>();
  ordered.forEach((span, i) => {
    const same = claims.get(span.key) ?? [];
    const tag = tagOf.get(span.key);
    const note = tag?.note ?? same[0]?.path;
    if (note !== undefined) for (const told of namesakeDiagnostics(same, note)) tell(told);
    const [before, after] = [ordered[i - 1], ordered[i + 1]];
    periods.set(span.key, {
      key: span.key,
      kind: span.kind,
      first: span.first,
      last: span.last,
      url: urls.get(note ?? "") ?? tag?.url ?? firstFree(ownUrlOf(span.key), sources.book),
      note,
      namesakes: same.flatMap(({ path, by }) => (path === note || by === "beginning" ? [] : [path])).sort(),
      tag: tag?.key,
      mentions: [...(mentions.get(span.key) ?? [])].filter((path) => path !== note),
      parents: parents.get(span.key) ?? [],
      children: [],
      previous: before?.kind === span.kind ? before.key : undefined,
      next: after?.kind === span.kind ? after.key : undefined,
    });
  });
  return withChildren(periods);
}

/** The address of a period's page, where no note and no tag has one. */
export function ownUrlOf(key: PeriodKey): Url {
  return slugUrlOf("/calendar/", key);
}

/** The periods that a note's links name where they find no note; what is filed belongs to a tag. */
function spansLinked(note: ParsedNote, targets: ResolvedNote["targets"], names: PeriodNames): readonly PeriodSpan[] {
  const spans: PeriodSpan[] = [];
  note.links.forEach((link, i) => {
    if (targets[i]?.kind !== "missing" || link.embed || link.filing) return;
    const span = names(nameOf(link.linkpath));
    if (span !== undefined) spans.push(span);
  });
  return spans;
}

/** A `date` may be as long as a month: `date: 2025-02`. */
function spansDated({ properties }: ParsedNote, names: PeriodNames): readonly PeriodSpan[] {
  return [properties.date, properties.created].flatMap((value) => {
    if ((typeof value !== "string" && typeof value !== "number") || DAY.test(String(value))) return [];
    const span = names(String(value));
    return span === undefined || span.kind === "day" ? [] : [span];
  });
}

const DAY = /^\d{4}-\d\d-\d\d(?:T|$)/;

function daysOf({ day, created, updated }: ParsedNote): readonly Day[] {
  return [day, created, updated].flatMap((date) => (date === undefined ? [] : [date.slice(0, 10)]));
}

/** The next longer periods of each; months and years are made where a shorter one has none. */
function addParents(spans: Map<PeriodKey, PeriodSpan>, rules: CalendarRules): ReadonlyMap<PeriodKey, PeriodKey[]> {
  const parents = new Map<PeriodKey, PeriodKey[]>();
  const made = (span: PeriodSpan): PeriodKey => {
    spans.set(span.key, span);
    return span.key;
  };
  const known = (span: PeriodSpan | undefined): PeriodKey[] =>
    span !== undefined && spans.has(span.key) ? [span.key] : [];
  for (const kind of PERIOD_KINDS.toReversed()) {
    for (const { key, first, last } of [...spans.values()].filter((span) => span.kind === kind)) {
      const year = Number(first.slice(0, 4));
      switch (kind) {
        case "day":
          parents.set(key, [...known(weekSpan(first, rules)), made(monthAround(first))]);
          break;
        case "week": {
          const months = new Set([...known(monthAround(first)), ...known(monthAround(last))]);
          parents.set(key, months.size > 0 ? [...months] : [made(monthAround(addDays(first, 3)))]);
          break;
        }
        case "month":
          parents.set(key, [
            ...known(quarterSpan(year, Math.ceil(Number(first.slice(5, 7)) / 3))),
            made(yearSpan(year)),
          ]);
          break;
        case "quarter":
          parents.set(key, [made(yearSpan(year))]);
          break;
        case "year":
          break;
      }
    }
  }
  return parents;
}

function withChildren(periods: ReadonlyMap<PeriodKey, Period>): ReadonlyMap<PeriodKey, Period> {
  const children = new Map<PeriodKey, PeriodKey[]>();
  for (const { key, kind, parents } of periods.values()) {
    if (kind === "day") continue;
    for (const parent of parents) {
      const known = children.get(parent);
      if (known === undefined) children.set(parent, [key]);
      else known.push(key);
    }
  }
  return new Map([...periods].map(([key, period]) => [key, { ...period, children: children.get(key) ?? [] }]));
}

function byTime(a: PeriodSpan, b: PeriodSpan): number {
  return a.first < b.first ? -1 : a.first > b.first ? 1 : 0;
}
