import { hrefOf } from "../garden/href.ts";
import type { Url } from "../garden/site-types.ts";
import { escapeHtml } from "./highlight.ts";

/** What is known of a picture before it is shown. */
export interface PictureFacts {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** The files it is served as, for screens of several sizes; the original may be one of them. */
  readonly sources: readonly { readonly url: Url; readonly width: number }[];
}

/** How a picture stands on its page. */
export interface PictureLook {
  readonly facts: PictureFacts | undefined;
  readonly basePath: string;
  /** The first one a reader sees is fetched at once. */
  readonly isFirst: boolean;
}

/**
 * The `img` of a picture. `words` are Obsidian's: a caption, a size, or both: `"A yard|300x200"`. A file name is no alternative text.
 */
export function pictureOf(src: string, path: string, words: string, look?: PictureLook): string {
  const size = partsOf(words)
    .map((part) => SIZE.exec(part))
    .find((match) => match !== null);
  const width = size?.[1] === undefined ? undefined : Number(size[1]);
  const height = size?.[2] === undefined ? undefined : Number(size[2]);
  return `<img src="${escapeHtml(src)}"${sourcesOf(look, width)} alt="${escapeHtml(captionOf(words, path))}"${sizeOf(width, height, look?.facts)} loading="${look?.isFirst ? "eager" : "lazy"}" decoding="async">`;
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

/** With one of the two, the other follows from the picture's own shape: the page does not jump when it arrives. */
function sizeOf(width: number | undefined, height: number | undefined, facts: PictureFacts | undefined): string {
  const shown =
    width === undefined
      ? facts && { width: facts.width, height: facts.height }
      : { width, height: height ?? (facts && Math.max(1, Math.round((width * facts.height) / facts.width))) };
  if (shown === undefined) return "";
  return ` width="${shown.width}"${shown.height === undefined ? "" : ` height="${shown.height}"`}`;
}

/** The files that a browser may choose from, shown `width` pixels wide. */
export function sourcesOf(look: PictureLook | undefined, width: number | undefined): string {
  const { facts, basePath } = look ?? {};
  if (facts === undefined || basePath === undefined || facts.sources.length === 0) return "";
  const candidates = facts.sources.map((source) => {
    // A file's name holds no escapes, and a comma at its end would be the list's.
    const href = hrefOf(source.url.replaceAll("%", "%25"), basePath).replaceAll(",", "%2C");
    return `${href} ${source.width}w`;
  });
  const shown = Math.min(width ?? facts.width, COLUMN);
  return ` srcset="${escapeHtml(candidates.join(", "))}" sizes="(max-width: ${shown}px) 100vw, ${shown}px"`;
}

/** Pixels that a note's text is wide: `--measure` in `src/styles/tokens.css`. */
const COLUMN = 646;
const SIZE = /^(\d+)(?:x(\d+))?$/;
const PLACEMENT = /^(?:left|right|center)$/;
