/** The words of what an owner may add to a garden. */
export interface OwnerStrings {
  readonly comments: string;
  /** What happens when the button is pressed. */
  readonly commentsAbout: string;
  readonly showComments: string;
  /** Names the way to the discussions themselves. */
  readonly commentsElsewhere: string;
}
