import type { QueryFilters } from "../search/query.ts";
import { element } from "./element.ts";
import { type FacetCounts, facetCounts } from "./facet-counts.ts";
import type { NotesOptions, SearchAnswer } from "./search-notes.ts";
import { STRINGS } from "./search-strings.ts";

/** The menus that narrow a search: tag, folder, period, open tasks, and in which order. */
export interface Facets {
  /** The button that shows the menus, and the menus. */
  readonly button: HTMLElement;
  readonly menus: HTMLElement;
  readonly chosen: () => Pick<NotesOptions, "filters" | "sort">;
  /** Whether something is chosen that finds notes by itself. */
  readonly isFiltering: () => boolean;
  readonly clear: () => void;
  /** Writes how many notes each choice would leave. Loads the counts, if the menus are open. */
  readonly show: (answer: SearchAnswer | undefined) => Promise<void>;
  readonly toParams: (params: URLSearchParams) => void;
  readonly fromParams: (params: URLSearchParams) => void;
}

/** Values in a menu: the ones with most notes. */
const MOST_VALUES = 100;

export function createFacets(onChange: () => void): Facets {
  const tag = select(STRINGS.tag);
  const folder = select(STRINGS.folder);
  const period = select(STRINGS.period);
  const openTasks = element("input", { type: "checkbox" });
  const openCount = element("span", { class: "search-count" });
  const sort = select(STRINGS.sort);
  sort.menu.replaceChildren(new Option(STRINGS.byRank, ""), new Option(STRINGS.byDate, "date"));
  const clear = element("button", { type: "button", class: "search-clear", hidden: "" }, STRINGS.clearFilters);
  const about = element("p", { class: "search-about-counts", hidden: "" }, STRINGS.aboutCounts);
  const menus = element(
    "div",
    { class: "search-facets", id: "_facets", role: "group", "aria-label": STRINGS.filters, hidden: "" },
    ...[tag, folder, period].map(({ label }) => label),
    element("label", { class: "search-facet" }, openTasks, element("span", {}, STRINGS.openTasks, " ", openCount)),
    sort.label,
    clear,
    about,
  );
  const button = element(
    "button",
    { type: "button", class: "search-filter", "aria-expanded": "false", "aria-controls": "_facets" },
    STRINGS.filters,
  );
  let shown: SearchAnswer | undefined;

  const filters = (): Partial<QueryFilters> => ({
    ...(tag.menu.value === "" ? {} : { tag: [tag.menu.value] }),
    ...(folder.menu.value === "" ? {} : { folder: [folder.menu.value] }),
    ...periodFilters(period.menu.value),
    ...(openTasks.checked ? { is: ["open"] } : {}),
  });
  const isFiltering = (): boolean => Object.keys(filters()).length > 0;
  const mark = (): void => {
    for (const { label, menu } of [tag, folder, period, sort]) label.classList.toggle("is-set", menu.value !== "");
    openTasks.parentElement?.classList.toggle("is-set", openTasks.checked);
    button.classList.toggle("is-set", isFiltering());
    clear.hidden = !isFiltering();
  };
  const unfold = (open: boolean): void => {
    menus.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
  };
  const show = async (answer: SearchAnswer | undefined): Promise<void> => {
    shown = answer;
    if (menus.hidden) return;
    const counts = await facetCounts(answer);
    if (shown === answer) fill(counts);
  };
  const fill = (counts: FacetCounts): void => {
    setOptions(tag.menu, byCount(counts.tag));
    setOptions(
      folder.menu,
      [...counts.folder].sort(([a], [b]) => (a < b ? -1 : 1)),
    );
    setOptions(period.menu, periodsIn(counts.month));
    openCount.textContent = String(counts.tasks.get("open") ?? 0);
    about.hidden = !counts.isEstimate;
  };
  const reset = (): void => {
    for (const { menu } of [tag, folder, period]) menu.value = "";
    openTasks.checked = false;
    mark();
  };
  button.addEventListener("click", () => {
    unfold(menus.hidden === true);
    void show(shown).catch(() => undefined);
  });
  menus.addEventListener("change", () => {
    mark();
    onChange();
  });
  clear.addEventListener("click", () => {
    reset();
    button.focus();
    onChange();
  });

  return {
    button,
    menus,
    chosen: () => ({ filters: filters(), sort: sort.menu.value === "date" ? "date" : undefined }),
    isFiltering,
    clear: reset,
    show,
    toParams: (params) => {
      const { value } = sort.menu;
      const entries = { tag: tag.menu.value, in: folder.menu.value, period: period.menu.value, sort: value };
      for (const [name, each] of Object.entries(entries)) if (each !== "") params.set(name, each);
      if (openTasks.checked) params.set("is", "open");
    },
    fromParams: (params) => {
      choose(tag.menu, params.get("tag"));
      choose(folder.menu, params.get("in"));
      choose(period.menu, params.get("period"));
      sort.menu.value = params.get("sort") === "date" ? "date" : "";
      openTasks.checked = params.get("is") === "open";
      mark();
      if (isFiltering() || sort.menu.value !== "") unfold(true);
    },
  };
}

function select(name: string): { readonly label: HTMLElement; readonly menu: HTMLSelectElement } {
  // Without it, the label would be heard with all the values in it.
  const menu = element("select", { "aria-label": name });
  menu.append(new Option(STRINGS.all, ""));
  return { label: element("label", { class: "search-facet" }, element("span", {}, name), menu), menu };
}

/** Keeps what is chosen, also where nothing is left of it. */
function setOptions(menu: HTMLSelectElement, values: readonly (readonly [value: string, count: number])[]): void {
  const chosen = menu.value;
  const options = values.map(([value, count]) => new Option(`${value} (${count})`, value));
  menu.replaceChildren(new Option(STRINGS.all, ""), ...options);
  choose(menu, chosen);
}

function choose(menu: HTMLSelectElement, value: string | null): void {
  if (value === null || value === "") return;
  if (![...menu.options].some((option) => option.value === value)) menu.append(new Option(value, value));
  menu.value = value;
}

function byCount(counts: ReadonlyMap<string, number>): [string, number][] {
  const sorted = [...counts].filter(([, count]) => count > 0).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return sorted.slice(0, MOST_VALUES);
}

/** Years, and under each its months; newest first. */
function periodsIn(months: ReadonlyMap<string, number>): [string, number][] {
  const periods = new Map<string, number>();
  for (const [month, count] of months) {
    periods.set(month.slice(0, 4), (periods.get(month.slice(0, 4)) ?? 0) + count);
    periods.set(month, count);
  }
  const kept = [...periods].filter(([, count]) => count > 0);
  // A year before its months: `~` is after every digit.
  return kept.sort(([a], [b]) => (a.padEnd(7, "~") < b.padEnd(7, "~") ? 1 : -1));
}

/** `"2025-03"` is from then until `"2025-04"`; a year likewise. */
function periodFilters(period: string): Partial<QueryFilters> {
  const [, year, month] = /^(\d{4})(?:-(\d\d))?$/.exec(period) ?? [];
  if (year === undefined) return {};
  if (month === undefined) return { after: year, before: String(Number(year) + 1) };
  const next =
    Number(month) === 12 ? `${Number(year) + 1}-01` : `${year}-${String(Number(month) + 1).padStart(2, "0")}`;
  return { after: period, before: next };
}
