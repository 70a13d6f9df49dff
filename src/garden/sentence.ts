import type { LinkContext } from "./types.ts";

/**
 * The sentence round a piece of a text, within its line and no more than `REACH` characters to either side:
 * what a reader needs to know why it is pointed at.
 */
export function sentenceRound(text: string, start: number, end: number): LinkContext {
  return { before: sentenceBefore(text, start), text: text.slice(start, end), after: sentenceAfter(text, end) };
}

/** Half an emoji at either end falls off. */
const REACH = 120;
const SENTENCE_END = /[.!?](?=\s)|[。！？\n]/g;

function sentenceBefore(text: string, at: number): string {
  const reach = text.slice(Math.max(0, at - REACH), at).replace(/^[\udc00-\udfff]/, "");
  let from = 0;
  for (const match of reach.matchAll(SENTENCE_END)) from = match.index + match[0].length;
  const cut = from === 0 && at > REACH;
  return (cut ? `…${reach.replace(/^\S*\s/, "")}` : reach.slice(from)).trimStart();
}

function sentenceAfter(text: string, at: number): string {
  const reach = text.slice(at, at + REACH).replace(/[\ud800-\udbff]$/, "");
  const [match] = reach.matchAll(SENTENCE_END);
  if (match !== undefined) return reach.slice(0, match.index + match[0].length).trimEnd();
  return at + REACH < text.length ? `${reach.replace(/\s\S*$/, "")}…` : reach.trimEnd();
}
