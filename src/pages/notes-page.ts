import type { NoteItem } from "../../_includes/note-list.tsx";
import { NotesPage } from "../../_includes/notes-page.tsx";
import { dateOf, newestFirst } from "../outputs/newest-first.ts";
import { createPage } from "./create-page.ts";
import type { PageContext } from "./page-context.ts";
import type { Page } from "./site.ts";

/** The list of all notes, by month. */
export function createNotesPage(context: PageContext): Page {
  const { site, strings, dates } = context;
  const url = site.garden.pages.notes;
  return createPage(url, NotesPage, () => {
    const groups = new Map<string, NoteItem[]>();
    for (const note of newestFirst(site.garden.listed)) {
      const date = dateOf(note);
      const name = date === undefined ? strings.undated : dates.month(date);
      const group = groups.get(name) ?? [];
      group.push(context.noteItemOf(note));
      groups.set(name, group);
    }
    return {
      head: context.headOf({ url, title: strings.allNotes }),
      total: site.garden.listed.length,
      groups: [...groups].map(([name, notes]) => ({ name, notes })),
    };
  });
}
