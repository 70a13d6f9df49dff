import type { Garden, Tag, TagKey } from "./types.ts";

/** A tag that often stands beside another. */
export interface RelatedTag {
  readonly key: TagKey;
  /** The notes that have both, among those asked. */
  readonly together: number;
}

/**
 * The tags that a tag's notes have as well, those that belong to it most first: a tag that half of the garden carries stands
 * beside everything and says little, so being common counts against it. What is above, below or in the tag is shown elsewhere,
 * and a period is everyone's. Asks the newest notes only, so that the work does not grow with the garden.
 */
export function relatedTags(garden: Garden, tag: Tag, most = 8): readonly RelatedTag[] {
  const counts = new Map<TagKey, number>();
  for (const path of tag.notes.slice(0, MOST_NOTES)) {
    for (const key of garden.notes.get(path)?.tagKeys.slice(0, MOST_TAGS) ?? [])
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const known = new Set([tag.key, ...tag.parents, ...tag.children]);
  const found: { readonly key: TagKey; readonly together: number; readonly weight: number }[] = [];
  for (const [key, together] of counts) {
    const other = garden.tags.get(key);
    if (together < LEAST || other === undefined || known.has(key) || isKin(key, tag.key)) continue;
    if (garden.periods.get(key)?.tag === key || isHidden(garden, other)) continue;
    // The share of its notes that are the tag's too, over how common it is: both cosines of an angle.
    found.push({ key, together, weight: together / Math.sqrt(Math.max(1, other.notes.length)) });
  }
  return found
    .sort((a, b) => b.weight - a.weight || b.together - a.together || (a.key < b.key ? -1 : 1))
    .slice(0, most)
    .map(({ key, together }) => ({ key, together }));
}

/** Once is chance. */
const LEAST = 2;
const MOST_NOTES = 300;
const MOST_TAGS = 40;

/** `"a/b"` and `"a/b/c"`: one is nested in the other. */
function isKin(a: TagKey, b: TagKey): boolean {
  return a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}

function isHidden(garden: Garden, { note }: Tag): boolean {
  return note !== undefined && garden.notes.get(note)?.hidden === true;
}
