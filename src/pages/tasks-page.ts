import { type TaskGroup, type TaskItem, type TaskNote, TasksPage } from "../../_includes/tasks-page.tsx";
import type { Task } from "../garden/task-types.ts";
import type { Note, TaskCount } from "../garden/types.ts";
import { dateOf, newestFirst } from "../outputs/newest-first.ts";
import { createPage } from "./create-page.ts";
import type { PageContext } from "./page-context.ts";
import type { Page } from "./site.ts";

/** The list of all checklists, newest note first. */
export function createTasksPage(context: PageContext): Page {
  const { site, strings } = context;
  const url = site.garden.pages.tasks;
  return createPage(url, TasksPage, () => {
    const notes = newestFirst(site.garden.listed.filter((note) => note.tasks.length > 0));
    const total = sumOf(notes.map((note) => note.taskCount));
    return {
      head: context.headOf({ url, title: strings.tasks, styles: ["task-states"] }),
      counts: countsOf(context, total),
      progress: context.progressOf(total),
      notes: notes.map((note) => taskNoteOf(context, note)),
    };
  });
}

function taskNoteOf(context: PageContext, note: Note): TaskNote {
  const date = dateOf(note);
  return {
    href: context.hrefOf(note.url),
    title: note.title,
    date: date === undefined ? undefined : context.dates.day(date),
    counts: countsOf(context, note.taskCount),
    groups: groupsOf(context, note),
  };
}

function groupsOf(context: PageContext, note: Note): readonly TaskGroup[] {
  const groups: (Omit<TaskGroup, "tasks"> & { readonly tasks: TaskItem[] })[] = [];
  for (const task of note.tasks) {
    const href = context.hrefOf(note.url, task.headingId);
    const last = groups.at(-1);
    const item = taskItemOf(context, task);
    if (last?.href === href) last.tasks.push(item);
    else groups.push({ href, heading: task.heading, tasks: [item] });
  }
  return groups;
}

function taskItemOf({ strings }: PageContext, { text, status, state, depth }: Task): TaskItem {
  const isPlain = status === " " || state === "done";
  return {
    text: text || strings.emptyTask,
    status,
    done: state === "done",
    depth,
    label: isPlain ? strings[state] : (strings.taskStates[status] ?? status),
  };
}

function countsOf({ strings }: PageContext, { open, done, cancelled }: TaskCount): readonly string[] {
  return [
    strings.openCount(open),
    strings.doneCount(done),
    ...(cancelled > 0 ? [strings.cancelledCount(cancelled)] : []),
  ];
}

function sumOf(counts: readonly TaskCount[]): TaskCount {
  return counts.reduce(
    (sum, { open, done, cancelled }) => ({
      open: sum.open + open,
      done: sum.done + done,
      cancelled: sum.cancelled + cancelled,
    }),
    { open: 0, done: 0, cancelled: 0 },
  );
}
