import type { Crumb } from "../../_includes/breadcrumbs.tsx";
import type { TreeItem } from "../../_includes/file-tree.tsx";
import type { FolderItem } from "../../_includes/folder-section.tsx";
import type { LinkItem } from "../../_includes/link-list.tsx";
import type { NeighbourItems } from "../../_includes/neighbours.tsx";
import { treePathOf } from "../garden/folders.ts";
import { folderOf } from "../garden/link-index.ts";
import { createNeighbours } from "../garden/neighbours.ts";
import type { Folder, VaultPath } from "../garden/site-types.ts";
import type { Note } from "../garden/types.ts";
import type { PageContext } from "./page-context.ts";

/** What the pages of a site know of folders and of each other's order. */
export interface Navigation {
  /** The folders above a note, outermost first; a folder's own note is the folder. */
  readonly crumbsOfNote: (note: Note) => readonly Crumb[];
  readonly crumbsOfFolder: (folder: Folder) => readonly Crumb[];
  /** The folder a note is the page of. */
  readonly folderOfNote: (note: Note) => Folder | undefined;
  readonly folderItemOf: (folder: Folder) => FolderItem;
  readonly neighboursOf: (note: Note) => NeighbourItems;
  /** The whole tree. */
  readonly treeItems: () => readonly TreeItem[];
}

type NavigationContext = Pick<PageContext, "site" | "strings" | "hrefOf" | "noteItemsOf" | "progress">;

/** Nothing is worked out before a page asks for it. */
export function createNavigation({ site, strings, hrefOf, noteItemsOf, progress }: NavigationContext): Navigation {
  const { garden } = site;
  const { folders } = garden;
  const ownNotes = once(
    () =>
      new Map(
        [...folders.values()].flatMap((folder) => (folder.note === undefined ? [] : [[folder.note, folder] as const])),
      ),
  );
  const neighbours = once(() => createNeighbours(garden.listed, folders));

  const crumbsTo = (path: VaultPath): readonly Crumb[] => {
    const crumbs: Crumb[] = [];
    for (let at = path; at !== ""; at = folderOf(at)) {
      const folder = folders.get(at);
      crumbs.unshift({ text: at.slice(at.lastIndexOf("/") + 1), href: folder && hrefOf(folder.url) });
    }
    return crumbs;
  };
  const linkTo = (path: VaultPath | undefined): LinkItem | undefined => {
    const note = path === undefined ? undefined : garden.notes.get(path);
    return note && { href: hrefOf(note.url), text: note.title };
  };
  const itemsOf = (folder: Folder | undefined): readonly TreeItem[] =>
    (folder?.entries ?? []).flatMap(({ kind, path }): TreeItem[] => {
      if (kind === "folder") {
        const inner = folders.get(path);
        return inner === undefined
          ? []
          : [{ kind, href: hrefOf(inner.url), text: inner.name, language: undefined, items: itemsOf(inner) }];
      }
      const note = garden.notes.get(path);
      return note === undefined
        ? []
        : [{ kind, href: hrefOf(note.url), text: note.title, language: note.language, items: [] }];
    });

  return {
    crumbsOfNote: (note) => crumbsTo(folderOf(ownNotes().get(note.path)?.path ?? treePathOf(note))),
    crumbsOfFolder: (folder) => crumbsTo(folderOf(folder.path)),
    folderOfNote: (note) => ownNotes().get(note.path),
    folderItemOf: (folder) => ({
      progress: progress.ofFolder(folder),
      folders: folder.entries.flatMap(({ kind, path }) => {
        const inner = kind === "folder" ? folders.get(path) : undefined;
        if (inner === undefined) return [];
        const count = strings.noteCount(inner.size);
        return [{ href: hrefOf(inner.url), text: inner.name, count, progress: progress.ofFolder(inner) }];
      }),
      notes: noteItemsOf(folder.entries.flatMap(({ kind, path }) => (kind === "note" ? [path] : []))),
    }),
    neighboursOf: (note) => {
      const { previous, next } = neighbours().get(note.path) ?? {};
      return { previous: linkTo(previous), next: linkTo(next) };
    },
    treeItems: once(() => itemsOf(folders.get(""))),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
