import { leaveMarks } from "./mark-memory.ts";
import { loadPagefind } from "./pagefind.ts";
import { keepSearch } from "./recent-searches.ts";
import { createSearchBox, type SearchBox } from "./search-box.ts";
import { listenToKeys } from "./search-keys.ts";

/** Makes the open dialog answer; on the search page, goes to its box. `entered`: the reader has pressed Enter already. */
export function openSearch(entered: boolean): void {
  const isFirst = started === undefined;
  const box = startSearch();
  if (box === undefined) return;
  if (!isFirst) box.input.select();
  else void box.answer();
  box.input.focus();
  if (entered) void openChosen(box, undefined, false);
}

/** Runs the query in the address, and keeps the address at what is asked, so that it can be shared. */
export function startSearchPage(): void {
  const box = startSearch();
  if (box === undefined) return;
  const asked = new URLSearchParams(location.search);
  // Someone was quicker than the network.
  box.input.value ||= asked.get("q") ?? "";
  box.facets.fromParams(asked);
  box.onAsked = () => {
    const params = new URLSearchParams();
    const query = box.input.value.trim();
    if (query !== "") params.set("q", query);
    box.facets.toParams(params);
    history.replaceState(null, "", params.size === 0 ? location.pathname : `?${params}`);
  };
  box.input.focus();
  void box.answer();
}

let started: SearchBox | undefined;

function startSearch(): SearchBox | undefined {
  if (started !== undefined) return started;
  const box = createSearchBox();
  if (box === undefined) return undefined;
  const dialog = box.element.closest("dialog");
  listenToKeys(box, (link, beside) => void openChosen(box, link, beside));
  box.results.addEventListener("click", (event) => onResult(event, box));
  box.results.addEventListener("auxclick", (event) => onResult(event, box));
  dialog?.addEventListener("click", closeFromOutside);
  // Scrolling does not bubble: the list scrolls in a dialog, the document on the search page.
  document.addEventListener("scroll", () => void box.more().catch(() => undefined), { capture: true, passive: true });
  void loadPagefind().catch(() => undefined);
  started = box;
  return box;
}

/** Opens a result; without one, the first as soon as it is there. */
async function openChosen(box: SearchBox, link: HTMLAnchorElement | undefined, beside: boolean): Promise<void> {
  if (link === undefined) await box.answered();
  const chosen = link ?? box.results.querySelector("a");
  if (chosen === null) return;
  if (beside) openBeside(chosen, box);
  else chosen.click();
}

/**
 * Opens a result next to the page one reads: in a tab of its own, unless something on the page takes the event
 * `open-beside` over.
 */
function openBeside(link: HTMLAnchorElement, box: SearchBox): void {
  const isOurs = link.dispatchEvent(new CustomEvent("open-beside", { bubbles: true, cancelable: true }));
  remember(link, box);
  // A tab opened so begins with a copy of this one's storage.
  if (isOurs) window.open(link.href);
  else markBeside(link, box.input.value);
  forgetMarks();
}

function markBeside(link: HTMLAnchorElement, query: string): void {
  const onOpened = ({ target, detail }: CustomEventInit<HTMLAnchorElement> & Event): void => {
    if (detail !== link) return;
    document.removeEventListener("opened-beside", onOpened);
    if (target instanceof Element) void import("./mark-words.ts").then(({ markWords }) => markWords(query, target));
  };
  document.addEventListener("opened-beside", onOpened);
}

function onResult(event: MouseEvent, box: SearchBox): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
  if (link === null) return;
  remember(link, box);
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) {
    setTimeout(forgetMarks);
    return;
  }
  if (link.pathname !== location.pathname) return;
  // It is this page: nothing would load.
  box.element.closest("dialog")?.close();
  if (link.hash === "") event.preventDefault();
  forgetMarks();
  const query = box.input.value;
  void import("./mark-words.ts").then(({ markWords }) => markWords(query));
}

function remember(link: HTMLAnchorElement, { input }: SearchBox): void {
  keepSearch(input.value);
  leaveMarks(link.pathname, input.value);
}

function forgetMarks(): void {
  leaveMarks("", "");
}

function closeFromOutside(event: MouseEvent): void {
  // The dialog's own box is filled by its content, so a click on the dialog itself is one on the backdrop.
  if (event.target instanceof HTMLDialogElement) event.target.close();
}
