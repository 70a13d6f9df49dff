import { GRADE } from "../search/matches.ts";
import { type Lookup, lookupsOf, parseQuery, type Query, type QueryFilters } from "../search/query.ts";
import { type Rank, rankOf } from "../search/rank.ts";
import { indexFilters } from "./filters.ts";
import { type FoundNote, fieldsIn, foundNote } from "./found-note.ts";
import { nearNames } from "./names.ts";
import { loadPagefind, type Pagefind, type PagefindFragment, type PagefindResult } from "./pagefind.ts";
import { WEIGHTS } from "./weights.ts";

export interface SearchAnswer {
  readonly query: Query;
  /** In rank order. */
  readonly notes: readonly FoundNote[];
  /** How many there are. */
  readonly total: number;
  /** Not all were read: of the others as many are counted as of those that were. */
  readonly isEstimate: boolean;
}

export interface NotesOptions {
  /** How many notes are wanted at least, if there are as many. Each is a file to load; as many as fit a screen or two if not said. */
  readonly limit?: number;
  /** What is chosen beside the words. */
  readonly filters?: Partial<QueryFilters> | undefined;
  /** By rank if not said. */
  readonly sort?: "date" | undefined;
}

/** Fragments loaded at a time. */
const STEP = 8;
/** Notes looked at where dates decide. */
const MOST = 60;
/** With as many good answers, no wider question is asked. */
const ENOUGH = 5;

/**
 * Finds the notes that have all words of a query. The index is asked for each word in every form that may stand in a text;
 * the best of what it names are read, checked and ranked by where the words really stand.
 * Rejects where the index cannot be loaded.
 */
export async function searchNotes(typed: string, options: NotesOptions = {}): Promise<SearchAnswer> {
  const query = withFilters(parseQuery(typed), options.filters);
  const pagefind = await loadPagefind();
  const filters = await indexFilters(pagefind, query.filters);
  if (query.terms.length === 0) return filteredNotes(pagefind, query, filters, options.limit ?? 2 * STEP);

  const asked = query.terms.map(lookupsOf);
  const hits = await Promise.all(asked.map(({ first }) => lookUp(pagefind, first, filters)));
  let found = await ranked(pagefind, query, hits, options);
  const wider = found.notes.length < ENOUGH ? widerLookups(asked, hits, limitsFor(pagefind).lookups) : [];
  if (wider.some((lookups) => lookups.length > 0)) {
    await Promise.all(wider.map((lookups, i) => lookUp(pagefind, lookups, filters, hits[i])));
    found = await ranked(pagefind, query, hits, options);
  }
  if (found.notes.length > 0) return { query, ...found };
  const notes = await nearNames(query).catch(() => []);
  return { query, notes, total: notes.length, isEstimate: false };
}

/** A large garden's files are larger and more: a reader's first search is not to load too many. */
function limitsFor({ pages }: Pagefind): Limits {
  return pages > 500
    ? { lookups: 4, first: STEP, texts: 24, guesses: 5 }
    : { lookups: 12, first: 2 * STEP, texts: MOST, guesses: STEP };
}

interface Limits {
  /** Wider questions, by the files they load. */
  readonly lookups: number;
  /** Texts read for an answer at least, and at most, and at a time of what only wider questions have found. */
  readonly first: number;
  readonly texts: number;
  readonly guesses: number;
}

/**
 * The wider questions that are asked, for each term: the likeliest, for terms with few hits first, as long as not too many
 * files have to be loaded for them. Words that begin alike are in one file.
 */
function widerLookups(
  asked: readonly { readonly first: readonly Lookup[]; readonly later: readonly Lookup[] }[],
  hits: readonly Hits[],
  most: number,
): Lookup[][] {
  const filesOf = ({ text }: Lookup): string[] => text.split(" ").map((word) => word.normalize("NFC").slice(0, 2));
  const known = new Set(asked.flatMap(({ first }) => first.flatMap(filesOf)));
  const wider = asked.map((): Lookup[] => []);
  let left = most;
  const order = asked.map((_, i) => i).sort((a, b) => (hits[a]?.size ?? 0) - (hits[b]?.size ?? 0));
  for (const i of order) {
    for (const lookup of asked[i]?.later ?? []) {
      const files = filesOf(lookup).filter((file) => !known.has(file));
      if (files.length > left) continue;
      left -= files.length;
      for (const file of files) known.add(file);
      wider[i]?.push(lookup);
    }
  }
  return wider;
}

/** A query's own filters and those chosen beside it: all hold. */
export function withFilters(query: Query, chosen: Partial<QueryFilters> = {}): Query {
  const { filters } = query;
  const later = [filters.after, chosen.after]
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
  const earlier = [filters.before, chosen.before].filter((date) => date !== undefined).sort()[0];
  return {
    ...query,
    filters: {
      tag: [...filters.tag, ...(chosen.tag ?? [])],
      folder: [...filters.folder, ...(chosen.folder ?? [])],
      language: filters.language,
      is: [...filters.is, ...(chosen.is ?? [])],
      ...(later === undefined ? {} : { after: later }),
      ...(earlier === undefined ? {} : { before: earlier }),
    },
  };
}

/** What the index says of one term: each page with its best score. */
type Hits = Map<string, Hit>;

interface Hit {
  readonly result: PagefindResult;
  readonly score: number;
  /** Only a wider question has found it. */
  readonly late: boolean;
}

async function lookUp(pagefind: Pagefind, lookups: readonly Lookup[], filters: object, earlier?: Hits): Promise<Hits> {
  const late = earlier !== undefined;
  const hits: Hits = earlier ?? new Map();
  const answers = await Promise.all(
    lookups.map(async ({ text }) => {
      // Part of a phrase is a whole word.
      if (!text.includes(" ")) await loadNeighbours(pagefind, text);
      return pagefind.search(text, { filters: { ...filters } });
    }),
  );
  answers.forEach(({ results }, i) => {
    const weight = lookups[i]?.weight ?? 0;
    for (const result of results) {
      const score = result.score * weight;
      const known = hits.get(result.id);
      if (score >= (known?.score ?? 0)) hits.set(result.id, { result, score, late: known?.late ?? late });
    }
  });
  return hits;
}

/** Pagefind loads one file of words for the beginning of a word; one syllable begins words in several. */
async function loadNeighbours(pagefind: Pagefind, text: string): Promise<void> {
  if (/^[가-힣]$/.test(text))
    await Promise.all(["나", "사", "아", "자", "힣"].map((next) => pagefind.preload(text + next)));
  else if (/^[a-z0-9]{1,2}$/.test(text))
    await Promise.all(["h", "o", "z"].map((next) => pagefind.preload(text + next)));
  else if (/^[가-힣]*[가-힣\u1100-\u1112]$/.test(text) && text.length < 4) await pagefind.preload(`${text}하`);
}

interface Ranked {
  readonly notes: readonly FoundNote[];
  readonly total: number;
  readonly isEstimate: boolean;
}

const NOTHING: Ranked = { notes: [], total: 0, isEstimate: false };

async function ranked(pagefind: Pagefind, query: Query, hits: readonly Hits[], options: NotesOptions): Promise<Ranked> {
  const { first, texts, guesses } = limitsFor(pagefind);
  const { sort, limit = first } = options;
  const [smallest, ...others] = [...hits].sort((a, b) => a.size - b.size);
  if (smallest === undefined) return NOTHING;
  const candidates: Hit[] = [];
  for (const [id, { result, score, late }] of smallest) {
    const rest = others.flatMap((each) => each.get(id) ?? []);
    if (rest.length < others.length) continue;
    const sum = rest.reduce((all, hit) => all + hit.score, score);
    candidates.push({ result, score: sum, late: late || rest.some((hit) => hit.late) });
  }
  candidates.sort((a, b) => b.score - a.score || (a.result.id < b.result.id ? -1 : 1));
  if (sort === "date") candidates.splice(0, candidates.length, ...(await newestFirst(pagefind, candidates)));
  const rarity = hits.map((each) => 1 / Math.log2(2 + each.size));
  const best = Math.max(1e-9, ...candidates.slice(0, MOST).map(({ score }) => score));
  const ranks: { fragment: PagefindFragment; rank: Rank; score: number }[] = [];
  const most = Math.max(texts, limit);
  let [read, isAnswer] = [0, true];
  const isEnough = (): boolean =>
    read >= Math.min(most, candidates.length) || (read >= limit && ranks.length >= limit / 2);
  // The best are read first: where none of them says it, none does.
  while (isAnswer && !isEnough()) {
    const before = ranks.length;
    const next = candidates.slice(read, read + STEP);
    const step = next.every(({ late }) => late) ? next.slice(0, guesses) : next;
    read += step.length;
    const fragments = await Promise.all(step.map(({ result }) => result.data()));
    fragments.forEach((fragment, i) => {
      const rank = rankOf(fieldsIn(fragment), query, rarity, WEIGHTS, Number(fragment.meta.links ?? 0));
      if (rank !== undefined && isInTime(fragment, query.filters))
        ranks.push({ fragment, rank, score: rank.score + (0.3 * WEIGHTS.text * (step[i]?.score ?? 0)) / best });
    });
    isAnswer = ranks.length > before;
  }
  // What may become the word is of use only while nothing is the word.
  const certain = Math.max(0, ...ranks.map(({ rank }) => rank.grade)) > GRADE.composing;
  const kept = ranks.filter(({ rank }) => !certain || rank.grade > GRADE.composing);
  kept.sort((a, b) =>
    sort === "date" ? compare(b.fragment.meta.date, a.fragment.meta.date) || b.score - a.score : b.score - a.score,
  );
  const unread = candidates.slice(read).filter(({ late }) => !late).length;
  return {
    notes: kept.map(({ fragment, rank }) => foundNote(fragment, query, rank)),
    total: kept.length + Math.round((unread * kept.length) / Math.max(1, read)),
    isEstimate: unread > 0,
  };
}

/**
 * The newest of many candidates first, months at a time; those without a date are last. Dates are in the pages, which are
 * too many to read; which pages are of a month is a filter.
 */
async function newestFirst<Candidate extends { readonly result: PagefindResult }>(
  pagefind: Pagefind,
  candidates: readonly Candidate[],
): Promise<Candidate[]> {
  if (candidates.length <= MOST) return [...candidates];
  const left = new Map(candidates.map((candidate) => [candidate.result.id, candidate]));
  const ordered: Candidate[] = [];
  const months = Object.keys((await pagefind.valuesOf(["month"])).month ?? {}).sort();
  for (const month of months.reverse()) {
    if (ordered.length >= MOST) break;
    for (const { id } of (await pagefind.search(null, { filters: { month } })).results) {
      const candidate = left.get(id);
      if (candidate !== undefined) ordered.push(candidate);
      left.delete(id);
    }
  }
  return [...ordered, ...left.values()];
}

function compare(a = "", b = ""): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function filteredNotes(pagefind: Pagefind, query: Query, filters: object, limit: number): Promise<SearchAnswer> {
  const { before, after, tag, folder, language, is } = query.filters;
  const isAsked = before ?? after ?? tag[0] ?? folder[0] ?? language[0] ?? is[0];
  if (isAsked === undefined) return { query, ...NOTHING };
  const all = await pagefind.search(null, { filters: { ...filters } });
  const candidates = all.results.map((result) => ({ result }));
  const results = (await newestFirst(pagefind, candidates)).map(({ result }) => result);
  const fragments = await Promise.all(
    results.slice(0, Math.max(limit, limitsFor(pagefind).texts)).map((result) => result.data()),
  );
  const notes = fragments.filter((fragment) => isInTime(fragment, query.filters));
  notes.sort((a, b) => compare(b.meta.date, a.meta.date));
  return {
    query,
    notes: notes.slice(0, limit).map((fragment) => ({ ...foundNote(fragment, query, undefined), near: false })),
    total: results.length - fragments.length + notes.length,
    isEstimate: results.length > fragments.length && notes.length < fragments.length,
  };
}

/** The index knows months. */
function isInTime({ meta }: PagefindFragment, { before, after }: QueryFilters): boolean {
  const date = meta.date ?? "";
  if (before !== undefined && (date === "" || date >= before)) return false;
  return after === undefined || date >= after;
}
