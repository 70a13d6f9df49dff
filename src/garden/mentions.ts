import { createNameTree, foldText, isTelling, type NameFound, type NameTree } from "./name-tree.ts";
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

export type Mentions = ReadonlyMap<VaultPath, readonly Mention[]>;

/**
 * Finds who mentions whom, in path order: every text is read once, whatever the number of names. Called again after an edit, it
 * reads what has changed, unless the names have. Hidden notes neither mention nor are mentioned.
 */
export function createMentionFinder(): (garden: Garden) => Mentions {
  let names = "";
  let tree: NameTree | undefined;
  let known = new WeakMap<readonly Passage[], readonly Found[]>();
  return (garden) => {
    const current = namesOf(garden.listed);
    const signature = JSON.stringify(current);
    if (tree === undefined || signature !== names) {
      names = signature;
      tree = createNameTree(current);
      known = new WeakMap();
    }
    const mentions = new Map<VaultPath, Mention[]>();
    for (const note of garden.listed) {
      const found = known.get(note.passages) ?? findIn(note.passages, tree);
      known.set(note.passages, found);
      addMentions(note, found, mentions);
    }
    return mentions;
  };
}

/** Enough to see what a note is about to others. */
const MOST_SOURCES = 30;
const MOST_OCCURRENCES = 3;

interface Found extends NameFound {
  readonly passage: Passage;
}

function namesOf(notes: readonly Note[]): [string, VaultPath][] {
  return notes.flatMap((note) =>
    [...new Set([note.title, ...note.aliases])]
      .map((name) => foldText(name.normalize("NFC").trim()))
      .filter(isTelling)
      .map((name): [string, VaultPath] => [name, note.path]),
  );
}

function findIn(passages: readonly Passage[], tree: NameTree): Found[] {
  return passages.flatMap((passage) => tree(passage.text, passage.closed).map((found) => ({ ...found, passage })));
}

function addMentions(note: Note, found: readonly Found[], mentions: Map<VaultPath, Mention[]>): void {
  if (found.length === 0) return;
  const linked = new Set<VaultPath>([note.path]);
  for (const target of note.targets) if (target.kind === "note" || target.kind === "ambiguous") linked.add(target.path);
  const occurrences = new Map<VaultPath, MentionOccurrence[]>();
  for (const { paths, passage, start, end } of found) {
    for (const path of paths) {
      if (linked.has(path) || (mentions.get(path)?.length ?? 0) >= MOST_SOURCES) continue;
      const known = occurrences.get(path) ?? [];
      occurrences.set(path, known);
      if (known.length === MOST_OCCURRENCES) continue;
      known.push({ context: sentenceRound(passage.text, start, end), heading: passage.heading });
    }
  }
  for (const [path, known] of occurrences) {
    const all = mentions.get(path) ?? [];
    mentions.set(path, all);
    all.push({ source: note.path, occurrences: known });
  }
}
