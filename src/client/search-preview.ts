import { element } from "./element.ts";
import type { FoundNote } from "./found-note.ts";
import { nodesOf } from "./search-result.ts";

/**
 * The chosen note beside the list, on wide screens: its parts with their first lines. For eyes only: whoever listens has the
 * result itself. Text and nothing else, so no script of a note runs here and no id is there twice.
 */
export function showPreview(pane: HTMLElement, note: FoundNote | undefined): void {
  const parts = note?.preview() ?? [];
  pane.hidden = note === undefined || parts.length === 0;
  if (note === undefined || pane.hidden) {
    pane.replaceChildren();
    return;
  }
  const tags = note.tags.slice(0, 6).map((tag) => element("span", { class: "search-tag" }, tag));
  pane.replaceChildren(
    element("p", { class: "search-preview-title" }, ...nodesOf(note.title)),
    ...(tags.length > 0 ? [element("p", { class: "search-preview-tags" }, ...tags)] : []),
    ...parts.flatMap(({ title, excerpt }) => [
      ...(title.some(({ text }) => text !== "")
        ? [element("p", { class: "search-preview-heading" }, ...nodesOf(title))]
        : []),
      element("p", {}, ...nodesOf(excerpt)),
    ]),
  );
  pane.scrollTop = 0;
}
