/** How pictures are published. */
export interface PictureOptions {
  /** Widths, in pixels, that pictures are also made in, for smaller screens. `[]` makes none. */
  readonly widths: readonly number[];
  /** What they are made as. AVIF is smaller and takes about seven times as long to make. */
  readonly format: "webp" | "avif";
  /** 1 to 100. */
  readonly quality: number;
  /** `"strip"`: what a camera writes into JPEG, PNG and WebP files, the place among it, is left out of the published copy. */
  readonly metadata: "strip" | "keep";
  /**
   * Pictures drawn for links to pages that have none of their own, where the site's `url` is known: `"notes"`, one a note with its
   * title; `"site"`, one for all; `"none"`; `"auto"`, one a note in a garden of a thousand notes or fewer, else one for all.
   */
  readonly social: "auto" | "notes" | "site" | "none";
}

export const PICTURE_DEFAULTS: PictureOptions = {
  widths: [480, 960, 1600],
  format: "webp",
  quality: 78,
  metadata: "strip",
  social: "auto",
};

/** `images: false`: every picture is copied as it is. */
export const PICTURES_AS_THEY_ARE: PictureOptions = {
  ...PICTURE_DEFAULTS,
  widths: [],
  metadata: "keep",
  social: "none",
};

/** What each option must be, where it is not. */
export const PICTURE_CHECKS: Readonly<Record<keyof PictureOptions, (value: unknown) => string | undefined>> = {
  widths: (value) =>
    Array.isArray(value) && value.length <= 8 && value.every((width) => isWhole(width, 16, 8192))
      ? undefined
      : "a list of at most eight widths in pixels, such as [480, 960, 1600]",
  format: (value) => (value === "webp" || value === "avif" ? undefined : '"webp" or "avif"'),
  quality: (value) => (isWhole(value, 1, 100) ? undefined : "a whole number from 1 to 100"),
  metadata: (value) => (value === "strip" || value === "keep" ? undefined : '"strip" or "keep"'),
  social: (value) =>
    ["auto", "notes", "site", "none"].some((known) => known === value)
      ? undefined
      : '"auto", "notes", "site" or "none"',
};

function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}
