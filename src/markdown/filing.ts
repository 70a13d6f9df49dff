import type { InlineText } from "./inline-text.ts";
import { wikilinkOf } from "./syntax/wikilinks.ts";

/** Tells of a link, by its start in a text, whether it files the note. */
export type FilesAt = (start: number) => boolean;

/** No link of the text files the note. */
export const FILES_NOWHERE: FilesAt = () => false;

/**
 * Which links file the note, in a text where such links stand: those on lines of nothing but wikilinks, and in list items
 * that open with one.
 */
export function filingLinks({ text, links }: InlineText, firstLineOnly: boolean, inItem: boolean): FilesAt {
  if (links.length === 0) return FILES_NOWHERE;
  const filing = new Set<number>();
  let next = 0;
  let from = 0;
  for (const line of firstLineOnly ? text.split("\n", 1) : text.split("\n")) {
    const to = from + line.length;
    const first = next;
    while (next < links.length && (links[next]?.end ?? 0) <= to) next++;
    const inLine = links.slice(first, next).filter(({ start }) => start >= from);
    const wikilinks = inLine.filter(({ token }) => wikilinkOf(token)?.embed === false);
    const isListed = inItem && from === 0 && wikilinks[0]?.start === 0;
    if (wikilinks.length > 0 && (isListed || isBetweenLinks(without(text, from, to, wikilinks)))) {
      for (const { start } of inLine) filing.add(start);
    }
    from = to + 1;
  }
  return (start) => filing.has(start);
}

/** Whether a text holds nothing but links that file the note, and what stands between such links. */
export function onlyFiles({ text, links }: InlineText, files: FilesAt): boolean {
  return (
    links.length > 0 && links.every((link) => files(link.start)) && isBetweenLinks(without(text, 0, text.length, links))
  );
}

/** A heading's words as `tagHeadings` has them: `"Tags:"` is `"tags"`. */
export function foldedHeading(text: string): string {
  return text
    .toLowerCase()
    .replace(/[:：]$/, "")
    .trim();
}

/** Whether only spaces, commas, other tags or a stray bracket stand between the links of a line. */
function isBetweenLinks(text: string): boolean {
  return !/[^\s,·/|\]]/.test(text.replace(/#[^\s#]+/g, ""));
}

function without(text: string, from: number, to: number, links: InlineText["links"]): string {
  let rest = "";
  let at = from;
  for (const link of links) {
    rest += text.slice(at, link.start);
    at = link.end;
  }
  return rest + text.slice(at, to);
}
