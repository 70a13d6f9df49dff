import { diaryOf } from "../garden/diary.ts";
import type { Period, PeriodKey, PeriodKind } from "../garden/period-types.ts";
import type { Url } from "../garden/site-types.ts";
import type { TaskScore } from "../garden/task-types.ts";
import type { Garden } from "../garden/types.ts";

/** A period in `/garden.json`. */
export interface PeriodJson {
  /** `"2025-02-03"`, `"2025-W06"`, `"2025-02"`, `"2025-Q1"`, `"2025"`. A week is called by the ISO week of its Thursday. */
  readonly key: PeriodKey;
  readonly kind: PeriodKind;
  /** Its first and last day. */
  readonly first: string;
  readonly last: string;
  readonly url: Url;
  /** Whether a note is its page; else the page is made. */
  readonly note: boolean;
  readonly parents: readonly PeriodKey[];
  readonly children: readonly PeriodKey[];
  /** Days with a note, the notes of these days, and their words. */
  readonly days: number;
  readonly notes: number;
  readonly words: number;
  /** Tasks of these days; what was carried over within counts once. */
  readonly tasks: TaskScore;
  /** Notes filed under its tag, and notes that only speak of it. */
  readonly filed: readonly Url[];
  readonly mentions: readonly Url[];
}

export function periodsJson(garden: Garden): readonly PeriodJson[] {
  const diary = diaryOf(garden);
  return [...garden.periods.values()].map((period: Period): PeriodJson => {
    const { days, notes, words, score } = diary.sumOf(period);
    return {
      key: period.key,
      kind: period.kind,
      first: period.first,
      last: period.last,
      url: period.url,
      note: period.note !== undefined,
      parents: period.parents,
      children: period.children,
      days,
      notes,
      words,
      tasks: score,
      filed: urlsOf(garden, (period.tag === undefined ? undefined : garden.tags.get(period.tag)?.notes) ?? []),
      mentions: urlsOf(garden, period.mentions),
    };
  });
}

function urlsOf({ notes }: Garden, paths: readonly string[]): readonly Url[] {
  return paths.flatMap((path) => notes.get(path)?.url ?? []);
}
