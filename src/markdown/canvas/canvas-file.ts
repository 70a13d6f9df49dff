import type { Garden, Note, VaultPath } from "../../garden/types.ts";
import { escapeHtml } from "../highlight.ts";
import { pictureOf } from "../picture.ts";
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

/** A note as its title and first words, a picture as itself, another file as a link; a dash for what is not published. */
export function canvasFileHtml(file: CanvasFile | undefined, href: string): string {
  if (file === undefined) {
    return '<div class="canvas-node-content"><span class="internal-embed is-unresolved">—</span></div>';
  }
  const name = `<a class="internal-link" href="${escapeHtml(href)}">${escapeHtml(file.name)}</a>`;
  const picture = file.excerpt === undefined ? pictureOf(href, file.path, "") : undefined;
  if (picture !== undefined) {
    return `<p class="canvas-node-label">${name}</p><div class="canvas-node-content"><span class="internal-embed image-embed">${picture}</span></div>`;
  }
  const excerpt =
    file.excerpt === undefined || file.excerpt === ""
      ? ""
      : `<p class="canvas-node-excerpt">${escapeHtml(file.excerpt)}</p>`;
  return `<div class="canvas-node-content"><p class="canvas-node-title">${name}</p>${excerpt}</div>`;
}
