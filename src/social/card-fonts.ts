import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A slice of the font, as satori takes it. */
export interface CardFont {
  readonly name: string;
  readonly weight: CardWeight;
  readonly style: "normal";
  readonly data: Buffer;
}

export type CardWeight = 500 | 700;

/** The font that cards are set in. It comes in some 120 slices, of which a text needs a few. */
export interface CardFonts {
  /** The slices that a text needs, each read once. */
  fontsFor(text: string, weight: CardWeight): readonly CardFont[];
}

/** Noto Sans KR from its package: Hangul, Latin, Cyrillic, Greek, kana and the Han characters that Korean uses. */
export function createCardFonts(): CardFonts {
  const folder = dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`));
  const slices = slicesIn(JSON.parse(readFileSync(join(folder, "unicode.json"), "utf8")) as Record<string, string>);
  const read = new Map<string, CardFont>();
  const fontOf = (slice: string, weight: CardWeight): CardFont => {
    const file = `noto-sans-kr-${slice}-${weight}-normal.woff`;
    const font = read.get(file) ?? {
      // Two fonts of one name would be one font to satori, the second unread.
      name: `kr-${slice}`,
      weight,
      style: "normal",
      data: readFileSync(join(folder, "files", file)),
    };
    read.set(file, font);
    return font;
  };
  return {
    fontsFor: (text, weight) => {
      const needed = new Set(["latin"]);
      // `latin` has all of ASCII, which other slices repeat.
      for (const character of text.replace(/\p{ASCII}+/gu, ""))
        for (const slice of slices.get(character.codePointAt(0) ?? 0) ?? []) needed.add(slice);
      return [...needed].map((slice) => fontOf(slice, weight));
    },
  };
}

const PACKAGE = "@fontsource/noto-sans-kr";

/** Which slices may hold a character; a range may promise more than its slice holds. */
function slicesIn(ranges: Readonly<Record<string, string>>): ReadonlyMap<number, readonly string[]> {
  const slices = new Map<number, string[]>();
  for (const [name, range] of Object.entries(ranges)) {
    const slice = name.replace(/[[\]]/g, "");
    for (const [, from = "", to = from] of range.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)) {
      for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code++) {
        const known = slices.get(code);
        if (known === undefined) slices.set(code, [slice]);
        else known.push(slice);
      }
    }
  }
  return slices;
}
