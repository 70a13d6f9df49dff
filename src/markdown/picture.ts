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
  const size = partsOf(words)
    .map((part) => SIZE.exec(part))
    .find((match) => match !== null);
  const caption = captionOf(words, path);
  const width = size?.[1] === undefined ? "" : ` width="${size[1]}"`;
  const height = size?.[2] === undefined ? "" : ` height="${size[2]}"`;
  return `<img src="${escapeHtml(src)}" alt="${escapeHtml(caption)}"${width}${height} loading="lazy">`;
}

/** Words without a size, a placement and the file's own name. */
export function captionOf(words: string, path: string): string {
  const fileName = path.slice(path.lastIndexOf("/") + 1);
  return partsOf(words)
    .filter((part) => !SIZE.test(part) && !PLACEMENT.test(part) && part !== fileName && part !== path)
    .join(" ");
}

function partsOf(words: string): string[] {
  return words.split("|").map((part) => part.trim());
}

const SIZE = /^(\d+)(?:x(\d+))?$/;
const PLACEMENT = /^(?:left|right|center)$/;
