import type { VaultPath } from "../../garden/site-types.ts";
import type { Garden, Note } from "../../garden/types.ts";
import { escapeHtml } from "../highlight.ts";
import { hrefAt } from "../link-html.ts";
import { mediaHtml } from "../media.ts";
import type { PictureLook } from "../picture.ts";
import { nextLook, type Place } from "../place.ts";
import { baseHtml } from "../query-html.ts";
import { queryPlaceOf } from "../query-place.ts";
import { labelOf } from "../reference.ts";

/** A file on a canvas as readers may know it. */
export interface CanvasFile {
  readonly path: VaultPath;
  /** A note's title, another file's name. */
  readonly name: string;
  /** First words of a note; `undefined` for other files. */
  readonly excerpt?: string;
}

/** What a file node shows, by its place among the canvas's links; `undefined` where readers may know nothing of it. */
export function canvasFileOf({ links, targets }: Note, place: number, garden: Garden): CanvasFile | undefined {
  const target = targets[place];
  switch (target?.kind) {
    case "note":
    case "ambiguous": {
      const note = garden.notes.get(target.path);
      if (note === undefined) return undefined;
      const subpath = links[place]?.subpath ?? "";
      const section = subpath.startsWith("#^") ? "" : subpath;
      const excerpt = section === "" ? (note.description ?? note.excerpt) : "";
      return { path: target.path, name: labelOf({ linkpath: note.title, subpath: section }), excerpt };
    }
    case "attachment":
      return { path: target.path, name: target.path.slice(target.path.lastIndexOf("/") + 1) };
    case "tag":
    case "site":
    case "private":
    case "missing":
    case undefined:
      return undefined;
  }
}

/** What a file's node holds, or the mere name of the file where an arrow leads to it. */
export function renderCanvasFile(link: number, place: Place, nameOnly: boolean): string {
  const file = canvasFileOf(place.note, link, place.page.garden);
  if (nameOnly) return escapeHtml(file?.name ?? "…");
  const base = file === undefined ? undefined : baseHtml(file.path, place.note.links[link], queryPlaceOf(place));
  if (base !== undefined) return `<div class="canvas-node-content">${base}</div>`;
  const look = file === undefined ? undefined : nextLook(file.path, place.page);
  return canvasFileHtml(file, hrefAt(link, place), place.page.strings.privateEmbed, look);
}

/** A note as its title and first words, a file as what it shows, another file as a link; a sentence for what is not published. */
function canvasFileHtml(
  file: CanvasFile | undefined,
  href: string | undefined,
  absent: string,
  look: PictureLook | undefined,
): string {
  if (file === undefined) {
    return `<div class="canvas-node-content"><span class="internal-embed is-unresolved">${escapeHtml(absent)}</span></div>`;
  }
  const name =
    href === undefined
      ? `<span class="internal-link is-unresolved">${escapeHtml(file.name)}</span>`
      : `<a class="internal-link" href="${escapeHtml(href)}">${escapeHtml(file.name)}</a>`;
  const media = href !== undefined && file.excerpt === undefined ? mediaHtml(href, file.path, "", look) : undefined;
  if (media !== undefined)
    return `<p class="canvas-node-label">${name}</p><div class="canvas-node-content">${media}</div>`;
  const excerpt =
    file.excerpt === undefined || file.excerpt === ""
      ? ""
      : `<p class="canvas-node-excerpt">${escapeHtml(file.excerpt)}</p>`;
  return `<div class="canvas-node-content"><p class="canvas-node-title">${name}</p>${excerpt}</div>`;
}
