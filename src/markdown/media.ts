import { escapeHtml } from "./highlight.ts";
import { type PictureLook, pictureOf } from "./picture.ts";

/**
 * A file that browsers show themselves, as HTML; `undefined` for any other. `src` is ready for an attribute's value, `path` is for
 * the kind and name of the file, `words` are the author's: a caption, a size, a placement; `look` is for pictures.
 */
export function mediaHtml(src: string, path: string, words: string, look?: PictureLook): string | undefined {
  if (isPicture(path)) return pictureEmbed(src, path, words, look);
  if (AUDIO.test(path)) return audio(src, nameOf(path, words));
  if (VIDEO.test(path)) return video(src, nameOf(path, words), sizeIn(words));
  if (PDF.test(path)) return pdf(src, nameOf(path, words), sizeIn(words));
  return undefined;
}

/** A picture, whatever its address says; its caption is its alternative text, as in Obsidian. */
export function pictureEmbed(src: string, path: string, words: string, look?: PictureLook): string {
  const placement = words.split("|").find((part) => /^\s*(?:left|right|center)\s*$/.test(part));
  const placed = placement === undefined ? "" : ` is-${placement.trim()}`;
  return `<span class="internal-embed image-embed${placed}">${pictureOf(src, path, words, look)}</span>`;
}

/** Whether a file is a picture that browsers show. */
export function isPicture(path: string): boolean {
  return PICTURE.test(path);
}

const PICTURE = /\.(?:png|jpe?g|gif|bmp|svg|webp|avif)$/i;
const AUDIO = /\.(?:mp3|wav|m4a|ogg|3gp|flac)$/i;
const VIDEO = /\.(?:mp4|webm|ogv|mov|mkv)$/i;
const PDF = /\.pdf$/i;

function audio(src: string, name: string): string {
  return `<span class="internal-embed audio-embed"><audio controls preload="metadata" src="${escapeHtml(src)}" aria-label="${escapeHtml(name)}">${fileLink(src, name)}</audio></span>`;
}

function video(src: string, name: string, size: string): string {
  return `<span class="internal-embed video-embed"><video controls playsinline preload="metadata" src="${escapeHtml(src)}" aria-label="${escapeHtml(name)}"${size}>${fileLink(src, name)}</video></span>`;
}

/** The link stands under the frame: phones show a first page, or nothing. */
function pdf(src: string, name: string, size: string): string {
  return `<span class="internal-embed pdf-embed"><iframe src="${escapeHtml(src)}" title="${escapeHtml(name)}" loading="lazy"${size}></iframe>${fileLink(src, name)}</span>`;
}

/** A link to a file, under its name. */
export function fileLink(href: string, name: string): string {
  return `<a class="internal-link" href="${escapeHtml(href)}">${escapeHtml(name)}</a>`;
}

/** The author's words for it, else the file's own name. */
function nameOf(path: string, words: string): string {
  const caption = words
    .split("|")
    .map((part) => part.trim())
    .filter((part) => !SIZE.test(part) && part !== path)
    .join(" ");
  return caption || path.slice(path.lastIndexOf("/") + 1);
}

const SIZE = /^(\d{1,5})(?:x(\d{1,5}))?$/;

function sizeIn(words: string): string {
  const match = words
    .split("|")
    .map((part) => SIZE.exec(part.trim()))
    .find((found) => found !== null);
  if (match === undefined) return "";
  return ` width="${match[1]}"${match[2] === undefined ? "" : ` height="${match[2]}"`}`;
}
