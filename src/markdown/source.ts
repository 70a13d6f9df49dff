import type { Garden, LinkTarget, Note } from "../garden/types.ts";
import type { Document } from "./document.ts";
import { ADDRESS_ATTRIBUTE, isExternal, parseMarkdownAddress } from "./links.ts";
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
  const body = segmentsOf(document.source)
    .map((segment) => (segment.kind === "code" ? segment.text : publicText(segment.text, isPublic)))
    .join("");
  return `${frontmatterOf(note)}\n${body.trim()}\n`;
}

const WIKILINK = /!?\[\[([^|\]\n]+)(?:\|([^\]\n]+))?\]\]/g;
const MARKDOWN_LINK = /(!?)\[([^[\]\n]*)\]\(\s*<?([^\s()<>]+(?:\([^\s()<>]*\)[^\s()<>]*)*)>?(?:\s+"[^"\n]*")?\s*\)/g;
const DEFINITION = /^( {0,3}\[[^\]\n]+\]:\s*)<?([^\s<>]+)>?.*$/gm;

function publicText(text: string, isPublic: (reference: string) => boolean): string {
  const isPublicAddress = (address: string): boolean => {
    if (isExternal(address) || address.startsWith("#")) return true;
    const { linkpath, subpath } = parseMarkdownAddress(address);
    return isPublic(linkpath + subpath);
  };
  return text
    .replace(WIKILINK, (link, target: string, label: string | undefined) => {
      const reference = parseReference(target);
      if (isPublic(reference.linkpath + reference.subpath)) return link;
      const plain = label?.trim();
      return plain === undefined || plain === target.replace(/\\$/, "").trim() ? labelOf(reference) : plain;
    })
    .replace(MARKDOWN_LINK, (link, _bang: string, label: string, address: string) =>
      isPublicAddress(address) ? link : label,
    )
    .replace(DEFINITION, (line, _name: string, address: string) => (isPublicAddress(address) ? line : ""))
    .replace(ADDRESS_ATTRIBUTE, (attribute, _name: string, ...addresses: (string | undefined)[]) =>
      isPublicAddress(addresses.slice(0, 3).find((address) => address !== undefined) ?? "") ? attribute : "",
    );
}

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
