import { Breadcrumbs, type Crumb } from "./breadcrumbs.tsx";
import { type FolderItem, FolderSection } from "./folder-section.tsx";
import { Layout, type PageHead } from "./layout.tsx";

export interface FolderPageProps {
  readonly head: PageHead;
  readonly name: string;
  /** The folders it stands in, outermost first. */
  readonly folders: readonly Crumb[];
  readonly folder: FolderItem;
}

/** The page of a folder that no note stands for. */
export function FolderPage({ head, name, folders, folder }: FolderPageProps) {
  const { strings, home } = head.chrome;
  return (
    <Layout head={head}>
      <Breadcrumbs label={strings.breadcrumbs} home={{ href: home, text: strings.home }} folders={folders} />
      <h1>{name}</h1>
      <FolderSection strings={strings} folder={folder} />
    </Layout>
  );
}
