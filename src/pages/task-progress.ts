import type { ProgressItem } from "../../_includes/progress.tsx";
import type { Strings } from "../../_includes/strings.ts";
import type { Folder, VaultPath } from "../garden/site-types.ts";
import { createNoteScores, scoreOf } from "../garden/task-scores.ts";
import type { GardenTask, TaskScore } from "../garden/task-types.ts";
import { tasksByNote } from "../garden/tasks.ts";
import type { Garden, Note } from "../garden/types.ts";

/** How far checklists have come: of notes, and of what holds notes. */
export interface TaskProgress {
  /** A diary note's own day: what it plans for tomorrow is not in its score. */
  readonly ofNote: (note: Note) => ProgressItem | undefined;
  readonly ofNotes: (paths: readonly VaultPath[]) => ProgressItem | undefined;
  readonly ofFolder: (folder: Folder) => ProgressItem | undefined;
  /** Of the whole garden. */
  readonly scoreOfAll: () => TaskScore;
}

export function createTaskProgress(garden: Garden, strings: Strings): TaskProgress {
  const byNote = tasksByNote(garden.tasks);
  const scoreOfNotes = createNoteScores(byNote);
  /** A tag's notes are asked for by its page and by the lists of tags. */
  const known = new WeakMap<readonly VaultPath[], ProgressItem | undefined>();
  const ofNotes = (paths: readonly VaultPath[]) => {
    if (!known.has(paths)) known.set(paths, progressOf(scoreOfNotes(paths), strings));
    return known.get(paths);
  };
  const folders = new Map<VaultPath, ProgressItem | undefined>();
  const notesIn = (folder: Folder): VaultPath[] => [
    ...(folder.note === undefined ? [] : [folder.note]),
    ...folder.entries.flatMap(({ kind, path }) => {
      const inner = kind === "folder" ? garden.folders.get(path) : undefined;
      return inner === undefined ? [path] : notesIn(inner);
    }),
  ];
  const itemOf = (note: Note): ProgressItem | undefined => {
    // A hidden note's tasks are none of the garden's, but its page has them.
    if (note.hidden) return progressOf({ ...note.taskCount, carried: 0 }, strings);
    const tasks = byNote.get(note.path);
    if (tasks === undefined) return undefined;
    return progressOf(tasks.every(isOfItsDay) ? scoreOfNotes([note.path]) : scoreOf(tasks.filter(isOfItsDay)), strings);
  };
  const items = new Map<VaultPath, ProgressItem | undefined>();
  return {
    ofNote: (note) => {
      if (!items.has(note.path)) items.set(note.path, itemOf(note));
      return items.get(note.path);
    },
    ofNotes,
    scoreOfAll: () => scoreOfNotes(byNote.keys()),
    ofFolder: (folder) => {
      if (!folders.has(folder.path)) folders.set(folder.path, ofNotes(notesIn(folder)));
      return folders.get(folder.path);
    },
  };
}

function isOfItsDay({ day, belongsTo }: GardenTask): boolean {
  return day === belongsTo;
}

/** What is cancelled is neither done nor to be done. `undefined` where there is nothing to do. */
export function progressOf({ open, done, carried }: TaskScore, strings: Strings): ProgressItem | undefined {
  const total = open + done + carried;
  return total === 0 ? undefined : { done, total, text: strings.progress(done, total) };
}
