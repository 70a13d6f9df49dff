import { INSIDE, pairsIn } from "./query.ts";
import type { SearchRecord } from "./record.ts";
import { initialsOf, plain, runsOf, stemOf } from "./words.ts";

/** Words that a note is found by and that nobody reads: of its names, and of what it says. No word is in both. */
export interface ShadowTerms {
  readonly names: readonly string[];
  readonly text: readonly string[];
}

/**
 * What stands inside a note's compounds (`스레딩` in 멀티스레딩), the 초성 of its names and headings, names written together,
 * and pairs of signs for Japanese and Chinese. Each once, and none that the beginning of another word of the note finds already.
 */
export function shadowTermsOf({ title, aliases, tags, headings, body }: SearchRecord): ShadowTerms {
  const names = [title, ...aliases];
  const ofNames = new Set<string>();
  for (const word of new Set(names.join(" ").split(/\s+/))) insideTerms(word, ofNames);
  for (const line of names) {
    initialTerms(line, ofNames);
    joinedTerms(line, ofNames);
  }
  const ofText = new Set<string>();
  for (const word of new Set(`${[...headings, ...tags].join(" ")} ${textOf(body)}`.split(/\s+/)))
    insideTerms(word, ofText);
  for (const line of [...headings, ...tags]) initialTerms(line, ofText);
  for (const line of headings) joinedTerms(line, ofText);
  const kept = longestOf(ofNames);
  const known = new Set(kept);
  return { names: kept, text: longestOf(ofText).filter((term) => !known.has(term)) };
}

/** In order a word that begins another stands right before it. */
function longestOf(terms: ReadonlySet<string>): string[] {
  const sorted = [...terms].sort();
  return sorted.filter((term, i) => !(sorted[i + 1]?.startsWith(term) ?? false));
}

/** Rough, and enough: what is left of markup in it are Latin letters, which have no shadows. */
function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, " ").replace(/&[a-z#0-9]+;/gi, " ");
}

const SENTENCE_END = /(?:다|요|죠|며|던|지만|어서|아서|는데)$/;

function insideTerms(word: string, terms: Set<string>): void {
  const text = plain(word);
  // As Pagefind takes a word apart: all its letters, and what ASCII signs part.
  const known = [text.replace(/[^\p{L}\p{N}+#_]/gu, ""), ...text.split(/[\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]+/)];
  const isKnown = (run: string): boolean => text === word.toLowerCase() && known.some((each) => each.startsWith(run));
  for (const run of runsOf(text)) {
    switch (run.script) {
      case "hangul": {
        const stem = stemOf(run.text);
        if (!isKnown(run.text)) terms.add(stem);
        if (stem === run.text && stem.length > 2 && SENTENCE_END.test(stem)) break;
        for (let at = 1; at <= stem.length - 2; at++) terms.add(stem.slice(at, at + INSIDE));
        break;
      }
      case "cjk": {
        const pairs = pairsIn(run.text);
        for (const pair of isKnown(run.text) ? pairs.slice(1) : pairs) terms.add(pair);
        if (pairs.length > 0 && run.text.length > 1) terms.add([...run.text].at(-1) ?? "");
        break;
      }
      case "code":
        if (!isKnown(run.text) && !known.some((each) => each.startsWith(run.text.replace(/[^\p{L}\p{N}+#_]/gu, ""))))
          terms.add(run.text);
        break;
    }
  }
}

/** Longest 초성 anyone types. */
const LONGEST_INITIALS = 10;

function initialTerms(line: string, terms: Set<string>): void {
  const words = plain(line)
    .split(/[^가-힣]+/)
    .filter((word) => word !== "");
  words.forEach((word, i) => {
    const letters = initialsOf(words.slice(i).join(""));
    for (let at = 0; at < Math.max(1, word.length - 1); at++) {
      const term = letters.slice(at, at + LONGEST_INITIALS);
      if (term.length > 1 || words.length === 1) terms.add(term);
    }
  });
}

/** 로드 밸런서 as 로드밸런서. */
function joinedTerms(line: string, terms: Set<string>): void {
  const words = plain(line).split(/\s+/);
  words.forEach((word, i) => {
    const next = words[i + 1];
    if (next === undefined || !/^[가-힣]+$/.test(word) || !/^[가-힣]+/.test(next)) return;
    const joined = word + stemOf(/^[가-힣]+/.exec(next)?.[0] ?? "");
    if (joined.length <= 10) terms.add(joined);
  });
}
