import type { Garden, LinkTarget, Note } from "../garden/types.ts";
import type { LinkValue } from "../query/value.ts";
import type { PictureLook } from "./picture.ts";
import type { QueryWords } from "./query-words/words.ts";

/** What values are shown with. */
export interface AnswerPlace {
  /** The note that holds the query. */
  readonly note: Note;
  readonly garden: Garden;
  readonly words: QueryWords;
  /** Where a target is, as `href` says it; `undefined` where readers cannot go. */
  readonly hrefOf: (target: LinkTarget) => string | undefined;
  /** Where a file is served that a query shows. */
  readonly srcOf: (path: string) => string;
  /** How the next picture of the vault stands on the page. */
  readonly lookOf: (path: string) => PictureLook | undefined;
  readonly hashtag: (name: string) => string;
  /** The link that the note means by what stands in `[[…]]`. */
  readonly link: (written: string) => LinkValue;
}
