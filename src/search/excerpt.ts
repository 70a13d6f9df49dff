import type { Match, Searched } from "./matches.ts";

/** A stretch of text to show, marked where it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Letters of a result's text: about two lines. */
const LENGTH = 150;
/** Letters kept before the first hit. */
const BEFORE = 40;

/** A text with its matches marked. */
export function piecesOf(text: string, matches: readonly Match[], from = 0, to = text.length): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  const push = (end: number, marked: boolean): void => {
    if (end > at) pieces.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const { start, end } of matches) {
    if (end <= at || start >= to) continue;
    push(start, false);
    push(Math.min(end, to), true);
  }
  push(to, false);
  return pieces;
}

/**
 * The sentence where most of what was looked for stands together, with its matches marked; the beginning of the text where
 * nothing does. `matches` holds a list for each term.
 */
export function excerptOf(
  { text }: Searched,
  matches: readonly (readonly Match[])[],
  from = 0,
  to = text.length,
): Piece[] {
  const all = matches
    .flatMap((each, term) => each.map((match) => ({ ...match, term })))
    .filter((match) => match.start >= from && match.end <= to)
    .sort((a, b) => a.start - b.start);
  let best = { start: from, worth: -1 };
  all.forEach((match, i) => {
    const grades = new Map<number, number>();
    for (let j = i; j < all.length && j < i + 20; j++) {
      const next = all[j];
      if (next === undefined || next.end > match.start + LENGTH - BEFORE) break;
      grades.set(next.term, Math.max(grades.get(next.term) ?? 0, next.grade));
    }
    const worth = [...grades.values()].reduce((sum, grade) => sum + grade, 0);
    if (worth > best.worth + 0.01) best = { start: match.start, worth };
  });
  const start = best.worth < 0 ? from : sentenceStart(text, best.start, from);
  const end = wordEnd(text, Math.min(to, start + LENGTH), to);
  const merged = all.filter((match, i) => i === 0 || match.start >= (all[i - 1]?.end ?? 0));
  const pieces = piecesOf(text, merged, start, end);
  return [
    ...(start > from ? [{ text: "…", marked: false }] : []),
    ...pieces,
    ...(end < to ? [{ text: "…", marked: false }] : []),
  ];
}

/** Where the sentence begins, or a word not far before. */
function sentenceStart(text: string, at: number, from: number): number {
  const before = text.slice(Math.max(from, at - BEFORE), at);
  const sentence = /^.*[.!?。！？…]\s+/s.exec(before);
  if (sentence !== null) return at - before.length + sentence[0].length;
  if (at - before.length <= from) return from;
  const word = /^\S*\s+/.exec(before);
  return at - before.length + (word?.[0].length ?? 0);
}

function wordEnd(text: string, at: number, to: number): number {
  if (at >= to) return to;
  const word = /\s\S*$/.exec(text.slice(Math.max(0, at - 20), at));
  return word === null ? at : at - word[0].length;
}

/** A stretch of a page's text under one heading. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

/** The sections of a text, from Pagefind's anchors: `location` counts words. What stands before the first heading is in none. */
export function sectionsOf(
  text: string,
  anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[],
): Section[] {
  const headings = anchors.filter(({ element }) => /^h[1-6]$/.test(element));
  if (headings.length === 0) return [];
  const places: number[] = [0];
  for (let at = text.indexOf(" "); at !== -1; at = text.indexOf(" ", at + 1)) places.push(at + 1);
  return headings.map(({ id, text: title, location }, i) => ({
    id,
    title,
    start: places[location] ?? text.length,
    end: places[headings[i + 1]?.location ?? Number.POSITIVE_INFINITY] ?? text.length,
  }));
}
