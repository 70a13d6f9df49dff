import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { type Cbor, decodeCbor, encodeCbor } from "./cbor.ts";
import { chunkOf, type IndexWord, joinedWord, placesOf, wordsInChunk } from "./words-index.ts";

/** A file by its place in the folder `pagefind/`. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Makes a page's fragment, what a hit is shown from, out of the one Pagefind made. */
export type FragmentOf = (fragment: PagefindFragment) => object;

export interface PagefindFragment {
  readonly url: string;
  readonly content: string;
  readonly word_count: number;
  readonly anchors: readonly { element: string; id: string; text: string; location: number }[];
}

/**
 * One index out of several that Pagefind made of a part of the notes each, as if it had made them together, which takes it
 * some 400 kB of memory a note. Readers load fewer bytes from it: words are in smaller files, cut where no beginning
 * of a word is parted from its words, and no page is named in more letters than it takes to tell it from the others.
 * The pages of `parts` follow each other in the order given.
 */
export function mergeIndexes(parts: readonly (readonly IndexFile[])[], fragmentOf: FragmentOf): IndexFile[] {
  const metas = parts.map((part) => metaIn(part));
  const offsets: number[] = [];
  let count = 0;
  for (const meta of metas) {
    offsets.push(count);
    count += meta.pages.length;
  }
  const files: IndexFile[] = [];
  const texts = parts.flatMap((part, i) => fragmentTexts(part, metas[i]?.pages ?? [], fragmentOf));
  const pages = fragmentFiles(texts, files);
  const fields = metas.find((meta) => meta.pages.length > 0)?.fields ?? [];
  // Places in fields name them by number.
  if (metas.some((meta) => meta.pages.length > 0 && String(meta.fields) !== String(fields)))
    throw new Error("The parts of the index do not have the same fields.");
  const words = mergedWords(parts.map((part, i) => wordsIn(part, metas[i], offsets[i] ?? 0)));
  const chunks = chunkFiles(words, chunkSizeFor(count), files);
  const filters = filterFiles(parts, offsets, files);
  const version = metas[0]?.version ?? "";
  const meta = encodeCbor([version, pages, chunks, filters, NO_ORDERS, fields]);
  const name = `${LANGUAGE}_${hashOf(meta, 10)}`;
  files.push({ path: `pagefind.${name}.pf_meta`, content: packed(meta) });
  for (const file of parts[0] ?? []) {
    if (/\.(?:js|css|pagefind)$/.test(file.path)) files.push(file);
    if (file.path === "pagefind-entry.json") files.push(entryFile(file, name, count));
  }
  return files;
}

/** Pagefind would have readers load the order of all pages by date before they search for anything. */
const NO_ORDERS: Cbor = [];

/** No word is stemmed by Pagefind, whatever language a garden is in: `words.ts` knows better, and knows them all. */
export const LANGUAGE = "ko";

const MAGIC = "pagefind_dcd";

function packed(content: Uint8Array | string): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(MAGIC), Buffer.from(content)]), { level: 9 });
}

function unpacked(content: Uint8Array): Buffer {
  return gunzipSync(content).subarray(MAGIC.length);
}

function hashOf(content: Uint8Array | string, length: number): string {
  return createHash("sha256").update(content).digest("hex").slice(0, length);
}

interface Meta {
  readonly version: string;
  /** Hash and number of words. */
  readonly pages: readonly (readonly [string, number, string])[];
  readonly chunks: readonly (readonly [string, string, string])[];
  readonly fields: readonly string[];
}

function metaIn(part: readonly IndexFile[]): Meta {
  const file = part.find(({ path }) => path.endsWith(".pf_meta"));
  // Of no pages there is none.
  if (file === undefined) return { version: versionIn(part), pages: [], chunks: [], fields: [] };
  const [version, pages, chunks, , , fields] = decodeCbor(unpacked(file.content)) as unknown as [
    string,
    Meta["pages"],
    Meta["chunks"],
    unknown,
    unknown,
    Meta["fields"],
  ];
  return { version, pages, chunks, fields };
}

function versionIn(part: readonly IndexFile[]): string {
  const entry = part.find(({ path }) => path === "pagefind-entry.json");
  return (JSON.parse(Buffer.from(entry?.content ?? "{}").toString("utf8")) as { version?: string }).version ?? "";
}

/** What a page is shown from, packed, with the hash of it unpacked, and how many words it has. */
interface PageText {
  readonly content: Uint8Array;
  readonly hash: string;
  readonly words: number;
}

function fragmentTexts(part: readonly IndexFile[], pages: Meta["pages"], fragmentOf: FragmentOf): PageText[] {
  const byPath = new Map(part.map((file) => [file.path, file]));
  return pages.map(([hash, words]) => {
    const file = byPath.get(`fragment/${hash}.pf_fragment`);
    if (file === undefined) throw new Error(`Pagefind wrote no fragment ${hash}.`);
    const json = JSON.stringify(fragmentOf(JSON.parse(unpacked(file.content).toString("utf8"))));
    return { content: packed(json), hash: hashOf(json, 64), words };
  });
}

/** Pages whose files have names with the same beginning: as many as there are letters to end them with. */
const GROUP = 36;

/**
 * Names are hashes, so that browsers may keep the files; but every reader loads all names, and hashes do not pack. So pages
 * that follow each other share the hash of all of them, and each has a letter of its own.
 */
function fragmentFiles(texts: readonly PageText[], files: IndexFile[]): Cbor[] {
  const names = new Set<string>();
  const pages: Cbor[] = [];
  for (let from = 0; from < texts.length; from += GROUP) {
    const group = texts.slice(from, from + GROUP);
    const name = newName(group.map(({ hash }) => hash).join(), 5, names);
    group.forEach(({ content, words }, i) => {
      files.push({ path: `fragment/${name}${i.toString(GROUP)}.pf_fragment`, content });
      pages.push([`${name}${i.toString(GROUP)}`, roughly(words), ""]);
    });
  }
  return pages;
}

/** As few letters of a file's hash as make a new name. */
function newName(content: Uint8Array | string, length: number, names: Set<string>): string {
  const hash = hashOf(content, 64);
  let name = hash.slice(0, length);
  for (let more = length + 1; names.has(name); more++) name = hash.slice(0, more);
  names.add(name);
  return name;
}

/** A page's length, by which its words count a little less or more: to a fifth either way is near enough. */
function roughly(words: number): number {
  return Math.round(2 ** (Math.round(Math.log2(Math.max(1, words)) * 2) / 2));
}

/** The words of one part in order; one file of them is open at a time. */
function* wordsIn(part: readonly IndexFile[], meta: Meta | undefined, offset: number): Generator<IndexWord> {
  const byPath = new Map(part.map((file) => [file.path, file]));
  for (const [, , hash] of meta?.chunks ?? []) {
    const file = byPath.get(`index/${hash}.pf_index`);
    if (file === undefined) throw new Error(`Pagefind wrote no index ${hash}.`);
    yield* wordsInChunk(unpacked(file.content), offset);
  }
}

function* mergedWords(sources: Generator<IndexWord>[]): Generator<IndexWord> {
  const heads = sources.map((source) => source.next());
  for (;;) {
    let first: string | undefined;
    for (const head of heads) {
      if (!head.done && (first === undefined || comesBefore(head.value.word, first))) first = head.value.word;
    }
    if (first === undefined) return;
    let merged: IndexWord | undefined;
    heads.forEach((head, i) => {
      if (head.done || head.value.word !== first) return;
      merged = merged === undefined ? head.value : joinedWord(merged, head.value);
      heads[i] = sources[i]?.next() ?? head;
    });
    if (merged !== undefined) yield merged;
  }
}

/** As Rust compares texts: by code point. */
function comesBefore(a: string, b: string): boolean {
  return ASTRAL.test(a) || ASTRAL.test(b) ? Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0 : a < b;
}

const ASTRAL = /[\ud800-\udfff\uf900-\uffff]/;

/** Places in a file of words: small gardens have small files, large ones not too many of them. */
function chunkSizeFor(pages: number): number {
  return Math.round(Math.min(8_000, Math.max(3_000, 3_000 * Math.sqrt(pages / 1_000))));
}

/** Where words with one beginning are parted all the same. */
const LARGEST = 16_000;

function chunkFiles(words: Generator<IndexWord>, size: number, files: IndexFile[]): Cbor[] {
  const chunks: { from: string; to: string; hash: string }[] = [];
  const names = new Set<string>();
  let chunk: IndexWord[] = [];
  let filled = 0;
  const close = (): void => {
    if (chunk.length === 0) return;
    const content = chunkOf(chunk);
    const name = newName(content, 5, names);
    chunks.push({ from: chunk[0]?.word ?? "", to: chunk.at(-1)?.word ?? "", hash: name });
    files.push({ path: `index/${name}.pf_index`, content: packed(content) });
    chunk = [];
    filled = 0;
  };
  for (const group of alikeIn(words)) {
    // What stands everywhere fills files of its own, which only those load who look for it.
    if (filled + group.reduce((sum, word) => sum + placesOf(word), 0) > size) close();
    for (const word of group) {
      if (filled >= LARGEST) close();
      chunk.push(word);
      filled += placesOf(word);
    }
  }
  close();
  return chunks.map(({ from, to, hash }, i) => [
    i === 0 ? from : distinctFrom(from, chunks[i - 1]?.to ?? ""),
    // Cut short it may come to lie before the file's first word.
    i === chunks.length - 1 ? to : latest(distinctFrom(to, chunks[i + 1]?.from ?? ""), from, to),
    hash,
  ]);
}

/** Words with the same beginning, together. */
function* alikeIn(words: Generator<IndexWord>): Generator<IndexWord[]> {
  let group: IndexWord[] = [];
  for (const word of words) {
    const [first] = group;
    if (first !== undefined && beginningOf(first.word) !== beginningOf(word.word)) {
      yield group;
      group = [];
    }
    group.push(word);
  }
  if (group.length > 0) yield group;
}

/** Two syllables, or three letters. */
function beginningOf(word: string): string {
  return word
    .slice(0, 12)
    .normalize("NFC")
    .slice(0, /^[\u1100-\u11ff]/.test(word) ? 2 : 3);
}

/** As much of a word as tells it from another. */
function distinctFrom(word: string, other: string): string {
  const [signs, others] = [[...word], [...other]];
  const at = signs.findIndex((sign, i) => sign !== others[i]);
  return at === -1 ? word : signs.slice(0, at + 1).join("");
}

function latest(short: string, from: string, to: string): string {
  return comesBefore(short, from) ? to : short;
}

type PackedFilter = readonly [name: string, values: readonly (readonly [string, readonly number[]])[]];

function filterFiles(parts: readonly (readonly IndexFile[])[], offsets: readonly number[], files: IndexFile[]): Cbor[] {
  const filters = new Map<string, Map<string, number[]>>();
  parts.forEach((part, i) => {
    for (const file of part) {
      if (!file.path.endsWith(".pf_filter")) continue;
      const [name, values] = decodeCbor(unpacked(file.content)) as unknown as PackedFilter;
      const merged = filters.get(name) ?? new Map<string, number[]>();
      filters.set(name, merged);
      for (const [value, pages] of values) {
        const all = merged.get(value) ?? [];
        merged.set(value, all);
        for (const page of pages) all.push(page + (offsets[i] ?? 0));
      }
    }
  });
  const byName = [...filters].sort(([a], [b]) => (a < b ? -1 : 1));
  return byName.map(([name, values]) => {
    const content = encodeCbor([name, [...values].sort(([a], [b]) => (a < b ? -1 : 1))]);
    const hash = hashOf(content, 7);
    files.push({ path: `filter/${hash}.pf_filter`, content: packed(content) });
    return [name, hash];
  });
}

function entryFile({ path, content }: IndexFile, hash: string, pages: number): IndexFile {
  const entry = JSON.parse(Buffer.from(content).toString("utf8")) as { languages: object };
  const languages = { [LANGUAGE]: { hash, wasm: null, page_count: pages } };
  return { path, content: Buffer.from(JSON.stringify({ ...entry, languages })) };
}
