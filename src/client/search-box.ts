import { parseQuery } from "../search/query.ts";
import { element } from "./element.ts";
import type { FoundNote } from "./found-note.ts";
import { findNames, findNamesOrNear } from "./names.ts";
import { isPagefindReady } from "./pagefind.ts";
import { recentList } from "./recent-list.ts";
import { createFacets, type Facets } from "./search-facets.ts";
import { type SearchAnswer, searchNotes } from "./search-notes.ts";
import { showPreview } from "./search-preview.ts";
import { searchResultOf } from "./search-result.ts";
import { STRINGS } from "./search-strings.ts";

/** Where one types and finds, in a dialog or on the search page. */
export interface SearchBox {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  readonly results: HTMLElement;
  readonly facets: Facets;
  /** Answers what is typed and chosen now. */
  readonly answer: () => Promise<void>;
  /** When something is shown for what is typed now. */
  readonly answered: () => Promise<void>;
  /** Loads further results, for readers who go to the end of the first. */
  readonly more: () => Promise<void>;
  /** Called whenever something else is asked. */
  onAsked: () => void;
}

const MOST_RESULTS = 30;
/** Milliseconds between keys of one who types fast. */
const PAUSE = 160;
/** Milliseconds the index may take before names with a slip in them are looked for. */
const PATIENCE = 1_000;

/** Makes the page's search box answer; `undefined` where the page has none. */
export function createSearchBox(): SearchBox | undefined {
  const found = document.querySelector<HTMLElement>(".search-box");
  const input = found?.querySelector("input");
  const status = found?.querySelector<HTMLElement>(".search-status");
  const results = found?.querySelector<HTMLElement>(".search-results");
  if (!found || !input || !status || !results) return undefined;

  const facets = createFacets(() => changed());
  const preview = element("div", { class: "search-preview", "aria-hidden": "true", hidden: "" });
  const beside = element("div", { class: "search-beside" });
  const tries = element("div", { class: "search-tries", hidden: "" });
  status.before(facets.menus);
  status.after(facets.button);
  results.after(preview);
  results.before(tries, beside);

  const notes = new WeakMap<Element, FoundNote>();
  /** Later typing outdates an answer under way. */
  let asked = 0;
  let answering: Promise<void> = Promise.resolve();
  let more: () => Promise<void> = async () => undefined;

  const add = (list: readonly FoundNote[]): void => {
    const items = list.map((note) => {
      const item = searchResultOf(note);
      notes.set(item, note);
      return item;
    });
    results.append(...items);
  };
  const choose = (item: Element | null): void => {
    for (const each of results.querySelectorAll(".is-chosen")) if (each !== item) each.classList.remove("is-chosen");
    item?.classList.add("is-chosen");
    showPreview(preview, item === null ? undefined : notes.get(item));
  };
  const show = (list: readonly FoundNote[]): void => {
    // Someone may be at a result already that the fuller answer has as well.
    const focused = document.activeElement?.closest(".search-result") ?? undefined;
    const url = focused && results.contains(focused) ? notes.get(focused)?.url : undefined;
    results.replaceChildren();
    add(list);
    const same = url === undefined ? null : itemOf(url);
    if (url !== undefined) (same?.querySelector("a") ?? input).focus();
    choose(same ?? results.firstElementChild);
    results.scrollTop = 0;
  };
  const itemOf = (url: string): Element | null =>
    [...results.children].find((item) => notes.get(item)?.url === url) ?? null;

  const answer = async (): Promise<void> => {
    const question = ++asked;
    const isLate = (): boolean => question !== asked;
    const query = input.value.trim();
    more = async () => undefined;
    const isEmpty = query === "" && !facets.isFiltering();
    showBeside(isEmpty);
    tries.hidden = true;
    if (isEmpty) {
      results.removeAttribute("aria-busy");
      show([]);
      status.textContent = "";
      await facets.show(undefined).catch(() => undefined);
      return;
    }
    results.setAttribute("aria-busy", "true");
    // Who types on asks another question soon, and every question loads files.
    await wait(pauseAfter(query));
    if (isLate()) return;
    const isOpen = (): boolean => !isLate() && results.hasAttribute("aria-busy");
    const full = fullAnswer(query, isLate);
    if (isPagefindReady() || facets.isFiltering()) return full;
    // Whichever is first: names are a few kilobytes, the index is not.
    await Promise.race([full, nameAnswer(query, isOpen).then((shown) => (shown ? undefined : full))]);
  };
  /** Shows what is called so while `isOpen`, and what is called almost so where the index takes its time. */
  const nameAnswer = async (query: string, isOpen: () => boolean): Promise<boolean> => {
    try {
      let list = await findNames(parseQuery(query));
      if (list.length === 0) {
        await wait(PATIENCE);
        if (isOpen()) list = await findNamesOrNear(query);
      }
      if (list.length === 0 || !isOpen()) return false;
      show(list);
      return true;
    } catch {
      return false;
    }
  };
  const fullAnswer = async (query: string, isLate: () => boolean): Promise<void> => {
    try {
      const options = facets.chosen();
      const found = await searchNotes(query, options);
      if (isLate()) return;
      // Pagefind keeps to itself that a part of the index did not load; a name it does not know gives it away.
      if (found.notes.every(({ near }) => near) && !facets.isFiltering() && (await isName(query)))
        throw new Error("The index is incomplete.");
      if (isLate()) return;
      results.removeAttribute("aria-busy");
      show(found.notes);
      status.textContent = sentenceOf(query, found);
      tries.hidden = found.total > 0;
      if (found.total > found.notes.length) more = () => moreOf(query, options, found, isLate);
      await facets.show(found).catch(() => undefined);
    } catch {
      const list = await findNamesOrNear(query).catch(() => []);
      if (isLate()) return;
      results.removeAttribute("aria-busy");
      show(list);
      status.textContent = STRINGS.failed;
    }
  };
  const moreOf = async (query: string, options: object, found: SearchAnswer, isLate: () => boolean): Promise<void> => {
    more = async () => undefined;
    const shown = new Set(found.notes.map(({ url }) => url));
    const all = await searchNotes(query, { ...options, limit: MOST_RESULTS });
    if (!isLate()) add(all.notes.filter(({ url }) => !shown.has(url)));
  };
  const showBeside = (isEmpty: boolean): void => {
    beside.hidden = !isEmpty;
    if (!isEmpty) return;
    const recent = recentList((query) => {
      input.value = query;
      input.focus();
      changed();
    });
    beside.replaceChildren(...(recent === undefined ? [] : [recent]), element("p", {}, STRINGS.hint));
  };
  const changed = (): void => {
    answering = answer();
    box.onAsked();
  };

  const keys = [`↑↓ ${STRINGS.move}`, `↵ ${STRINGS.open}`, `Ctrl ↵ ${STRINGS.beside}`, `Esc ${STRINGS.close}`];
  const form = found.closest("dialog")?.querySelector("form");
  form?.prepend(
    element("p", { class: "search-keys", "aria-hidden": "true" }, ...keys.map((key) => element("span", {}, key))),
  );
  const { wanted } = found.dataset;
  tries.append(STRINGS.tries);
  if (wanted !== undefined) tries.append(" ", element("a", { href: wanted }, STRINGS.wanted));
  // Half-typed syllables search too: Korean readers see results while they compose.
  input.addEventListener("input", changed);
  for (const way of ["focusin", "mouseover"]) {
    results.addEventListener(way, ({ target }) => {
      const item = target instanceof Element ? target.closest(".search-result") : null;
      if (item !== null) choose(item);
    });
  }
  const box: SearchBox = {
    element: found,
    input,
    results,
    facets,
    answer: () => {
      answering = answer();
      return answering;
    },
    answered: () => answering,
    more: () => more(),
    onAsked: () => undefined,
  };
  return box;
}

async function isName(query: string): Promise<boolean> {
  return (await findNames(parseQuery(query)).catch(() => [])).length > 0;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** One letter begins words in many files, and is seldom all that is typed. */
function pauseAfter(query: string): number {
  return query.length > 1 ? PAUSE : 2 * PAUSE;
}

function sentenceOf(query: string, { total, isEstimate }: SearchAnswer): string {
  const many = isEstimate ? STRINGS.about : STRINGS.count;
  const sentence = total === 0 ? STRINGS.none : total === 1 ? STRINGS.one : many;
  return sentence.replace(/\{(count|query)\}/, (_, word) => (word === "count" ? String(total) : query));
}
