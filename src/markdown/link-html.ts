import { isBase } from "../garden/file-link.ts";
import { attachmentUrl, hrefOf } from "../garden/href.ts";
import type { VaultPath } from "../garden/site-types.ts";
import { foldName } from "../garden/slug.ts";
import type { Garden, LinkTarget, Note } from "../garden/types.ts";
import { escapeHtml } from "./highlight.ts";
import { type RawPicture, rawPictureHtml } from "./html-picture.ts";
import { nextLook, type Place } from "./place.ts";

/** Opens a link, or the words that stand for one that leads nowhere; `closeLink` closes either. */
export function openLink(link: number, place: Place, isCopy = false): string {
  const href = hrefAt(link, place);
  if (href === undefined) return '<span class="internal-link is-unresolved">';
  const ambiguous = place.note.targets[link]?.kind === "ambiguous" ? " is-ambiguous" : "";
  return `<a class="internal-link${ambiguous}" href="${escapeHtml(href)}"${isCopy ? ' tabindex="-1"' : ""}>`;
}

export function closeLink(link: number, place: Place): string {
  return hrefAt(link, place) === undefined ? "</span>" : "</a>";
}

/** An attribute of raw HTML that holds an address; nothing where readers cannot go. */
export function attributeHtml(name: string, link: number, place: Place, picture?: RawPicture): string {
  const href = hrefAt(link, place);
  if (href === undefined) return "";
  const target = place.note.targets[link];
  const look = picture && target?.kind === "attachment" ? nextLook(target.path, place.page) : undefined;
  return ` ${name}="${escapeHtml(href)}"${picture && look ? rawPictureHtml(picture, look) : ""}`;
}

export function hashtagHtml(name: string, { page: { garden, basePath } }: Place): string {
  const key = foldName(name);
  const tag = garden.tags.get(garden.tagNames.get(key) ?? key);
  const words = `#${escapeHtml(name)}`;
  return tag === undefined
    ? `<span class="tag">${words}</span>`
    : `<a class="tag" href="${escapeHtml(hrefOf(tag.url, basePath))}">${words}</a>`;
}

/** Where a link of the note's leads, as `href` says it; `undefined` where readers cannot go. */
export function hrefAt(link: number, { note, prefixes, page: { garden, basePath } }: Place): string | undefined {
  return hrefOfLink(note, link, garden, basePath, prefixes !== undefined);
}

/** The same, for a link that stands outside a body; `isEmbedded` where it stands on another note's page. */
export function hrefOfLink(
  note: Note,
  link: number,
  garden: Garden,
  basePath: string,
  isEmbedded = false,
): string | undefined {
  const target = note.targets[link];
  if (target === undefined) return undefined;
  const isHere = "path" in target && target.path === note.path && target.fragment !== "" && !isEmbedded;
  return isHere ? hrefOf("", "", target.fragment) : hrefOfTarget(target, garden, basePath);
}

/** A file's name holds no escapes: each `%` in it is a sign. */
export function attachmentHref(path: VaultPath, basePath: string, fragment = ""): string {
  return hrefOf(attachmentUrl(path).replaceAll("%", "%25"), basePath, fragment);
}

/** Where a target is from any page; `undefined` where readers cannot go. */
export function hrefOfTarget(target: LinkTarget, garden: Garden, basePath: string): string | undefined {
  switch (target.kind) {
    case "note":
    case "ambiguous": {
      const url = garden.notes.get(target.path)?.url;
      return url === undefined ? undefined : hrefOf(url, basePath, target.fragment);
    }
    case "attachment":
      // A base's source could name what is not published.
      return isBase(target.path) ? undefined : attachmentHref(target.path, basePath, target.fragment);
    case "tag": {
      const tag = garden.tags.get(target.tag);
      return tag === undefined ? undefined : hrefOf(tag.url, basePath);
    }
    case "site":
      return hrefOf(target.url, basePath) + encodeURI(target.query ?? "") + hrefOf("", "", target.fragment);
    case "private":
    case "missing":
      return undefined;
  }
}
