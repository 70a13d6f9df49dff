import { hrefOf } from "../garden/href.ts";
import { hashOf } from "../garden/slug.ts";
import type { Garden } from "../garden/types.ts";
import { createNameFiles, type NamedNote, type NameList } from "../search/names.ts";

/**
 * The list of a garden's names for the quick switcher, by their place in the output folder: of its notes, and of the days, weeks and
 * months that have a page without one. Hidden notes are not in it.
 */
export function noteNames(garden: Garden, basePath: string): ReadonlyMap<string, string> {
  const named = garden.listed.map(({ url, title, aliases, headings }) => ({
    url: hrefOf(url, basePath),
    title,
    aliases,
    headings: headings.map(({ text, id }) => ({ text, id })),
  }));
  const notes = [...named, ...periodNames(garden, basePath)];
  const files = new Map<string, string>();
  const list = createNameFiles(notes).map(({ start, file }): NameList[number] => {
    const text = JSON.stringify(file);
    // Browsers may keep it as long as they like. Every reader loads the names of all files: they are short.
    const hash = hashOf(text);
    let length = SHORTEST_NAME;
    while (files.has(`_/names/${hash.slice(-length)}.json`) && length < hash.length) length++;
    const name = hash.slice(-length);
    files.set(`_/names/${name}.json`, text);
    return [start, name];
  });
  return files.set(NAME_LIST, JSON.stringify(list));
}

const SHORTEST_NAME = 5;

/** Where the list of the files is. */
export const NAME_LIST = "_/names/list.json";

function periodNames({ periods, tags }: Garden, basePath: string): readonly NamedNote[] {
  return [...periods.values()].flatMap(({ key, url, note, tag }) => {
    if (note !== undefined) return [];
    const title = tags.get(tag ?? "")?.name ?? key;
    return { url: hrefOf(url, basePath), title, aliases: title === key ? [] : [key], headings: [] };
  });
}
