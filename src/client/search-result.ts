import type { Piece } from "../search/excerpt.ts";
import type { FoundNote } from "./search-notes.ts";

/** A hit as a list item. Everything found or typed becomes text, never HTML. */
export function searchResultOf(note: FoundNote): HTMLLIElement {
  const item = document.createElement("li");
  item.className = "search-result";
  const link = document.createElement("a");
  link.href = note.url;
  link.append(...nodesOf(note.title));
  const excerpt = document.createElement("p");
  excerpt.append(...nodesOf(note.excerpt));
  item.append(link, excerpt);
  return item;
}

/** Text with what matched in `<mark>`. */
export function nodesOf(pieces: readonly Piece[]): Node[] {
  return pieces.map(({ text, marked }) => {
    if (!marked) return document.createTextNode(text);
    const mark = document.createElement("mark");
    mark.textContent = text;
    return mark;
  });
}
