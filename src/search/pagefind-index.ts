import { close, createIndex } from "pagefind";
import type { SearchRecord } from "./record.ts";

/** A finished search index: its files, by their place in the folder `pagefind/`. */
export type SearchIndex = ReadonlyMap<string, Uint8Array>;

/**
 * Indexes the records in the order given, so that the same garden makes the same index. One index for all languages:
 * a reader who looks for a word does not care which language a note says it is in.
 * Throws where Pagefind itself fails, with what it says.
 */
export async function createSearchIndex(records: readonly SearchRecord[], language: string): Promise<SearchIndex> {
  const { index, errors } = await createIndex({ forceLanguage: new Intl.Locale(language).language });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join(", ")}`);
  for (const record of records) {
    const added = await index.addHTMLFile({ url: record.url, content: searchDocument(record) });
    if (added.errors.length > 0) throw new Error(`Pagefind could not index ${record.url}: ${added.errors.join(", ")}`);
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  await close();
  return new Map(files.filter(({ path }) => !INTERFACES.test(path)).map(({ path, content }) => [path, content]));
}

/** Pagefind's ready-made interfaces; Madang has its own. */
const INTERFACES = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Only what is to be found: the body (Pagefind knows no page without words), and title, tags and date beside it. */
function searchDocument({ language, title, tags, date, body }: SearchRecord): string {
  const filters = tags.map((tag) => `<span data-pagefind-filter="tag">${escaped(tag)}</span>`).join("");
  const day =
    date === undefined
      ? ""
      : `<span data-pagefind-meta="date" data-pagefind-sort="date">${escaped(date)}</span><span data-pagefind-filter="month">${escaped(date.slice(0, 7))}</span>`;
  return `<html lang="${escaped(language)}"><head><title>${escaped(title)}</title></head><body><h1 data-pagefind-meta="title">${escaped(title)}</h1><div hidden data-pagefind-meta="tags">${escaped(tags.join(", "))}</div>${filters}${day}<main data-pagefind-body>${body.trim() === "" ? escaped(title) : body}</main></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
