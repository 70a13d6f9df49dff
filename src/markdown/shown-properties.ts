import type { Link, PropertyValue, ShownProperty } from "../garden/types.ts";
import { isoDateOf } from "./dates.ts";
import type { Properties } from "./frontmatter.ts";
import { authorProperties, isFalse, isTrue, readProperties, userProperties } from "./properties.ts";
import { linksInProperty, withoutWikilinks } from "./reference.ts";

/** Which of a note's properties its page shows. */
export interface PropertyOptions {
  /** `"none"`, `"all"`, or these, by name in any case. */
  readonly show: "none" | "all" | readonly string[];
  /** Never shown, whatever else says so. */
  readonly hide: readonly string[];
}

/**
 * The properties a note's page shows, in the author's order; a note's own `dg-show-properties` wins over `show`.
 * Properties without a value are left out. `links` are the note's: a value that is a link names its place among them.
 */
export function shownProperties(raw: Properties, links: readonly Link[], options: PropertyOptions): ShownProperty[] {
  const own = userProperties(raw);
  const asked = own["dg-show-properties"] ?? own.dgShowProperties;
  const show = isTrue(asked) ? "all" : isFalse(asked) ? "none" : options.show;
  if (show === "none") return [];
  const hidden = new Set(options.hide.map(folded));
  const wanted = show === "all" ? undefined : new Set(show.map(folded));
  const places = placesOf(links);
  const { tags } = readProperties(raw, "", () => undefined);
  return Object.entries(authorProperties(raw)).flatMap(([key, value]) => {
    const name = folded(key);
    if (hidden.has(name) || wanted?.has(name) === false) return [];
    const values: readonly PropertyValue[] = TAG_KEYS.has(name)
      ? tags.map((tag) => ({ kind: "tag", tag }))
      : itemsOf(value).flatMap((item) => shownValue(item, places) ?? []);
    return values.length === 0 ? [] : [{ key, isList: Array.isArray(value) && !isBareLink(value), values }];
  });
}

/** A shown property's value in plain words, as a note's Markdown has it. */
export function wordsOfValue(value: PropertyValue, links: readonly Link[]): string | number | boolean {
  switch (value.kind) {
    case "text":
    case "url":
      return value.text;
    case "number":
      return value.number;
    case "checkbox":
      return value.checked;
    case "date":
      return value.date;
    case "tag":
      return value.tag;
    case "link":
      return links[value.link]?.displayText ?? "";
  }
}

const TAG_KEYS = new Set(["tags", "tag"]);

function folded(name: string): string {
  return name.normalize("NFC").trim().toLowerCase();
}

function placesOf(links: readonly Link[]): (link: Pick<Link, "linkpath" | "subpath" | "displayText">) => number {
  const places = new Map<string, number>();
  links.forEach((link, place) => {
    if (link.kind === "property") places.set(keyOf(link), place);
  });
  return (link) => places.get(keyOf(link)) ?? -1;
}

function keyOf({ linkpath, subpath, displayText }: Pick<Link, "linkpath" | "subpath" | "displayText">): string {
  return JSON.stringify([linkpath, subpath, displayText]);
}

/** `related: [[A]]` without quotes is a list in a list to YAML. */
function isBareLink(value: unknown): boolean {
  const inner = Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : undefined;
  return Array.isArray(inner) && inner.length === 1 && typeof inner[0] === "string";
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) && !isBareLink(value) ? value : [value];
}

function shownValue(value: unknown, placeOf: ReturnType<typeof placesOf>): PropertyValue | undefined {
  if (typeof value === "boolean") return { kind: "checkbox", checked: value };
  if (typeof value === "number") return { kind: "number", number: value };
  if (isBareLink(value) || (typeof value === "string" && WHOLE_LINK.test(value))) {
    const [link] = linksInProperty(value);
    const place = link === undefined ? -1 : placeOf(link);
    if (place >= 0) return { kind: "link", link: place };
  }
  const text = textOf(value);
  if (text === "") return undefined;
  if (typeof value === "string") {
    if (WHOLE_ADDRESS.test(text)) return { kind: "url", text };
    const date = ISO_DATE.test(text) ? isoDateOf(text) : undefined;
    if (date !== undefined) return { kind: "date", date };
  }
  return { kind: "text", text };
}

const WHOLE_LINK = /^\s*!?\[\[[^[\]\n]+\]\]\s*$/;
const WHOLE_ADDRESS = /^https?:\/\/[^\s<>"]+$/i;
/** What Obsidian shows as a date; `2025.2.3` is text there. */
const ISO_DATE = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d.*)?$/;
/** Links as their words: what a property leads to inside the vault may be private. */
const VAULT_LINK = /!?\[([^[\]\n]*)\]\((?!https?:)[^()\n]*\)/gi;

/** A value as words; lists and objects inside as `a: 1, b: 2`, and no more of them than readers read. */
function textOf(value: unknown): string {
  let budget = LONGEST;
  const open = new Set<unknown>();
  const write = (item: unknown): string => {
    // YAML's anchors may make a value hold itself, or a short text a very long one.
    if (item === null || item === undefined || budget <= 0 || open.has(item)) return "";
    if (typeof item !== "object") {
      const text = withoutWikilinks(String(item)).replace(VAULT_LINK, "$1").trim();
      budget -= text.length + 2;
      return text;
    }
    if (isBareLink(item)) return linksInProperty(item)[0]?.displayText ?? "";
    open.add(item);
    const parts = Object.entries(item).flatMap(([key, inner]) => {
      budget -= 2;
      const text = budget <= 0 ? "" : write(inner);
      return text === "" ? [] : [Array.isArray(item) ? text : `${key}: ${text}`];
    });
    open.delete(item);
    return parts.join(", ");
  };
  const text = write(value);
  return typeof value === "object" && budget <= 0 ? `${text} …` : text;
}

const LONGEST = 1000;
