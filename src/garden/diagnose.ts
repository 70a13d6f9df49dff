import { isFileLink } from "./file-link.ts";
import { foldName } from "./slug.ts";
import type { Diagnostic, Link, LinkTarget, Note, Wanted } from "./types.ts";

/** What there is to say about a note's links, one by one. */
export function linkDiagnostic(
  note: Pick<Note, "path">,
  link: Link,
  target: LinkTarget,
  missingSubpath: boolean,
): Diagnostic | undefined {
  const at = { path: note.path, line: link.line };
  if (isSound(target) && !missingSubpath) return undefined;
  const written = writtenLink(link);
  if (missingSubpath) {
    return {
      ...at,
      code: "missing-heading",
      severity: "warning",
      message: `${written}: the note is there, "${link.subpath}" is not. The link goes to the top of the note.`,
      hint: link.subpath.startsWith("#^")
        ? "Write the block's id at the end of the block, as in `text ^id`."
        : "Write the heading as it stands in the note.",
    };
  }
  switch (target.kind) {
    case "missing":
      return isFileLink(link)
        ? {
            ...at,
            code: "missing-attachment",
            severity: "warning",
            message: `${written}: there is no such file in the vault.`,
            hint: "Put the file back, or write its path from the vault's root.",
          }
        : {
            ...at,
            code: "missing-note",
            severity: "warning",
            message: `${written} leads to no note; readers see its words only.`,
            hint: "Write that note and publish it, or correct the name.",
          };
    case "private":
      return {
        ...at,
        code: "private-note",
        severity: "info",
        message: `${written} leads to a note that is not published; readers see "${link.displayText}" only.`,
        hint: "Add `dg-publish: true` to that note if readers should reach it.",
      };
    case "ambiguous":
      return {
        ...at,
        code: "ambiguous-link",
        severity: "warning",
        message: `${written} fits ${target.candidates.map((path) => `"${path}"`).join(", ")}; the first is taken.`,
        hint: `Write the folder too, as in [[${target.path.replace(/\.md$/i, "")}]].`,
      };
    case "tag":
      return {
        ...at,
        code: "tag-without-note",
        severity: "info",
        message: `${written} leads to no published note; it goes to the page of the tag "${target.tag}".`,
        hint: "Write and publish a note of that name if the tag should have words of its own.",
      };
    case "note":
    case "attachment":
    case "site":
      return undefined;
  }
}

/** What there is to say about a note by itself. */
export function noteDiagnostics(note: Note, isTagPage: boolean): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (/[#^[\]|]/.test(note.name)) {
    found.push({
      code: "unlinkable-name",
      severity: "info",
      path: note.path,
      message: "The file name holds one of # ^ [ ] |, which Obsidian cannot link to.",
      hint: "Rename the note, and keep its address with `dg-permalink`.",
    });
  }
  if (note.words === 0 && note.headings.length === 0 && note.links.length === 0 && !isTagPage) {
    found.push({
      code: "empty-note",
      severity: "info",
      path: note.path,
      message: "The note has no words; readers find an empty page.",
      hint: "Write something, or take `dg-publish` away until there is.",
    });
  }
  return found;
}

/** What is linked and not written yet, in the order it is met. Files and private notes are not wanted notes. */
export function wantedIn(listed: readonly Note[]): Wanted[] {
  const wanted = new Map<string, { text: string; sources: Set<string> }>();
  for (const note of listed) {
    note.links.forEach((link, i) => {
      if (note.targets[i]?.kind !== "missing" || link.kind === "property" || isFileLink(link)) return;
      const key = foldName(link.linkpath);
      const known = wanted.get(key);
      if (known === undefined) wanted.set(key, { text: link.displayText, sources: new Set([note.path]) });
      else known.sources.add(note.path);
    });
  }
  return [...wanted.values()].map(({ text, sources }) => ({ text, sources: [...sources] }));
}

/** Nearly every link: kept quick, because a preview asks for all of them at every save. */
function isSound(target: LinkTarget): boolean {
  return target.kind === "note" || target.kind === "attachment" || target.kind === "site";
}

/** The link as an author will recognise it in the note. */
function writtenLink({ kind, embed, linkpath, subpath }: Link): string {
  const bang = embed ? "!" : "";
  return kind === "wikilink" || kind === "property"
    ? `${bang}[[${linkpath}${subpath}]]`
    : `${bang}[…](${linkpath}${subpath})`;
}
