import { FolderPage } from "../../_includes/folder-page.tsx";
import type { Folder } from "../garden/site-types.ts";
import { createPage } from "./create-page.ts";
import type { PageContext } from "./page-context.ts";
import type { Page } from "./site.ts";

/** The page of a folder that no note stands for. */
export function createFolderPage(context: PageContext, folder: Folder): Page {
  const { strings, navigation } = context;
  const folders = navigation.crumbsOfFolder(folder);
  return createPage(folder.url, FolderPage, () => ({
    head: context.headOf({
      url: folder.url,
      title: folder.name,
      description: strings.noteCount(folder.size),
      folders,
    }),
    name: folder.name,
    folders,
    folder: navigation.folderItemOf(folder),
  }));
}
