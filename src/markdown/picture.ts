import type { Url, VaultPath } from "../garden/types.ts";
import { escapeHtml } from "./highlight.ts";

/** Where an attachment is served, as the Digital Garden plugin does: its vault path under `/img/user/`. */
export function attachmentUrl(path: VaultPath): Url {
  return `/img/user/${path}`;
}

/**
 * The `img` of a picture. `words` are Obsidian's: a caption, a size, or both: `"A yard|300x200"`. A file name is no alternative text.
 */
export function pictureOf(src: string, path: string, words: string): string {
  const parts = words.split("|").map((part) => part.trim());
  const size = parts.map((part) => SIZE.exec(part)).find((match) => match !== null);
  const fileName = path.slice(path.lastIndexOf("/") + 1);
  const caption = parts
    .filter((part) => !SIZE.test(part) && !PLACEMENT.test(part) && part !== fileName && part !== path)
    .join(" ");
  const width = size?.[1] === undefined ? "" : ` width="${size[1]}"`;
  const height = size?.[2] === undefined ? "" : ` height="${size[2]}"`;
  return `<img src="${escapeHtml(src)}" alt="${escapeHtml(caption)}"${width}${height} loading="lazy">`;
}

const SIZE = /^(\d+)(?:x(\d+))?$/;
const PLACEMENT = /^(?:left|right|center)$/;
