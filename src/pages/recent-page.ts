import { RecentPage } from "../../_includes/recent-page.tsx";
import type { Note } from "../garden/types.ts";
import { dateOf } from "../outputs/newest-first.ts";
import { createPage } from "./create-page.ts";
import type { PageContext } from "./page-context.ts";
import type { Page } from "./site.ts";

/** The notes that changed last, by the day they did; where a site shows no such day, by the day they were made. */
export function createRecentPage(context: PageContext): Page {
  const { site, strings, dates, noteItemOf } = context;
  const url = site.garden.pages.recent;
  const changeOf = (note: Note): string | undefined =>
    (site.settings.features.updated ? note.updated : undefined) ?? dateOf(note);
  return createPage(url, RecentPage, () => ({
    head: context.headOf({ url, title: strings.navigation.recentlyChanged }),
    notes: site.garden.listed
      .flatMap((note) => {
        const date = changeOf(note);
        return date === undefined ? [] : [{ note, date }];
      })
      .sort((a, b) => compare(b.date, a.date) || compare(a.note.path, b.note.path))
      .slice(0, MOST_RECENT)
      .map(({ note, date }) => ({ ...noteItemOf(note), date: dates.day(date) })),
    allNotes: context.hrefOf(site.garden.pages.notes),
  }));
}

const MOST_RECENT = 100;

// Dates are compared as written: what readers see is the day on the author's own clock.
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
