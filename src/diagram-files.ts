import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import mermaid from "mermaid/package.json" with { type: "json" };

/** Where Mermaid is served, without the base path; the version lets browsers keep it. */
export const MERMAID = `/_/mermaid-${mermaid.version}/mermaid.esm.min.mjs`;

/**
 * Mermaid's own module and the pieces it loads as it needs them: where each goes, and where it lies. They are copied
 * as they come, only for gardens with diagrams: to bundle them anew takes seconds and makes them no smaller.
 */
export function diagramFiles(): ReadonlyMap<string, string> {
  const from = fileURLToPath(new URL(".", import.meta.resolve("mermaid")));
  const to = MERMAID.slice(1, MERMAID.lastIndexOf("/"));
  const chunks = readdirSync(`${from}${CHUNKS}`).filter((file) => file.endsWith(".mjs"));
  const files = ["mermaid.esm.min.mjs", ...chunks.sort().map((file) => `${CHUNKS}/${file}`)];
  return new Map([
    [`${to}/LICENSE`, `${from}../LICENSE`],
    ...files.map((file) => [`${to}/${file}`, from + file] as const),
  ]);
}

const CHUNKS = "chunks/mermaid.esm.min";
