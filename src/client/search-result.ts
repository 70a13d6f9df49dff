import type { PagefindFragment } from "./pagefind.ts";

/** A hit as a list item. Everything found or typed becomes text, never HTML. */
export function searchResultOf(fragment: PagefindFragment, query: string): HTMLLIElement {
  const item = document.createElement("li");
  item.className = "search-result";
  const link = document.createElement("a");
  link.href = fragment.raw_url ?? fragment.url;
  link.append(...markedWords(fragment.meta.title ?? link.pathname, query));
  const excerpt = document.createElement("p");
  excerpt.append(...markedExcerpt(fragment.excerpt));
  item.append(link, excerpt);
  return item;
}

/** Pagefind's excerpt: text in which only `<` and `>` are escaped, with `<mark>` round what matched. */
function markedExcerpt(excerpt: string): Node[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/s).map((text, index) => partOf(unescaped(text), index));
}

function unescaped(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
}

function markedWords(text: string, query: string): Node[] {
  const words = query.split(/\s+/).filter((word) => word !== "");
  const pattern = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|");
  return text.split(new RegExp(`(${pattern})`, "giu")).map(partOf);
}

// Splitting by one group puts what matched at every odd place.
function partOf(text: string, index: number): Node {
  if (index % 2 === 0) return document.createTextNode(text);
  const mark = document.createElement("mark");
  mark.textContent = text;
  return mark;
}
