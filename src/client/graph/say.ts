/** The page's own words, `{…}` in them filled in. */
export type Say = (word: string, values?: Readonly<Record<string, string | number>>) => string;

/** Reads the words from the page, which is in the reader's language. */
export function createSay(words: Readonly<Record<string, string>>): Say {
  return (word, values = {}) =>
    (words[word] ?? word).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}
