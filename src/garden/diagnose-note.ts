import type { Diagnostic } from "./site-types.ts";
import type { Note } from "./types.ts";

/** What there is to say about a note by itself. `isTagPage`: others are filed under it, so it need not have words. */
export function noteDiagnostics(note: Note, isTagPage: boolean): Diagnostic[] {
  const found: Diagnostic[] = [];
  const tell = (code: string, message: string, hint: string): void =>
    void found.push({ code, severity: "info", path: note.path, message, hint });
  if (/[#^[\]|]/.test(note.name)) {
    tell(
      "unlinkable-name",
      "The file name holds one of # ^ [ ] |, which Obsidian cannot link to.",
      "Rename the note, and keep its address with `dg-permalink`.",
    );
  } else if (note.permalink === undefined && UNSPOKEN.test(note.name)) {
    tell(
      "signs-in-name",
      `The file name holds signs that an address leaves out; the note is at ${note.url}.`,
      "Nothing is wrong; write `dg-permalink` for an address of your own.",
    );
  }
  if (note.permalink === undefined && note.name.length > LONG) {
    tell(
      "long-name",
      `The file name has ${note.name.length} characters; the note is at ${note.url}.`,
      "Give the note a short address with `dg-permalink`.",
    );
  }
  if (note.words === 0 && note.headings.length === 0 && note.links.length === 0 && !note.hasQueries && !isTagPage) {
    tell(
      "empty-note",
      "The note has no words; readers find an empty page.",
      "Write something, or take `dg-publish` away until there is.",
    );
  }
  return found;
}

/** Signs that mean something in an address, or to readers. Hyphens, dots and brackets are dropped without a word. */
const UNSPOKEN = /[&+?~%¶]|\p{Extended_Pictographic}/u;
const LONG = 120;
