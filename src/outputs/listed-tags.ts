import type { Garden, Tag } from "../garden/types.ts";

/** The tags that may stand in lists, in the garden's order: with listed notes, and not led by a hidden one. */
export function listedTags(garden: Garden): readonly Tag[] {
  return [...garden.tags.values()].filter((tag) => tag.notes.length > 0 && !isHidden(garden, tag));
}

function isHidden(garden: Garden, tag: Tag): boolean {
  return tag.note !== undefined && garden.notes.get(tag.note)?.hidden === true;
}
