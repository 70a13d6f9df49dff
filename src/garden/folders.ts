import { type AddressBook, firstFree } from "./addresses.ts";
import { folderOf } from "./link-index.ts";
import { compareNaturally } from "./natural-order.ts";
import type { Folder, FolderEntry, NavigationOrder, Url, VaultPath } from "./site-types.ts";
import { foldName, slugPathOf } from "./slug.ts";
import type { ParsedNote } from "./types.ts";

/**
 * The folders that hold a note readers may find in the tree, in path order; `""` is the garden itself, with its own page.
 * A note named as its folder, inside it or beside it, is the folder's page; other folders get their slugged path.
 */
export function createFolders(
  notes: Iterable<ParsedNote>,
  urls: ReadonlyMap<VaultPath, Url>,
  { rootUrl, order, book }: { rootUrl: Url; order: NavigationOrder; book: AddressBook },
): ReadonlyMap<VaultPath, Folder> {
  const shown = [...notes].filter((note) => !note.hidden && !note.hiddenInTree);
  const drafts = draftsOf(shown);
  const paths = [...drafts.keys()].sort();
  const folderNotes = folderNotesOf(paths, shown);
  const standsForFolder = new Set([...folderNotes.values()].map((note) => note.path));
  const ordered = new Map([...order].map(([path, names]) => [foldName(withoutSlashes(path)), names]));

  return new Map(
    paths.map((path): [VaultPath, Folder] => {
      const note = folderNotes.get(path);
      const own = note && urls.get(note.path);
      const { folders, notes: inside, size } = drafts.get(path) ?? NOTHING;
      const entries = [
        ...folders.map((folder) => folderItem(folder, folderNotes.get(folder)?.pinned === true)),
        ...inside.filter(({ path }) => !standsForFolder.has(path)).map(noteItem),
      ];
      const url = path === "" ? rootUrl : (own ?? firstFree(slugPathOf(path), book));
      const sorted = inOrder(entries, ordered.get(foldName(path)) ?? []);
      return [
        path,
        {
          path,
          name: lastOf(path),
          url,
          ...(note === undefined ? {} : { note: note.path }),
          entries: sorted.map(({ entry }) => entry),
          size,
        },
      ];
    }),
  );
}

/** Where a note stands in the tree: its `dg-path`, else its path; what lies deeper than readers go is lifted up. */
export function treePathOf(note: Pick<ParsedNote, "path" | "displayPath">): VaultPath {
  const segments = (note.displayPath ?? note.path).split("/");
  if (segments.length <= DEEPEST) return segments.join("/");
  return [...segments.slice(0, DEEPEST - 1), segments.at(-1)].join("/");
}

const DEEPEST = 32;

interface Draft {
  readonly folders: VaultPath[];
  readonly notes: ParsedNote[];
  size: number;
}

const NOTHING: Draft = { folders: [], notes: [], size: 0 };

function draftsOf(notes: readonly ParsedNote[]): ReadonlyMap<VaultPath, Draft> {
  const drafts = new Map<VaultPath, Draft>([["", { folders: [], notes: [], size: 0 }]]);
  const draftOf = (path: VaultPath): Draft => {
    const known = drafts.get(path);
    if (known !== undefined) return known;
    const draft: Draft = { folders: [], notes: [], size: 0 };
    drafts.set(path, draft);
    draftOf(folderOf(path)).folders.push(path);
    return draft;
  };
  for (const note of notes) {
    let folder = folderOf(treePathOf(note));
    draftOf(folder).notes.push(note);
    for (; folder !== ""; folder = folderOf(folder)) draftOf(folder).size++;
    draftOf("").size++;
  }
  return drafts;
}

/** The inner note first: it moves with its folder. */
function folderNotesOf(paths: readonly VaultPath[], notes: readonly ParsedNote[]): ReadonlyMap<VaultPath, ParsedNote> {
  const byPath = new Map<string, ParsedNote>();
  for (const note of notes) {
    const key = foldName(treePathOf(note).replace(/\.md$/i, ""));
    if (note.kind === undefined && !byPath.has(key)) byPath.set(key, note);
  }
  const found = new Map<VaultPath, ParsedNote>();
  const taken = new Set<ParsedNote>();
  for (const path of paths) {
    if (path === "") continue;
    const note = [`${path}/${lastOf(path)}`, path]
      .map((place) => byPath.get(foldName(place)))
      .find((candidate) => candidate !== undefined && !taken.has(candidate));
    if (note === undefined) continue;
    found.set(path, note);
    taken.add(note);
  }
  return found;
}

interface Item {
  readonly entry: FolderEntry;
  readonly name: string;
  readonly pinned: boolean;
}

function folderItem(path: VaultPath, pinned: boolean): Item {
  return { entry: { kind: "folder", path }, name: lastOf(path), pinned };
}

function noteItem(note: ParsedNote): Item {
  return {
    entry: { kind: "note", path: note.path },
    name: withoutExtension(lastOf(treePathOf(note))),
    pinned: note.pinned,
  };
}

/** The owner's own order first, the rest after it: what is pinned, then folders, then notes, each by name. */
function inOrder(items: readonly Item[], names: readonly string[]): readonly Item[] {
  const ranks = new Map<string, number>();
  names.forEach((name, rank) => {
    const key = foldName(withoutSlashes(name));
    if (!ranks.has(key)) ranks.set(key, rank);
  });
  const rankOf = ({ entry, name }: Item): number => {
    const withExtension = entry.kind === "note" ? ranks.get(foldName(lastOf(entry.path))) : undefined;
    return withExtension ?? ranks.get(foldName(name)) ?? names.length;
  };
  return items
    .map((item) => ({ item, rank: rankOf(item) }))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        Number(b.item.pinned) - Number(a.item.pinned) ||
        Number(a.item.entry.kind === "note") - Number(b.item.entry.kind === "note") ||
        compareNaturally(a.item.name, b.item.name) ||
        compareNaturally(a.item.entry.path, b.item.entry.path),
    )
    .map(({ item }) => item);
}

function withoutExtension(name: string): string {
  return name.replace(/\.(?:md|canvas)$/i, "");
}

function withoutSlashes(path: string): string {
  return path.replace(/^\/+|\/+$/g, "");
}

function lastOf(path: VaultPath): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
