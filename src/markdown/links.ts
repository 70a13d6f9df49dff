import type { Token } from "markdown-it";
import type { Link } from "../garden/types.ts";
import { labelOf, parseReference, type Reference } from "./reference.ts";
import { wikilinkOf } from "./syntax/wikilinks.ts";

/** A reference as a token spells it; its place in the text is `facts.ts`'s to know. */
export type WrittenReference = Pick<Link, "linkpath" | "subpath" | "kind" | "embed"> & {
  /** `undefined` where the words between the link's tokens are what readers see. */
  readonly displayText?: string;
};

/** The references into the vault or the site that a token makes; links to other sites are none. */
export function referencesIn(token: Token): WrittenReference[] {
  switch (token.type) {
    case "link_open":
    case "embed":
      return linkReference(token);
    case "image":
      return markdownReference(String(token.attrGet("src") ?? ""), true);
    case "html_inline":
    case "html_block":
      return [...token.content.matchAll(ADDRESS_ATTRIBUTE)].flatMap((match) => {
        const [, name = "", ...addresses] = match;
        const address = addresses.find((written) => written !== undefined) ?? "";
        return markdownReference(address.replaceAll("&amp;", "&"), name.toLowerCase() !== "href").map((reference) => ({
          ...reference,
          kind: "html" as const,
          displayText: "",
        }));
      });
    default:
      return [];
  }
}

/** Addresses in raw HTML: name, then the address in one of three groups. `render.ts` writes the answers back in the same order. */
export const ADDRESS_ATTRIBUTE = /\b(src|href|poster|data)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** Whether an address leads out of the site: it names a protocol, or a host. */
export function isExternal(address: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address);
}

function linkReference(token: Token): WrittenReference[] {
  const wikilink = wikilinkOf(token);
  if (wikilink === undefined) return markdownReference(String(token.attrGet("href") ?? ""), false);
  const { linkpath, subpath, embed, label } = wikilink;
  return [
    { linkpath, subpath, kind: "wikilink", embed, ...(embed ? { displayText: label ?? labelOf(wikilink) } : {}) },
  ];
}

function markdownReference(address: string, embed: boolean): WrittenReference[] {
  if (address === "" || isExternal(address)) return [];
  const { linkpath, subpath } = parseMarkdownAddress(address);
  return linkpath === "" && subpath === "" ? [] : [{ linkpath, subpath, kind: "markdown", embed }];
}

/** A Markdown link's address, `"../a%20b.md?x#h"`, taken apart and percent-decoded; a query is for browsers. */
export function parseMarkdownAddress(address: string): Reference {
  return parseReference(percentDecoded(address.replace(/\?[^#]*/, "")));
}

/** An address without its escapes; as it is where they are none. */
export function percentDecoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
