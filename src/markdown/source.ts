import { isBase } from "../garden/file-link.ts";
import type { Garden, LinkTarget, Note, ShownProperty } from "../garden/types.ts";
import { canvasSource } from "./canvas/canvas-source.ts";
import type { Document } from "./document.ts";
import { isExternal, parseMarkdownAddress, replaceAddresses } from "./links.ts";
import { isQueryCode, publicQuery } from "./query-source.ts";
import { IN_LABEL, isSamePath, labelOf, parseReference } from "./reference.ts";
import { wordsOfValue } from "./shown-properties.ts";

/**
 * A note's Markdown as readers may see it: public properties, no comments, and links to what is not published
 * as their words only.
 */
export function sourceOf(document: Document, note: Note, garden: Garden): string {
  const front = `${frontmatterOf(note)}\n`;
  const targets = new Map<string, LinkTarget>();
  note.links.forEach((link, i) => {
    const target = note.targets[i];
    if (target !== undefined) targets.set(link.linkpath + link.subpath, target);
  });
  const isTargetPublic = (target: LinkTarget): boolean => {
    switch (target.kind) {
      case "note":
      case "ambiguous":
        return target.path === note.path || garden.notes.get(target.path)?.hidden === false;
      case "attachment":
        return !isBase(target.path);
      case "site":
        return true;
      case "tag":
      case "private":
      case "missing":
        return false;
    }
  };
  const isPublic = (reference: string): boolean => {
    const target = targets.get(reference);
    return target !== undefined && isTargetPublic(target);
  };
  let text = document.canvas === undefined ? document.source : canvasSource(document.canvas, isPublic);
  if (note.targets.every(isTargetPublic) && isAllRead(text, note)) return `${front}${text.trim()}\n`;
  const code: string[] = [];
  for (const literal of new Set(document.code)) {
    const kept = isQueryCode(literal) ? publicQuery(literal, garden) : literal;
    text = text.replaceAll(literal, () => `\0${code.push(kept) - 1}\0`);
  }
  // A link the parser knows nothing of, as in a footnote nobody refers to, may lead anywhere: its words stay.
  const body = publicText(text, isPublic);
  return `${front}${body.replace(KEPT, (_, place: string) => code[Number(place)] ?? "").trim()}\n`;
}

/** Whether everything in the source that may be a link is one of the note's. */
function isAllRead(source: string, { links }: Note): boolean {
  if (source.includes("]:")) return false;
  return source.split("[[").length - 1 <= links.filter((link) => link.kind === "wikilink").length;
}

/** Where code stood while the text round it is looked through; no note holds a NUL. */
const KEPT = /\0(\d+)\0/g;
const WIKILINK = new RegExp(String.raw`!?\[\[([^[|\]\n]+)(?:\|(${IN_LABEL}*))?\]\]`, "g");
const DEFINITION =
  /^((?:[ \t>]|[-*+] |\d+[.)] )*\[(?!\^)[^\]\n]+\]:[\s>]*)<?([^\s<>]+)>?[ \t]*(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\))?[ \t]*$/gm;

function publicText(text: string, isPublic: (reference: string) => boolean): string {
  const isPublicAddress = (address: string): boolean => {
    if (isExternal(address) || address.startsWith("#")) return true;
    const { linkpath, subpath } = parseMarkdownAddress(address);
    return isPublic(linkpath + subpath);
  };
  const withoutWikilinks = text.replace(WIKILINK, (link, target: string, label: string | undefined) => {
    const reference = parseReference(target);
    if (isPublic(reference.linkpath + reference.subpath)) return link;
    const words = label?.trim() ?? "";
    return words === "" || isSamePath(words, target) ? labelOf(reference) : words;
  });
  const withoutDefinitions = withoutLinks(withoutWikilinks, isPublicAddress).replace(
    DEFINITION,
    (line, _name: string, address: string) => (isPublicAddress(address) ? line : ""),
  );
  return replaceAddresses(withoutDefinitions, (attribute, _name, address) =>
    isPublicAddress(address) ? attribute : "",
  );
}

/** Leaves the words of each `[words](address "title")` that is not public; they may hold brackets, pictures and line breaks. */
function withoutLinks(text: string, isPublicAddress: (address: string) => boolean): string {
  const cuts: [from: number, to: number][] = [];
  let open: { from: number; to: number }[] = [];
  for (const { 0: mark, index } of text.matchAll(LINK_MARK)) {
    if (mark.startsWith("\n")) open = [];
    else if (mark === "[" || mark === "![") open.push({ from: index, to: index + mark.length });
    else if (mark === "]") {
      const opening = open.pop();
      ADDRESS.lastIndex = index + 1;
      const address = opening && ADDRESS.exec(text);
      if (!opening || !address || isPublicAddress(address[1] ?? address[2] ?? "")) continue;
      cuts.push([opening.from, opening.to], [index, ADDRESS.lastIndex]);
    }
  }
  let kept = "";
  let at = 0;
  for (const [from, to] of cuts.sort((a, b) => a[0] - b[0])) {
    kept += text.slice(at, Math.max(at, from));
    at = Math.max(at, to);
  }
  return kept + text.slice(at);
}

/** Brackets; what is escaped, a wikilink or a new paragraph. */
const LINK_MARK = new RegExp(String.raw`\\.|!?\[\[${IN_LABEL}+\]\]|!?\[|\]|\n[ \t]*\n`, "g");
const ADDRESS =
  /\(\s*(?:<([^<>\n]*)>|((?:\\.|[^\s()<>\\]|\((?:\\.|[^\s()<>\\]|\([^\s()<>\\]*\))*\))*))(?:\s+(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\([^()]*\)))?\s*\)/y;

/** Title, tags, aliases and dates are public; of the other properties, those that the page shows. */
function frontmatterOf(note: Note): string {
  const lines = [
    `title: ${JSON.stringify(note.title)}`,
    ...(note.aliases.length > 0 ? [`aliases: ${JSON.stringify(note.aliases)}`] : []),
    ...(note.tags.length > 0 ? [`tags: ${JSON.stringify(note.tags)}`] : []),
    ...(note.created === undefined ? [] : [`created: ${note.created}`]),
    ...(note.updated === undefined ? [] : [`updated: ${note.updated}`]),
    ...note.shownProperties.flatMap((property) => shownLineOf(property, note)),
  ];
  return `---\n${lines.join("\n")}\n---\n`;
}

function shownLineOf({ key, isList, values }: ShownProperty, note: Note): string[] {
  if (ALWAYS_WRITTEN.has(key.toLowerCase())) return [];
  const words = values.map((value) => wordsOfValue(value, note.links));
  const name = /^[A-Za-z][\w-]*$/.test(key) ? key : JSON.stringify(key);
  return [`${name}: ${JSON.stringify(isList ? words : words[0])}`];
}

const ALWAYS_WRITTEN = new Set(["title", "aliases", "alias", "tags", "tag", "created", "updated"]);
