/** What search is told about a note. */
export interface SearchRecord {
  /** As in `href`: base path in front, percent-encoded. */
  readonly url: string;
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly aliases: readonly string[];
  /** The names of its tags. */
  readonly tags: readonly string[];
  readonly headings: readonly string[];
  /** Where it lies in the vault, `""` at the top. */
  readonly folder: string;
  /** ISO 8601. */
  readonly date?: string;
  readonly tasks: { readonly open: number; readonly done: number };
  /** How many notes link to it. */
  readonly links: number;
  /** HTML. */
  readonly body: string;
}
