import type { Garden, LinkTarget, Note } from "../garden/types.ts";
import type { Document } from "./document.ts";
import { isExternal, parseMarkdownAddress, replaceAddresses } from "./links.ts";
import { labelOf, parseReference } from "./reference.ts";

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
  const isTargetPublic = (target: LinkTarget): boolean => {
    switch (target.kind) {
      case "note":
      case "ambiguous":
        return target.path === note.path || garden.notes.get(target.path)?.hidden === false;
      case "attachment":
      case "site":
        return true;
      case "tag":
      case "private":
      case "missing":
        return false;
    }
  };
  // Nearly every note: nothing in it is to be hidden.
  const hidesNothing = note.targets.every(isTargetPublic) && !document.source.includes("]:");
  // What the parser took for no link is words, in code and elsewhere; an address it may have spelt otherwise is not risked.
  const body = hidesNothing
    ? document.source
    : publicText(document.source, (reference, isAddress) => {
        const target = targets.get(reference);
        return target === undefined ? !isAddress : isTargetPublic(target);
      });
  return `${frontmatterOf(note)}\n${body.trim()}\n`;
}

const WIKILINK = /!?\[\[([^[|\]\n]+)(?:\|((?:[^[\]\n]|\[(?!\[))+))?\]\]/g;
const DEFINITION =
  /^((?:[ \t>]|[-*+] |\d+[.)] )*\[(?!\^)[^\]\n]+\]:[\s>]*)<?([^\s<>]+)>?[ \t]*(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\))?[ \t]*$/gm;

function publicText(text: string, isPublic: (reference: string, isAddress: boolean) => boolean): string {
  const isPublicAddress = (address: string): boolean => {
    if (isExternal(address) || address.startsWith("#")) return true;
    const { linkpath, subpath } = parseMarkdownAddress(address);
    return isPublic(linkpath + subpath, true);
  };
  const withoutWikilinks = text.replace(WIKILINK, (link, target: string, label: string | undefined) => {
    const reference = parseReference(target);
    if (isPublic(reference.linkpath + reference.subpath, false)) return link;
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
