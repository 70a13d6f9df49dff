/** The words in a body that are not the author's, in the note's language. `src/pages/strings.ts` has them. */
export interface BodyStrings {
  /** What a task's status means, by its character: `{ "!": "Important" }`. Open and done are told by the box itself. */
  readonly taskStates: Readonly<Record<string, string>>;
  /** Names a task without words. */
  readonly tasks: string;
  /** Names the way from an embed to the note it shows. */
  readonly openEmbed: (title: string) => string;
  readonly missingNote: (name: string) => string;
  readonly missingFile: (name: string) => string;
  readonly privateEmbed: string;
  /** Why an embed shows a link only; the note's title follows. */
  readonly embedCycle: string;
  readonly embedTooDeep: string;
  readonly embedTooLarge: string;
  /** Names a film that the author gave no title. */
  readonly film: string;
}
