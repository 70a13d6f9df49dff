import type { VaultPath } from "../garden/site-types.ts";
import type { Note } from "../garden/types.ts";
import type { Source } from "./dataview-query.ts";
import { noteBehind } from "./note-fields.ts";
import type { World } from "./world.ts";

/** The listed notes a source means, in path order. Looked up where it can be: an answer costs what it holds. */
export function notesFrom(source: Source, page: Note, world: World): readonly Note[] {
  switch (source.kind) {
    case "all":
      return world.garden.listed;
    case "tag":
      return world.withTag(source.tag);
    case "path": {
      const note = world.garden.notes.get(`${source.path.replace(/\.md$/i, "")}.md`);
      const inside = world.inFolder(source.path);
      return note === undefined || note.hidden || inside.includes(note) ? inside : [note, ...inside];
    }
    case "link":
      return linkedNotes(source.written, source.outgoing, page, world);
    case "not": {
      const left = new Set(notesFrom(source.of, page, world));
      return world.garden.listed.filter((note) => !left.has(note));
    }
    case "and": {
      const right = new Set(notesFrom(source.right, page, world));
      return notesFrom(source.left, page, world).filter((note) => right.has(note));
    }
    case "or": {
      const both = new Set([...notesFrom(source.left, page, world), ...notesFrom(source.right, page, world)]);
      return inPathOrder([...both]);
    }
  }
}

function linkedNotes(written: string, outgoing: boolean, page: Note, world: World): readonly Note[] {
  const target = written.trim() === "" ? page : noteBehind(world.linkFrom(page, written), world, page);
  if (target === undefined) return [];
  const { garden } = world;
  const paths = new Set<VaultPath>();
  if (outgoing) {
    for (const to of target.targets) if (to.kind === "note" || to.kind === "ambiguous") paths.add(to.path);
  } else {
    for (const { source } of garden.backlinks.get(target.path) ?? []) paths.add(source);
  }
  const notes = [...paths].flatMap((path) => garden.notes.get(path) ?? []);
  return inPathOrder(notes.filter((note) => !note.hidden));
}

function inPathOrder(notes: Note[]): Note[] {
  return notes.sort((a, b) => (a.path < b.path ? -1 : 1));
}
