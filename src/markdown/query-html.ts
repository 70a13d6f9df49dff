import { isBase } from "../garden/file-link.ts";
import type { Link, VaultPath } from "../garden/types.ts";
import type { Queries } from "../query/queries.ts";
import type { AnswerPlace } from "./answer-place.ts";
import type { QueryHole } from "./note-queries.ts";
import type { QueryWords } from "./query-words/words.ts";
import { answerHtml } from "./render-answer.ts";

/** What a garden's queries are shown with. */
export interface ShownQueries {
  readonly queries: Queries;
  readonly words: QueryWords;
}

/** A note's place in its page, for the queries in it. */
export type QueryPlace = Omit<AnswerPlace, "words" | "link"> & { readonly queries: ShownQueries };

/** A query's answer where the query stands. */
export function queryHtml(hole: QueryHole, place: QueryPlace): string {
  const { queries } = place.queries;
  return answerHtml(queries.answer(hole.query, place.note), hole, answerPlace(place));
}

/** What an embed of a base shows: the view its subpath names, or all; `undefined` for other files. */
export function baseHtml(path: VaultPath, link: Link | undefined, place: QueryPlace): string | undefined {
  if (!isBase(path)) return undefined;
  const answer = place.queries.queries.base(path, link?.subpath.slice(1) ?? "", place.note);
  return answer && answerHtml(answer, undefined, answerPlace(place));
}

function answerPlace({ queries: { queries, words }, ...place }: QueryPlace): AnswerPlace {
  const files = new Set(place.garden.attachments);
  return {
    ...place,
    words,
    // A query publishes no file by naming it: a link to one leads there where a note shows it already.
    hrefOf: (target) => (target.kind === "attachment" && !files.has(target.path) ? undefined : place.hrefOf(target)),
    link: (written) => queries.link(written, place.note),
  };
}
