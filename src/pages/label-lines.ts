/**
 * A name in one line or two, no wider than `room` (in letters as wide as they are high); what does not fit ends in `…`.
 * `labelLines("쿠버네티스 네트워크", 6)` is `["쿠버네티스", "네트워크"]`. Widths are those that letters usually have: nothing
 * can be measured at build time.
 */
export function labelLines(name: string, room: number): readonly string[] {
  if (widthOf(name) <= room) return [name];
  let first = "";
  for (const piece of name.match(PIECES) ?? []) {
    if (widthOf(first + piece.trimEnd()) > room) break;
    first += piece;
  }
  if (first.trim() === "") first = fitting(name, room);
  return [first.trim(), shortened(name.slice(first.length), room)];
}

/** Words, each with the spaces and signs after it: there a line may end. */
const PIECES = /[^\s_/-]+[\s_/-]*|[\s_/-]+/gu;

const letters = new Intl.Segmenter("und", { granularity: "grapheme" });

function fitting(text: string, room: number): string {
  let width = 0;
  let fits = "";
  for (const { segment } of letters.segment(text)) {
    width += widthOf(segment);
    if (width > room && fits !== "") break;
    fits += segment;
  }
  return fits;
}

function shortened(text: string, room: number): string {
  const trimmed = text.trim();
  return widthOf(trimmed) <= room ? trimmed : `${fitting(trimmed, room - 0.8).trimEnd()}…`;
}

function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) ?? 0;
    if (code > 0xffff) i++;
    const known = widths.get(code) ?? letterWidth(String.fromCodePoint(code));
    widths.set(code, known);
    width += known;
  }
  return width;
}

// A garden has few letters and many names.
const widths = new Map<number, number>();

function letterWidth(letter: string): number {
  if (WIDE.test(letter)) return 1;
  if (MARK.test(letter)) return 0;
  if (NARROW.test(letter)) return 0.32;
  return HIGH.test(letter) ? 0.7 : 0.58;
}

const WIDE =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF\p{Extended_Pictographic}]/u;
const MARK = /[\p{M}\p{Cf}]/u;
const NARROW = /[\s.,:;'"!|()[\]ijl-]/u;
const HIGH = /[\p{Lu}@%&mw+=<>~—]/u;
