import { isBase, isFileLink } from "./file-link.ts";
import { folderOf } from "./link-index.ts";
import type { Diagnostic, VaultPath } from "./site-types.ts";
import type { Link, LinkTarget, Note } from "./types.ts";

/** What there is to say about a note's links, one by one. */
export function linkDiagnostic(
  note: Pick<Note, "path">,
  link: Link,
  target: LinkTarget,
  missingSubpath: boolean,
): Diagnostic | undefined {
  const { path } = note;
  const { line } = link;
  if (isSound(target, link) && !missingSubpath) return undefined;
  const written = writtenLink(link);
  if (missingSubpath) {
    return {
      path,
      line,
      code: "missing-heading",
      severity: "warning",
      message: `${written}: the note is there, "${link.subpath}" is not. ${link.embed ? "The whole note is shown" : "The link goes to the top of the note"}.`,
      hint: link.subpath.startsWith("#^")
        ? "Write the block's id at the end of the block, as in `text ^id`."
        : "Write the heading as it stands in the note.",
    };
  }
  switch (target.kind) {
    case "missing":
      if (leavesVault(link, note.path)) {
        return {
          path,
          line,
          code: "link-leaves-vault",
          severity: "warning",
          message: `${written} leads out of the vault and is refused.`,
          hint: "Copy what it means into the vault, and link to that.",
        };
      }
      return isFileLink(link)
        ? {
            path,
            line,
            code: "missing-attachment",
            severity: "warning",
            message: `${written}: there is no such file in the vault.`,
            hint: "Put the file back, or write its path from the vault's root.",
          }
        : {
            path,
            line,
            code: "missing-note",
            severity: "warning",
            message: `${written} leads to no note; readers see its words only.`,
            hint: "Write that note and publish it, or correct the name.",
          };
    case "private":
      return {
        path,
        line,
        code: "private-note",
        severity: "info",
        message: `${written} leads to a note that is not published; readers see "${link.displayText}" only.`,
        hint: "Add `dg-publish: true` to that note if readers should reach it.",
      };
    case "ambiguous":
      return {
        path,
        line,
        code: "ambiguous-link",
        severity: "warning",
        message: `${written} fits ${target.candidates.map((path) => `"${path}"`).join(", ")}; the first is taken.`,
        hint: `Write the folder too, as in [[${target.path.replace(/\.md$/i, "")}]].`,
      };
    case "tag":
      return {
        path,
        line,
        code: "tag-without-note",
        severity: "info",
        message: `${written} leads to no published note; it goes to the page of the tag "${target.tag}".`,
        hint: "Write and publish a note of that name if the tag should have words of its own.",
      };
    case "attachment":
      return {
        path,
        line,
        code: "linked-base",
        severity: "info",
        message: `${written} leads to a base, which has no page of its own; readers see its words only.`,
        hint: `Write !${written} to show the base in the note.`,
      };
    case "note":
    case "site":
      return undefined;
  }
}

/** Nearly every link: kept quick, because a preview asks for all of them at every save. */
function isSound(target: LinkTarget, link: Link): boolean {
  if (target.kind === "attachment") return link.embed || !isBase(target.path);
  return target.kind === "note" || target.kind === "site";
}

/** The link as an author will recognise it in the note. */
function writtenLink({ kind, embed, linkpath, subpath }: Link): string {
  const bang = embed ? "!" : "";
  return kind === "wikilink" || kind === "property"
    ? `${bang}[[${linkpath}${subpath}]]`
    : `${bang}[…](${linkpath}${subpath})`;
}

/** Whether more `..` are written than there are folders to leave. */
function leavesVault({ kind, linkpath }: Link, from: VaultPath): boolean {
  if (!linkpath.includes("..")) return false;
  let depth =
    linkpath.startsWith("/") || kind === "property"
      ? 0
      : folderOf(from)
          .split("/")
          .filter((part) => part !== "").length;
  for (const part of linkpath.split("/")) {
    if (part === "..") depth--;
    else if (part !== "." && part !== "") depth++;
    if (depth < 0) return true;
  }
  return false;
}
