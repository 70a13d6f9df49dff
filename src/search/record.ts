/** What search is told about a note. */
export interface SearchRecord {
  /** As in `href`: base path in front, percent-encoded. */
  readonly url: string;
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  /** The names of its tags. */
  readonly tags: readonly string[];
  /** ISO 8601. */
  readonly date?: string;
  /** HTML. */
  readonly body: string;
}
