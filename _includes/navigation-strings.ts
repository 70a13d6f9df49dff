/** The words of the tree, the folders, what stands round a note, and link previews. */
export interface NavigationStrings {
  readonly folders: string;
  readonly folderContents: string;
  readonly subfolders: string;
  /** Names what opens and closes a folder in the tree. */
  readonly toggleFolder: (name: string) => string;
  readonly closeTree: string;
  readonly treeFailed: string;

  readonly recentlyChanged: string;
  readonly whatIsNew: string;
  readonly random: string;
  readonly randomWait: string;
  readonly randomNeedsScript: string;

  readonly neighbours: string;
  readonly previous: string;
  readonly next: string;

  readonly preview: string;
  readonly pinPreview: string;
  readonly closePreview: string;
  /** Said when a preview opens at a link that has the focus. */
  readonly previewHint: string;
}
