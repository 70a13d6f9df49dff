import type { Strings } from "../../../_includes/strings.ts";
import { graphStrings } from "../graph-strings.ts";
import { NAVIGATION_STRINGS } from "../navigation-strings.ts";
import { ownerStrings } from "../owner-strings.ts";
import { PERIOD_STRINGS } from "../period-strings.ts";
import { readingStrings } from "../reading-strings.ts";
import { REVIEW_STRINGS } from "../review-strings.ts";
import { STACK_STRINGS } from "../stack-strings.ts";
import { TAG_STRINGS } from "../tag-strings.ts";
import { TASK_STRINGS } from "../task-strings.ts";

/** English. */
export const en: Strings = {
  navigation: NAVIGATION_STRINGS.en,
  periods: PERIOD_STRINGS.en,
  reading: readingStrings.en,
  stack: STACK_STRINGS.en,
  checklists: TASK_STRINGS.en,
  owner: ownerStrings.en,
  graph: graphStrings.en,
  tagWords: TAG_STRINGS.en,
  reviews: REVIEW_STRINGS.en,
  skip: "Skip to content",
  siteNavigation: "Site",
  footerNavigation: "More",

  home: "Home",
  notes: "Notes",
  tags: "Tags",
  tasks: "Tasks",
  wanted: "Not written yet",
  search: "Search",

  pinned: "Pinned",
  recent: "Recent notes",
  allNotes: "All notes",
  undated: "Undated",
  noNotes: "No notes yet.",
  noteCount: (count) => (count === 1 ? "1 note" : `${count} notes`),

  breadcrumbs: "Breadcrumbs",
  created: "Created",
  updated: "Updated",
  toc: "On this page",
  properties: "Properties",
  progress: (done, total) => `${done} of ${total} done`,
  backlinks: "Linked from",
  inProperties: "In its properties",

  tagNotes: "Notes with this tag",
  parentTags: "Part of",
  childTags: "Contains",
  noTags: "No tags yet.",

  open: "Open",
  done: "Done",
  cancelled: "Cancelled",
  openCount: (count) => `${count} open`,
  doneCount: (count) => `${count} done`,
  cancelledCount: (count) => `${count} cancelled`,
  emptyTask: "(no text)",
  noTasks: "No tasks yet.",
  taskStates: {
    "/": "In progress",
    "-": "Cancelled",
    ">": "Forwarded",
    "<": "Scheduled",
    "!": "Important",
    "?": "Question",
    '"': "Quote",
    "*": "Star",
    l: "Location",
    b: "Bookmark",
    i: "Information",
    S: "Savings",
    I: "Idea",
    p: "Pro",
    c: "Con",
    f: "Fire",
    k: "Key",
    w: "Win",
    u: "Up",
    d: "Down",
  },

  wantedIntroduction: "Linked, but not written or not published yet.",
  linkedFrom: "Linked from:",
  noWanted: "Every link leads to a note.",

  searchLabel: "What are you looking for?",
  searchClose: "Close",
  searchFailed: "Search could not be loaded. Please try again in a moment.",
  searchNeedsScript: "Search needs JavaScript. You can browse instead:",

  canvas: "Canvas",
  canvasHint: "Canvas: move with the arrow keys, zoom with + and -.",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  zoomToFit: "Fit",
  canvasAsList: "As a list",
  openEmbed: (title) => `Open “${title}”`,
  missingNote: (name) => `There is no note “${name}”.`,
  missingFile: (name) => `There is no file “${name}”.`,
  privateEmbed: "This note is not published.",
  embedCycle: "Not unfolded here, because it is already open above:",
  embedTooDeep: "Not unfolded here, because it lies too deep:",
  embedTooLarge: "Not unfolded here, because the page would be too large:",
  film: "YouTube video",

  notFound: "Page not found",
  notFoundText: "Its address may have changed, or the note is no longer published.",
  moved: "This page has moved",
  movedTo: "New address:",
};
