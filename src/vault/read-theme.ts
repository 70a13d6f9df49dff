import { readdirSync, readFileSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";
import type { Diagnostic } from "../garden/site-types.ts";
import type { ThemeFile } from "../theme/theme.ts";

/** The folder of the vault whose style sheets are laid over every page. Hidden, so that no note is looked for there. */
export const STYLE_FOLDER = ".garden";

/** A style sheet that the settings name: as they name it, and where it lies. */
export interface NamedStyle {
  readonly path: string;
  readonly absolute: string;
}

/** Reads the style sheets that the settings name, then those of `.garden/` in the order of their names. Nothing here throws. */
export function readThemeFiles(
  vaultRoot: string,
  named: readonly NamedStyle[],
): { files: readonly ThemeFile[]; diagnostics: readonly Diagnostic[] } {
  const files: ThemeFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const found = [...named, ...stylesIn(vaultRoot)];
  const seen = new Set<string>();
  for (const { path, absolute } of found) {
    if (seen.has(absolute)) continue;
    seen.add(absolute);
    try {
      files.push({
        path,
        css: readFileSync(absolute, "utf8")
          .replace(/^\uFEFF/, "")
          .replace(/\r\n?/g, "\n"),
      });
    } catch (error) {
      diagnostics.push({
        code: "unreadable-file",
        severity: "warning",
        path,
        message: `The styles cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}.`,
        hint: "Check the file and its permissions.",
      });
    }
  }
  return { files, diagnostics };
}

/** A link that leaves the vault is not followed. */
function stylesIn(vaultRoot: string): NamedStyle[] {
  try {
    const root = realpathSync(vaultRoot);
    const folder = realpathSync(join(vaultRoot, STYLE_FOLDER));
    return readdirSync(folder)
      .filter((name) => /\.css$/i.test(name))
      .sort()
      .map((name) => ({ path: `${STYLE_FOLDER}/${name.normalize("NFC")}`, absolute: realpathSync(join(folder, name)) }))
      .filter(({ absolute }) => absolute.startsWith(root + sep));
  } catch {
    return [];
  }
}
