import { createHash } from "node:crypto";
import type { Diagnostic, Url } from "../garden/site-types.ts";
import { withoutComments, withPageScheme } from "./page-scheme.ts";

/** A style sheet of the owner's: an Obsidian theme or snippet. */
export interface ThemeFile {
  /** As the owner knows it: `".garden/colours.css"`. */
  readonly path: string;
  readonly css: string;
}

/** All of the owner's styles as one file, after Madang's own. */
export interface Theme {
  /** Without the base path; the name carries a hash of the content, so that browsers may keep the file. */
  readonly url: Url;
  readonly css: string;
}

/** Joins the owner's styles in order; none make no theme. Tells of what they fetch from elsewhere and of what is not served. */
export function createTheme(files: readonly ThemeFile[]): {
  theme: Theme | undefined;
  diagnostics: readonly Diagnostic[];
} {
  const written = files.filter(({ css }) => css.trim() !== "");
  if (written.length === 0) return { theme: undefined, diagnostics: [] };
  const imports: string[] = [];
  const sheets = written.map(({ css }) =>
    withPageScheme(
      // A sheet's imports count at its top only, and there are several sheets here.
      css.replace(IMPORT, (rule) => {
        if (!rule.startsWith("@charset")) imports.push(rule);
        return "";
      }),
    ),
  );
  const css = `${[...imports, ...sheets].join("\n")}\n`;
  const hash = createHash("sha256").update(css).digest("hex").slice(0, 8).toUpperCase();
  return { theme: { url: `/_/theme-${hash}.css`, css }, diagnostics: written.flatMap(told) };
}

/** Addresses may hold a `;`. */
const IMPORT = /^@(?:import|charset)\b(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)|[^;{}\n"'(])*;/gm;
const REQUEST = /@import\s+["']([^"'\n]+)["']|\burl\(\s*["']?([^"'()\s]+)/gi;

function told({ path, css }: ThemeFile): Diagnostic[] {
  const text = withoutComments(css);
  const seen = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  let line = 1;
  let counted = 0;
  for (const { index, 1: imported, 2: address } of text.matchAll(REQUEST)) {
    for (; counted < index; counted++) if (text[counted] === "\n") line++;
    const target = imported ?? address ?? "";
    const host = /^(?:https?:)?\/\/([^/?#]+)/i.exec(target)?.[1];
    const isOwn = host === undefined && /^(?:data:|#|\/)/i.test(target);
    if (isOwn || seen.has(host ?? target)) continue;
    seen.add(host ?? target);
    diagnostics.push(
      host === undefined
        ? {
            code: "theme-file",
            severity: "warning",
            path,
            line,
            message: `The styles ask for ${target}, which is not served beside them.`,
            hint: "Write its content into this file (a picture or font as a `data:` address), or name an address of the site that starts with `/`.",
          }
        : {
            code: "theme-request",
            severity: "warning",
            path,
            line,
            message: `The styles make every reader's browser ask ${host} for a file.`,
            hint: "Take the line away, or put the file's content into these styles, and readers stay between themselves and your site.",
          },
    );
  }
  return diagnostics;
}
