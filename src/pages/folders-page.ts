import { FoldersPage } from "../../_includes/folders-page.tsx";
import { createPage } from "./create-page.ts";
import type { PageContext } from "./page-context.ts";
import type { Page } from "./site.ts";

/** The whole tree on a page of its own, and as the file that other pages show it from. */
export function createFoldersPages(context: PageContext): readonly Page[] {
  const { site, strings, navigation, tree } = context;
  const url = site.garden.pages.folders;
  return [
    createPage(url, FoldersPage, () => ({
      // The tree is the page: it needs no copy beside it.
      head: context.headOf({ url, title: strings.navigation.folders, features: { fileTree: false } }),
      items: navigation.treeItems(),
    })),
    { url: tree.url, file: tree.url.slice(1), render: () => tree.html },
  ];
}
