import type { Url, VaultPath } from "./site-types.ts";

/**
 * An address as a page writes it into `href`: base path in front, Hangul as it is, and what would end or change
 * the path percent-encoded. `hrefOf("/글 하나/", "/garden")` is `"/garden/글%20하나/"`.
 * Escapes that the author wrote into a permalink stay as they are.
 */
export function hrefOf(url: Url, basePath: string, fragment = ""): string {
  const path = url.replace(UNSAFE, encode);
  return `${basePath}${path}${fragment === "" ? "" : `#${fragment.replace(UNSAFE, encode)}`}`;
}

/** The address with host, for feeds, sitemaps and `canonical`; `""` where the site's own address is not known. */
export function absoluteUrl(url: Url, siteUrl: string): string {
  return siteUrl === "" ? "" : siteUrl + encodeURI(url.replace(UNSAFE, encode)).replaceAll("%25", "%");
}

/** Where an attachment is served, as the Digital Garden plugin does: its vault path under `/img/user/`. */
export function attachmentUrl(path: VaultPath): Url {
  return `/img/user/${path}`;
}

/** `%` stays where two hexadecimal digits make it an escape already. */
const UNSAFE = /[\s"<>?#\\^`{|}\p{Cc}]|%(?![0-9a-fA-F]{2})/gu;

function encode(character: string): string {
  return encodeURIComponent(character);
}
