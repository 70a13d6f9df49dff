import { englishStem, type Term } from "./query.ts";
import { lemmasOf } from "./verbs.ts";
import { canFollow, composingOf, fold, initialsOf, isSyllable, lettersOf } from "./words.ts";

/** Where a term stands in a text, and how well it fits: 1 for the word as typed. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly grade: number;
}

/** A text made ready to be searched: `folded` is as long as `text`. */
export interface Searched {
  readonly text: string;
  readonly folded: string;
}

export function searched(text: string): Searched {
  const composed = text.normalize("NFC");
  return { text: composed, folded: fold(composed) };
}

/** How well a match fits. */
export const GRADE = {
  exact: 1,
  /** Another form of the word: another particle, another ending. */
  form: 0.9,
  /** The word goes on: 서버 in 서버실. */
  begins: 0.7,
  /** 로드 밸런서 for 로드밸런서. */
  apart: 0.75,
  verb: 0.65,
  /** The stem said twice. */
  twice: 0.65,
  /** 스레딩 in 멀티스레딩. */
  inside: 0.6,
  /** What is being typed may become it. */
  composing: 0.45,
} as const;

/** A page that says a word a thousand times has been understood long before. */
const MOST = 60;

/** Every place of a term in a text, in order, none in another. */
export function matchesIn(field: Searched, term: Term): Match[] {
  const found = places(field.folded, term);
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(
    (match, i) => i === 0 || match.start >= Math.max(...found.slice(Math.max(0, i - 4), i).map((one) => one.end)),
  );
}

/** The best grade of a term in a text; 0 where it is not there. */
export function gradeOf(matches: readonly Match[]): number {
  let best = 0;
  for (const match of matches) best = Math.max(best, match.grade);
  return best;
}

function places(text: string, term: Term): Match[] {
  switch (term.kind) {
    case "initials":
      return initialPlaces(text, term.text);
    case "code":
      return codePlaces(text, term);
    case "cjk":
      return cjkPlaces(text, term);
    case "hangul":
      return hangulPlaces(text, term);
  }
}

function hangulPlaces(text: string, term: Term): Match[] {
  const found: Match[] = [];
  if (!term.unfinished) {
    for (const start of occurrences(text, term.stem)) {
      const end = start + term.stem.length;
      const opens = !isHangul(text[start - 1]);
      const word = wordFrom(text, end);
      const typed = text.startsWith(term.text, start);
      const inflected = canFollow(term.stem, word);
      if (opens && typed && (word === term.text.slice(term.stem.length) || (term.stem === term.text && inflected)))
        found.push({ start, end: start + term.text.length, grade: GRADE.exact });
      else if (opens && inflected) found.push({ start, end, grade: GRADE.form });
      else if (opens && typed) found.push({ start, end: start + term.text.length, grade: GRADE.begins });
      else if (!opens && (typed || inflected) && term.stem.length > 1)
        found.push({ start, end: typed ? start + term.text.length : end, grade: GRADE.inside });
      // 쫄깃하다 is asked, and the text has 쫄깃쫄깃한.
      else if (opens && term.stem.length > 1 && text.startsWith(term.stem, end))
        found.push({ start, end, grade: GRADE.twice });
    }
    if (found.length === 0 && term.joined !== undefined) found.push(...joinedPlaces(text, term.joined, term.stem));
    if (term.lemmas.length > 0) found.push(...verbPlaces(text, term));
    if (found.length === 0 && term.stem.length > 2) found.push(...apartPlaces(text, term.stem));
  }
  if (found.length === 0 && (term.growing || term.unfinished)) found.push(...composingPlaces(text, term.text));
  return found;
}

function verbPlaces(text: string, { text: typed, lemmas }: Term): Match[] {
  const initial = initialsOf(typed[0] ?? "");
  const found: Match[] = [];
  for (const { 0: word, index } of text.matchAll(/[가-힣]+/g)) {
    if (found.length >= MOST) break;
    if (word.length > typed.length + 6 || initialsOf(word[0] ?? "") !== initial) continue;
    const shared = lemmasOf(word).filter((lemma) => lemmas.includes(lemma));
    // 소는, 바다, 판을 would all be verbs otherwise.
    const certain = shared.some((lemma) => lemma.length > 1 || word.length > 2 || /[고기다지게자아어]$/.test(word));
    if (certain) found.push({ start: index, end: index + word.length, grade: GRADE.verb });
  }
  return found;
}

/** A syllable at the end of the word it was typed behind: 핀 of 브릿지핀. */
function joinedPlaces(text: string, joined: string, syllable: string): Match[] {
  return occurrences(text, joined).map((start) => {
    const end = start + joined.length;
    return { start: end - syllable.length, end, grade: GRADE.apart };
  });
}

/** The word with spaces in it, from the beginning of a word on. */
function apartPlaces(text: string, stem: string): Match[] {
  const letters = [...stem].map((sign) => sign.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
  const pattern = new RegExp(`(?<![가-힣])${letters.join("\\s?")}`, "gu");
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    grade: GRADE.apart,
  })).slice(0, MOST);
}

function composingPlaces(text: string, typed: string): Match[] {
  const found: Match[] = [];
  for (const start of composingOf(typed)) {
    const letter = start.at(-1)?.charCodeAt(0) ?? 0;
    const before = start.slice(0, -1);
    for (const at of occurrences(text, before)) {
      const next = text[at + before.length];
      if (!isSyllable(next) || lettersOf(next ?? "")[0] !== letter - 0x1100) continue;
      const last = typed.at(-1) ?? "";
      // 사과 may become 사관 but never 사기: the vowel that is there stays, but for those that grow.
      if (isSyllable(last) && !startsSyllable(last, next ?? "")) continue;
      if (isHangul(text[at - 1]) && before.length < 2) continue;
      found.push({ start: at, end: at + before.length + 1, grade: GRADE.composing });
    }
  }
  return found;
}

/** Whether a syllable being typed may still become the other one, or its final begin it. */
function startsSyllable(typed: string, other: string): boolean {
  const [, vowel, final] = lettersOf(typed);
  if (final !== 0) return true;
  const grown: Readonly<Record<number, readonly number[]>> = { 8: [9, 10, 11], 13: [14, 15, 16], 18: [19] };
  const becomes = lettersOf(other)[1];
  return becomes === vowel || (grown[vowel]?.includes(becomes) ?? false);
}

function initialPlaces(text: string, initials: string): Match[] {
  const found: Match[] = [];
  for (const { 0: line, index } of text.matchAll(/[가-힣]+(?: [가-힣]+)*/g)) {
    const at = [...line].flatMap((sign, i) => (sign === " " ? [] : [i]));
    const letters = initialsOf(line);
    for (const start of occurrences(letters, initials)) {
      const [from = 0, to = 0] = [at[start], at[start + initials.length - 1]];
      const opens = from === 0 || line[from - 1] === " ";
      if (!opens && initials.length < 2) continue;
      const ends = to === line.length - 1 || line[to + 1] === " ";
      const grade = opens ? (ends ? GRADE.exact : GRADE.begins) : GRADE.inside;
      found.push({ start: index + from, end: index + to + 1, grade });
    }
  }
  return found;
}

const LETTER = /[\p{L}\p{N}]/u;

function codePlaces(text: string, { text: typed, stem }: Term): Match[] {
  const found: Match[] = [];
  for (const start of occurrences(text, stem)) {
    const opens = !isLatin(text[start - 1]) || !isLatin(text[start]);
    const isTyped = text.startsWith(typed, start);
    const end = start + (isTyped ? typed.length : stem.length);
    const rest = /^[\p{L}\p{N}]*/u.exec(text.slice(end, end + 24))?.[0] ?? "";
    const latin =
      /^[^\u1100-\u11FF\u3131-\u318E\uAC00-\uD7A3\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]*/u.exec(
        rest,
      )?.[0] ?? "";
    const sign = text[end] ?? "";
    const another = /[+#]$/.test(typed) ? false : /[+#]/.test(sign);
    if (isTyped && opens && latin === "") found.push({ start, end, grade: another ? GRADE.begins : GRADE.exact });
    else if (opens && stem !== typed && englishStem(stemmedWord(text, start)) === stem)
      found.push({ start, end: start + stemmedWord(text, start).length, grade: GRADE.form });
    else if (isTyped && opens && englishStem(typed + latin) === stem)
      found.push({ start, end: end + latin.length, grade: GRADE.form });
    else if (isTyped && opens) found.push({ start, end, grade: GRADE.begins });
    else if (isTyped && typed.length > 2) found.push({ start, end, grade: GRADE.inside });
  }
  return found;
}

function stemmedWord(text: string, start: number): string {
  return /^[a-z]+/.exec(text.slice(start, start + 40))?.[0] ?? "";
}

function cjkPlaces(text: string, { text: typed, stem }: Term): Match[] {
  const found: Match[] = [];
  for (const start of occurrences(text, stem)) {
    const isTyped = text.startsWith(typed, start);
    found.push({ start, end: start + (isTyped ? typed : stem).length, grade: isTyped ? GRADE.exact : GRADE.form });
  }
  if (found.length === 0 && stem.length > 3) {
    for (let at = 2; at <= stem.length - 2; at++) {
      const [left, right] = [occurrences(text, stem.slice(0, at)), occurrences(text, stem.slice(at))];
      if (left.length === 0 || right.length === 0) continue;
      for (const start of left) found.push({ start, end: start + at, grade: GRADE.inside });
      for (const start of right) found.push({ start, end: start + stem.length - at, grade: GRADE.inside });
      break;
    }
  }
  return found;
}

function occurrences(text: string, word: string): number[] {
  const found: number[] = [];
  if (word === "") return found;
  for (let at = text.indexOf(word); at !== -1 && found.length < MOST; at = text.indexOf(word, at + word.length))
    found.push(at);
  return found;
}

function isHangul(sign: string | undefined): boolean {
  return sign !== undefined && /[가-힣ㄱ-ㅎㅏ-ㅣ]/.test(sign);
}

function isLatin(sign: string | undefined): boolean {
  return (
    sign !== undefined &&
    LETTER.test(sign) &&
    !/[가-힣\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sign)
  );
}

/** The rest of a Korean word. */
function wordFrom(text: string, at: number): string {
  return /^[가-힣]*/.exec(text.slice(at, at + 30))?.[0] ?? "";
}
