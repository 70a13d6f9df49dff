import type { PeriodTask, PeriodTasks } from "../../_includes/period-tasks.tsx";
import { lastOfChains } from "../garden/diary.ts";
import type { Period } from "../garden/period-types.ts";
import type { VaultPath } from "../garden/site-types.ts";
import type { GardenTask } from "../garden/task-types.ts";
import { dayOfTask, daysOfHistory, fragmentOf } from "../garden/tasks.ts";
import type { PeriodSite } from "./period-site.ts";
import { partsOf } from "./task-items.ts";

/** What is for a period, and its own tasks as they stand at its end. A day's own stand in its note. */
export function periodTasksOf(site: PeriodSite, period: Period): readonly PeriodTasks[] {
  const { periods: strings } = site.context.strings;
  const isElsewhere = ({ note }: GardenTask): boolean => period.kind !== "day" || note !== period.note;
  const tasks = lastOfChains(site.diary.daysIn(period).flatMap((day) => day.tasks.filter(isElsewhere)));
  const standing = (state: Standing) => tasks.filter((task) => standingOf(task) === state);
  return (
    [
      ["due", strings.dueTasks, site.diary.dueIn(period).filter(isElsewhere), groupsByNote],
      ["open", strings.openTasks, standing("open"), groupsByHeading],
      ["carried", strings.carriedTasks, standing("carried"), groupsByHeading],
      ["done", strings.doneTasks, standing("done"), groupsByHeading],
    ] as const
  ).flatMap(([state, title, found, groupsOf]) => {
    if (found.length === 0) return [];
    return {
      state,
      title,
      count: found.length,
      groups: groupsOf(site, found.slice(0, MOST_TASKS)),
      more: found.length <= MOST_TASKS ? undefined : strings.andMore(found.length - MOST_TASKS),
    };
  });
}

type Standing = GardenTask["task"]["state"] | "carried";

/** How a task stands at the end of its days: open, or taken up again later. */
export function standingOf({ task, carriedTo }: GardenTask): Standing {
  return task.state === "open" && carriedTo !== undefined ? "carried" : task.state;
}

const MOST_TASKS = 200;
/** Days of a task's history that are shown. */
const MOST_DAYS = 12;

/** With the days they are for, below the notes they are written in. */
function groupsByNote(site: PeriodSite, tasks: readonly GardenTask[]): PeriodTasks["groups"] {
  const groups = new Map<VaultPath, PeriodTask[]>();
  for (const task of tasks) {
    const items = groups.get(task.note) ?? [];
    groups.set(task.note, items);
    items.push(taskItemOf(site, task, task.date));
  }
  const { notes } = site.context.site.garden;
  return [...groups].map(([path, tasks]) => ({ heading: notes.get(path)?.title ?? "", tasks }));
}

function groupsByHeading(site: PeriodSite, tasks: readonly GardenTask[]): PeriodTasks["groups"] {
  const groups = new Map<string, { readonly place: number; readonly items: PeriodTask[] }>();
  for (const task of tasks) {
    const known = groups.get(task.task.heading) ?? { place: SLOT_ORDER.indexOf(task.slot), items: [] };
    groups.set(task.task.heading, known);
    known.items.push(taskItemOf(site, task));
  }
  return [...groups]
    .sort(([, a], [, b]) => a.place - b.place)
    .map(([heading, { items }]) => ({
      heading: heading || site.context.strings.periods.otherHeadings,
      tasks: items,
    }));
}

/** As a day goes: what says no time of it before what was put down for the next. */
const SLOT_ORDER: readonly GardenTask["slot"][] = ["morning", "afternoon", "evening", undefined, "tomorrow"];

/** A task as lists of a period show it. */
export function taskItemOf(site: PeriodSite, found: GardenTask, day = dayOfTask(found)): PeriodTask {
  const { context, format } = site;
  const { garden } = context.site;
  const note = garden.notes.get(found.note);
  const days =
    found.times === 0 && found.carriedTo === undefined
      ? []
      : daysOfHistory(found.first, garden.tasks, MOST_DAYS).flatMap(({ day, task }) => {
          const at = garden.notes.get(task.note);
          if (at === undefined) return [];
          return [{ href: context.hrefOf(at.url, fragmentOf(task.task, task.place)), text: format.monthDay(day) }];
        });
  return {
    href: note === undefined ? "" : context.hrefOf(note.url, fragmentOf(found.task, found.place)),
    text: found.task.text || context.strings.emptyTask,
    parts: note && partsOf(context, note, found.task),
    inNote: context.strings.checklists.inNote,
    language: note?.language,
    day: day === undefined ? undefined : { iso: day, text: format.monthDay(day) },
    history: days.slice(0, MOST_DAYS),
  };
}
