import { type TaskSum, TasksPage, type TasksPageProps } from "../../_includes/tasks-page.tsx";
import type { Url } from "../garden/site-types.ts";
import { foldName } from "../garden/slug.ts";
import { scoreOf } from "../garden/task-scores.ts";
import type { GardenTask, TaskScore } from "../garden/task-types.ts";
import { listedTags } from "../outputs/listed-tags.ts";
import { createPage } from "./create-page.ts";
import type { PageContext } from "./page-context.ts";
import type { Page } from "./site.ts";
import { groupedBy, type TaskEntry, taskEntries, taskSections } from "./task-list.ts";
import { progressOf } from "./task-progress.ts";

/** A page of more tasks is slow on phones: what is finished moves to pages by year. */
const MOST = 2000;

/** The list of all tasks. What is to be done stands on the first page; finished tasks too, until they are too many. */
export function createTasksPages(context: PageContext): readonly Page[] {
  const { site, strings } = context;
  const { tasks, pages, today } = site.garden;
  const url = pages.tasks;
  const entries = taskEntries(context);
  const isSplit = entries.length > MOST;
  const isFinished = ({ state }: TaskEntry) => state === "done" || state === "cancelled";
  const finished = isSplit ? entries.filter(isFinished) : [];
  const byYear = groupedBy(
    finished.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)),
    ({ day }) => day.slice(0, 4),
  );
  const years = [...byYear.keys()].map((year) => ({ year, url: `/_/tasks/${year || "undated"}/` }));
  const common = (at: Url, title: string) => ({
    head: context.headOf({ url: at, title, styles: ["task-states", "task-list"] }),
    title,
    asOf: today === undefined ? undefined : strings.checklists.asOf(context.dates.day(today).text),
    years: years.map((one) => ({ href: context.hrefOf(one.url), text: titleOf(context, one.year) })),
    readerTicks: site.settings.readerTicks ?? false,
  });
  return [
    createPage(url, TasksPage, (): TasksPageProps => {
      const score = context.progress.scoreOfAll();
      return {
        ...common(url, strings.tasks),
        counts: tasks.length === 0 ? [] : countsOf(context, tasks, score),
        progress: progressOf(score, strings),
        sections: taskSections(context, isSplit ? entries.filter((entry) => !isFinished(entry)) : entries),
        headings: headingSums(context),
        tags: tagSums(context),
        files: tasks.length === 0 ? [] : filesOf(context),
      };
    }),
    ...years.map((one) =>
      createPage(
        one.url,
        TasksPage,
        (): TasksPageProps => ({
          ...common(one.url, `${strings.checklists.states.done}: ${titleOf(context, one.year)}`),
          counts: [strings.checklists.itemCount(byYear.get(one.year)?.length ?? 0)],
          progress: undefined,
          sections: taskSections(context, byYear.get(one.year) ?? []),
          headings: [],
          tags: [],
          files: [],
        }),
      ),
    ),
  ];
}

function titleOf({ strings }: PageContext, year: string): string {
  return year === "" ? strings.checklists.noDate : year;
}

function filesOf({ hrefOf }: PageContext) {
  return [
    { href: hrefOf("/tasks.ics"), text: "iCalendar" },
    { href: hrefOf("/tasks.csv"), text: "CSV" },
  ];
}

/** All items, then what they come to: one that was carried over counts where it stands last. */
function countsOf(
  { strings }: PageContext,
  tasks: readonly GardenTask[],
  { open, done, cancelled }: TaskScore,
): readonly string[] {
  const carried = tasks.filter(({ carriedTo }) => carriedTo !== undefined).length;
  return [
    strings.checklists.itemCount(tasks.length),
    strings.openCount(open),
    strings.doneCount(done),
    ...(carried > 0 ? [strings.checklists.carriedCount(carried)] : []),
    ...(cancelled > 0 ? [strings.cancelledCount(cancelled)] : []),
  ];
}

/** Headings that several notes share, the most used first: the others are their notes' own. */
function headingSums({ site, strings }: PageContext): readonly TaskSum[] {
  const folded = new Map<string, string>();
  const groups = groupedBy(
    site.garden.tasks.filter(({ task }) => task.heading !== ""),
    ({ task: { heading } }) => {
      const known = folded.get(heading) ?? foldName(heading);
      folded.set(heading, known);
      return known;
    },
  );
  return [...groups.values()]
    .filter((tasks) => tasks.some(({ note }) => note !== tasks[0]?.note))
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_HEADINGS)
    .flatMap((tasks) => sumOf(tasks[0]?.task.heading ?? "", undefined, progressOf(scoreOf(tasks), strings)));
}

const MOST_HEADINGS = 50;

function tagSums(context: PageContext): readonly TaskSum[] {
  return listedTags(context.site.garden).flatMap((tag) =>
    sumOf(tag.name, context.hrefOf(tag.url), context.progress.ofNotes(tag.notes)),
  );
}

function sumOf(text: string, href: string | undefined, progress: TaskSum["progress"] | undefined): TaskSum[] {
  return progress === undefined ? [] : [{ text, href, progress }];
}
