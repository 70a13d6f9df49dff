import { fold } from "../search/words.ts";
import { element } from "./element.ts";
import { groupsOf, type Row, rowsIn, sortedRows } from "./task-rows.ts";

/** How a reader wants the list; empty is as it came. The address holds it. */
export interface View {
  readonly q: string;
  readonly show: string;
  readonly group: string;
  readonly sort: string;
}

const FIELDS = ["q", "show", "group", "sort"] as const;

/** Filters, sorts and groups the tasks that stand on the page. */
export function startTaskList(form: HTMLFormElement): void {
  const list = document.querySelector<HTMLElement>(".task-sections");
  if (list === null) return;
  const rows = rowsIn(list);
  const other = element("div", { class: "task-sections" });
  list.after(other);
  form.hidden = false;

  const show = (view: View): void => {
    const shown = rows.filter((row) => isAsked(row, view));
    const isOwn = view.group === "" && view.sort === "";
    list.hidden = !isOwn;
    other.replaceChildren(...(isOwn ? [] : sectionsOf(shown, view, form.dataset)));
    if (isOwn) hideOthers(list, rows, new Set(shown));
    const output = form.querySelector("output");
    const isAll = shown.length === rows.length;
    if (output) output.value = isAll ? "" : (form.dataset.shown ?? "").replace("{count}", String(shown.length));
  };
  const fromAddress = (): void => {
    const asked = new URLSearchParams(location.search);
    for (const name of FIELDS) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = asked.get(name) ?? "";
      // A value the page does not offer.
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
    }
    show(viewOf(form));
  };
  form.addEventListener("input", () => {
    const view = viewOf(form);
    const asked = new URLSearchParams(FIELDS.flatMap((name) => (view[name] === "" ? [] : [[name, view[name]]])));
    const query = asked.toString();
    history.replaceState(history.state, "", location.pathname + (query && `?${query}`) + location.hash);
    show(view);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("popstate", fromAddress);
  fromAddress();
}

function viewOf(form: HTMLFormElement): View {
  const data = new FormData(form);
  const said = (name: string): string => String(data.get(name) ?? "");
  return { q: said("q"), show: said("show"), group: said("group"), sort: said("sort") };
}

function isAsked(row: Row, { q, show }: View): boolean {
  return (show === "" || row.state === show) && (q.trim() === "" || row.words.includes(fold(q.trim())));
}

/** Takes what is not asked for out of sight, and every list and section that holds nothing else. */
function hideOthers(list: HTMLElement, rows: readonly Row[], shown: ReadonlySet<Row>): void {
  const used = new Set<Element>();
  for (const row of rows) {
    row.item.hidden = !shown.has(row);
    if (row.item.hidden) continue;
    for (let at: Element | null = row.item.parentElement; at !== null && at !== list; at = at.parentElement)
      used.add(at);
  }
  for (const part of list.querySelectorAll<HTMLElement>("section, .task-note, .task-list")) {
    part.hidden = !used.has(part);
    if (part.matches(".task-list") && part.previousElementSibling?.matches(".task-heading")) {
      (part.previousElementSibling as HTMLElement).hidden = part.hidden;
    }
  }
}

function sectionsOf(rows: readonly Row[], view: View, words: DOMStringMap): HTMLElement[] {
  return groupsOf(rows, view.group, words).map(({ title, rows: own }) => {
    const items = sortedRows(own, view.sort).map(({ item, note }) => {
      const copy = item.cloneNode(true) as HTMLElement;
      copy.hidden = false;
      delete copy.dataset.depth;
      if (note !== undefined && view.group !== "note") {
        const from = element("a", { class: "task-from", href: note.href }, note.title);
        copy.insertBefore(from, copy.querySelector(".task-signs")).before(" ");
      }
      return copy;
    });
    const count = element("span", { class: "count" }, String(own.length));
    return element(
      "section",
      { class: "task-state" },
      element("h2", {}, title, " ", count),
      element("ul", { class: "task-list contains-task-list" }, ...items),
    );
  });
}
