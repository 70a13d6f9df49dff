import type { OwnerStrings } from "./owner-strings.ts";

export interface CommentsProps {
  readonly strings: OwnerStrings;
  /** The script that answers the button, and nothing else. */
  readonly script: string;
  /** `"owner/name"`. */
  readonly repo: string;
  /** What `src/client/comments/comments.ts` passes on, as data attributes. */
  readonly data: Readonly<Record<string, string>>;
}

/** Readers' comments. Nobody but this site hears of a reader before the button is pressed. */
export function Comments({ strings, script, repo, data }: CommentsProps) {
  return (
    <section class="comments" aria-labelledby="_comments" {...data} data-title={strings.comments}>
      <h2 id="_comments">{strings.comments}</h2>
      <p class="comments-about">{strings.commentsAbout}</p>
      <p>
        <button type="button" class="comments-button">
          {strings.showComments}
        </button>{" "}
        <a class="external-link" href={`https://github.com/${repo}/discussions`} rel="noopener">
          {strings.commentsElsewhere}
        </a>
      </p>
      <script type="module" src={script} />
    </section>
  );
}
