import type { VaultPath } from "./site-types.ts";
import { foldName } from "./slug.ts";

/** Finds files by the end of their path, as Obsidian does: `"Note"`, `"Folder/Note"`. Built once, asked for every link. */
export interface LinkIndex {
  /** The file with exactly this path, without regard to case or Unicode form. */
  exact(path: string): VaultPath | undefined;
  /**
   * The files whose path ends in `name`, nearest to `folder` first served: those below it, however deep, then those with
   * the fewest folders up and down. One if one is nearer than the others, all of the nearest where several are.
   */
  nearest(name: string, folder: string): readonly VaultPath[];
}

/** Of several files that fit, those that come first in `paths` are served; `withoutExtension` says what a link may leave out. */
export function createLinkIndex(paths: readonly VaultPath[], withoutExtension: (path: string) => string): LinkIndex {
  const byPath = new Map<string, VaultPath>();
  const byEnd = new Map<string, VaultPath[]>();
  for (const path of paths) {
    const folded = foldName(withoutExtension(path));
    if (!byPath.has(folded)) byPath.set(folded, path);
    for (let at = folded.length; at >= 0; ) {
      at = folded.lastIndexOf("/", at - 1);
      const end = folded.slice(at + 1);
      const same = byEnd.get(end);
      if (same === undefined) byEnd.set(end, [path]);
      else same.push(path);
      if (at < 0) break;
    }
  }
  const distances = new Map<string, FolderTree>();
  return {
    exact: (path) => byPath.get(foldName(path)),
    nearest(name, folder) {
      const key = foldName(name);
      const candidates = byEnd.get(key) ?? [];
      if (candidates.length < 2) return candidates;
      let tree = distances.get(key);
      if (tree === undefined) {
        tree = folderTreeOf(candidates);
        distances.set(key, tree);
      }
      return nearestIn(tree, folder);
    },
  };
}

/** For each folder above a candidate: how deep the nearest ones below it lie, and which they are. */
type FolderTree = ReadonlyMap<string, { readonly depth: number; readonly paths: readonly VaultPath[] }>;

/** Candidates are kept up to this many a folder: enough to tell an author what a link may mean. */
const TOLD = 5;

function folderTreeOf(candidates: readonly VaultPath[]): FolderTree {
  const tree = new Map<string, { depth: number; paths: VaultPath[] }>();
  for (const path of candidates) {
    let folder = folderOf(foldName(path));
    for (let depth = 0; ; depth++, folder = folderOf(folder)) {
      const known = tree.get(folder);
      if (known === undefined || depth < known.depth) tree.set(folder, { depth, paths: [path] });
      else if (depth === known.depth && known.paths.length < TOLD) known.paths.push(path);
      if (folder === "") break;
    }
  }
  return tree;
}

/** Climbs from the linking note's folder: what a note costs must not grow with the number of notes of one name. */
function nearestIn(tree: FolderTree, from: string): readonly VaultPath[] {
  let best = Number.POSITIVE_INFINITY;
  let found = new Set<VaultPath>();
  let folder = foldName(from);
  const own = folder === "" ? undefined : tree.get(folder);
  if (own !== undefined) return own.paths;
  for (let up = 0; ; up++, folder = folderOf(folder)) {
    const below = tree.get(folder);
    if (below !== undefined && up + below.depth <= best) {
      if (up + below.depth < best) found = new Set();
      best = up + below.depth;
      for (const path of below.paths) found.add(path);
    }
    if (folder === "") return [...found];
  }
}

/** The folder a path lies in: `"a/b.md"` is in `"a"`, `"a"` in `""`. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}
