import { createGraph, type Graph } from "../garden/graph.ts";
import { hrefOf } from "../garden/href.ts";
import { hashOf } from "../garden/slug.ts";
import type { Garden, Note } from "../garden/types.ts";
import { dateOf } from "./newest-first.ts";

/**
 * What the page of the graph draws: lists with one place a note, to stay small. Only for that page, and named by its content:
 * scripts of others read `garden.json`.
 */
export interface GraphJson {
  readonly titles: readonly string[];
  /** As `href` says them, base path included. */
  readonly urls: readonly string[];
  /** x and y of each note, one after the other, from 0 to 10,000. */
  readonly places: readonly number[];
  readonly folders: readonly string[];
  /** Each note's folder, by its place in `folders`. */
  readonly folder: readonly number[];
  /** Tags as readers see them, those of most notes first. */
  readonly tags: readonly string[];
  /** Each note's tags, by their places in `tags`. */
  readonly tag: readonly (readonly number[])[];
  /** `"2025-02"`, in order; each note's by its place, -1 for none. */
  readonly months: readonly string[];
  readonly month: readonly number[];
  /** Each note's tasks: how many are done, and of how many; 0 for none. */
  readonly tasks: readonly (readonly [done: number, all: number] | 0)[];
  /** For each note the linked notes that come after it. */
  readonly edges: readonly (readonly number[])[];
}

/** Lays out a graph by how many nodes it has and which are linked. */
export type LayOut = (size: number, edges: Graph["edges"]) => readonly number[];

/** `/_/graph-….json`: its name, without the slash, and its text. */
export function graphFile(garden: Garden, basePath: string, layOut: LayOut): { file: string; text: string } {
  const text = JSON.stringify(graphJson(garden, basePath, layOut));
  return { file: `_/graph-${hashOf(text)}.json`, text };
}

/** The graph of all listed notes. */
export function graphJson(garden: Garden, basePath: string, layOut: LayOut): GraphJson {
  const { nodes, edges } = createGraph(garden.listed);
  const folders = numbered(nodes.map(folderOf));
  const months = numbered(nodes.map((note) => dateOf(note)?.slice(0, 7)));
  const tags = [...garden.tags.values()].sort((a, b) => b.notes.length - a.notes.length || (a.key < b.key ? -1 : 1));
  const places = new Map(tags.map((tag, i) => [tag.key, i]));
  const after = nodes.map((): number[] => []);
  for (const [a, b] of edges) after[a]?.push(b);
  return {
    titles: nodes.map((note) => note.title),
    urls: nodes.map((note) => hrefOf(note.url, basePath)),
    places: layOut(nodes.length, edges),
    folders: folders.names,
    folder: folders.numbers,
    tags: tags.map((tag) => tag.name),
    tag: nodes.map((note) => note.tagKeys.flatMap((key) => places.get(key) ?? [])),
    months: months.names,
    month: months.numbers,
    tasks: nodes.map(({ taskCount: { done, open } }) => (done + open === 0 ? 0 : [done, done + open])),
    edges: after,
  };
}

function folderOf(note: Note): string {
  return (note.displayPath ?? note.path).split("/").slice(0, -1).join("/");
}

/** Each name once, in order, and for every note the place of its own. */
function numbered(of: readonly (string | undefined)[]): { names: string[]; numbers: number[] } {
  const names = [...new Set(of.filter((name) => name !== undefined))].sort();
  const places = new Map(names.map((name, i) => [name, i]));
  return { names, numbers: of.map((name) => (name === undefined ? -1 : (places.get(name) ?? -1))) };
}
