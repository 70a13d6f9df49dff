import { takeMarks } from "./mark-memory.ts";
import { startNavigation } from "./navigation.ts";
import { offerStack } from "./stack-offer.ts";

// The only script a page loads by itself. Search comes when a reader asks for it, diagrams where a page has some.
import { startTheme } from "./theme.ts";

startTheme();

const note = document.querySelector<HTMLElement>(".note");
if (note !== null) void import("./reading.ts").then(({ startReading }) => startReading(note));

startNavigation();
offerStack();

document.addEventListener("click", (event) => {
  if (!(event.target instanceof Element) || event.target.closest("[data-search]") === null) return;
  event.preventDefault();
  void openSearch();
});

document.addEventListener("keydown", (event) => {
  if (!isSearchKey(event) || document.querySelector(".search-box") === null) return;
  event.preventDefault();
  void openSearch();
});

if (document.querySelector("[data-search-page]") !== null) {
  void import("./search.ts").then(({ startSearchPage }) => startSearchPage());
}

const tagFilter = document.querySelector<HTMLFormElement>("form.tag-filter");
if (tagFilter !== null) void import("./tag-list.ts").then(({ startTagList }) => startTagList(tagFilter));

const taskControls = document.querySelector<HTMLFormElement>("form.task-controls");
if (taskControls !== null) void import("./task-list.ts").then(({ startTaskList }) => startTaskList(taskControls));

if (document.querySelector("[data-task-keys], .task-ticks") !== null) {
  void import("./ticks.ts").then(({ startTicks }) => startTicks());
}

if (document.querySelector(".canvas-controls") !== null) {
  void import("./canvas.ts").then(({ startCanvas }) => startCanvas());
}

if (document.querySelector("pre.mermaid") !== null) {
  void import("./diagrams.ts").then(({ drawDiagrams }) => drawDiagrams());
}

if (document.querySelector("[data-graph]") !== null) {
  void import("./graph/graph.ts").then(({ startGraph }) => startGraph());
}

if (document.querySelector(".youtube-embed") !== null) {
  void import("./youtube.ts").then(({ startYoutube }) => startYoutube());
}

const marks = takeMarks();
if (marks !== undefined) void import("./mark-words.ts").then(({ markWords }) => markWords(marks));

// Obsidian's snippets ask a callout for its class, not for its state.
document.addEventListener("toggle", keepFoldClass, true);

function keepFoldClass({ target }: Event): void {
  if (target instanceof HTMLDetailsElement && target.matches(".callout")) {
    target.classList.toggle("is-collapsed", !target.open);
  }
}

/** Opens before its script has come: what a quick reader types stands in the box by then, and Enter is kept for it. */
async function openSearch(): Promise<void> {
  const dialog = document.querySelector<HTMLDialogElement>("dialog.search-dialog");
  if (dialog !== null && !dialog.open) dialog.showModal();
  let entered = false;
  const keepEnter = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !event.isComposing && event.target instanceof HTMLInputElement) entered = true;
  };
  dialog?.addEventListener("keydown", keepEnter);
  const search = await import("./search.ts").catch(sayFailed);
  dialog?.removeEventListener("keydown", keepEnter);
  search?.openSearch(entered);
}

function sayFailed(): undefined {
  const box = document.querySelector<HTMLElement>(".search-box");
  const status = box?.querySelector(".search-status");
  if (status) status.textContent = box?.dataset.failed ?? "";
  return undefined;
}

/** `/`, unless someone is writing, and Ctrl+K or ⌘K everywhere. */
function isSearchKey(event: KeyboardEvent): boolean {
  if (event.isComposing || event.altKey || event.shiftKey) return false;
  const withControl = event.ctrlKey || event.metaKey;
  if (event.key.toLowerCase() === "k") return withControl;
  return event.key === "/" && !withControl && !isWriting(event.target);
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}
