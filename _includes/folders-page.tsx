import { FileTreeList, type TreeItem } from "./file-tree.tsx";
import { Layout, type PageHead } from "./layout.tsx";

export interface FoldersPageProps {
  readonly head: PageHead;
  readonly items: readonly TreeItem[];
}

/** The whole tree on a page of its own. */
export function FoldersPage({ head, items }: FoldersPageProps) {
  const { strings } = head.chrome;
  return (
    <Layout head={head}>
      <h1>{strings.navigation.folders}</h1>
      {items.length === 0 ? (
        <p class="empty">{strings.noNotes}</p>
      ) : (
        <nav class="file-tree" aria-label={strings.navigation.folders}>
          <FileTreeList strings={strings.navigation} items={items} />
        </nav>
      )}
    </Layout>
  );
}
