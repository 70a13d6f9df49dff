import type { Query, Term } from "../search/query.ts";
import { INSIDE } from "../search/query.ts";
import { fold, isSyllable, stemOf } from "../search/words.ts";
import type { Pagefind, PagefindFragment, PagefindResult } from "./pagefind.ts";

/** Pages read to compare their names. */
const MOST_READ = 32;
const NAMES = ["title", "aliases", "x"];

/** Notes whose name is what was typed but for a slip: for a query that nothing answers. */
export async function nearNames(pagefind: Pagefind, query: Query, filters: object): Promise<PagefindFragment[]> {
  const terms = query.terms.filter(({ kind, text }) => (kind === "hangul" || kind === "code") && text.length > 2);
  if (terms.length === 0 || terms.length < query.terms.length || query.phrases.length > 0) return [];
  const longest = terms.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const answers = await Promise.all(partsOf(longest).map((text) => pagefind.search(text, { filters: { ...filters } })));
  const results = new Map<string, PagefindResult>();
  for (const { results: found } of answers) {
    const named = found.filter(({ matchedMetaFields = [] }) =>
      matchedMetaFields.some((field) => NAMES.includes(field)),
    );
    for (const result of named.slice(0, MOST_READ / answers.length)) results.set(result.id, result);
  }
  const fragments = await Promise.all([...results.values()].map((result) => result.data()));
  const near = fragments.flatMap((fragment) => {
    const words = wordsIn(`${fragment.meta.title ?? ""}\n${fragment.meta.aliases ?? ""}`);
    const slips = terms.map((term) => Math.min(...words.map((word) => slipsBetween(term, word))));
    return slips.every((count) => count < Number.POSITIVE_INFINITY) ? [{ fragment, slips: Math.max(...slips) }] : [];
  });
  return near.sort((a, b) => a.slips - b.slips).map(({ fragment }) => fragment);
}

/** Beginning and inside of a word: a slip leaves one of them whole. */
function partsOf({ stem, text }: Term): string[] {
  const word = stem.length > 2 ? stem : text;
  const half = Math.ceil(word.length / 2);
  const hangul = isSyllable(word[0]);
  const parts = hangul
    ? [
        word.slice(0, half),
        word.slice(0, -1),
        word.slice(1, 1 + INSIDE),
        word.slice(2, 2 + INSIDE),
        word.slice(half, half + INSIDE),
      ]
    : [word.slice(0, 3), word.slice(0, Math.max(3, half))];
  return [...new Set(parts.filter((part) => part.length > 1))];
}

/** Words of names, and two neighbours as one. */
function wordsIn(names: string): string[] {
  const words = fold(names)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  return [...words, ...words.map(stemOf), ...words.slice(1).map((word, i) => (words[i] ?? "") + word)];
}

/** Letters to change, add, leave out or swap, Korean ones counted singly; infinite where that is another word. */
function slipsBetween({ text, stem }: Term, word: string): number {
  return Math.min(...[text, stem].map((typed) => distance(lettersIn(typed), lettersIn(word))));
}

function lettersIn(word: string): string {
  return word.normalize("NFD");
}

function distance(a: string, b: string): number {
  const most = Math.min(a.length, b.length) >= 9 ? 2 : 1;
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  let [before, above] = [[] as number[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(change, swap, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    [before, above] = [above, row];
  }
  const slips = above[b.length] ?? Number.POSITIVE_INFINITY;
  return slips <= most ? slips : Number.POSITIVE_INFINITY;
}
