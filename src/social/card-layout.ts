/** How a title is set on a card. */
export interface TitleSetting {
  /** Pixels. */
  readonly size: number;
  readonly lines: number;
  /** Korean breaks between words, as long as each fits a line. */
  readonly wordBreak: "keep-all" | "break-word";
}

/** Text as it is set: on one line, and no longer than a card can show. */
export function cardText(text: string): string {
  const line = text.normalize("NFC").replace(/\s+/g, " ").replace(UNSEEN, "").trim();
  const characters = [...line];
  return characters.length <= MOST_CHARACTERS
    ? line
    : `${characters
        .slice(0, MOST_CHARACTERS - 1)
        .join("")
        .trimEnd()}…`;
}

/** The largest size at which a title stands in two lines, or in three of a smaller one; what is longer is cut by the view. */
export function titleSettingOf(title: string): TitleSetting {
  const words = title.split(" ").map(widthOf);
  const longest = Math.max(0, ...words);
  const fits = ({ size, lines }: { size: number; lines: number }): boolean =>
    longest * size <= TITLE_WIDTH && linesOf(words, TITLE_WIDTH / size) <= lines;
  const smallest = SETTINGS[SETTINGS.length - 1] ?? { size: 56, lines: 4 };
  const { size, lines } = SETTINGS.find(fits) ?? smallest;
  return { size, lines, wordBreak: longest * size <= TITLE_WIDTH ? "keep-all" : "break-word" };
}

/** Pixels that a title may be wide. */
export const TITLE_WIDTH = 1032;
const SETTINGS = [
  { size: 92, lines: 2 },
  { size: 76, lines: 3 },
  { size: 64, lines: 3 },
  { size: 54, lines: 4 },
];
const MOST_CHARACTERS = 140;
/** Signs that only say how others are drawn. */
const UNSEEN = /\p{C}|\p{Variation_Selector}/gu;

/** In ems, a little more than it is. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 0.94 : /[A-ZMWmw@%]/.test(character) ? 0.78 : 0.58;
  return width;
}

const WIDE = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]|[\u{20000}-\u{3ffff}]/u;

function linesOf(words: readonly number[], width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    const next = used === 0 ? word : used + 0.25 + word;
    if (next <= width) used = next;
    else {
      lines++;
      used = word;
    }
  }
  return lines;
}
