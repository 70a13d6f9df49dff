import type { VaultPath } from "./site-types.ts";
import type { LinkTarget, Note } from "./types.ts";

/** Each note that a note links to or embeds, in source order, itself left out. Gathered once a note. */
export function linkedNotes(note: Note): ReadonlySet<VaultPath> {
  const known = gathered.get(note);
  if (known !== undefined) return known;
  const paths = new Set(note.targets.flatMap(notesOf));
  paths.delete(note.path);
  gathered.set(note, paths);
  return paths;
}

// A note that hundreds of others link to is asked on the page of each.
const gathered = new WeakMap<Note, ReadonlySet<VaultPath>>();

function notesOf(target: LinkTarget): readonly VaultPath[] {
  switch (target.kind) {
    case "note":
    case "ambiguous":
      return [target.path];
    case "attachment":
    case "tag":
    case "site":
    case "private":
    case "missing":
      return [];
  }
}
