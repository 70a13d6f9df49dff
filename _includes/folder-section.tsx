import { NoteIndex, type NoteItem } from "./note-list.tsx";
import { Progress, type ProgressItem } from "./progress.tsx";
import type { Strings } from "./strings.ts";

/** What stands in a folder. */
export interface FolderItem {
  /** Of all that stands in it, however deep. */
  readonly progress: ProgressItem | undefined;
  readonly folders: readonly SubfolderItem[];
  /** In the order of the tree. */
  readonly notes: readonly NoteItem[];
}

export interface SubfolderItem {
  readonly href: string;
  readonly text: string;
  /** `"12 notes"`. */
  readonly count: string;
  readonly progress: ProgressItem | undefined;
}

/** A folder's folders and notes. */
export function FolderSection({ strings, folder }: { readonly strings: Strings; readonly folder: FolderItem }) {
  return (
    <section class="folder-section" aria-labelledby="_folder">
      <h2 id="_folder">
        {strings.navigation.folderContents} <span class="count">{folder.notes.length}</span>
      </h2>
      {folder.progress !== undefined && <Progress {...folder.progress} />}
      {folder.folders.length > 0 && (
        <ul class="folder-list" aria-label={strings.navigation.subfolders}>
          {folder.folders.map((subfolder) => (
            <li key={subfolder.href}>
              <a href={subfolder.href}>{subfolder.text}</a> <span class="count">{subfolder.count}</span>
              {subfolder.progress !== undefined && <Progress {...subfolder.progress} />}
            </li>
          ))}
        </ul>
      )}
      {folder.notes.length > 0 && <NoteIndex notes={folder.notes} />}
    </section>
  );
}
