import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { Diagnostic, VaultPath } from "../garden/site-types.ts";
import { isTooLarge, type PictureSize, pictureSizeOf } from "./picture-size.ts";

/** The sizes of the vault's pictures, each read once until its file changes. */
export interface PictureHeaders {
  /** `undefined` for a file that is no picture, or whose size is not told. `absolute` is where it lies. */
  sizeAt(absolute: string): PictureSize | undefined;
  /** What there is to say about a picture. `path` is for the message. */
  toldOf(path: VaultPath, absolute: string): readonly Diagnostic[];
}

/** Reads first bytes only, however large the pictures are. Nothing here throws. */
export function createPictureHeaders(): PictureHeaders {
  const known = new Map<string, { stamp: string; size: PictureSize | undefined }>();
  const sizeAt = (absolute: string): PictureSize | undefined => {
    if (!PICTURE.test(absolute)) return undefined;
    let file: number | undefined;
    try {
      file = openSync(absolute, "r");
      const { mtimeMs, size: length } = fstatSync(file);
      const stamp = `${mtimeMs} ${length}`;
      const entry = known.get(absolute);
      if (entry?.stamp === stamp) return entry.size;
      const size = sizeIn(file, length);
      known.set(absolute, { stamp, size });
      return size;
    } catch {
      return undefined;
    } finally {
      if (file !== undefined) closeSync(file);
    }
  };
  return {
    sizeAt,
    toldOf(path, absolute) {
      if (!PICTURE.test(path)) return [];
      const size = sizeAt(absolute);
      // A drawing may leave its size to the page.
      if (size === undefined) return /\.svg$/i.test(path) ? [] : [{ ...UNREADABLE, path }];
      if (size.type === "heic" || size.type === "heif") return [{ ...HEIC, path }];
      if (!isTooLarge(size)) return [];
      return [{ ...LARGE, path, message: `The picture is ${size.width} × ${size.height} pixels; ${LARGE.message}` }];
    },
  };
}

const PICTURE = /\.(?:png|jpe?g|gif|bmp|svg|webp|avif)$/i;

/** A photograph's size may stand behind its preview and its colours. */
const STEPS = [4096, 1 << 18, 1 << 23];

function sizeIn(file: number, length: number): PictureSize | undefined {
  for (const step of STEPS) {
    const bytes = Buffer.alloc(Math.min(step, length));
    const size = pictureSizeOf(bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0)));
    if (size !== undefined || step >= length) return size;
  }
  return undefined;
}

const UNREADABLE: Omit<Diagnostic, "path"> = {
  code: "unreadable-picture",
  severity: "warning",
  message: "The file is no picture that browsers can show; it is published as it is.",
  hint: "Open it on your computer and save it anew as JPEG, PNG or WebP.",
};

const HEIC: Omit<Diagnostic, "path"> = {
  code: "unreadable-picture",
  severity: "warning",
  message:
    "The picture is a HEIC file under another name: most browsers cannot show it, and the place it was taken at stays in it.",
  hint: "Save it anew as JPEG.",
};

const LARGE: Omit<Diagnostic, "path"> = {
  code: "large-picture",
  severity: "warning",
  message: "it is published in that size only, which is slow on phones.",
  hint: "Make it smaller, 4000 pixels wide at most.",
};
