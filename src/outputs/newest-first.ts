import type { Note } from "../garden/types.ts";

/** The day a note belongs to: when it was made, else when it was last changed. */
export function dateOf(note: Note): string | undefined {
  return note.created ?? note.updated;
}

/** Notes by date, newest first; those of one date, and those without, in path order. */
export function newestFirst(notes: readonly Note[]): readonly Note[] {
  return notes.toSorted((a, b) => compare(dateOf(b) ?? "", dateOf(a) ?? "") || compare(a.path, b.path));
}

// Dates are compared as written: what readers see is the day on the author's own clock.
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
