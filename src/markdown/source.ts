import type { Garden, LinkTarget, Note } from "../garden/types.ts";
import type { Document } from "./document.ts";
import { isExternal, parseMarkdownAddress, replaceAddresses } from "./links.ts";
import { labelOf, parseReference } from "./reference.ts";
import { segmentsOf } from "./segments.ts";

/**
 * A note's Markdown as readers may see it: public properties, no comments, and links to what is not published
 * as their words only.
 */
export function sourceOf(document: Document, note: Note, garden: Garden): string {
  const targets = new Map<string, LinkTarget>();
  note.links.forEach((link, i) => {
    const target = note.targets[i];
    if (target !== undefined) targets.set(link.linkpath + link.subpath, target);
  });
  const isPublic = (reference: string): boolean => {
    const target = targets.get(reference);
    if (target === undefined || target.kind === "private" || target.kind === "missing" || target.kind === "tag")
      return false;
    return (
      (target.kind !== "note" && target.kind !== "ambiguous") ||
      garden.notes.get(target.path)?.hidden === false ||
      target.path === note.path
    );
  };
  // Nearly every note: nothing in it is to be hidden.
  if (
    note.links.every(({ linkpath, subpath }) => isPublic(linkpath + subpath)) &&
    !/\]\(|\]:|<[a-z]/i.test(document.source)
  ) {
    return `${frontmatterOf(note)}\n${document.source.trim()}\n`;
  }
  const code: string[] = [];
  const text = segmentsOf(document.source)
    .map((segment) => (segment.kind === "code" ? `\0${code.push(segment.text) - 1}\0` : segment.text))
    .join("");
  const body = publicText(text, isPublic).replace(KEPT, (_, place: string) => code[Number(place)] ?? "");
  return `${frontmatterOf(note)}\n${body.trim()}\n`;
}

/** Where code stood while the text round it is looked through; no note holds a NUL. */
const KEPT = /\0(\d+)\0/g;
const WIKILINK = /!?\[\[([^[|\]\n]+)(?:\|((?:[^[\]\n]|\[(?!\[))+))?\]\]/g;
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
    const plain = label?.trim();
    return plain === undefined || plain === target.replace(/\\$/, "").trim() ? labelOf(reference) : plain;
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
const LINK_MARK = /\\.|!?\[\[(?:[^[\]\n]|\[(?!\[))+\]\]|!?\[|\]|\n[ \t]*\n/g;
const ADDRESS =
  /\(\s*(?:<([^<>\n]*)>|((?:\\.|[^\s()<>\\]|\((?:\\.|[^\s()<>\\]|\([^\s()<>\\]*\))*\))*))(?:\s+(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\([^()]*\)))?\s*\)/y;

/** Title, tags, aliases and dates are public; every other property is the author's own. */
function frontmatterOf(note: Note): string {
  const lines = [
    `title: ${JSON.stringify(note.title)}`,
    ...(note.aliases.length > 0 ? [`aliases: ${JSON.stringify(note.aliases)}`] : []),
    ...(note.tags.length > 0 ? [`tags: ${JSON.stringify(note.tags)}`] : []),
    ...(note.created === undefined ? [] : [`created: ${note.created}`]),
    ...(note.updated === undefined ? [] : [`updated: ${note.updated}`]),
  ];
  return `---\n${lines.join("\n")}\n---\n`;
}
