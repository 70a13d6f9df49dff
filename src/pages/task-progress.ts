import type { ProgressItem } from "../../_includes/progress.tsx";
import type { Strings } from "../../_includes/strings.ts";
import type { Folder, VaultPath } from "../garden/site-types.ts";
import type { GardenTask, TaskScore } from "../garden/task-types.ts";
import { scoreOf, tasksByNote } from "../garden/tasks.ts";
import type { Garden, Note } from "../garden/types.ts";

/** How far checklists have come: of notes, and of what holds notes. */
export interface TaskProgress {
  /** A diary note's own day: what it plans for tomorrow is not in its score. */
  readonly ofNote: (note: Note) => ProgressItem | undefined;
  readonly ofNotes: (paths: readonly VaultPath[]) => ProgressItem | undefined;
  readonly ofFolder: (folder: Folder) => ProgressItem | undefined;
}

export function createTaskProgress(garden: Garden, strings: Strings): TaskProgress {
  const byNote = tasksByNote(garden.tasks);
  const tasksOf = (path: VaultPath): readonly GardenTask[] => byNote.get(path) ?? [];
  const scoreOfNotes = (paths: readonly VaultPath[]) => progressOf(scoreOf(paths.flatMap(tasksOf)), strings);
  /** Of one note each: a note may have thousands of tags that no other has. */
  const single = new Map<VaultPath, ProgressItem | undefined>();
  const ofNotes = (paths: readonly VaultPath[]) => {
    const [only] = paths;
    if (only === undefined || paths.length > 1) return scoreOfNotes(paths);
    if (!single.has(only)) single.set(only, scoreOfNotes(paths));
    return single.get(only);
  };
  const folders = new Map<VaultPath, ProgressItem | undefined>();
  const notesIn = (folder: Folder): VaultPath[] => [
    ...(folder.note === undefined ? [] : [folder.note]),
    ...folder.entries.flatMap(({ kind, path }) => {
      const inner = kind === "folder" ? garden.folders.get(path) : undefined;
      return inner === undefined ? [path] : notesIn(inner);
    }),
  ];
  return {
    ofNote: (note) => {
      // A hidden note's tasks are none of the garden's, but its page has them.
      if (note.hidden) return progressOf({ ...note.taskCount, carried: 0 }, strings);
      return progressOf(scoreOf(tasksOf(note.path).filter(({ day, belongsTo }) => day === belongsTo)), strings);
    },
    ofNotes,
    ofFolder: (folder) => {
      if (!folders.has(folder.path)) folders.set(folder.path, ofNotes(notesIn(folder)));
      return folders.get(folder.path);
    },
  };
}

/** What is cancelled is neither done nor to be done. `undefined` where there is nothing to do. */
export function progressOf({ open, done, carried }: TaskScore, strings: Strings): ProgressItem | undefined {
  const total = open + done + carried;
  return total === 0 ? undefined : { done, total, text: strings.progress(done, total) };
}
