import { INITIALS, isSyllable, lettersOf, plain } from "./words.ts";

/**
 * The names a garden's notes go by, for the quick switcher: sorted by their letters and cut into files, so that a reader
 * loads the one or two that may hold what is typed.
 */
export interface NameFile {
  /** Address and title. */
  readonly notes: readonly (readonly [url: string, title: string])[];
  /** What a note is called (`""`: its title), and which note; a heading has its id. */
  readonly names: readonly (readonly [name: string, note: number, heading?: string])[];
}

/** Each file's name, without `.json`, and the beginning of its first key that tells it from the file before. */
export type NameList = readonly (readonly [start: string, file: string])[];

/** A note's names. */
export interface NamedNote {
  readonly url: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly headings: readonly { readonly text: string; readonly id: string }[];
}

const LONGEST_KEY = 16;

/**
 * What names are sorted by: syllables count as the consonants they begin with, and spaces do not count. So 초성, words half
 * typed, words written together and most slips stand where the word does: `"프로세스 관리"` → `"ㅍㄹㅅㅅㄱㄹ"`.
 */
export function nameKeyOf(text: string): string {
  let key = "";
  for (const sign of plain(text)) {
    if (key.length >= LONGEST_KEY) break;
    if (isSyllable(sign)) key += INITIALS[lettersOf(sign)[0]];
    else if (/[\p{L}\p{N}]/u.test(sign)) key += sign;
  }
  return key;
}

/** Characters in a file, about: 3 kB compressed. */
const FILE_SIZE = 10_000;
/** A heading that more notes have says nothing about any of them. */
const MOST_ALIKE = 8;

/** The files, in order, each with the key it begins with. */
export function createNameFiles(notes: readonly NamedNote[]): { readonly start: string; readonly file: NameFile }[] {
  const entries = notes.flatMap((note, at) => entriesOf(note, at));
  const alike = new Map<string, number>();
  for (const { key, name, heading, isFirst } of entries)
    if (heading !== undefined && isFirst) alike.set(key + name, (alike.get(key + name) ?? 0) + 1);
  const kept = entries.filter(
    ({ key, name, heading }) => heading === undefined || (alike.get(key + name) ?? 0) <= MOST_ALIKE,
  );
  kept.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.at - b.at));
  const files: { start: string; file: NameFile }[] = [];
  let [size, part]: [number, Entry[]] = [0, []];
  let last = "";
  const close = (): void => {
    if (part.length > 0) files.push({ start: distinctFrom(part[0]?.key ?? "", last), file: fileOf(part, notes) });
    last = part.at(-1)?.key ?? "";
    [size, part] = [0, []];
  };
  for (const entry of kept) {
    const { url = "", title = "" } = notes[entry.at] ?? {};
    part.push(entry);
    size += entry.name.length + (entry.heading?.length ?? 0) + url.length + title.length + 20;
    if (size > FILE_SIZE) close();
  }
  close();
  return files;
}

/** As much of a key as tells it from the one before: readers load all of them. */
function distinctFrom(key: string, before: string): string {
  for (let length = 1; length < key.length; length++)
    if (!before.startsWith(key.slice(0, length))) return key.slice(0, length);
  return key;
}

interface Entry {
  readonly key: string;
  readonly name: string;
  readonly at: number;
  readonly heading?: string;
  readonly isFirst?: boolean;
}

const MOST_WORDS = 6;

function entriesOf({ title, aliases, headings }: NamedNote, at: number): Entry[] {
  const names = [title, ...aliases].flatMap((name, i) =>
    [...keysOf(name, MOST_WORDS)].map((key) => ({ key, name: i === 0 ? "" : name, at })),
  );
  const sections = headings.flatMap(({ text, id }) =>
    [...keysOf(text, 1)].map((key) => ({ key, name: text, at, heading: id, isFirst: true })),
  );
  return [...names, ...sections];
}

/** A key for each word a name may be looked for by, and for what stands inside a Korean compound. */
function keysOf(name: string, most: number): Set<string> {
  const keys = new Set<string>();
  const words = [...plain(name).matchAll(/[\p{L}\p{N}]+/gu)].slice(0, most);
  for (const { 0: word, index } of words) {
    const inside = most > 1 && /^[가-힣]{4,}/.test(word) ? Math.min(4, word.length - 2) : 0;
    for (let from = 0; from <= inside; from++) {
      const key = nameKeyOf(plain(name).slice(index + from));
      if (key !== "") keys.add(key);
    }
  }
  return keys;
}

function fileOf(entries: readonly Entry[], notes: readonly NamedNote[]): NameFile {
  const places = new Map<number, number>();
  const listed: [string, string][] = [];
  const named = new Set<string>();
  const names: [string, number, string?][] = [];
  for (const { name, at, heading } of entries) {
    const known = places.get(at) ?? listed.length;
    if (known === listed.length) listed.push([notes[at]?.url ?? "", notes[at]?.title ?? ""]);
    places.set(at, known);
    // A title stands there once, whichever of its words have led to it.
    const label = `${known} ${heading ?? ""} ${name}`;
    if (named.has(label)) continue;
    named.add(label);
    names.push(heading === undefined ? [name, known] : [name, known, heading]);
  }
  return { notes: listed, names };
}
