import type { VaultPath } from "./site-types.ts";
import type { ResolvedNote } from "./tags.ts";
import type { Backlink, Link } from "./types.ts";

/** Who links to each note, in path order; `listed` is in path order already. A note's links to itself don't count. */
export function createBacklinks(listed: readonly ResolvedNote[]): Map<VaultPath, Backlink[]> {
  const backlinks = new Map<VaultPath, Backlink[]>();
  for (const { note, targets } of listed) {
    const linked = new Map<VaultPath, Link[]>();
    note.links.forEach((link, i) => {
      const target = targets[i];
      if (target?.kind !== "note" && target?.kind !== "ambiguous") return;
      if (target.path === note.path) return;
      const occurrences = linked.get(target.path);
      if (occurrences === undefined) linked.set(target.path, [link]);
      else occurrences.push(link);
    });
    for (const [path, occurrences] of linked) {
      const known = backlinks.get(path);
      if (known === undefined) backlinks.set(path, [{ source: note.path, occurrences }]);
      else known.push({ source: note.path, occurrences });
    }
  }
  return backlinks;
}
