/** What a body's own level of heading has become on the page. */
export interface Level {
  readonly own: number;
  readonly shown: number;
}

/**
 * The level that follows those above it, none skipped, where authors skip some for their looks; what is deeper than six is six.
 * `outline` are the headings it may stand under, and becomes those of what comes next.
 */
export function levelUnder(under: number, own: number, outline: Level[]): number {
  while ((outline.at(-1)?.own ?? 0) >= own) outline.pop();
  const shown = Math.min(6, (outline.at(-1)?.shown ?? under) + 1);
  outline.push({ own, shown });
  return shown;
}
