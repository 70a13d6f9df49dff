import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../garden/site-types.ts";

/** A folder with folders of HTML in it: `notes/afterContent/10-licence.html`. */
export interface SlotFolder {
  /** As the owner knows it: `".garden/slots"`. */
  readonly path: string;
  readonly absolute: string;
}

/**
 * Reads the owner's HTML for the places that `known` names; the files of a place in the order of their names, the earlier of
 * two folders first where names are the same. What cannot be inserted is told. Nothing here throws.
 */
export function readSlots(
  folders: readonly SlotFolder[],
  known: readonly string[],
): { slots: ReadonlyMap<string, string>; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const tell = (code: string, path: string, message: string, hint: string): void =>
    void diagnostics.push({ code, severity: "warning", path, message, hint });
  const files = folders.flatMap((folder) => slotFiles(folder, known, tell));
  const slots = new Map<string, string>();
  for (const { place, path, absolute } of files.toSorted((a, b) => inOrder(a.name, b.name))) {
    let html: string;
    try {
      html = readFileSync(absolute, "utf8")
        .replace(/^\uFEFF/, "")
        .replace(/\r\n?/g, "\n");
    } catch (error) {
      const cause = (error as NodeJS.ErrnoException).code ?? String(error);
      tell("unreadable-file", path, `The HTML cannot be read: ${cause}.`, "Check the file and its permissions.");
      continue;
    }
    if (/\.njk$/i.test(path) && TEMPLATE.test(html)) {
      tell(
        "slot-template",
        path,
        "The file holds template commands (`{{ … }}`, `{% … %}`), which nothing here carries out; it is left out.",
        "Write what readers are to get as plain HTML, in a file that ends with `.html`.",
      );
      continue;
    }
    if (html.trim() !== "") slots.set(place, (slots.get(place) ?? "") + html);
  }
  return { slots, diagnostics };
}

interface SlotFile {
  readonly place: string;
  readonly name: string;
  readonly path: string;
  readonly absolute: string;
}

const TEMPLATE = /\{[{%#]/;

function slotFiles(
  { path, absolute }: SlotFolder,
  known: readonly string[],
  tell: (code: string, path: string, message: string, hint: string) => void,
): SlotFile[] {
  return entriesIn(absolute)
    .filter((kind) => kind.isDirectory())
    .flatMap((kind) => entriesIn(join(absolute, kind.name)).map((entry) => ({ kind: kind.name, entry })))
    .filter(({ entry }) => entry.isDirectory())
    .flatMap(({ kind, entry }) => {
      const place = `${kind}/${entry.name}`;
      const files = entriesIn(join(absolute, place)).filter((file) => file.isFile() && EXTENSION.test(file.name));
      if (files.length > 0 && !known.includes(place)) {
        const hint = `Use one of these: ${known.join(", ")}.`;
        tell("unknown-slot", `${path}/${place}`, "There is no place of this name on a page.", hint);
        return [];
      }
      return files.map(({ name }) => ({
        place,
        name,
        path: `${path}/${place}/${name}`,
        absolute: join(absolute, place, name),
      }));
    });
}

const EXTENSION = /\.(?:html?|njk)$/i;

function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => inOrder(a.name, b.name));
  } catch {
    return [];
  }
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
