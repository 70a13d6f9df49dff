import type { Period, PeriodSpan } from "./period-types.ts";
import type { Day } from "./plain-day.ts";
import { scoreOf, wasCarried } from "./task-scores.ts";
import type { GardenTask, TaskScore } from "./task-types.ts";
import { dayOfTask } from "./tasks.ts";
import type { Garden, Note } from "./types.ts";

/** What belongs to one day. */
export interface DiaryDay {
  readonly day: Day;
  /** Notes of the day, its own page first, then in path order. */
  readonly notes: readonly Note[];
  readonly words: number;
  /** Those that count in its score. */
  readonly tasks: readonly GardenTask[];
  /** How many tasks its notes hold for the day after. */
  readonly planned: number;
}

/** What a stretch of days comes to. */
export interface DiarySum {
  /** Days that have a note. */
  readonly days: number;
  readonly notes: number;
  readonly words: number;
  readonly score: TaskScore;
  /** Tasks written down under "tomorrow" on these days. */
  readonly planned: number;
}

/** A garden by its days. Asked of a period, it looks at the period's own days only. */
export interface Diary {
  /** Those that have a note or a task, in order. */
  readonly days: readonly DiaryDay[];
  readonly daysIn: (span: Span) => readonly DiaryDay[];
  readonly sumOf: (span: Span) => DiarySum;
  /** Open tasks that are for a day in it and count on one outside it: a diary's, due another day. By the day they are for. */
  readonly dueIn: (span: Span) => readonly GardenTask[];
  /** Notes changed in it that are not of it, the last change first: `most` of them, and whether there are more. */
  readonly changedIn: (span: Span, most: number) => { readonly notes: readonly Note[]; readonly more: boolean };
}

type Span = Pick<PeriodSpan, "first" | "last">;

/** The garden's days; worked out once for a garden. */
export function diaryOf(garden: Garden): Diary {
  const known = diaries.get(garden);
  if (known !== undefined) return known;
  const diary = createDiary(garden);
  diaries.set(garden, diary);
  return diary;
}

const diaries = new WeakMap<Garden, Diary>();

/** The day a note is of: the one it is named after, else the one it was made on. The note of a longer period is of none. */
export function dayOfNote(note: Note, periods: ReadonlyMap<string, Period>): Day | undefined {
  const own = note.period === undefined ? undefined : periods.get(note.period);
  if (own !== undefined) return own.kind === "day" ? own.first : undefined;
  return note.day ?? note.created?.slice(0, 10);
}

function createDiary({ listed, tasks, periods }: Garden): Diary {
  const byDay = new Map<Day, { notes: Note[]; tasks: GardenTask[]; planned: number }>();
  const at = (day: Day) => {
    const known = byDay.get(day) ?? { notes: [], tasks: [], planned: 0 };
    byDay.set(day, known);
    return known;
  };
  const changes: { readonly day: Day; readonly note: Note }[] = [];
  for (const note of listed) {
    const day = dayOfNote(note, periods);
    if (day !== undefined) at(day).notes.push(note);
    const changed = note.updated?.slice(0, 10);
    if (changed !== undefined && changed !== day) changes.push({ day: changed, note });
  }
  /** By the day they are for, with the day they count on. */
  const dues: { readonly day: Day; readonly countsOn: Day; readonly task: GardenTask }[] = [];
  for (const task of tasks) {
    const day = dayOfTask(task);
    if (day === undefined) continue;
    at(day).tasks.push(task);
    if (isDueElsewhere(task, day)) dues.push({ day: task.date, countsOn: day, task });
    if (task.slot === "tomorrow" && task.day !== undefined) at(task.day).planned++;
  }
  const days = [...byDay]
    .map(([day, found]): DiaryDay => {
      const page = periods.get(day)?.note;
      return {
        day,
        notes: found.notes.sort((a, b) => Number(b.path === page) - Number(a.path === page)),
        words: found.notes.reduce((sum, note) => sum + note.words, 0),
        tasks: found.tasks,
        planned: found.planned,
      };
    })
    .sort(byDayOf);
  changes.sort(byDayOf);
  dues.sort(byDayOf);

  const places = new Map(days.map(({ day }, place) => [day, place]));
  const daysIn = ({ first, last }: Span): readonly DiaryDay[] => {
    if (first !== last) return days.slice(placeOf(days, first), placeOf(days, `${last}~`));
    const only = days[places.get(first) ?? -1];
    return only === undefined ? [] : [only];
  };
  const sums = new Map<string, DiarySum>();
  return {
    days,
    daysIn,
    sumOf: (span) => {
      const key = `${span.first} ${span.last}`;
      const sum = sums.get(key) ?? sumOf(daysIn(span));
      sums.set(key, sum);
      return sum;
    },
    dueIn: ({ first, last }) =>
      dues
        .slice(placeOf(dues, first), placeOf(dues, `${last}~`))
        .filter(({ countsOn }) => countsOn < first || countsOn > last)
        .map(({ task }) => task),
    changedIn: ({ first, last }, most) => {
      const [from, to] = [placeOf(changes, first), placeOf(changes, `${last}~`)];
      const notes: Note[] = [];
      // A note may be of the period and changed in it: it stands among its days already.
      let i = to - 1;
      for (; i >= from && notes.length < most; i--) {
        const note = changes[i]?.note;
        const day = note && dayOfNote(note, periods);
        if (note !== undefined && !(day !== undefined && day >= first && day <= last)) notes.push(note);
      }
      return { notes, more: i >= from };
    },
  };
}

/** Still to do, as it stood last, and for another day than the one it counts on. */
function isDueElsewhere(task: GardenTask, countsOn: Day): task is GardenTask & { readonly date: Day } {
  return (
    task.date !== undefined && task.date !== countsOn && task.task.state === "open" && task.carriedTo === undefined
  );
}

/** One of each chain, as it stood last among these: what was carried over from day to day is one task. */
export function lastOfChains(tasks: Iterable<GardenTask>): readonly GardenTask[] {
  const found: GardenTask[] = [];
  /** Where those that were carried over stand in it: hardly any were. */
  const places = new Map<number, number>();
  for (const task of tasks) {
    const place = wasCarried(task) ? places.get(task.first) : undefined;
    if (place === undefined) {
      if (wasCarried(task)) places.set(task.first, found.length);
      found.push(task);
    } else if ((found[place]?.times ?? 0) < task.times) found[place] = task;
  }
  return found;
}

function sumOf(days: readonly DiaryDay[]): DiarySum {
  const notes = days.flatMap((day) => day.notes);
  return {
    days: days.filter((day) => day.notes.length > 0).length,
    notes: notes.length,
    words: days.reduce((sum, day) => sum + day.words, 0),
    score: scoreOf(days.flatMap((day) => day.tasks)),
    planned: days.reduce((sum, day) => sum + day.planned, 0),
  };
}

/** Where a day stands, or would. */
function placeOf(days: readonly { readonly day: Day }[], day: Day): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle]?.day ?? "") < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byDayOf(a: { readonly day: Day }, b: { readonly day: Day }): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}
