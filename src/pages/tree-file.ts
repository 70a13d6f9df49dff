import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { FileTreeDocument } from "../../_includes/file-tree.tsx";
import type { Strings } from "../../_includes/strings.ts";
import type { Folder, Url, VaultPath } from "../garden/site-types.ts";
import { hashOf } from "../garden/slug.ts";
import type { Navigation } from "./navigation.ts";
import type { Site } from "./site.ts";

/** The tree that all pages share: one file, fetched once. */
export interface TreeFile {
  /** The name carries a hash of the content, so that browsers may keep the file. */
  readonly url: Url;
  readonly html: string;
  /** So many notes that the tree waits until a reader asks for it. */
  readonly large: boolean;
}

/** While no name, order or address changes, the tree is the last one. */
export function treeFileOf({ garden, settings }: Site, strings: Strings, navigation: Navigation): TreeFile {
  const known = files.get(garden.folders);
  if (known !== undefined) return known;
  const document = h(FileTreeDocument, {
    language: settings.language,
    siteTitle: settings.title,
    strings: strings.navigation,
    items: navigation.treeItems(),
  });
  const html = `<!doctype html>\n${renderToString(document)}\n`;
  const file = {
    url: `/_/tree-${hashOf(html)}.html`,
    html,
    large: (garden.folders.get("")?.size ?? 0) > MOST_UNASKED,
  };
  files.set(garden.folders, file);
  return file;
}

/** Some 25 kB, compressed. */
const MOST_UNASKED = 2000;

// A preview makes its pages anew at every save; most saves leave the folders as they are.
const files = new WeakMap<ReadonlyMap<VaultPath, Folder>, TreeFile>();
