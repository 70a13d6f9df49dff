import { createCalendarPage } from "./calendar-page.ts";
import { createFolderPage } from "./folder-page.ts";
import { createFoldersPages } from "./folders-page.ts";
import { createGraphPage } from "./graph-page.ts";
import { createHomePage } from "./home-page.ts";
import { createNotFoundPage } from "./not-found-page.ts";
import { createNotePage } from "./note-page.ts";
import { createNotesPage } from "./notes-page.ts";
import { createPageContext } from "./page-context.ts";
import { createPeriodPage } from "./period-page.ts";
import { createRandomPage } from "./random-page.ts";
import { createRecentPage } from "./recent-page.ts";
import { createRedirectPage } from "./redirect-page.ts";
import { createReviewPages } from "./review-page.ts";
import { createSearchPage } from "./search-page.ts";
import type { Page, Site } from "./site.ts";
import { createTagYearPages } from "./tag-notes.ts";
import { createTagPage } from "./tag-page.ts";
import { createTagsPage } from "./tags-page.ts";
import { createTasksPages } from "./tasks-page.ts";
import { createWantedPage } from "./wanted-page.ts";

/** Every page of the site. Nothing is rendered until a page is asked to. */
export function createPages(site: Site): Page[] {
  const { garden, settings } = site;
  const context = createPageContext(site);
  const periods = [...garden.periods.values()].filter((period) => period.note === undefined);
  const tagsOfPeriods = new Set(periods.map((period) => period.tag));
  const tags = [...garden.tags.values()].filter((tag) => tag.note === undefined && !tagsOfPeriods.has(tag.key));
  const folders = [...garden.folders.values()].filter(({ path, note }) => path !== "" && note === undefined);
  return [
    ...(garden.pages.home === undefined ? [] : [createHomePage(context, garden.pages.home)]),
    ...[...garden.notes.values()].map((note) => createNotePage(context, note)),
    ...tags.map((tag) => createTagPage(context, tag)),
    ...createTagYearPages(context),
    ...periods.map((period) => createPeriodPage(context, period)),
    createNotesPage(context),
    createTagsPage(context),
    ...(settings.features.tasks ? createTasksPages(context) : []),
    ...(settings.features.calendar ? [createCalendarPage(context)] : []),
    ...createReviewPages(context),
    createWantedPage(context),
    ...folders.map((folder) => createFolderPage(context, folder)),
    ...createFoldersPages(context),
    createRecentPage(context),
    createRandomPage(context),
    ...(settings.features.graph ? [createGraphPage(context)] : []),
    ...(settings.features.search ? [createSearchPage(context)] : []),
    createNotFoundPage(context),
    ...garden.redirects.map((redirect) => createRedirectPage(context, redirect)),
  ];
}
