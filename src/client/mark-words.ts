import { type Match, matchesIn, searched } from "../search/matches.ts";
import { parseQuery, type Term } from "../search/query.ts";
import { element } from "./element.ts";

/** A note that says a word on every line is not helped by more. */
const MOST = 300;
const BLOCKS = "p, li, h1, h2, h3, h4, h5, h6, td, th, pre, dt, dd, blockquote, figcaption, summary, div";
const LEFT_OUT = "script, style, svg, math, button, select, textarea, pre.mermaid, [aria-hidden=true], .search-box";

/** Marks a query's words in a note and shows the first; in the section of the address, where it has one. Escape takes the marks away. */
export function markWords(query: string, column: Element | null = document.querySelector("main")): void {
  unmark();
  const root = column?.querySelector(".markdown-rendered") ?? null;
  // 초성 are for names: in a text they would mark half of it.
  const terms = parseQuery(query).terms.filter(({ kind }) => kind !== "initials");
  if (root === null || terms.length === 0) return;
  const marks: HTMLElement[] = [];
  for (const nodes of blocksIn(root)) {
    if (marks.length >= MOST) break;
    marks.push(...markBlock(nodes, terms));
  }
  if (marks.length === 0) return;
  showFirst(marks);
  document.addEventListener("keydown", onKey);
}

/** Text nodes by the block they stand in, so that a word half in bold is one word. */
function blocksIn(root: Element): Text[][] {
  const blocks: Text[][] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let before: Element | null | undefined;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || parent === null || parent.closest(LEFT_OUT) !== null) continue;
    // Decomposed text looks the same and has other places than what is searched.
    const composed = node.data.normalize("NFC");
    if (composed !== node.data) node.data = composed;
    const block = parent.closest(BLOCKS);
    if (block === before) blocks.at(-1)?.push(node);
    else blocks.push([node]);
    before = block;
  }
  return blocks;
}

function markBlock(nodes: readonly Text[], terms: readonly Term[]): HTMLElement[] {
  const text = nodes.map(({ data }) => data).join("");
  const field = searched(text);
  // A syllable in two nodes.
  if (field.text.length !== text.length) return [];
  const matches = apart(terms.flatMap((term) => matchesIn(field, term)));
  const marks: HTMLElement[] = [];
  let offset = 0;
  for (const node of nodes) {
    const { length } = node.data;
    const within = matches.filter(({ start, end }) => start < offset + length && end > offset);
    // From the end: what is before keeps its place.
    for (const { start, end } of [...within].reverse()) {
      const found = node.splitText(Math.max(0, start - offset));
      found.splitText(Math.min(end - offset, length) - Math.max(0, start - offset));
      const mark = element("mark", { class: "search-mark" });
      found.replaceWith(mark);
      mark.append(found);
      marks.unshift(mark);
    }
    offset += length;
  }
  return marks;
}

function apart(matches: Match[]): Match[] {
  matches.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return matches.filter((match) => {
    if (match.start < end) return false;
    end = match.end;
    return true;
  });
}

function showFirst(marks: readonly HTMLElement[]): void {
  const section = document.getElementById(decoded(location.hash.slice(1)));
  const isBehind = (mark: HTMLElement): boolean =>
    section === null || (section.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const first = marks.find(isBehind) ?? marks[0];
  for (let fold = first?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
  first?.scrollIntoView({ block: "center", behavior: "instant" });
}

/** An address may come from anyone, and `#%` is none that can be read. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function onKey(event: KeyboardEvent): void {
  if (event.key !== "Escape" || event.isComposing || document.querySelector("dialog[open]") !== null) return;
  unmark();
}

function unmark(): void {
  document.removeEventListener("keydown", onKey);
  for (const mark of document.querySelectorAll("mark.search-mark")) {
    const { parentNode } = mark;
    mark.replaceWith(...mark.childNodes);
    parentNode?.normalize();
  }
}
