import { GRADE, gradeOf, type Match, matchesIn, type Searched, searched } from "./matches.ts";
import type { Query } from "./query.ts";
import { fold } from "./words.ts";

/** How much it counts where a word stands, and how much that others link to a note. Set in `garden.config.ts` as `search`. */
export interface SearchWeights {
  readonly title: number;
  readonly alias: number;
  readonly heading: number;
  readonly tag: number;
  readonly text: number;
  readonly links: number;
}

/** A page as it was indexed. */
export interface Candidate {
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
}

/** The texts of a page, ready to be searched. */
export interface Fields {
  readonly title: Searched;
  readonly aliases: Searched;
  readonly headings: Searched;
  readonly tags: Searched;
  readonly text: Searched;
}

/** How well a page answers a query. */
export interface Rank {
  readonly score: number;
  /** The worst of its terms' best grades. */
  readonly grade: number;
  /** Where each term stands in the title and in the text. */
  readonly title: readonly (readonly Match[])[];
  readonly text: readonly (readonly Match[])[];
}

export function fieldsOf({ content, meta, anchors }: Candidate): Fields {
  const headings = anchors.filter(({ element }) => /^h[1-6]$/.test(element)).map(({ text }) => text);
  return {
    title: searched(meta.title ?? ""),
    aliases: searched(meta.aliases ?? ""),
    headings: searched(headings.join("\n")),
    tags: searched(meta.tags ?? ""),
    text: searched(content),
  };
}

/**
 * Ranks a page: the index has said that it may answer, its text says whether it does. `undefined` where a term or a phrase
 * is missing, or something unwanted is there. `rarity` is what each term counts.
 */
export function rankOf(
  fields: Fields,
  query: Query,
  rarity: readonly number[],
  weights: SearchWeights,
  links: number,
): Rank | undefined {
  if (
    query.without.some((term) => Object.values(fields).some((field: Searched) => matchesIn(field, term).some(isPlain)))
  )
    return undefined;
  if (!query.phrases.every((phrase) => hasPhrase(fields, phrase))) return undefined;
  const title: Match[][] = [];
  const text: Match[][] = [];
  let [score, worst] = [0, 1];
  for (const [i, term] of query.terms.entries()) {
    const inTitle = matchesIn(fields.title, term);
    // Two consonants begin half the words of any text: 초성 are for names.
    const inText = term.kind === "initials" ? [] : matchesIn(fields.text, term);
    const grades = [
      [weights.title, gradeOf(inTitle)],
      [weights.alias, gradeOf(matchesIn(fields.aliases, term))],
      [weights.heading, gradeOf(matchesIn(fields.headings, term))],
      [weights.tag, gradeOf(matchesIn(fields.tags, term))],
      [weights.text, gradeOf(inText)],
    ] as const;
    const best = Math.max(...grades.map(([, grade]) => grade));
    if (best === 0) return undefined;
    worst = Math.min(worst, best);
    const worths = grades.map(([weight, grade]) => weight * grade).sort((a, b) => b - a);
    const often = inText.reduce((sum, match) => sum + match.grade ** 2, 0);
    const worth = (worths[0] ?? 0) + 0.15 * (worths[1] ?? 0) + weights.text * Math.min(1.5, Math.log2(1 + often) / 3);
    score += worth * (rarity[i] ?? 1);
    title.push(inTitle);
    text.push(inText);
  }
  score += nameBonus(fields, query, title, weights) + nearness(text, weights);
  return { score: score * (1 + weights.links * Math.log10(1 + links)), grade: worst, title, text };
}

/** An exclusion takes away what says the word, not what only holds its letters. */
function isPlain({ grade }: Match): boolean {
  return grade >= GRADE.begins;
}

/** A name that says the query and little else is what the reader means. */
function nameBonus(
  { title, aliases }: Fields,
  { terms }: Query,
  matches: readonly (readonly Match[])[],
  weights: SearchWeights,
): number {
  const letters = (text: string): string => fold(text).replace(/[^\p{L}\p{N}+#]/gu, "");
  const asked = letters(terms.map((term) => term.stem).join(""));
  const typed = letters(terms.map((term) => term.text).join(""));
  const isName = (text: string, weight: number): number => ([asked, typed].includes(letters(text)) ? weight : 0);
  const named = Math.max(
    isName(title.text, weights.title),
    ...aliases.text.split("\n").map((alias) => isName(alias, weights.alias)),
  );
  if (named > 0) return named;
  if (matches.some((each) => each.length === 0)) return 0;
  const covered = matches.flat().reduce((sum, { start, end }) => sum + end - start, 0);
  return (weights.title / 2) * Math.min(1, covered / Math.max(1, title.text.length));
}

/** Words that were typed together and stand together. */
function nearness(matches: readonly (readonly Match[])[], weights: SearchWeights): number {
  let bonus = 0;
  for (let i = 1; i < matches.length; i++) {
    const ends = matches[i - 1] ?? [];
    const closest = Math.min(
      ...(matches[i] ?? []).flatMap(({ start }) => ends.map(({ end }) => (start >= end ? start - end : 200))),
    );
    if (closest <= 4) bonus += weights.text * 1.5;
    else if (closest <= 60) bonus += weights.text * 0.5;
  }
  return bonus;
}

/** As written, but for spaces; the last word may go on with a particle. */
function hasPhrase(fields: Fields, phrase: string): boolean {
  const pattern = phrase
    .split(" ")
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"))
    .join("\\s+");
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}`, "u");
  return Object.values(fields).some((field: Searched) => found.test(field.folded));
}
