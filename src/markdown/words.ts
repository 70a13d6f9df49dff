/** How many words a text has, where a script puts spaces between them; of kana and Han, which need none, each sign is one. */
export function countWords(text: string): number {
  let words = 0;
  let before = SPACE;
  for (let i = 0; i < text.length; i++) {
    const kind = KINDS[text.charCodeAt(i)] as number;
    if (kind === UNSPACED || (kind === LETTER && before !== LETTER)) words++;
    before = kind;
  }
  return words;
}

const LETTER = 0;
const SPACE = 1;
const UNSPACED = 2;

/** What each sign is: every sign of every note is looked at, and a table halves the time. */
const KINDS = kindsOfSigns();

function kindsOfSigns(): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  kinds.fill(SPACE, 0, 0x21);
  for (const space of [0xa0, 0x3000]) kinds[space] = SPACE;
  kinds.fill(SPACE, 0x2000, 0x200c);
  kinds.fill(UNSPACED, 0x3040, 0x3100);
  kinds.fill(UNSPACED, 0x3400, 0x4dc0);
  kinds.fill(UNSPACED, 0x4e00, 0xa000);
  return kinds;
}

/** At most about `most` characters of a text, cut between words. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const whole = cut.slice(0, Math.max(cut.lastIndexOf(" "), most - 40));
  return `${whole.replace(/[\ud800-\udbff]$/, "")}…`;
}
