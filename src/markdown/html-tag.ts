import { escapeHtml } from "./highlight.ts";
import { mayCarry } from "./html-elements.ts";
import { harmlessStyle } from "./html-style.ts";

/** A tag as an author wrote it. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly kind: "open" | "close" | "empty";
  readonly attributes: readonly Attribute[];
  /** As written, all of it. */
  readonly source: string;
}

export interface Attribute {
  /** In lower case; for a hole, its marks. */
  readonly name: string;
  /** Without entities. */
  readonly value: string;
  readonly isHole: boolean;
}

/** HTML in pieces: its tags, and the text between them as written. */
export function tagsAndText(html: string): readonly (Tag | string)[] {
  const pieces: (Tag | string)[] = [];
  let textFrom = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at)) {
    const tag = tagAt(html, at);
    if (tag === undefined) {
      at++;
      continue;
    }
    if (at > textFrom) pieces.push(html.slice(textFrom, at));
    pieces.push(tag);
    at += tag.source.length;
    textFrom = at;
  }
  if (textFrom < html.length) pieces.push(html.slice(textFrom));
  return pieces;
}

const NAME = /<(\/?)([a-z][^\s/<>\0"'=]*)/iy;
/** A hole stands where the garden will write an address. */
const ATTRIBUTE = /[\s/]*(?:(\0\d+\0)|([^\s"'<>/=\0]+)(?:\s*=\s*(?:"([^"\0]*)"|'([^'\0]*)'|([^\s"'=<>`\0]+)))?)/y;
const END = /([\s/]*)>/y;

function tagAt(html: string, at: number): Tag | undefined {
  NAME.lastIndex = at;
  const start = NAME.exec(html);
  if (start === null) return undefined;
  const attributes = new Map<string, Attribute>();
  let to = NAME.lastIndex;
  for (;;) {
    END.lastIndex = to;
    const end = END.exec(html);
    if (end !== null) {
      return {
        name: (start[2] ?? "").toLowerCase(),
        kind: start[1] === "/" ? "close" : end[1]?.includes("/") ? "empty" : "open",
        attributes: [...attributes.values()],
        source: html.slice(at, END.lastIndex),
      };
    }
    ATTRIBUTE.lastIndex = to;
    const found = ATTRIBUTE.exec(html);
    if (found === null) return undefined;
    to = ATTRIBUTE.lastIndex;
    const [, hole, name = "", ...values] = found;
    const key = hole ?? name.toLowerCase();
    const value = values.find((written) => written !== undefined) ?? "";
    if (!attributes.has(key)) attributes.set(key, { name: key, value: decoded(value), isHole: hole !== undefined });
  }
}

/** Enough for addresses and styles: what is not decoded here is escaped, so that no browser decodes it either. */
function decoded(value: string): string {
  return value.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos|nbsp));?/gi,
    (entity, hex, decimal, name) => {
      if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? entity;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    },
  );
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

/**
 * An allowed element's attributes as HTML, without handlers, addresses that run code, and styles that leave their place.
 * `holeName` says which attribute a hole fills.
 */
export function harmlessAttributes(tag: Tag, holeName: (hole: string) => string): string {
  let html = "";
  for (const { name, value, isHole } of tag.attributes) {
    if (isHole) {
      if (mayCarry(tag.name, holeName(name))) html += name;
      continue;
    }
    if (!mayCarry(tag.name, name)) continue;
    const kept = name === "style" ? harmlessStyle(value) : isHarmlessValue(tag.name, name, value) ? value : undefined;
    if (kept === undefined || (kept === "" && name === "style")) continue;
    html += kept === "" ? ` ${name}` : ` ${name}="${escapeHtml(kept)}"`;
  }
  return html;
}

function isHarmlessValue(element: string, name: string, value: string): boolean {
  if (name === "src" || name === "poster") return isHarmlessSource(element, value);
  if (name === "href") return element === "a" ? HARMLESS_LINK.test(withoutControls(value)) : value.startsWith("#");
  if (name === "xlink:href") return value.startsWith("#");
  // Paint in SVG may name a neighbour: `fill="url(#a)"`.
  return !/url\(/i.test(value.replace(/url\(\s*["']?#[\w.:-]*["']?\s*\)/gi, "")) || GLOBAL_TEXT.has(name);
}

const GLOBAL_TEXT: ReadonlySet<string> = new Set(["title", "alt", "class", "id", "name", "download", "abbr"]);

/** Schemes that lead readers somewhere. Addresses in the vault or on the site are holes by now; no other may say a path. */
const HARMLESS_LINK = /^(?:https?:|mailto:|tel:|ftp:|obsidian:|geo:|sms:|\/\/)/i;

function isHarmlessSource(element: string, value: string): boolean {
  const address = withoutControls(value);
  return /^(?:https?:|\/\/)/i.test(address) || (element === "img" && /^data:image\//i.test(address));
}

/** Browsers leave them out of an address. */
function withoutControls(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  return value.replace(/[\u0000-\u0020]/g, "");
}
