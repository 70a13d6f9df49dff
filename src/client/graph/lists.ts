import type { GraphModel } from "./graph-model.ts";
import type { Say } from "./say.ts";

/** Fills a list with notes: each a link, and a button that shows it in the picture. The rest comes when asked for. */
export function fillList(list: Element, model: GraphModel, notes: readonly number[], say: Say, from = 0): void {
  if (from === 0) list.replaceChildren();
  for (const note of notes.slice(from, from + AT_ONCE)) list.append(itemOf(model, note, say));
  const left = notes.length - from - AT_ONCE;
  if (left <= 0) return;
  const more = document.createElement("button");
  more.type = "button";
  more.textContent = say("moreNotes", { count: left });
  const last = document.createElement("li");
  last.append(more);
  more.addEventListener("click", () => {
    last.remove();
    const next = list.children.length;
    fillList(list, model, notes, say, from + AT_ONCE);
    list.children[next]?.querySelector("a")?.focus();
  });
  list.append(last);
}

const AT_ONCE = 50;

function itemOf(model: GraphModel, note: number, say: Say): HTMLLIElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  const title = model.titles[note] ?? "";
  link.href = model.urls[note] ?? "";
  link.textContent = title;
  const show = document.createElement("button");
  show.type = "button";
  show.dataset.choose = String(note);
  show.textContent = say("show");
  show.ariaLabel = say("showNamed", { name: title });
  item.append(link, " ", show);
  const progress = progressOf(model, note, say);
  if (progress !== "") {
    const words = document.createElement("span");
    words.className = "graph-progress";
    words.textContent = progress;
    item.append(" ", words);
  }
  return item;
}

/** How far a note's tasks are done, in words; `""` for one without. */
export function progressOf(model: GraphModel, note: number, say: Say): string {
  const tasks = model.tasks[note];
  return tasks === undefined || tasks === 0 ? "" : say("progress", { count: tasks[0], all: tasks[1] });
}

/** The choices of a `select`, after the one for all. */
export function fillSelect(select: HTMLSelectElement, names: readonly string[], chosen: string): void {
  for (const name of names) select.append(new Option(name, name, false, name === chosen));
}
