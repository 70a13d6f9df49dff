import { CborReader, CborWriter } from "./cbor.ts";

/**
 * The pages a word stands on in one part of an index, written as Pagefind reads them: each as the difference to the page
 * before, so that only the first has to be known to append them to those of another part.
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
  const writer = new CborWriter();
  reader.list();
  const count = reader.list();
  for (let i = 0; i < count; i++) {
    reader.list();
    const word = String(reader.value());
    const pages = postingsIn(reader, writer, offset, placeOf(word));
    const variants = new Map<string, Postings[]>();
    for (let left = reader.list(); left > 0; left--) {
      reader.list();
      const form = String(reader.value());
      variants.set(form, [postingsIn(reader, writer, offset, placeOf(word))]);
    }
    yield { word, pages: [pages], variants };
  }
}

function postingsIn(reader: CborReader, writer: CborWriter, offset: number, at: number): Postings {
  const count = reader.list();
  let page = offset;
  let [first, places] = [0, 0];
  for (let i = 0; i < count; i++) {
    reader.list();
    const step = reader.number();
    page += step;
    if (i === 0) first = page;
    else {
      writer.list(ENTRY);
      writer.value(step);
    }
    reader.numbers(NUMBERS);
    places += 1 + writePlaces(writer, at);
    reader.numbers(NUMBERS);
    places += writeFields(writer);
  }
  return { count, first, last: page, rest: writer.taken(), places };
}

/** Numbers of the list that is being rewritten. */
const NUMBERS: number[] = [];

/** How often a word counts on a page, at most, for each weight it has there. */
const OFTEN = 4;

/**
 * Where a word stands on a page is nothing readers need to load: results are shown from the text. How often, and whether
 * in a heading, is. So its places become neighbours, at a place of the word's own: at one place, two words are one hit.
 * A negative number is a weight, followed by a place; other numbers are the way to the next.
 */
function writePlaces(writer: CborWriter, at: number): number {
  const places: number[] = [];
  let [next, often] = [at, 0];
  let isFirst = true;
  for (const number of NUMBERS) {
    if (number < 0) {
      places.push(number);
      [isFirst, often] = [true, 0];
    } else if (often++ < OFTEN) {
      places.push(isFirst ? next : 1);
      isFirst = false;
      next++;
    }
  }
  writer.value(places);
  return places.length;
}

/** The fields a word stands in, each once; a negative number is a field, followed by places in it. */
function writeFields(writer: CborWriter): number {
  const fields = NUMBERS.filter((number) => number < 0).flatMap((field) => [field, 0]);
  writer.value(fields);
  return fields.length;
}

function placeOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = (hash * 31 + word.charCodeAt(i)) % 2003;
  return hash * 16;
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
  return writer.taken();
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
