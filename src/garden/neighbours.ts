import { treePathOf } from "./folders.ts";
import { folderOf } from "./link-index.ts";
import { compareNaturally } from "./natural-order.ts";
import type { Folder, VaultPath } from "./site-types.ts";
import type { Note } from "./types.ts";

/** The notes before and after one, for readers who go on. */
export interface Neighbours {
  readonly previous: VaultPath | undefined;
  readonly next: VaultPath | undefined;
}

/**
 * What comes before and after each note: in a diary the day before and after, elsewhere the order of the folder, led by
 * the folder's own note. Notes that stand in no list have none.
 */
export function createNeighbours(
  listed: readonly Note[],
  folders: ReadonlyMap<VaultPath, Folder>,
): ReadonlyMap<VaultPath, Neighbours> {
  const neighbours = new Map<VaultPath, Neighbours>();
  const inDiary = new Set<VaultPath>();
  for (const days of diariesOf(listed)) {
    chain(days, neighbours);
    for (const path of days) inDiary.add(path);
  }
  for (const { note, entries } of folders.values()) {
    const notes = entries.flatMap((entry) => (entry.kind === "note" ? [entry.path] : []));
    const led = note === undefined ? notes : [note, ...notes];
    chain(
      led.filter((path) => !inDiary.has(path)),
      neighbours,
    );
  }
  return neighbours;
}

function chain(paths: readonly VaultPath[], neighbours: Map<VaultPath, Neighbours>): void {
  paths.forEach((path, i) => {
    neighbours.set(path, { previous: paths[i - 1], next: paths[i + 1] });
  });
}

/** Days in order, a diary each: a single day is none. */
function diariesOf(listed: readonly Note[]): readonly (readonly VaultPath[])[] {
  const diaries = new Map<string, Note[]>();
  for (const note of listed) {
    if (note.day === undefined || note.hiddenInTree) continue;
    const place = diaryOf(folderOf(treePathOf(note)));
    const diary = diaries.get(place);
    if (diary === undefined) diaries.set(place, [note]);
    else diary.push(note);
  }
  return [...diaries.values()]
    .filter((notes) => notes.length > 1)
    .map((notes) => notes.sort(byDay).map((note) => note.path));
}

/** Folders of years and months are parts of one diary: `"Diary/2025/02-February"` belongs to `"Diary"`. */
function diaryOf(folder: string): string {
  let place = folder;
  while (PERIOD.test(place.slice(place.lastIndexOf("/") + 1))) place = folderOf(place);
  return place;
}

const PERIOD = /^\d[\d\s.\-_년월주일]*(?:W\d+|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)?$/i;

function byDay(a: Note, b: Note): number {
  if (a.day !== b.day) return (a.day ?? "") < (b.day ?? "") ? -1 : 1;
  return compareNaturally(a.name, b.name) || compareNaturally(a.path, b.path);
}
