/** One of the files that a picture is served as. */
export interface PictureSource {
  /** Without the base path: `"/_/pictures/3f….webp"`. */
  readonly url: string;
  /** In pixels. */
  readonly width: number;
}

/** The widths a picture is made in: those asked for that are smaller, and its own where it is no larger than the largest. */
export function widthsFor(width: number, asked: readonly number[]): readonly number[] {
  const widths = asked.filter((each) => each < width).sort((a, b) => a - b);
  return asked.some((each) => each >= width) ? [...widths, width] : widths;
}

/**
 * The files that are worth their place, smallest first: one that is no lighter than the next wider one is none. `original` stands
 * in for a widest one that it is lighter than. None where nothing is won.
 */
export function worthwhileSources<Made extends { readonly width: number; readonly bytes: number }>(
  made: readonly Made[],
  original: Made,
): readonly Made[] {
  const kept: Made[] = [];
  for (const source of [...made].sort((a, b) => b.width - a.width)) {
    if (source.bytes < (kept.at(-1) ?? original).bytes) kept.push(source);
  }
  // Without it a wide screen would be shown a small one.
  const widest = Math.max(0, ...made.map((source) => source.width));
  if (kept.length > 0 && (kept[0]?.width ?? 0) < widest) kept.unshift(original);
  return kept.reverse();
}
