/** The words of the design: what stands round a note besides the note. */
export interface ReadingStrings {
  /** `minutes` is at least 1. */
  readonly readingTime: (minutes: number) => string;
  /** What opens the rest of many linking notes. */
  readonly moreBacklinks: (count: number) => string;
  readonly filedBacklinks: (count: number) => string;
  readonly mentions: string;
  readonly related: string;
  /** Says of two notes what they share; the names follow. */
  readonly shared: string;

  readonly themeSystem: string;
  readonly themeLight: string;
  readonly themeDark: string;

  readonly copyCode: string;
  readonly copied: string;
  readonly wrapLines: string;
  /** Names the link at a heading that copies its address; the heading's words follow. */
  readonly copyAddress: string;
  readonly zoom: string;
  readonly close: string;
}
