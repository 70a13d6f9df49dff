import type { Piece } from "../search/excerpt.ts";
import { element } from "./element.ts";
import type { FoundNote } from "./found-note.ts";
import { STRINGS } from "./search-strings.ts";

/** A hit as a list item: its note, the hit in its sentence, and the sections it stands in. Everything found becomes text, never HTML. */
export function searchResultOf(note: FoundNote): HTMLLIElement {
  const item = element("li", { class: "search-result" });
  item.append(element("a", { href: note.url }, ...nodesOf(note.title)));
  if (note.alias.length > 0) item.append(" ", element("span", { class: "search-alias" }, ...nodesOf(note.alias)));
  const about = [note.near ? STRINGS.near : "", note.date?.slice(0, 10) ?? "", note.folder ?? ""].filter(Boolean);
  if (about.length > 0) item.append(element("span", { class: "search-about" }, about.join(" · ")));
  if (note.excerpt.length > 0) item.append(element("p", {}, ...nodesOf(note.excerpt)));
  if (note.sections.length > 0) {
    const sections = note.sections.map(({ url, title }) =>
      element("li", {}, element("a", { href: url }, ...nodesOf(title))),
    );
    item.append(element("ul", { class: "search-sections", "aria-label": STRINGS.inNote }, ...sections));
  }
  return item;
}

/** Text with what matched in `<mark>`. */
export function nodesOf(pieces: readonly Piece[]): Node[] {
  return pieces.map(({ text, marked }) => (marked ? element("mark", {}, text) : document.createTextNode(text)));
}
