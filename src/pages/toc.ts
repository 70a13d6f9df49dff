import type { TocItem } from "../../_includes/toc.tsx";
import { hrefOf } from "../garden/href.ts";
import type { Heading, Note } from "../garden/types.ts";

/** A note's headings, each under the nearest higher one above it; empty where there are fewer than two. */
export function tocOf(note: Note): readonly TocItem[] {
  const headings = note.headings.filter(
    (heading, index) => heading.inCallout !== true && !(index === 0 && isTitle(heading, note)),
  );
  return headings.length < 2 ? [] : itemsOf(headings);
}

// The page does not show it twice, so there is nowhere to go.
function isTitle(heading: Heading, note: Note): boolean {
  return heading.level === 1 && heading.text.trim() === note.title.trim();
}

function itemsOf(headings: readonly Heading[]): readonly TocItem[] {
  const items: TocItem[] = [];
  const open: { readonly level: number; readonly children: TocItem[] }[] = [];
  for (const { level, text, id } of headings) {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const children: TocItem[] = [];
    (open.at(-1)?.children ?? items).push({ href: hrefOf("", "", id), text, children });
    open.push({ level, children });
  }
  return items;
}
