import type { VaultPath } from "./site-types.ts";

/**
 * One segment of an address: Unicode letters, digits and their marks in lower case, everything else one `-`,
 * none at the ends. A segment of signs only becomes a short hash of `path`, so that it is never empty.
 * `slugOf("06 - Full Notes")` is `"06-full-notes"`, `slugOf("2025.01.14(화)")` is `"2025-01-14-화"`.
 */
export function slugOf(segment: string, path: string = segment): string {
  const words = segment.normalize("NFC").replace(VARIATION, "").toLowerCase().match(WORD);
  return words === null ? hashOf(path) : shortened(words.join("-"));
}

/**
 * The address a note has without a permalink: `"06 - Full Notes/A b.md"` is at `"/06-full-notes/a-b/"`,
 * the canvas `"Board.canvas"` at `"/board.canvas/"`.
 */
export function slugPathOf(path: VaultPath): string {
  const withoutExtension = path.replace(/\.(?:md|canvas)$/i, "");
  const segments = withoutExtension.split("/").filter((segment) => segment !== "");
  return `/${segments.map((segment) => slugOf(segment, path)).join("/")}${/\.canvas$/i.test(path) ? ".canvas" : ""}/`;
}

/** Seven characters that stand for a text, the same on every machine (FNV-1a, 32 bits, in base 36). */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of encoder.encode(text.normalize("NFC"))) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, "0");
}

/** Names compare without case and without regard to how accents, syllables and spaces were typed. */
export function foldName(name: string): string {
  return name.replace(INVISIBLY_OTHER_SPACE, " ").normalize("NFC").toLowerCase();
}

/** No-break spaces, which come with pasted text; Obsidian's paths hold none. */
const INVISIBLY_OTHER_SPACE = /[\u00A0\u202F]/g;

const encoder = new TextEncoder();

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** Emoji selectors are marks to Unicode, but belong to no letter. */
const VARIATION = /[\uFE00-\uFE0F]/g;

/** File systems take 255 bytes a segment; a Hangul syllable is three. The rest leaves room for a number. */
const MOST_BYTES = 200;

function shortened(slug: string): string {
  if (slug.length * 3 <= MOST_BYTES || bytesOf(slug) <= MOST_BYTES) return slug;
  let kept = "";
  let bytes = 0;
  for (const character of slug) {
    bytes += bytesOf(character);
    if (bytes > MOST_BYTES - 10) break;
    kept += character;
  }
  return `${kept.replace(/-+$/, "")}-${hashOf(slug)}`;
}
