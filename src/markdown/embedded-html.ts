import { type Level, levelUnder } from "./outline.ts";
import type { Prefixes } from "./place.ts";

/** How the HTML of a body is put where it is to stand. */
export interface Setting {
  /** Level of the heading that the body stands under; 1 is the page's title. */
  readonly under: number;
  /** Go before every id, and make the body's headings ones under `under`; none for a page's own body. */
  readonly prefixes?: Prefixes;
  /** What stands at a mark, under a heading of some level. */
  readonly at: (mark: number, under: number) => string;
}

/** Keeps a place in a body's HTML for something of Madang's own, past what may be done to the author's. */
export function placeMark(mark: number): string {
  return `\0${mark}\0`;
}

/**
 * Goes through a body's HTML once: fills the marks, and in an embedded body makes ids the embed's own and headings levels that
 * follow the page's outline. No level is skipped; what is deeper than six is six.
 */
export function settled(html: string, { under, prefixes, at }: Setting): string {
  const outline: Level[] = [];
  const open: number[] = [];
  let level = under;
  return html.replace(
    TAG_OR_MARK,
    (part, mark: string | undefined, slash: string, name: string, attributes: string) => {
      if (mark !== undefined) return at(Number(mark), level);
      const kept = attributes.includes("\0") ? attributes.replace(MARK, "") : attributes;
      const heading = /^h[1-6]$/i.test(name) ? Number(name.charAt(1)) : undefined;
      if (prefixes === undefined) {
        if (heading !== undefined && slash === "") level = heading;
        return kept === attributes ? part : `<${slash}${name}${kept}>`;
      }
      if (slash !== "") return `</${heading === undefined ? name : `h${open.pop() ?? heading}`}>`;
      if (heading !== undefined) {
        level = levelUnder(under, heading, outline);
        open.push(level);
      }
      // The level that its own body gave a heading is not that of this page.
      const own = heading === undefined ? kept : kept.replace(LEVEL, "");
      return `<${heading === undefined ? name : `h${level}`}${withPrefixes(own, prefixes)}>`;
    },
  );
}

const TAG_OR_MARK = /\0(\d+)\0|<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const MARK = /\0\d+\0/g;
const LEVEL = / aria-level="\d"/;

function withPrefixes(attributes: string, { ids, footnotes }: Prefixes): string {
  if (attributes === "") return attributes;
  const prefixed = (id: string): string => (FOOTNOTE.test(id) ? footnotes : ids) + id;
  return attributes.replace(ID_ATTRIBUTE, (attribute, name: string, value: string) => {
    if (name === "href") return value.startsWith("#") ? `href="#${prefixed(value.slice(1))}"` : attribute;
    const named = value.split(/\s+/).filter((id) => id !== "");
    return `${name}="${named.map(prefixed).join(" ")}"`;
  });
}

/** As `footnotes.ts` writes them. */
const FOOTNOTE = /^fn(?:ref)?_\d/;

/** Attributes that hold an id or several. Links to a place in the note itself have its whole address by now. */
const ID_ATTRIBUTE =
  /(?<=\s)(id|for|headers|list|href|aria-(?:labelledby|describedby|controls|owns|details|flowto|activedescendant))="([^"]*)"/gi;
