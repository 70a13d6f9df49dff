import { loadPagefind } from "./pagefind.ts";
import { searchNotes } from "./search-notes.ts";
import { searchResultOf } from "./search-result.ts";

/** Makes the open dialog answer; on the search page, goes to its box. `entered`: the reader has pressed Enter already. */
export function openSearch(entered: boolean): void {
  const isFirst = started === undefined;
  const box = startSearchBox();
  if (box === undefined) return;
  if (!isFirst) box.input.select();
  else if (box.input.value !== "") answering = answer(box);
  box.input.focus();
  if (entered) void openFirstResult(box);
}

/** Runs the query in the address, and keeps the address at what is typed, so that it can be shared. */
export function startSearchPage(): void {
  const box = startSearchBox();
  if (box === undefined) return;
  const typed = box.input.value; // Someone was quicker than the network.
  box.input.value = typed || (new URLSearchParams(location.search).get("q") ?? "");
  box.input.addEventListener("input", () => {
    const query = box.input.value.trim();
    history.replaceState(null, "", query === "" ? location.pathname : `?${new URLSearchParams({ q: query })}`);
  });
  box.input.focus();
  void answer(box);
}

interface SearchBox {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
}

const MOST_RESULTS = 30;
const NOTHING = { notes: [], total: 0 };

/** The answer under way: Enter waits for it, later typing outdates it. */
let answering: Promise<void> = Promise.resolve();
let asked = 0;
/** Loads further results, for readers who go to the end of the first. */
let more: () => Promise<void> = async () => undefined;
let started: SearchBox | undefined;

function startSearchBox(): SearchBox | undefined {
  if (started !== undefined) return started;
  const element = document.querySelector<HTMLElement>(".search-box");
  const input = element?.querySelector("input");
  const status = element?.querySelector<HTMLElement>(".search-status");
  const results = element?.querySelector<HTMLElement>(".search-results");
  if (!element || !input || !status || !results) return undefined;
  const box = { element, input, status, results };
  // Half-typed syllables search too: Korean readers see results while they compose.
  input.addEventListener("input", () => {
    answering = answer(box);
  });
  element.addEventListener("keydown", (event) => void onKey(event, box));
  element.closest("dialog")?.addEventListener("click", closeFromOutside);
  // Scrolling does not bubble: the list scrolls in a dialog, the document on the search page.
  document.addEventListener("scroll", () => void more().catch(() => undefined), { capture: true, passive: true });
  void loadPagefind().catch(() => undefined);
  started = box;
  return box;
}

async function answer({ element, input, status, results }: SearchBox): Promise<void> {
  more = async () => undefined;
  const query = input.value.trim();
  const question = ++asked;
  const isLate = () => question !== asked;
  results.setAttribute("aria-busy", "true");
  try {
    const { notes, total } = query === "" ? NOTHING : await searchNotes(query);
    if (isLate()) return;
    results.replaceChildren(...notes.map(searchResultOf));
    const shown = new Set(notes.map(({ url }) => url));
    if (total > notes.length) {
      more = async () => {
        more = async () => undefined;
        const all = await searchNotes(query, { limit: MOST_RESULTS });
        const others = all.notes.filter(({ url }) => !shown.has(url));
        if (!isLate()) results.append(...others.map(searchResultOf));
      };
    }
    status.textContent = query === "" ? "" : sentenceOf(element, query, total);
  } catch {
    if (isLate()) return;
    results.replaceChildren();
    status.textContent = element.dataset.failed ?? "";
  }
  results.removeAttribute("aria-busy");
}

function sentenceOf({ dataset }: HTMLElement, query: string, count: number): string {
  const sentence = count === 0 ? dataset.none : dataset.count;
  return (sentence ?? "").replace(/\{(count|query)\}/, (_, word) => (word === "count" ? String(count) : query));
}

async function onKey(event: KeyboardEvent, box: SearchBox): Promise<void> {
  const { element, input, results } = box;
  // While a syllable is being composed, these keys are the input method's.
  if (event.isComposing) return;
  const links = [...results.querySelectorAll<HTMLElement>(".search-result > a")];
  const at = links.findIndex((link) => link.matches(":focus"));
  switch (event.key) {
    case "ArrowDown":
      event.preventDefault();
      if (at >= links.length - 2) void more().catch(() => undefined);
      links[Math.min(at + 1, links.length - 1)]?.focus();
      break;
    case "ArrowUp":
      if (at === -1) return;
      event.preventDefault();
      (links[at - 1] ?? input).focus();
      break;
    case "Escape":
      // By themselves browsers empty the field first.
      element.closest("dialog")?.close();
      break;
    case "Enter":
      if (event.target !== input) return;
      event.preventDefault();
      await openFirstResult(box);
      break;
  }
}

async function openFirstResult({ results }: SearchBox): Promise<void> {
  await answering;
  results.querySelector("a")?.click();
}

function closeFromOutside(event: MouseEvent): void {
  // The dialog's own box is filled by its content, so a click on the dialog itself is one on the backdrop.
  if (event.target instanceof HTMLDialogElement) event.target.close();
}
