import { type ReviewTaskGroup, ReviewTasks } from "../../_includes/review-parts.tsx";
import { lastOfChains } from "../garden/diary.ts";
import type { GardenTask } from "../garden/task-types.ts";
import { dayOfTask } from "../garden/tasks.ts";
import type { BlockName, BlockRequest } from "../reviews/blocks.ts";
import { standingOf, taskItemOf } from "./period-tasks.ts";
import { html, MOST, type ReviewView } from "./review-view.ts";

/** The tasks that stand so at the end of the review's period; what was carried over within it is one task. */
export function tasksStanding({ site, review }: ReviewView, name: BlockName): readonly GardenTask[] {
  const state = name.slice("tasks.".length);
  return lastOfChains(site.diary.daysIn(review.span).flatMap((day) => day.tasks)).filter(
    (task) => standingOf(task) === state,
  );
}

/** A list of tasks as its block asks for it; `""` where there are none. */
export function reviewTasksOf(
  view: ReviewView,
  { name, by, limit = MOST }: BlockRequest & { readonly name: BlockName },
): string {
  const { context } = view.site;
  const strings = context.strings.periods;
  const all = tasksStanding(view, name);
  if (all.length === 0) return "";
  const groups = new Map<string, GardenTask[]>();
  for (const task of all.slice(0, limit)) {
    const key = keyOf(task, by);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [task]);
    else known.push(task);
  }
  return html(ReviewTasks, {
    strings,
    groups: [...groups].map(([key, tasks]) => ({
      ...titleOf(view, key, by),
      tasks: tasks.map((task) => taskItemOf(view.site, task)),
    })),
    more:
      all.length <= limit
        ? undefined
        : { href: context.hrefOf(context.site.garden.pages.tasks), text: strings.andMore(all.length - limit) },
  });
}

function keyOf(task: GardenTask, by: BlockRequest["by"]): string {
  switch (by) {
    case "heading":
      return task.task.heading;
    case "note":
      return task.note;
    case "day":
      return dayOfTask(task) ?? "";
    case undefined:
      return "";
  }
}

function titleOf({ site }: ReviewView, key: string, by: BlockRequest["by"]): Omit<ReviewTaskGroup, "tasks"> {
  switch (by) {
    case "heading":
      return { title: key || site.context.strings.periods.otherHeadings, href: undefined };
    case "note": {
      const note = site.context.site.garden.notes.get(key);
      return { title: note?.title ?? key, href: note && site.context.hrefOf(note.url) };
    }
    case "day":
      return { title: site.format.day(key), href: site.hrefOfDay(key) };
    case undefined:
      return { title: undefined, href: undefined };
  }
}
