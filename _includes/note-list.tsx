import { type DateItem, DateTime } from "./date-time.tsx";
import { kept } from "./kept.ts";
import { Progress, type ProgressItem, ShortProgress } from "./progress.tsx";

/** A note as lists show it. */
export interface NoteItem {
  readonly href: string;
  readonly title: string;
  readonly language: string | undefined;
  readonly date: DateItem | undefined;
  readonly excerpt: string;
  readonly progress: ProgressItem | undefined;
}

/** Notes with their first words. */
export function NoteList({ notes }: { readonly notes: readonly NoteItem[] }) {
  return <ul class="note-list" dangerouslySetInnerHTML={{ __html: noteListItems(notes) }} />;
}

const noteListItems = kept((note: NoteItem) => (
  <li class="note-item">
    <div class="note-item-head">
      <a href={note.href} lang={note.language}>
        {note.title}
      </a>
      {note.date !== undefined && <DateTime {...note.date} />}
    </div>
    {note.excerpt !== "" && (
      <p class="note-item-excerpt" lang={note.language}>
        {note.excerpt}
      </p>
    )}
    {note.progress !== undefined && <Progress {...note.progress} />}
  </li>
));

/** Notes by title and day only, for long lists. */
export function NoteIndex({ notes }: { readonly notes: readonly NoteItem[] }) {
  return <ul class="note-index" dangerouslySetInnerHTML={{ __html: noteIndexItems(notes) }} />;
}

const noteIndexItems = kept((note: NoteItem) => (
  <li>
    <a href={note.href} lang={note.language}>
      {note.title}
    </a>
    {note.progress !== undefined && <ShortProgress {...note.progress} />}
    {note.date !== undefined && <DateTime {...note.date} />}
  </li>
));
