import type { Term } from "../search/query.ts";
import { fold, stemOf } from "../search/words.ts";

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
