import { strippedJpeg } from "./strip-jpeg.ts";
import { strippedPng } from "./strip-png.ts";
import { strippedWebp } from "./strip-webp.ts";

/** A picture's bytes as they are published. */
export interface Stripped {
  readonly bytes: Buffer;
  /** Whether the file ends where it should. */
  readonly isWhole: boolean;
}

/**
 * A picture without what a camera or a program wrote about it: place, time, names, previews. Not a pixel is made anew. Bytes of other
 * kinds come back as they are; `undefined` where they cannot be followed.
 */
export function withoutMetadata(bytes: Buffer): Stripped | undefined {
  switch (kindOf(bytes)) {
    case "jpeg":
      return strippedJpeg(bytes);
    case "png":
      return strippedPng(bytes);
    case "webp":
      return strippedWebp(bytes);
    case undefined:
      return { bytes, isWhole: true };
  }
}

/** What a file is by its first bytes, for the kinds that can be made in other sizes. */
export function kindOf(bytes: Buffer): "jpeg" | "png" | "webp" | undefined {
  const head = bytes.toString("latin1", 0, 12);
  if (head.startsWith("\xff\xd8\xff")) return "jpeg";
  if (head.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  return /^RIFF[\s\S]{4}WEBP$/.test(head) && bytes.length >= 20 ? "webp" : undefined;
}

/** Whether a PNG or WebP moves: it stays as it is. */
export function isAnimated(bytes: Buffer): boolean {
  switch (kindOf(bytes)) {
    case "png": {
      const frames = bytes.indexOf("acTL", 8, "latin1");
      return frames !== -1 && frames < bytes.indexOf("IDAT", 8, "latin1");
    }
    case "webp":
      return bytes.toString("latin1", 12, 16) === "VP8X" && ((bytes[20] ?? 0) & 0x02) !== 0;
    default:
      return false;
  }
}
