import { CborReader, CborWriter } from "./cbor.ts";

/**
 * The pages a word stands on in one part of an index, still as Pagefind wrote them: each as the difference to the page
 * before, so that only the first has to be known to append them to those of another part. Millions of places pass
 * through here; none becomes a value.
 */
interface Postings {
  readonly count: number;
  readonly first: number;
  readonly last: number;
  /** What follows the first page's number. */
  readonly rest: Buffer;
  readonly places: number;
}

/** A word of an index, part by part. */
export interface IndexWord {
  readonly word: string;
  readonly pages: readonly Postings[];
  /** The word as it is spelt with accents, where it is. */
  readonly variants: ReadonlyMap<string, readonly Postings[]>;
}

/** The words in a file of a part's index whose pages are numbered from `offset` on. */
export function* wordsInChunk(chunk: Buffer, offset: number): Generator<IndexWord> {
  const reader = new CborReader(chunk);
  reader.list();
  const count = reader.list();
  for (let i = 0; i < count; i++) {
    reader.list();
    const word = String(reader.value());
    const pages = postingsIn(reader, offset);
    const variants = new Map<string, Postings[]>();
    for (let left = reader.list(); left > 0; left--) {
      reader.list();
      const form = String(reader.value());
      variants.set(form, [postingsIn(reader, offset)]);
    }
    yield { word, pages: [pages], variants };
  }
}

function postingsIn(reader: CborReader, offset: number): Postings {
  const count = reader.list();
  let page = offset;
  let [first, start, places] = [0, reader.at, 0];
  for (let i = 0; i < count; i++) {
    reader.list();
    page += reader.number();
    if (i === 0) [first, start] = [page, reader.at];
    places += 1 + reader.skipNumbers() + reader.skipNumbers();
  }
  return { count, first, last: page, rest: reader.bytes.subarray(start, reader.at), places };
}

/** A word of one part and the same word of a later one. */
export function joinedWord(one: IndexWord, later: IndexWord): IndexWord {
  const variants = new Map(one.variants);
  for (const [form, pages] of later.variants) variants.set(form, [...(variants.get(form) ?? []), ...pages]);
  return { word: one.word, pages: [...one.pages, ...later.pages], variants };
}

/** How many places a word takes in a file. */
export function placesOf({ pages, variants }: IndexWord): number {
  let places = 0;
  for (const list of [pages, ...variants.values()]) for (const part of list) places += part.places;
  return places;
}

/** A file of words as Pagefind reads it. */
export function chunkOf(words: readonly IndexWord[]): Buffer {
  const writer = new CborWriter();
  writer.list(1);
  writer.list(words.length);
  for (const { word, pages, variants } of words) {
    writer.list(3);
    writer.value(word);
    writePostings(writer, pages);
    writer.list(variants.size);
    for (const [form, found] of variants) {
      writer.list(2);
      writer.value(form);
      writePostings(writer, found);
    }
  }
  return writer.bytes();
}

/** Numbers in a page's entry: its own, its places, its fields. */
const ENTRY = 3;

function writePostings(writer: CborWriter, parts: readonly Postings[]): void {
  writer.list(parts.reduce((sum, { count }) => sum + count, 0));
  let before = 0;
  for (const { count, first, last, rest } of parts) {
    if (count === 0) continue;
    writer.list(ENTRY);
    writer.value(first - before);
    writer.written(rest);
    before = last;
  }
}
