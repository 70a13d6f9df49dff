import type { PeriodDay, PeriodNotes } from "../../_includes/period-lists.tsx";
import { dayOfNote } from "../garden/diary.ts";
import type { Period } from "../garden/period-types.ts";
import type { Url, VaultPath } from "../garden/site-types.ts";
import { scoreOf } from "../garden/task-scores.ts";
import type { Note } from "../garden/types.ts";
import { dayId, type PeriodSite } from "./period-site.ts";
import { progressOf } from "./task-progress.ts";

/** The days of a month or a week, each with its notes' first lines. Longer periods list their months instead. */
export function periodDaysOf(site: PeriodSite, period: Period): readonly PeriodDay[] {
  if (period.kind !== "month" && period.kind !== "week") return [];
  const { context, diary, format } = site;
  return diary.daysIn(period).flatMap(({ day, notes, tasks }): PeriodDay[] => {
    // The day's own score, as in the calendar: what its note holds for tomorrow is tomorrow's.
    const progress = progressOf(scoreOf(tasks), context.strings);
    return [
      {
        id: dayId(day),
        date: { iso: day, text: format.dayInList(day) },
        planned: notes.length === 0 ? progress : undefined,
        notes: notes.slice(0, MOST_A_DAY).map((note, i) => {
          const { href, language, excerpt } = context.noteItemOf(note);
          return {
            href,
            title: site.names(note.title)?.key === day ? undefined : note.title,
            language,
            excerpt,
            progress: i === 0 ? progress : undefined,
            words: note.words === 0 ? undefined : context.strings.periods.wordCount(format.number(note.words)),
          };
        }),
        more: notes.length > MOST_A_DAY ? context.strings.periods.andMore(notes.length - MOST_A_DAY) : undefined,
      },
    ];
  });
}

const MOST_A_DAY = 8;

/** What belongs to a period besides its days' notes: what is filed under it, speaks of it, or was changed in it. */
export function periodNotesOf(site: PeriodSite, period: Period): readonly PeriodNotes[] {
  const { context, diary } = site;
  const { garden } = context.site;
  const strings = context.strings.periods;
  const listed = new Set<VaultPath>(period.note === undefined ? [] : [period.note]);
  const listOf = (id: string, title: string, paths: readonly VaultPath[], more?: Url): readonly PeriodNotes[] => {
    const fresh = paths.filter((path) => {
      const note = garden.notes.get(path);
      if (note === undefined || listed.has(path) || isShown(site, period, note)) return false;
      listed.add(path);
      return true;
    });
    if (fresh.length === 0) return [];
    const rest = fresh.slice(MOST, MOST_FOLDED);
    return [
      {
        id,
        title,
        count: more === undefined ? fresh.length : undefined,
        notes: context.noteItemsOf(fresh.slice(0, MOST)),
        // A day's page is about its own words; the month has the others' first lines.
        brief: period.kind === "day",
        rest: context.noteItemsOf(rest),
        more:
          more !== undefined || fresh.length > MOST_FOLDED
            ? { href: context.hrefOf(more ?? garden.pages.notes), text: strings.showMore }
            : undefined,
      },
    ];
  };
  const tag = period.tag === undefined ? undefined : garden.tags.get(period.tag);
  const changed = diary.changedIn(period, MOST);
  const ofDay = period.kind === "day" ? (diary.daysIn(period)[0]?.notes ?? []) : [];
  return [
    ...listOf("_period-notes", context.strings.notes, pathsOf(ofDay)),
    ...listOf("_period-filed", strings.filed, tag?.notes ?? []),
    ...listOf("_period-mentioned", strings.mentioned, period.mentions),
    ...listOf(
      "_period-changed",
      strings.changed,
      pathsOf(changed.notes),
      changed.more ? garden.pages.recent : undefined,
    ),
  ];
}

/** Shown at once. */
const MOST = 30;
/** Shown in all; what a page holds must not grow with the garden. */
const MOST_FOLDED = 500;

/** Whether a note stands among the period's days. */
function isShown({ context }: PeriodSite, { kind, first, last }: Period, note: Note): boolean {
  if (kind !== "month" && kind !== "week") return false;
  const day = dayOfNote(note, context.site.garden.periods);
  return day !== undefined && day >= first && day <= last;
}

function pathsOf(notes: readonly Note[]): readonly VaultPath[] {
  return notes.map((note) => note.path);
}
