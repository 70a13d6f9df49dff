import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import type { Diagnostic, VaultPath } from "../garden/site-types.ts";

/** A file of the vault, where it lies on disk. */
export interface WalkedFile {
  readonly path: VaultPath;
  /** The name on disk, which may be spelt in another Unicode form than `path`. */
  readonly absolute: string;
}

/**
 * Every file below `root`, hidden ones and `ignore`d folders left out, in path order. A linked file is read where its
 * target lies in the vault; linked folders are not entered, for what they hold is either read in its own place or not
 * part of the vault. Folders that cannot be read are told and passed over.
 */
export function walk(
  root: string,
  isIgnored: (path: VaultPath) => boolean,
): { files: WalkedFile[]; diagnostics: Diagnostic[] } {
  const files: WalkedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const realRoot = realpathSync(root);
  const enter = (folder: string, path: VaultPath): void => {
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      diagnostics.push(
        problem("unreadable-folder", path, `The folder cannot be read: ${messageOf(error)}.`, "Check its permissions."),
      );
      return;
    }
    for (const entry of entries) {
      const child = (path === "" ? entry.name : `${path}/${entry.name}`).normalize("NFC");
      if (entry.name.startsWith(".") || isIgnored(child)) continue;
      const absolute = join(folder, entry.name);
      if (entry.name !== entry.name.normalize("NFC")) {
        const hint = "Nothing is wrong: macOS writes names so. Links find the file either way.";
        diagnostics.push({
          ...problem(
            "decomposed-name",
            child,
            "The name is in decomposed Unicode; addresses and links use the composed form.",
            hint,
          ),
          severity: "info",
        });
      }
      if (entry.isDirectory()) enter(absolute, child);
      else if (entry.isFile()) files.push({ path: child, absolute });
      else if (entry.isSymbolicLink()) {
        const refusal = refusalOf(absolute, realRoot);
        if (refusal === undefined) files.push({ path: child, absolute });
        else diagnostics.push(problem("refused-link", child, refusal.message, refusal.hint));
      }
    }
  };
  enter(realRoot, "");
  files.sort((a, b) => inOrder(a.path, b.path) || inOrder(a.absolute, b.absolute));
  const first = files.filter((file, i) => file.path !== files[i - 1]?.path);
  if (first.length < files.length) {
    for (const { path } of files.filter((file) => !first.includes(file))) {
      diagnostics.push(
        problem("same-name", path, "Two files have this name, typed in two Unicode forms; one is read.", "Rename one."),
      );
    }
  }
  return { files: first, diagnostics };
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Why a symbolic link is not followed, or `undefined` for one to a file of the vault. */
function refusalOf(absolute: string, realRoot: string): { message: string; hint: string } | undefined {
  let target: string;
  try {
    target = realpathSync(absolute);
  } catch (error) {
    const loops = (error as NodeJS.ErrnoException).code === "ELOOP";
    return loops
      ? { message: "The symbolic link leads round in a circle.", hint: "Delete the link, or let it point at a file." }
      : { message: "The symbolic link leads to nothing.", hint: "Delete the link, or put its target back." };
  }
  const way = relative(realRoot, target);
  if (way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way)) return OUTSIDE;
  if (way.split(sep).some((part) => part.startsWith("."))) return OUTSIDE;
  return statSync(target).isDirectory()
    ? {
        message: "The symbolic link leads to a folder of this vault, which is read in its own place.",
        hint: "Nothing is lost; delete the link to silence this.",
      }
    : undefined;
}

const OUTSIDE = {
  message: "The symbolic link leaves the vault and is not followed.",
  hint: "Copy what it points at into the vault.",
};

function problem(code: string, path: VaultPath, message: string, hint: string): Diagnostic {
  return { code, severity: "warning", path, message, hint };
}

function messageOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
