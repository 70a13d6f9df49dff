import { createNameTree, isTelling, type NameTree } from "./name-tree.ts";
import { sentenceRound } from "./sentence.ts";
import type { VaultPath } from "./site-types.ts";
import type { Garden, LinkContext, Note, Passage } from "./types.ts";

/** A note that says another's title or alias in plain text, without a link to it. */
export interface Mention {
  readonly source: VaultPath;
  readonly occurrences: readonly MentionOccurrence[];
}

export interface MentionOccurrence {
  readonly context: LinkContext;
  /** Text of the heading it stands under, `""` before the first. */
  readonly heading: string;
}

/** Who mentions a note, in path order. */
export type Mentions = (path: VaultPath) => readonly Mention[];

/**
 * Finds who mentions whom: every text is read once, whatever the number of names. Called again after an edit, it reads the
 * notes that are new, unless the names are. Hidden notes neither mention nor are mentioned.
 */
export function createMentionFinder(): (garden: Garden) => Mentions {
  let names = "";
  let tree: NameTree | undefined;
  let known = new WeakMap<Note, readonly Found[]>();
  return (garden) => {
    const current = namesOf(garden.listed);
    const signature = JSON.stringify(current);
    if (tree === undefined || signature !== names) {
      names = signature;
      tree = createNameTree(current);
      known = new WeakMap();
    }
    const mentions = new Map<VaultPath, { readonly source: VaultPath; readonly found: Found }[]>();
    for (const note of garden.listed) {
      const all = known.get(note) ?? findIn(note, tree);
      known.set(note, all);
      for (const found of all) {
        const sources = mentions.get(found.path);
        if (sources === undefined) mentions.set(found.path, [{ source: note.path, found }]);
        else if (sources.length < MOST_SOURCES) sources.push({ source: note.path, found });
      }
    }
    return (path) => (mentions.get(path) ?? []).map(({ source, found }) => ({ source, occurrences: shown(found) }));
  };
}

/** Enough to see what a note is about to others. */
const MOST_SOURCES = 30;
const MOST_OCCURRENCES = 3;

/** A note that a text names, and where: the first few places. */
interface Found {
  readonly path: VaultPath;
  readonly places: { readonly passage: Passage; readonly start: number; readonly end: number }[];
}

function namesOf(notes: readonly Note[]): readonly (readonly [string, VaultPath])[] {
  return notes.flatMap((note) => namesOfNote(note).map((name) => [name, note.path] as const));
}

function namesOfNote(note: Note): readonly string[] {
  const known = namesByNote.get(note);
  if (known !== undefined) return known;
  const names = [...new Set([note.title, ...note.aliases])]
    .map((name) => name.normalize("NFC").trim())
    .filter(isTelling);
  namesByNote.set(note, names);
  return names;
}

/** A preview asks again after every edit. */
const namesByNote = new WeakMap<Note, readonly string[]>();

/** The notes that a note names and does not link to, in the order it names them. */
function findIn(note: Note, tree: NameTree): readonly Found[] {
  const found = new Map<VaultPath, Found>();
  for (const passage of note.passages) {
    for (const { paths, start, end } of tree(passage.text, passage.closed)) {
      for (const path of paths) {
        const known = found.get(path);
        if (known === undefined) found.set(path, { path, places: [{ passage, start, end }] });
        else if (known.places.length < MOST_OCCURRENCES) known.places.push({ passage, start, end });
      }
    }
  }
  if (found.size === 0) return NONE;
  found.delete(note.path);
  for (const target of note.targets)
    if (target.kind === "note" || target.kind === "ambiguous") found.delete(target.path);
  return [...found.values()];
}

const NONE: readonly Found[] = [];

function shown({ places }: Found): readonly MentionOccurrence[] {
  return places.map(({ passage, start, end }) => ({
    context: sentenceRound(passage.text, start, end),
    heading: passage.heading,
  }));
}
