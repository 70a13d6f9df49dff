/** The words of pages that look back on a period. */
export interface ReviewStrings {
  /** Their title, where the owner gives none. */
  readonly reviewOf: (period: string) => string;
  /** Leads from a period to its review. */
  readonly review: string;
  readonly reviews: string;
  /** Stands where a block has nothing to show. */
  readonly nothing: string;
  /** Stands where there is no review before or after. */
  readonly noPrevious: string;
  readonly noNext: string;
}
