import * as backlinks from "../../_includes/backlinks.tsx";
import * as breadcrumbs from "../../_includes/breadcrumbs.tsx";
import * as calendarPage from "../../_includes/calendar-page.tsx";
import * as canvasControls from "../../_includes/canvas-controls.tsx";
import * as comments from "../../_includes/comments.tsx";
import * as dateTime from "../../_includes/date-time.tsx";
import * as fileTree from "../../_includes/file-tree.tsx";
import * as folderPage from "../../_includes/folder-page.tsx";
import * as folderSection from "../../_includes/folder-section.tsx";
import * as foldersPage from "../../_includes/folders-page.tsx";
import * as graphPage from "../../_includes/graph-page.tsx";
import * as headMeta from "../../_includes/head-meta.tsx";
import * as homePage from "../../_includes/home-page.tsx";
import * as homeSections from "../../_includes/home-sections.tsx";
import * as layout from "../../_includes/layout.tsx";
import * as linkList from "../../_includes/link-list.tsx";
import * as localGraph from "../../_includes/local-graph.tsx";
import * as mentions from "../../_includes/mentions.tsx";
import * as neighbours from "../../_includes/neighbours.tsx";
import * as notFoundPage from "../../_includes/not-found-page.tsx";
import * as noteList from "../../_includes/note-list.tsx";
import * as notePage from "../../_includes/note-page.tsx";
import * as notesPage from "../../_includes/notes-page.tsx";
import * as periodCalendar from "../../_includes/period-calendar.tsx";
import * as periodChart from "../../_includes/period-chart.tsx";
import * as periodLists from "../../_includes/period-lists.tsx";
import * as periodPage from "../../_includes/period-page.tsx";
import * as periodSection from "../../_includes/period-section.tsx";
import * as periodTasks from "../../_includes/period-tasks.tsx";
import * as previewTemplate from "../../_includes/preview-template.tsx";
import * as progress from "../../_includes/progress.tsx";
import * as propertyTable from "../../_includes/property-table.tsx";
import * as randomPage from "../../_includes/random-page.tsx";
import * as recentPage from "../../_includes/recent-page.tsx";
import * as redirectPage from "../../_includes/redirect-page.tsx";
import * as related from "../../_includes/related.tsx";
import * as reviewIndex from "../../_includes/review-index.tsx";
import * as reviewPage from "../../_includes/review-page.tsx";
import * as reviewParts from "../../_includes/review-parts.tsx";
import * as searchBox from "../../_includes/search-box.tsx";
import * as searchPage from "../../_includes/search-page.tsx";
import * as siteFrame from "../../_includes/site-frame.tsx";
import * as slot from "../../_includes/slot.tsx";
import * as stackButton from "../../_includes/stack-button.tsx";
import * as tagPage from "../../_includes/tag-page.tsx";
import * as tagSection from "../../_includes/tag-section.tsx";
import * as tagsPage from "../../_includes/tags-page.tsx";
import * as taskControls from "../../_includes/task-controls.tsx";
import * as taskItem from "../../_includes/task-item.tsx";
import * as taskTicks from "../../_includes/task-ticks.tsx";
import * as tasksPage from "../../_includes/tasks-page.tsx";
import * as themeButton from "../../_includes/theme-button.tsx";
import * as toc from "../../_includes/toc.tsx";
import * as wantedPage from "../../_includes/wanted-page.tsx";

/**
 * Madang's views as they run, by the name of their file: those the owner's views stand in for. A build is one bundle, so they
 * cannot be found again by their path.
 */
export const BUILT_IN_VIEWS: Readonly<Record<string, object>> = {
  backlinks,
  breadcrumbs,
  "calendar-page": calendarPage,
  "canvas-controls": canvasControls,
  comments,
  "date-time": dateTime,
  "file-tree": fileTree,
  "folder-page": folderPage,
  "folder-section": folderSection,
  "folders-page": foldersPage,
  "graph-page": graphPage,
  "head-meta": headMeta,
  "home-page": homePage,
  "home-sections": homeSections,
  layout,
  "link-list": linkList,
  "local-graph": localGraph,
  mentions,
  neighbours,
  "not-found-page": notFoundPage,
  "note-list": noteList,
  "note-page": notePage,
  "notes-page": notesPage,
  "period-calendar": periodCalendar,
  "period-chart": periodChart,
  "period-lists": periodLists,
  "period-page": periodPage,
  "period-section": periodSection,
  "period-tasks": periodTasks,
  "preview-template": previewTemplate,
  progress,
  "property-table": propertyTable,
  "random-page": randomPage,
  "recent-page": recentPage,
  "redirect-page": redirectPage,
  related,
  "review-index": reviewIndex,
  "review-page": reviewPage,
  "review-parts": reviewParts,
  "search-box": searchBox,
  "search-page": searchPage,
  "site-frame": siteFrame,
  slot,
  "stack-button": stackButton,
  "tag-page": tagPage,
  "tag-section": tagSection,
  "tags-page": tagsPage,
  "task-controls": taskControls,
  "task-item": taskItem,
  "task-ticks": taskTicks,
  "tasks-page": tasksPage,
  "theme-button": themeButton,
  toc,
  "wanted-page": wantedPage,
};
