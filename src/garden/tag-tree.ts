import type { Tag, TagKey } from "./types.ts";

/** A tag in the hierarchy, with the tags below it. */
export interface TagBranch {
  readonly tag: Tag;
  /** Stands with what is below it in another place, where it came first. */
  readonly again: boolean;
  readonly below: readonly TagBranch[];
}

/**
 * The hierarchy of tags: those without a tag above them, and below each its own. A tag under several stands under each, and
 * unfolds under the first. Of a circle the first tag is at the top. Tags that are neither above nor below another are left out.
 */
export function createTagTree(tags: readonly Tag[]): readonly TagBranch[] {
  const byKey = new Map(tags.map((tag) => [tag.key, tag]));
  const belowOf = ({ children }: Tag): Tag[] => children.flatMap((key) => byKey.get(key) ?? []);
  const placed = new Set<TagKey>();
  const roots: Branch[] = [];
  const grow = (root: Tag): void => {
    const branch: Branch = { tag: root, again: false, below: [] };
    roots.push(branch);
    placed.add(root.key);
    const waiting: { readonly branch: Branch; readonly depth: number; readonly side?: Branch }[] = [
      { branch, depth: 1 },
    ];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const { branch, depth } = at;
      for (const tag of belowOf(branch.tag)) {
        const again = placed.has(tag.key);
        placed.add(tag.key);
        const child: Branch = { tag, again, below: [] };
        // Deeper ones stand side by side: no screen is wide enough.
        const parent = depth < MOST_DEPTH ? branch : (at.side ?? branch);
        parent.below.push(child);
        if (!again) waiting.push({ branch: child, depth: depth + 1, side: parent });
      }
    }
  };
  const isAlone = (tag: Tag) => belowOf(tag).length === 0 && tag.parents.every((key) => !byKey.has(key));
  const linked = tags.filter((tag) => !isAlone(tag));
  for (const tag of linked) if (tag.parents.every((key) => !byKey.has(key))) grow(tag);
  // What no root leads to hangs on a circle.
  for (const tag of linked) if (!placed.has(tag.key)) grow(tag);
  return roots;
}

interface Branch {
  readonly tag: Tag;
  readonly again: boolean;
  readonly below: Branch[];
}

const MOST_DEPTH = 8;
