import { lookupsOf, type Term } from "../search/query.ts";
import { indexFilters } from "./filters.ts";
import type { FoundNote } from "./found-note.ts";
import { loadPagefind } from "./pagefind.ts";
import type { SearchAnswer } from "./search-notes.ts";

/** How many of the notes found have each value: of `tag`, `folder`, `month`, `year`, and `tasks` that are `open`. */
export interface FacetCounts extends Readonly<Record<Facet, ReadonlyMap<string, number>>> {
  /** The index has counted, and knows only how words begin. */
  readonly isEstimate: boolean;
}

export type Facet = "tag" | "folder" | "month" | "tasks";

/**
 * Counts what an answer's notes have. Where all of them were read they are counted one by one; else the index counts, which
 * goes by beginnings of words. Without an answer, all notes are counted.
 */
export async function facetCounts(answer: SearchAnswer | undefined): Promise<FacetCounts> {
  if (answer !== undefined && answer.notes.length === answer.total) return countsIn(answer.notes);
  const pagefind = await loadPagefind();
  // Loads what is counted by.
  let counts = await pagefind.valuesOf(FACETS);
  if (answer !== undefined) {
    const words = answer.query.terms.map(indexedWords).join(" ");
    const filters = await indexFilters(pagefind, answer.query.filters);
    counts = (await pagefind.search(words === "" ? null : words, { filters: { ...filters } })).filters;
  }
  const valuesOf = (name: string) =>
    new Map(Object.entries(counts[name] ?? {}).map(([value, count]) => [value.normalize("NFC"), count]));
  return {
    tag: valuesOf("tag"),
    folder: valuesOf("folder"),
    month: valuesOf("month"),
    tasks: valuesOf("tasks"),
    isEstimate: answer !== undefined && answer.query.terms.length > 0,
  };
}

const FACETS: readonly Facet[] = ["tag", "folder", "month", "tasks"];

/** What all hits of a term have. */
function indexedWords(term: Term): string {
  return lookupsOf(term).first.at(-1)?.text ?? term.stem;
}

function countsIn(notes: readonly FoundNote[]): FacetCounts {
  const [tag, folder, month, tasks] = [1, 2, 3, 4].map(() => new Map<string, number>()) as [
    Map<string, number>,
    Map<string, number>,
    Map<string, number>,
    Map<string, number>,
  ];
  const count = (counts: Map<string, number>, value: string): void => {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  };
  for (const note of notes) {
    for (const each of note.tags) count(tag, each);
    const folders = (note.folder ?? "").split("/").filter((name) => name !== "");
    folders.forEach((_, i) => {
      count(folder, folders.slice(0, i + 1).join("/"));
    });
    if (note.date !== undefined) count(month, note.date.slice(0, 7));
    if (note.open > 0) count(tasks, "open");
  }
  return { tag, folder, month, tasks, isEstimate: false };
}
