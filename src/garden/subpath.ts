import { foldName, slugOf } from "./slug.ts";
import type { Heading, ParsedNote } from "./types.ts";

/** The id a subpath leads to, `""` for the top, `undefined` where the note has no such heading or block. */
export function fragmentOf(note: ParsedNote, subpath: string): string | undefined {
  if (subpath === "") return "";
  const { blocks, headings, words } = placesIn(note);
  const block = subpath.lastIndexOf("#^");
  if (block >= 0) {
    const id = blocks.get(foldName(subpath.slice(block + 2)));
    return id === undefined ? undefined : `^${id}`;
  }
  let found: Heading | undefined;
  let from = 0;
  const asked = subpath
    .split("#")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  for (const part of asked) {
    const slug = slugOf(part);
    const end = found === undefined ? note.headings.length : endOfSection(note.headings, from, found.level);
    const isHere = (place: number): boolean => place >= from && place < end;
    const at = words.get(foldName(part))?.find(isHere) ?? headings.get(slug)?.find(isHere);
    if (at === undefined) {
      if (found === undefined && slug === slugOf(note.title)) continue;
      return undefined;
    }
    found = note.headings[at];
    from = at + 1;
  }
  return found?.id ?? "";
}

interface Places {
  /** Where headings of exactly these words stand: `C++` below `C` is meant by its own name. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** Where headings of these words, or of this id, stand. Obsidian drops signs when it compares; a Markdown link may name the id. */
  readonly headings: ReadonlyMap<string, readonly number[]>;
  /** Ids as written, by their folded form. */
  readonly blocks: ReadonlyMap<string, string>;
}

// An index note may link a thousand times to a note of a thousand headings.
const known = new WeakMap<ParsedNote, Places>();

function placesIn(note: ParsedNote): Places {
  let places = known.get(note);
  if (places === undefined) {
    const headings = new Map<string, number[]>();
    const words = new Map<string, number[]>();
    note.headings.forEach(({ id, text }, at) => {
      for (const name of new Set([slugOf(text), id])) add(headings, name, at);
      add(words, foldName(text), at);
    });
    places = { words, headings, blocks: new Map(note.blocks.toReversed().map((id) => [foldName(id), id])) };
    known.set(note, places);
  }
  return places;
}

function add(places: Map<string, number[]>, name: string, at: number): void {
  const same = places.get(name);
  if (same === undefined) places.set(name, [at]);
  else same.push(at);
}

/** Where the section of the heading before `from` ends: at the next heading of its level or above. */
function endOfSection(headings: readonly Heading[], from: number, level: number): number {
  const end = headings.findIndex((heading, at) => at >= from && heading.level <= level);
  return end < 0 ? headings.length : end;
}
