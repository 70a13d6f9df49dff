import { isSyllable, lettersOf, syllableOf } from "./words.ts";

// Verbs and adjectives change where the ending joins them: 마시다 and 마셨다, 만들다 and 만드는, 춥다 and 추워.
// A form leads back to the stems it may come from; two words are forms of one verb if they share a stem.

/** Endings that join any stem as it is. */
const PLAIN =
  "다|고|지|기|게|는|던|자|네|지만|거나|도록|는데|고서|는다|겠다|겠습니다|습니다|습니까|는지|느라|면서|지요|죠|네요|나요|잖아|더니|다가|자마자|든지";
/** Endings that take 으 after a consonant. */
const LINKED = "면|며|니|니까|려고|려면|세요|시다|므로|나|러|면서";
/** What follows 아/어, and 았/었. */
const AFTER_A = "서|도|야|요|라|서는|서도|야지|주다|보다|보고|보니";
const AFTER_PAST =
  "다|던|고|지만|으며|습니다|는데|어요|으면|으나|음|을|다가|다면|다고|다는|더니|으니|으니까|기|네|네요|거나|는지";

const endsWith = (endings: string, before = ""): RegExp => new RegExp(`^(.+?)${before}(?:${endings})$`);
const AS_IT_IS = endsWith(PLAIN);
const WITH_EU = endsWith(LINKED, "으");
const WITHOUT_EU = endsWith(LINKED);
const ADNOMINAL = /^(.+?)(?:은|을|음|은지|을까|을지|은데)$/;
const INFINITIVE = endsWith(AFTER_A);
const PAST = endsWith(AFTER_PAST);
/** Ends as 아/어 does by itself: other open syllables end nouns too often. */
const BARE = /[아어여와워려셔켜져쳐겨혀벼춰줘꿔둬빼돼해]$/;
const FUSED = /^(.+?)(?:다|다고|다는|다면|니다|니까|데|지|까|수록)?$/;

const [A, AE, EO, YEO, O, WA, WAE, OE, U, WO, EU, I] = [0, 1, 4, 6, 8, 9, 10, 11, 13, 14, 18, 20];
const [N, D, L, M, B, S, SS] = [4, 7, 8, 16, 17, 19, 20];

/** The stems a form may come from: `"마셨다"` → `마시`, `"추운"` → `춥`, `추우`; `[]` for what ends like no verb. */
export function lemmasOf(word: string): string[] {
  const stems = new Set<string>();
  const add = (stem: string | undefined): void => {
    if (stem !== undefined && isSyllable(stem.at(-1))) stems.add(stem);
  };
  const plain = AS_IT_IS.exec(word)?.[1];
  if (plain !== undefined && final(plain) !== SS) {
    add(plain);
    if (/[는네니]/.test(word.slice(plain.length)[0] ?? "") && final(plain) === 0) add(withFinal(plain, L));
  }
  const linked = (WITH_EU.exec(word) ?? ADNOMINAL.exec(word))?.[1];
  if (linked !== undefined) {
    if (final(linked) > 0) add(linked);
    irregular(linked, add);
  }
  const open = WITHOUT_EU.exec(word)?.[1];
  if (open !== undefined && (final(open) === 0 || final(open) === L)) {
    add(open);
    softened(open, add);
    if (final(open) === 0 && word.startsWith("니", open.length)) add(withFinal(open, L));
  }
  const past = PAST.exec(word)?.[1];
  if (past !== undefined && final(past) === SS) joined(withFinal(past, 0), add);
  const infinitive = INFINITIVE.exec(word)?.[1];
  if (infinitive !== undefined && final(infinitive) === 0) joined(infinitive, add);
  if (BARE.test(word)) joined(word, add);
  const fused = FUSED.exec(word)?.[1] ?? word;
  if ([N, L, M, B].includes(final(fused))) {
    const stem = withFinal(fused, 0);
    add(stem);
    add(withFinal(stem, L));
    softened(stem, add);
  }
  return [...stems];
}

/** Prefixes that between them begin every form of a verb, letters counting: `마시` → `마시`, `마셔`. */
export function formsOf(stem: string): string[] {
  const before = stem.slice(0, -1);
  const [initial, vowel, coda] = lettersOf(stem.at(-1) ?? "");
  const open = syllableOf(initial, vowel, 0);
  switch (coda) {
    case 0:
      break;
    case B:
      return [stem, `${before}${open}우`, `${before}${open}워`, `${before}${open}와`];
    case D:
      return [stem, ...["어", "었", "으"].map((ending) => before + syllableOf(initial, vowel, L) + ending)];
    case S:
      return [stem, ...["어", "었", "으", "은", "을"].map((ending) => before + open + ending)];
    case L:
      return [before + open];
    default:
      return [stem];
  }
  const as = (changed: number): string => before + syllableOf(initial, changed, 0);
  if (open === "르" && before !== "") return [stem, ...["라", "러"].map((last) => withFinal(before, L) + last)];
  if (open === "하") return [stem, as(AE)];
  const changed = { [I]: [YEO], [O]: [WA], [U]: [WO], [EU]: [EO, A], [OE]: [WAE] }[vowel] ?? [];
  return [stem, ...changed.map(as)];
}

function final(word: string): number {
  const last = word.at(-1);
  return isSyllable(last) ? lettersOf(last ?? "")[2] : -1;
}

function withFinal(word: string, coda: number): string {
  const [initial, vowel] = lettersOf(word.at(-1) ?? "");
  return word.slice(0, -1) + syllableOf(initial, vowel, coda);
}

/** ㄷ that has become ㄹ, ㅅ that has gone. */
function irregular(stem: string, add: (stem: string) => void): void {
  if (final(stem) === L) add(withFinal(stem, D));
  if (final(stem) === 0) add(withFinal(stem, S));
}

/** ㅂ that has become 우. */
function softened(stem: string, add: (stem: string) => void): void {
  if (stem.length > 1 && stem.endsWith("우") && final(stem.slice(0, -1)) === 0) add(withFinal(stem.slice(0, -1), B));
}

/** A stem and its 아/어, taken apart again. */
function joined(form: string, add: (stem: string) => void): void {
  const before = form.slice(0, -1);
  const last = form.at(-1) ?? "";
  if (!isSyllable(last)) return;
  if (last === "아" || last === "어") {
    if (final(before) > 0) add(before);
    if (before !== "") irregular(before, add);
  }
  if ((last === "와" || last === "워") && before !== "" && final(before) === 0) add(withFinal(before, B));
  if ((last === "라" || last === "러") && final(before) === L) add(`${withFinal(before, 0)}르`);
  const [initial, vowel] = lettersOf(last);
  const stem = (from: number): void => add(before + syllableOf(initial, from, 0));
  const from: Readonly<Record<number, readonly number[]>> = {
    [YEO]: [I, YEO],
    [WA]: [O],
    [WO]: [U],
    [A]: [A, EU],
    [EO]: [EO, EU],
    [AE]: [AE, A],
    [WAE]: [OE],
  };
  for (const each of from[vowel] ?? [vowel]) stem(each);
}
