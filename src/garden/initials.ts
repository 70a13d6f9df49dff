/** The letter a name is found under in an index: `"감나무"` under `"ㄱ"`, `"aws"` under `"A"`, `"2025"` under `"0–9"`, `"#!"` under `"#"`. */
export function initialOf(name: string): string {
  const [first = ""] = /[\p{L}\p{N}]/u.exec(name.normalize("NFC")) ?? [];
  if (first === "") return SIGNS;
  if (/\p{N}/u.test(first)) return NUMBERS;
  const syllable = first.codePointAt(0) ?? 0;
  if (syllable >= 0xac00 && syllable <= 0xd7a3) return CONSONANTS[Math.floor((syllable - 0xac00) / 588)] ?? SIGNS;
  if (/\p{Script=Han}/u.test(first)) return HAN;
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(first)) return kanaRowOf(first);
  // `É` stands under `E`.
  return first.normalize("NFD").charAt(0).toUpperCase().slice(0, 2);
}

/** Whether a letter is one of a language's own: an index begins with them. */
export function isOwnInitial(initial: string, language: string): boolean {
  if (/^ko\b/i.test(language)) return /\p{Script=Hangul}/u.test(initial);
  if (/^ja\b/i.test(language)) return /[\p{Script=Hiragana}\p{Script=Han}]/u.test(initial);
  if (/^zh\b/i.test(language)) return /\p{Script=Han}/u.test(initial);
  return false;
}

export const NUMBERS = "0–9";
export const SIGNS = "#";
const HAN = "漢";

/** Doubled consonants stand under their single ones, as in a Korean index of names. */
const CONSONANTS = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ";

const ROWS = ["あぁ", "か", "さ", "た", "な", "は", "ま", "やゃ", "ら", "わゎ"];

function kanaRowOf(kana: string): string {
  const code = kana.codePointAt(0) ?? 0;
  const hiragana = code >= 0x30a1 && code <= 0x30f6 ? code - 0x60 : code;
  const row = ROWS.findLast((letters) => hiragana >= (letters.codePointAt(letters.length - 1) ?? 0));
  return (row ?? ROWS[0] ?? "あ").charAt(0);
}
