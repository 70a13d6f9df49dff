import { gradeOf, matchesIn, searched } from "../search/matches.ts";
import type { Query, Term } from "../search/query.ts";
import { INSIDE } from "../search/query.ts";
import { fold, isSyllable, stemOf } from "../search/words.ts";
import type { Pagefind, PagefindFragment, PagefindResult } from "./pagefind.ts";

/** Pages read to compare their names. */
const MOST_READ = 32;
const NAMES = ["title", "aliases", "x"];

/** Notes whose name is what was typed but for a slip: for a query that nothing answers. */
export async function nearNames(pagefind: Pagefind, query: Query, filters: object): Promise<PagefindFragment[]> {
  const long = query.terms.filter(({ kind, text }) => (kind === "hangul" || kind === "code") && text.length > 2);
  const longest = long.reduce<Term | undefined>((a, b) => (a && a.text.length >= b.text.length ? a : b), undefined);
  if (longest === undefined || query.phrases.length > 0) return [];
  const answers = await Promise.all(
    long.flatMap(partsOf).map((text) => pagefind.search(text, { filters: { ...filters } })),
  );
  const results = new Map<string, PagefindResult>();
  for (const { results: found } of answers) {
    const named = found.filter(({ matchedMetaFields = [] }) =>
      matchedMetaFields.some((field) => NAMES.includes(field)),
    );
    for (const result of named.slice(0, MOST_READ / answers.length)) results.set(result.id, result);
  }
  const fragments = await Promise.all([...results.values()].map((result) => result.data()));
  const near = fragments.flatMap((fragment) => {
    const names = searched(`${fragment.meta.title ?? ""}\n${fragment.meta.aliases ?? ""}`);
    const words = wordsIn(names.folded);
    const slips = query.terms.map((term) => {
      if (gradeOf(matchesIn(names, term)) > 0) return 0;
      return long.includes(term)
        ? Math.min(...words.map((word) => slipsBetween(term, word)))
        : Number.POSITIVE_INFINITY;
    });
    return slips.every((count) => count < Number.POSITIVE_INFINITY) ? [{ fragment, slips: Math.max(...slips) }] : [];
  });
  return near.sort((a, b) => a.slips - b.slips).map(({ fragment }) => fragment);
}

/** Beginning and inside of a word, letters counted: a slip leaves one of them whole. */
function partsOf({ stem, text }: Term): string[] {
  const word = stem.length > 2 ? stem : text;
  if (!isSyllable(word[0]))
    return [...new Set([word.slice(0, 3), word.slice(0, Math.max(3, Math.ceil(word.length / 2)))])];
  const letters = word.normalize("NFD");
  const half = Math.ceil(word.length / 2);
  const beginnings = [0.4, 0.8].map((share) => letters.slice(0, Math.ceil(letters.length * share)).normalize("NFC"));
  const inside = [1, 2, half].map((at) => word.slice(at, at + INSIDE)).filter((part) => part.length > 1);
  return [...new Set([...beginnings, ...inside])];
}

/** Words of names as they are and as they would be looked for, and two neighbours as one. */
export function wordsIn(names: string): string[] {
  const words = fold(names)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  return [...words, ...words.map(stemOf), ...words.slice(1).map((word, i) => (words[i] ?? "") + word)];
}

/** Letters to change, add, leave out or swap, Korean ones counted singly; infinite where that is another word. */
export function slipsBetween({ text, stem }: Term, word: string): number {
  return Math.min(...[text, stem].map((typed) => distance(typed.normalize("NFD"), word.normalize("NFD"))));
}

/** Letters that ears and fingers take for each other; in a short word any other pair makes another word. */
const ALIKE = ["ᄀᄁᄏ", "ᄃᄄᄐ", "ᄇᄈᄑ", "ᄉᄊ", "ᄌᄍᄎ", "ᆨᆩᆿ", "ᆮᇀᆺᆻᆽᆾ", "ᆸᇁ", "ᆫᆼᆷ"];

function areAlike(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const isVowel = (letter: string): boolean => (letter >= "ᅡ" && letter <= "ᅵ") || /[aeiouy]/.test(letter);
  return (isVowel(a) && isVowel(b)) || ALIKE.some((letters) => letters.includes(a) && letters.includes(b));
}

function distance(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  const most = shorter >= 10 ? 2 : 1;
  if (shorter < 5 || Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const [x, y] = [a[i - 1], b[j - 1]];
      const cost = x === y ? 0 : shorter >= 8 || areAlike(x, y) ? 1 : 2;
      const swap = x === b[j - 2] && a[i - 2] === y ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min((above[j - 1] ?? 0) + cost, swap, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    [before, above] = [above, row];
  }
  const slips = above[b.length] ?? Number.POSITIVE_INFINITY;
  return slips <= most ? slips : Number.POSITIVE_INFINITY;
}
