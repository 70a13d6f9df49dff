import type { VaultPath } from "./site-types.ts";
import type { Link } from "./types.ts";

/** Whether a link asks for a file rather than a note: by its extension, or because only files are shown that way. */
export function isFileLink({ kind, embed, linkpath }: Pick<Link, "kind" | "embed" | "linkpath">): boolean {
  return (embed && kind !== "wikilink") || FILE.test(linkpath);
}

/** Whether a file is a base: it is answered where it is embedded, and never published itself. */
export function isBase(path: VaultPath): boolean {
  return /\.base$/i.test(path);
}

/** Files that Obsidian opens beside notes, and some it hands on. https://help.obsidian.md/file-formats */
const FILE =
  /\.(?:png|jpe?g|gif|bmp|svg|webp|avif|heic|pdf|mp3|wav|m4a|ogg|3gp|flac|mp4|mov|webm|ogv|mkv|canvas|base|excalidraw|zip|csv|json|txt|docx?|xlsx?|pptx?)$/i;
