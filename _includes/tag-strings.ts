/** The words of a tag's page and of the list of all tags. */
export interface TagStrings {
  readonly related: string;
  readonly feed: string;
  readonly inGraph: string;
  /** Names the graph of a tag that no note stands for, and what is drawn in it. */
  readonly graph: string;

  /** Names the ways to the parts of the list, for those who do not see them. */
  readonly views: string;
  readonly everything: string;
  readonly byHierarchy: string;
  readonly bySize: string;
  readonly byName: string;
  readonly periods: string;
  readonly letters: string;
  readonly filter: string;
  /** `{count}` stands for the number of tags that match. */
  readonly matches: string;
  readonly noMatches: string;
  readonly tagCount: (count: number) => string;
  /** What the list by size leaves out. */
  readonly singles: (count: number) => string;
}
