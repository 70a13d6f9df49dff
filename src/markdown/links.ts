import type { Token } from "markdown-it";
import type { Link } from "../garden/types.ts";
import { createPictureReader, type RawPicture } from "./html-picture.ts";
import { labelOf, parseReference, type Reference } from "./reference.ts";
import { wikilinkOf } from "./syntax/wikilinks.ts";

/** A reference as a token spells it; its place in the text is `facts.ts`'s to know. */
export type WrittenReference = Pick<Link, "linkpath" | "subpath" | "kind" | "embed" | "wordless"> & {
  /** `undefined` where the words between the link's tokens are what readers see. */
  readonly displayText?: string;
};

/** The references into the vault or the site that a token makes; links to other sites are none. */
export function referencesIn(token: Token): readonly WrittenReference[] {
  switch (token.type) {
    case "link_open":
    case "embed":
    case "canvas_file":
      return linkReference(token);
    case "transclusion_open":
      return markdownReference(String(token.attrGet("href") ?? ""), false).map((reference) => ({
        ...reference,
        kind: "html",
        displayText: "",
      }));
    case "image":
      return markdownReference(String(token.attrGet("src") ?? ""), true).map((reference) => ({
        ...reference,
        displayText: token.content,
      }));
    case "html_inline":
    case "html_block": {
      const references: WrittenReference[] = [];
      const pictureIn = createPictureReader();
      replaceAddresses(token.content, (attribute, name, address, isRepeated, tag) => {
        if (isRepeated) return attribute;
        const embed = !/href$/i.test(name);
        for (const reference of markdownReference(unescapedHtml(address), embed)) {
          const picture = name.toLowerCase() === "src" ? pictureIn(tag) : undefined;
          const isWordless = picture !== undefined && !hasWords(picture, reference.linkpath);
          references.push({ ...reference, kind: "html", displayText: "", ...(isWordless && { wordless: true }) });
        }
        return attribute;
      });
      return references;
    }
    default:
      return NONE;
  }
}

/** A file name is no alternative text; `alt=""` is the author's word that none is needed. */
function hasWords({ alt }: RawPicture, linkpath: string): boolean {
  return alt !== undefined && alt !== linkpath && alt !== linkpath.slice(linkpath.lastIndexOf("/") + 1);
}

const NONE: readonly WrittenReference[] = [];

/**
 * Raw HTML with the attributes that hold an address (`src`, `href`, …) replaced, in source order; words outside tags,
 * such as `data = 5`, are left alone. Obsidian's own links say their address three times: `isRepeated` is a `data-href` beside
 * `href`, and an `aria-label` that says the same.
 */
export function replaceAddresses(
  html: string,
  replacement: (attribute: string, name: string, address: string, isRepeated: boolean, tag: string) => string,
): string {
  return html.replace(TAG, (tag) => {
    const isLink = /\shref\s*=/i.test(tag);
    const own = /\sdata-href="([^"]*)"/i.exec(tag)?.[1];
    return tag.replace(ATTRIBUTE, (attribute, name: string, ...values: (string | undefined)[]) => {
      const isLabel = own !== undefined && name.toLowerCase() === "aria-label";
      if (!isLabel && !ADDRESS_NAME.test(name)) return attribute;
      const address = values.slice(0, 3).find((written) => written !== undefined) ?? "";
      if (isLabel) return address === own ? replacement(attribute, name, address, true, tag) : attribute;
      // A drawing's parts refer to each other.
      if (address.startsWith("#") && SVG_REFERENCE.test(tag)) return attribute;
      return replacement(attribute, name, address, isLink && name.toLowerCase() === "data-href", tag);
    });
  });
}

const SVG_REFERENCE = /^<(?:use|textpath|pattern|mask|filter|(?:linear|radial)gradient)\b/i;

const TAG = /<[a-z](?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^'">])*(?:>|$)/gi;
/** Name, then the value in one of three groups. */
const ATTRIBUTE = /(?<=[\s"'/])([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const ADDRESS_NAME = /^(?:src|(?:data-|xlink:)?href|poster|data)$/i;

/** Whether raw HTML's address means something in the vault or on the site: `referencesIn` has a reference for it. */
export function isVaultAddress(address: string): boolean {
  return markdownReference(unescapedHtml(address), false).length > 0;
}

/** Whether an address leads out of the site: it names a protocol, or a host. */
export function isExternal(address: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address);
}

function linkReference(token: Token): WrittenReference[] {
  const wikilink = wikilinkOf(token);
  if (wikilink === undefined) return markdownReference(String(token.attrGet("href") ?? ""), false);
  const { linkpath, subpath, embed, label } = wikilink;
  if (!embed) return [{ linkpath, subpath, kind: "wikilink", embed }];
  return [{ linkpath, subpath, kind: "wikilink", embed, displayText: label ?? labelOf(wikilink) }];
}

function markdownReference(address: string, embed: boolean): WrittenReference[] {
  if (address === "" || isExternal(address)) return [];
  const { linkpath, subpath } = parseMarkdownAddress(address);
  return linkpath === "" && subpath === "" ? [] : [{ linkpath, subpath, kind: "markdown", embed }];
}

/** A Markdown link's address, `"../a%20b.md?x#h"`, taken apart and percent-decoded; only the site's own take a query. */
export function parseMarkdownAddress(address: string): Reference {
  return parseReference(percentDecoded(address.startsWith("/") ? address : address.replace(/\?[^#]*/, "")));
}

function unescapedHtml(address: string): string {
  return address.replaceAll("&amp;", "&");
}

/** An address without its escapes; as it is where they are none. */
export function percentDecoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
