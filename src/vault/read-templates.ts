import { readFileSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";
import type { Diagnostic, VaultPath } from "../garden/site-types.ts";
import { splitFrontmatter } from "../markdown/frontmatter.ts";

/** A template's text without its properties. */
export interface TemplateFile {
  readonly path: VaultPath;
  readonly text: string;
  /** 1-based line of the text's first line in the file. */
  readonly firstLine: number;
}

/** Reads the templates that the settings name, whether they are published or not. Nothing here throws. */
export function readTemplates(
  vaultRoot: string,
  paths: readonly VaultPath[],
): { readonly files: ReadonlyMap<VaultPath, TemplateFile>; readonly diagnostics: readonly Diagnostic[] } {
  const files = new Map<VaultPath, TemplateFile>();
  const diagnostics: Diagnostic[] = [];
  for (const path of new Set(paths)) {
    try {
      const root = realpathSync(vaultRoot);
      const file = realpathSync(join(root, path));
      if (!file.startsWith(root + sep)) throw Object.assign(new Error(), { code: "it lies outside the vault" });
      const text = readFileSync(file, "utf8")
        .replace(/^\uFEFF/, "")
        .replace(/\r\n?/g, "\n");
      const parts = splitFrontmatter(text);
      if (parts.kind === "unreadable") throw Object.assign(new Error(), { code: parts.cause });
      files.set(path, { path, text: parts.body, firstLine: parts.bodyLine });
    } catch (error) {
      diagnostics.push({
        code: "missing-template",
        severity: "error",
        path,
        message: `The template of \`reviews\` cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}.`,
        hint: 'Write its path from the vault\'s root, as in `reviews: [{ every: "month", template: "Templates/Month.md" }]`.',
      });
    }
  }
  return { files, diagnostics };
}
