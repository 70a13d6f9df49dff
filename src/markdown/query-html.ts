import { isBase } from "../garden/file-link.ts";
import type { VaultPath } from "../garden/site-types.ts";
import type { Garden, Link } from "../garden/types.ts";
import type { Queries } from "../query/queries.ts";
import type { AnswerPlace } from "./answer-place.ts";
import type { QueryHole } from "./note-queries.ts";
import { publicQuery } from "./query-source.ts";
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
  const shown = { ...hole, source: publicQuery(hole.source, place.garden) };
  return answerHtml(queries.answer(hole.query, place.note), shown, answerPlace(place));
}

/** What an embed of a base shows: the view its subpath names, or all; `undefined` for other files. */
export function baseHtml(path: VaultPath, link: Link | undefined, place: QueryPlace): string | undefined {
  if (!isBase(path)) return undefined;
  const answer = place.queries.queries.base(path, link?.subpath.slice(1) ?? "", place.note);
  return answer && answerHtml(answer, undefined, answerPlace(place));
}

function answerPlace({ queries: { queries, words }, ...place }: QueryPlace): AnswerPlace {
  const { garden } = place;
  const files = published.get(garden) ?? new Set(garden.attachments);
  published.set(garden, files);
  return {
    ...place,
    words,
    // A query publishes no file by naming it: a link to one leads there where a note shows it already.
    hrefOf: (target) => (target.kind === "attachment" && !files.has(target.path) ? undefined : place.hrefOf(target)),
    link: (written) => queries.link(written, place.note),
  };
}

/** The vault's files that notes show, by garden: a garden's queries share them. */
const published = new WeakMap<Garden, ReadonlySet<VaultPath>>();
