/** A link's target as written, taken apart. */
export interface Reference {
  readonly linkpath: string;
  /** `"#Heading"`, `"#^block"` or `""`. */
  readonly subpath: string;
}

/** What a wikilink's label is made of, as a regular expression: any sign, a pair of brackets, a bracket nobody closes. */
export const IN_LABEL = String.raw`(?:[^[\]\n]|\[[^[\]\n]*\]|\[(?!\[))`;

/** Takes `"Folder/Note#Heading "` apart at its first `#`; outer spaces and a table's `\` before the pipe fall off. */
export function parseReference(raw: string): Reference {
  const text = raw.replace(/\\$/, "").normalize("NFC").trim();
  const hash = text.indexOf("#");
  if (hash < 0) return { linkpath: text, subpath: "" };
  // A lone `#` says nothing after a name, unless the name is `C#`: the garden knows.
  return { linkpath: text.slice(0, hash).trim(), subpath: text === "#" ? "" : text.slice(hash).trim() };
}

/**
 * What readers see of a wikilink without words of its own: the note's name and heading, as in `Note > Heading`.
 * Folders stay away: a reader has no use for them, and the folder of a private note is private.
 */
export function labelOf({ linkpath, subpath }: Reference): string {
  const path = linkpath.replace(/\/+$/, "");
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
  if (subpath === "") return name;
  if (subpath === "#") return `${name}#`;
  const parts = subpath
    .split("#")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return [name, ...parts].filter((part) => part !== "").join(" > ");
}

/** Whether a label only repeats its target's path: to readers that is no label, and it may be a private folder. */
export function isSamePath(label: string, target: string): boolean {
  return label === target || bare(label) === bare(target);
}

function bare(path: string): string {
  return path.replace(/\\$/, "").trim().replace(/\.md$/i, "").normalize("NFC");
}

/** A wikilink found in a property's value. */
export interface PropertyLink extends Reference {
  readonly displayText: string;
}

/** Every wikilink in a property's value, however deep: `"[[A|b]]"`, lists, and the nested lists YAML makes of a bare `[[A]]`. */
export function linksInProperty(value: unknown): PropertyLink[] {
  if (typeof value === "string" ? !value.includes("[[") : typeof value !== "object") return [];
  const links: PropertyLink[] = [];
  const seen = new Set<unknown>();
  const visit = (item: unknown): void => {
    if (typeof item === "string") {
      if (!item.includes("[[")) return;
      for (const match of item.matchAll(WIKILINK)) links.push(propertyLink(match[1] ?? "", match[2]));
    } else if (typeof item === "object" && item !== null && !seen.has(item)) {
      seen.add(item);
      const inner = Array.isArray(item) && item.length === 1 ? (item[0] as unknown) : undefined;
      if (Array.isArray(inner) && inner.length === 1 && typeof inner[0] === "string") {
        links.push(propertyLink(...splitLabel(inner[0])));
      } else {
        for (const part of Object.values(item)) visit(part);
      }
    }
  };
  visit(value);
  return links;
}

/** A property's text with each wikilink as its words: names and tags are published, the folders in links are not. */
export function withoutWikilinks(text: string): string {
  return text.includes("[[")
    ? text.replace(WIKILINK, (_, target: string, label: string | undefined) => propertyLink(target, label).displayText)
    : text;
}

const WIKILINK = new RegExp(`\\[\\[([^[|\\]\\n]+)(?:\\|(${IN_LABEL}+))?\\]\\]`, "g");

function splitLabel(text: string): [string, string | undefined] {
  const pipe = text.indexOf("|");
  return pipe < 0 ? [text, undefined] : [text.slice(0, pipe), text.slice(pipe + 1)];
}

function propertyLink(target: string, label: string | undefined): PropertyLink {
  const reference = parseReference(target);
  const words = label?.trim() ?? "";
  return { ...reference, displayText: words === "" || isSamePath(words, target) ? labelOf(reference) : words };
}
