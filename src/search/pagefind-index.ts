import { createHash } from "node:crypto";
import { transform } from "esbuild";
import { close, createIndex } from "pagefind";
import { type IndexFile, LANGUAGE, mergeIndexes, type PagefindFragment } from "./merge-index.ts";
import type { SearchRecord } from "./record.ts";
import { shadowTermsOf } from "./shadow-terms.ts";

/** A finished search index: its files, by their place in the folder `pagefind/`. */
export type SearchIndex = ReadonlyMap<string, Uint8Array>;

/** Makes an index of the records, in the order given, so that the same garden makes the same index. */
export type SearchIndexer = (records: Iterable<SearchRecord>) => Promise<SearchIndex>;

/**
 * Indexes a garden once. One index for all languages: a reader who looks for a word does not care which language a note
 * says it is in. Throws where Pagefind itself fails, with what it says.
 */
export const createSearchIndex: SearchIndexer = (records) => createSearchIndexer(PART)(records);

/** Indexes a garden again and again: of `partSize` notes that follow each other, only those that changed are given to Pagefind. */
export function createSearchIndexer(partSize = PREVIEW_PART): SearchIndexer {
  let known = new Map<string, Promise<IndexFile[]>>();
  return async (records) => {
    const parts: Promise<IndexFile[]>[] = [];
    const next = new Map<string, Promise<IndexFile[]>>();
    const byUrl = new Map<string, Omit<SearchRecord, "body">>();
    let part: SearchRecord[] = [];
    const close = async (): Promise<void> => {
      const key = createHash("sha256").update(JSON.stringify(part)).digest("base64");
      const files = known.get(key) ?? inTurn(part);
      next.set(key, files);
      parts.push(files);
      part = [];
      await files;
    };
    for (const record of records) {
      part.push(record);
      const { body, ...rest } = record;
      byUrl.set(record.url, rest);
      if (part.length === partSize) await close();
    }
    if (part.length > 0 || parts.length === 0) await close();
    known = next;
    const files = mergeIndexes(await Promise.all(parts), (fragment) => noteFragment(fragment, byUrl.get(fragment.url)));
    const index = new Map(
      files.filter(({ path }) => !INTERFACES.test(path)).map(({ path, content }) => [path, content]),
    );
    worker ??= minified(index.get(WORKER));
    return index.set(WORKER, await worker);
  };
}

/** Every first search loads it; Pagefind writes it with its long names. */
const WORKER = "pagefind-worker.js";

let worker: Promise<Uint8Array> | undefined;

async function minified(script: Uint8Array | undefined): Promise<Uint8Array> {
  const { code } = await transform(Buffer.from(script ?? "").toString("utf8"), { minify: true, target: "es2022" });
  return Buffer.from(code);
}

/** Pagefind is one process, which each part ends: a save while the last one is indexed waits for it. */
function inTurn(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  const files = turn.catch(() => undefined).then(() => pagefindFiles(records));
  turn = files;
  return files;
}

let turn: Promise<unknown> = Promise.resolve();

/** Notes Pagefind is given at a time: what it holds in memory grows with them. */
const PART = 1_500;
/** A preview gives it the part again in which a note was saved. */
const PREVIEW_PART = 200;

/** Pagefind's ready-made interfaces; Madang has its own. */
const INTERFACES = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Signs that names in code end with, and that Pagefind would leave out. */
const CODE_SIGNS = "+#";

async function pagefindFiles(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE, includeCharacters: CODE_SIGNS });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join(", ")}`);
  for (const [i, record] of records.entries()) {
    const added = await index.addHTMLFile({ url: record.url, content: searchDocument(record, i === 0) });
    if (added.errors.length > 0) throw new Error(`Pagefind could not index ${record.url}: ${added.errors.join(", ")}`);
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  // Its process keeps what it has once taken.
  await close();
  return files;
}

/**
 * Only what is to be found: the body (Pagefind knows no page without words), and names, tags and shadow terms beside it.
 * Decomposed: Pagefind keeps words so, and beside each, letter for letter, what it was made from, unless they are the same.
 * Fields are numbered as they are met, so every part's first page has all of them.
 * It also makes a word that is begun the beginning of that word: `프로세ㅅ` of 프로세스.
 */
function searchDocument(record: SearchRecord, withAllFields: boolean): string {
  const { language, title, aliases, tags, folder, date, tasks, body } = record;
  const filters = [
    ...tags.map((tag) => ["tag", tag]),
    ...foldersAbove(folder).map((each) => ["folder", each]),
    ["language", language.toLowerCase()],
    ...(date === undefined ? [] : [["month", date.slice(0, 7)]]),
    ...(tasks.open > 0 ? [["tasks", "open"]] : []),
    ...(tasks.done > 0 ? [["tasks", "done"]] : []),
  ].map(([name = "", value = ""]) => `<span data-pagefind-filter="${name}">${escaped(value)}</span>`);
  const shadows = shadowTermsOf(record);
  const fields = Object.entries({
    aliases: aliases.join(" "),
    tags: tags.join(" "),
    [SHADOW]: shadows.text.join(" "),
    [NAME_SHADOW]: shadows.names.join(" "),
  }).map(([name, text]) =>
    text === "" && !withAllFields ? "" : `<p data-pagefind-meta="${name}">${escaped(text || "-")}</p>`,
  );
  const html = `<html><body><h1 data-pagefind-meta="title">${escaped(title)}</h1>${fields.join("")}<main data-pagefind-body>${body.trim() === "" ? escaped(title) : body}</main>`;
  return `${html.normalize("NFD")}${filters.join("")}</body></html>`;
}

/** The fields of shadow terms, which readers never get: the browser gives little weight to those of the text. */
const SHADOW = "x";
const NAME_SHADOW = "y";

/** `"a/b"` → `a`, `a/b`. */
function foldersAbove(folder: string): string[] {
  const names = folder.split("/").filter((name) => name !== "");
  return names.map((_, i) => names.slice(0, i + 1).join("/"));
}

/** What a result is shown from: the text as it was written, and without what only the index is for. */
function noteFragment(fragment: PagefindFragment, record: Omit<SearchRecord, "body"> | undefined) {
  const { title = "", aliases = [], tags = [], folder = "", date, tasks, links = 0, language = "" } = record ?? {};
  const meta: Record<string, string> = { title };
  const add = (name: string, value: string): void => {
    if (value !== "") meta[name] = value;
  };
  add("aliases", aliases.join("\n"));
  add("tags", tags.join("\n"));
  add("folder", folder);
  add("language", language);
  add("date", date ?? "");
  add("open", String(tasks?.open || ""));
  add("links", String(links || ""));
  return {
    url: fragment.url,
    content: fragment.content.normalize("NFC"),
    word_count: fragment.word_count,
    filters: {},
    meta,
    anchors: fragment.anchors.map(({ element, id, text, location }) => ({
      element,
      id: id.normalize("NFC"),
      text: text.normalize("NFC"),
      location,
    })),
  };
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
