import { formsOf, lemmasOf } from "./verbs.ts";
import {
  canFollow,
  composingOf,
  isOnlyParticle,
  isSyllable,
  plain,
  type Run,
  runsOf,
  stemOf,
  typedInitials,
} from "./words.ts";

/** One thing a reader looks for; a hit has all of them. */
export interface Term {
  readonly kind: "hangul" | "initials" | "cjk" | "code";
  /** As typed, folded. */
  readonly text: string;
  /** Without particles and endings. */
  readonly stem: string;
  /** The verbs it may be a form of. */
  readonly lemmas: readonly string[];
  /** The word typed before it and this one syllable as one word. */
  readonly joined?: string;
  /** Ends in a consonant that is no syllable yet. */
  readonly unfinished: boolean;
  /** Nothing is typed behind it yet: its last syllable may become another. */
  readonly growing: boolean;
}

/** Words typed as filters: `tag:aws in:notes before:2025-03 is:open`. */
export interface QueryFilters {
  readonly tag: readonly string[];
  readonly folder: readonly string[];
  readonly language: readonly string[];
  /** Dates or the beginnings of dates: `"2025-03"`. `after` holds its own day, month or year, `before` does not. */
  readonly before?: string;
  readonly after?: string;
  readonly is: readonly ("open" | "done")[];
}

/** What a reader typed, understood. */
export interface Query {
  readonly terms: readonly Term[];
  /** What stood in quotes: to be found as written. */
  readonly phrases: readonly string[];
  /** What stood behind a `-`: hits do not have it. */
  readonly without: readonly Term[];
  readonly filters: QueryFilters;
}

/** Longer queries are cut: nobody reads what a thousand words have in common. */
const LONGEST_QUERY = 300;
const MOST_TERMS = 12;

const PARTS = /(-?)"([^"]*)(?:"|$)|(\S+)/g;
const FILTER = /^(tag|태그|in|folder|폴더|lang|언어|before|이전|after|이후|is):(.+)$/;

/** Never fails: what cannot be understood is words. */
export function parseQuery(typed: string): Query {
  const text = plain(typed.slice(0, LONGEST_QUERY)).replace(/[“”„«»]/g, '"');
  const terms: Term[] = [];
  const phrases: string[] = [];
  const without: Term[] = [];
  const filters = {
    tag: [] as string[],
    folder: [] as string[],
    language: [] as string[],
    is: [] as ("open" | "done")[],
  };
  const dates: { before?: string; after?: string } = {};
  for (const [, minus, quoted, word] of text.matchAll(PARTS)) {
    if (quoted !== undefined) {
      if (minus === "-") without.push(...termsOf(quoted));
      else {
        terms.push(...termsOf(quoted));
        if (/\S/.test(quoted)) phrases.push(quoted.trim().replace(/\s+/g, " "));
      }
      continue;
    }
    const [, name, value = ""] = FILTER.exec(word ?? "") ?? [];
    if (name !== undefined && readFilter(name, value, filters, dates)) continue;
    // `-f` and `--force` are options of commands.
    const excluded = /^-([^-\s]{2,}|[가-힣])$/.exec(word ?? "")?.[1];
    if (excluded === undefined) terms.push(...termsOf(word ?? ""));
    else without.push(...termsOf(excluded));
  }
  const wanted = terms.some((term) => !isOnlyParticle(term.text))
    ? terms.filter((term) => !isOnlyParticle(term.text))
    : terms;
  const each = new Map(wanted.map((term, i) => [`${term.kind} ${term.text}`, withJoined(term, wanted[i - 1])]));
  const last = /[\s"]$/.test(text) ? undefined : wanted.at(-1);
  const kept = [...each.values()].slice(0, MOST_TERMS);
  return {
    terms: kept.map((term) => (term.text === last?.text ? { ...term, growing: true } : term)),
    phrases,
    without,
    filters: { ...filters, ...dates },
  };
}

/** 브릿지 핀 is written 브릿지핀 as well, and no index knows single syllables inside words. */
function withJoined(term: Term, before: Term | undefined): Term {
  if (term.kind !== "hangul" || term.stem.length > 1 || before?.kind !== "hangul" || term.unfinished) return term;
  return { ...term, joined: before.text + term.stem };
}

function readFilter(
  name: string,
  value: string,
  filters: { tag: string[]; folder: string[]; language: string[]; is: ("open" | "done")[] },
  dates: { before?: string; after?: string },
): boolean {
  switch (name) {
    case "tag":
    case "태그":
      filters.tag.push(value.replace(/^#/, ""));
      return true;
    case "in":
    case "folder":
    case "폴더":
      filters.folder.push(value.replace(/^\/+|\/+$/g, ""));
      return true;
    case "lang":
    case "언어":
      filters.language.push(value);
      return true;
    case "is":
      if (value !== "open" && value !== "done") return false;
      filters.is.push(value);
      return true;
    default: {
      const date = /^\d{4}(?:-\d{1,2}){0,2}$/.test(value) ? value.replace(/-(\d)(?=-|$)/g, "-0$1") : undefined;
      if (date === undefined) return false;
      dates[name === "before" || name === "이전" ? "before" : "after"] = date;
      return true;
    }
  }
}

/** The terms in a stretch of text. A particle behind another script belongs to the word before it. */
export function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  let before: Run | undefined;
  for (const run of runsOf(text)) {
    const joins = before !== undefined && before.script !== "hangul" && before.start + before.text.length === run.start;
    const word = before?.text ?? "";
    before = run;
    if (run.script === "cjk") terms.push(...cjkTerms(run.text));
    else if (run.script === "code") terms.push(codeTerm(run.text));
    else if (!(joins && (isOnlyParticle(run.text) || canFollow(word, run.text)))) terms.push(hangulTerm(run.text));
  }
  return terms;
}

function hangulTerm(text: string): Term {
  const initials = typedInitials(text);
  if (initials !== undefined)
    return { kind: "initials", text: initials, stem: initials, lemmas: [], unfinished: false, growing: false };
  const isVerb = text.length > 1 && /(?:[다요던는고며면서]|지만|니까|기|게)$/.test(text);
  return {
    kind: "hangul",
    text,
    stem: stemOf(text),
    lemmas: isVerb ? lemmasOf(text) : [],
    unfinished: !isSyllable(text.at(-1)),
    growing: false,
  };
}

function codeTerm(text: string): Term {
  return { kind: "code", text, stem: englishStem(text), lemmas: [], unfinished: false, growing: false };
}

/** What forms of an English word begin with: `"configuring"` → `"configur"`, `"studies"` → `"stud"`. Other words stay whole. */
export function englishStem(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  const [, root, ending] = /^(.+?)(ies|ied|ings?|ed|e?s|e|y)$/.exec(word) ?? [];
  if (root === undefined || ending === undefined || root.length < 3) return word;
  if (ending === "s" && /[sui]$/.test(root)) return word;
  if (ending === "es" && !/(?:[sxz]|[cs]h)$/.test(root)) return root;
  if (!/^(?:ings?|ed)$/.test(ending)) return root.replace(/(?<=...)y$/, "");
  if (!/[aeiouy]/.test(root)) return word;
  return root.length > 3 ? root.replace(/([bdgmnprt])\1$/, "$1").replace(/(?<=...)y$/, "") : root;
}

const CJK_WORDS = /(?:[\p{Script=Han}々〆]+|[\p{Script=Katakana}ー]+)\p{Script=Hiragana}*|\p{Script=Hiragana}+/gu;
const CJK_PARTICLES = /^(?:の|は|が|を|に|で|と|も|へ|や|か|から|まで|より|など|には|では|とは|です|ます|する|した)$/;

/** Japanese words begin where kanji or katakana do; Chinese text is one word. */
function cjkTerms(run: string): Term[] {
  const words = run.match(CJK_WORDS) ?? [run];
  const wanted = words.filter((word) => !CJK_PARTICLES.test(word));
  return (wanted.length > 0 ? wanted : words).map((text) => {
    const [, root = "", tail = ""] = /^(.*?)(\p{Script=Hiragana}*)$/u.exec(text) ?? [];
    const stem = root === "" ? text : root.length === 1 && tail.length > 1 ? root + tail[0] : root;
    return { kind: "cjk", text, stem, lemmas: [], unfinished: false, growing: false };
  });
}

/** A question for the index. Words in `text` must all be there, each as the beginning of a word. */
export interface Lookup {
  readonly text: string;
  /** What a hit counts, 1 for the word as typed. */
  readonly weight: number;
}

/** Letters of a word inside a word that the index keeps. */
export const INSIDE = 4;

/** What to ask for a term at once, and what to ask where that finds little, the likeliest first. */
export function lookupsOf(term: Term): { readonly first: readonly Lookup[]; readonly later: readonly Lookup[] } {
  const { text, stem } = term;
  switch (term.kind) {
    case "initials":
      return { first: [{ text, weight: 1 }], later: [] };
    case "code":
      return { first: distinct([text, stem], [1, 0.8]), later: [] };
    case "cjk":
      return {
        first: distinct([pairsIn(text).join(" "), pairsIn(stem).join(" ")], [1, 0.7]),
        later: splitsOf(stem, 2).map((split) => ({
          text: split.map((part) => pairsIn(part).join(" ")).join(" "),
          weight: 0.5,
        })),
      };
    case "hangul": {
      const composing =
        term.unfinished || term.growing ? composingOf(text).map((start) => ({ text: start, weight: 0.6 })) : [];
      if (term.unfinished) return { first: composing, later: [] };
      const long = stem.length > INSIDE ? [stem.slice(0, INSIDE)] : [];
      const verbs = [...new Set(term.lemmas.slice(0, 3).flatMap(formsOf))].slice(0, 6);
      return {
        first: distinct([text, stem], [1, 0.8]),
        later: [
          ...(term.joined === undefined ? [] : [{ text: term.joined, weight: 0.6 }]),
          ...long.map((start) => ({ text: start, weight: 0.2 })),
          ...composing,
          ...verbs.map((form) => ({ text: form, weight: 0.5 })),
          ...splitsOf(stem, 1).map((split) => ({ text: split.join(" "), weight: 0.5 })),
        ],
      };
    }
  }
}

function distinct(texts: readonly string[], weights: readonly number[]): Lookup[] {
  return texts.flatMap((text, i) =>
    text === "" || texts.indexOf(text) < i ? [] : [{ text, weight: weights[i] ?? 0 }],
  );
}

/** Every way to write a word as two, halves first: 로드밸런서 may stand as 로드 밸런서. */
function splitsOf(word: string, shortest: number): string[][] {
  if (word.length < 3 || word.length > 10) return [];
  const splits: string[][] = [];
  for (let at = shortest; at <= word.length - shortest; at++) splits.push([word.slice(0, at), word.slice(at)]);
  const parity = ([left = "", right = ""]: readonly string[]): number => Math.abs(left.length - right.length);
  return splits.sort((a, b) => parity(a) - parity(b));
}

/** Overlapping pairs of signs: how Japanese and Chinese are indexed, without asking what a word is. */
export function pairsIn(run: string): string[] {
  const signs = [...run];
  return signs.length < 2 ? signs : signs.slice(1).map((sign, i) => (signs[i] ?? "") + sign);
}
