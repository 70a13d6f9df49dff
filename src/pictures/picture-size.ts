import { imageSize } from "image-size";

/** What a picture's first bytes say. */
export interface PictureSize {
  /** In pixels, as it is shown: turned as the camera was held. */
  readonly width: number;
  readonly height: number;
  /** What the file is, whatever its name says: `"jpg"`, `"png"`, `"heic"`. */
  readonly type: string;
}

/** The size of a picture; `undefined` for bytes that are none, or too few of them. */
export function pictureSizeOf(bytes: Uint8Array): PictureSize | undefined {
  try {
    const { width, height, orientation = 1, type = "" } = imageSize(bytes);
    if (!(width > 0 && height > 0)) return undefined;
    // Five to eight lie on their side.
    return orientation >= 5 && orientation <= 8 ? { width: height, height: width, type } : { width, height, type };
  } catch {
    return undefined;
  }
}

/** Why a picture is published as it is, in one size only; `undefined` for one that is easy enough. */
export function isTooLarge({ width, height }: PictureSize): boolean {
  return Math.max(width, height) > MOST_PIXELS_A_SIDE || width * height > MOST_PIXELS;
}

/** What WebP can hold. */
const MOST_PIXELS_A_SIDE = 16_383;
const MOST_PIXELS = 100_000_000;
