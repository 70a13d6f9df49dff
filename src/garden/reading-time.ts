import type { Passage } from "./types.ts";

/**
 * Minutes a text takes; 0 for what is read at a glance. Korean, Japanese and Chinese are read by the character, other
 * languages by the word; a text of both takes the sum.
 */
export function readingTimeOf(passages: readonly Passage[]): number {
  let characters = 0;
  let words = 0;
  for (const { text } of passages) {
    let before = NEITHER;
    for (let i = 0; i < text.length; i++) {
      const kind = KINDS[text.charCodeAt(i)] ?? NEITHER;
      if (kind === CHARACTER) characters++;
      else if (kind === WORD && before !== WORD) words++;
      before = kind;
    }
  }
  return Math.round(characters / CHARACTERS_A_MINUTE + words / WORDS_A_MINUTE);
}

const CHARACTERS_A_MINUTE = 500;
const WORDS_A_MINUTE = 220;

/** Hangul, kana and Han. */
function isReadByCharacter(code: number): boolean {
  return (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x3041 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff);
}

/** Letters, digits, and what stands inside a word: an apostrophe, a hyphen. */
function isWordCode(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x27 ||
    code === 0x2019 ||
    code === 0x2d ||
    (code >= 0xc0 && code < 0x2000)
  );
}

const NEITHER = 0;
const CHARACTER = 1;
const WORD = 2;

/** Every character of a garden is asked for. */
const KINDS = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  isReadByCharacter(code) ? CHARACTER : isWordCode(code) ? WORD : NEITHER,
);
