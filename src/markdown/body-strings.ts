/** The words in a body that are not the author's, in the note's language. `src/pages/strings.ts` has them. */
export interface BodyStrings {
  /** What a task's status means, by its character: `{ "!": "Important" }`. Open and done are told by the box itself. */
  readonly taskStates: Readonly<Record<string, string>>;
}
