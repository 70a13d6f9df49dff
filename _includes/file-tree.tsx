import type { NavigationStrings } from "./navigation-strings.ts";

/** A folder or a note in the tree. */
export interface TreeItem {
  readonly kind: "folder" | "note";
  readonly href: string;
  readonly text: string;
  readonly language: string | undefined;
  /** Empty for a note. */
  readonly items: readonly TreeItem[];
}

interface FileTreeListProps {
  readonly strings: NavigationStrings;
  readonly items: readonly TreeItem[];
}

/**
 * The tree as nested lists that open without scripts. A folder's name leads to its page; the mark beside it, a `summary`,
 * shows what is in it.
 */
export function FileTreeList({ strings, items }: FileTreeListProps) {
  return (
    <ul class="file-tree-list">
      {items.map((item) => (
        <li key={item.href} class={item.kind === "folder" ? "folder" : undefined}>
          <a href={item.href} lang={item.language}>
            {item.text}
          </a>
          {item.items.length > 0 && (
            <details>
              <summary aria-label={strings.toggleFolder(item.text)} />
              <FileTreeList strings={strings} items={item.items} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

interface FileTreeProps {
  readonly strings: NavigationStrings;
  /** The page of all folders. */
  readonly folders: string;
  /** The tree's own file, which all pages share. */
  readonly tree: string;
  /** Whether the tree waits until a reader asks for it. */
  readonly large: boolean;
  /** The page's own address, which the tree marks. */
  readonly current: string;
}

/** Where the tree comes to stand: until a script fetches it, a link to the page of all folders. */
export function FileTree({ strings, folders, tree, large, current }: FileTreeProps) {
  return (
    <nav
      class="file-tree"
      aria-label={strings.folders}
      data-tree={tree}
      data-large={large ? "" : undefined}
      data-current={current}
      data-close={strings.closeTree}
      data-failed={strings.treeFailed}
    >
      <a class="file-tree-all" href={folders}>
        {strings.folders}
      </a>
    </nav>
  );
}

/** Opens the tree over the page where it does not stand beside it; without scripts, leads to the page of all folders. */
export function FileTreeButton({
  strings,
  folders,
}: {
  readonly strings: NavigationStrings;
  readonly folders: string;
}) {
  return (
    <form class="file-tree-button" action={folders}>
      <button type="submit" data-file-tree>
        {strings.folders}
      </button>
    </form>
  );
}

export interface FileTreeDocumentProps extends FileTreeListProps {
  readonly language: string;
  readonly siteTitle: string;
}

/** The file that all pages share. A whole document, because browsers and checkers may come upon it. */
export function FileTreeDocument({ language, siteTitle, strings, items }: FileTreeDocumentProps) {
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${strings.folders} · ${siteTitle}`}</title>
        <meta name="robots" content="noindex" />
      </head>
      <body>
        <FileTreeList strings={strings} items={items} />
      </body>
    </html>
  );
}
