/** The words of stacked reading. */
export interface StackStrings {
  /** Names the switch: followed links open beside the note one reads. */
  readonly stacked: string;
  readonly openBeside: string;
  readonly closePane: string;
  /** Said when a note has opened beside another. */
  readonly opened: string;
}
