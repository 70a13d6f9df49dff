import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { diagramFiles, MERMAID } from "./diagram-files.ts";
import type { Url } from "./garden/types.ts";

/** Madang's own style sheet and script, as they are served. */
export interface Assets {
  /** Addresses without the base path. */
  readonly style: Url;
  readonly script: Url;
  /** What only the page of the graph wears. */
  readonly graphStyle?: Url;
  /** Every file by its place in the output folder: `"_/style-4K3BZQ2X.css"`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What diagrams need besides: where each file goes, and where it lies. */
  readonly diagramFiles?: () => ReadonlyMap<string, string>;
}

/** Bundles `src/styles` and `src/client`. Names carry a hash of the content, so that browsers may keep the files. */
export async function buildAssets(): Promise<Assets> {
  const { outputFiles } = await build({
    // Paths from here, so that the hashes do not depend on where the project lies.
    absWorkingDir: fileURLToPath(new URL(".", import.meta.url)),
    // A copy of the project may share its packages by a link: the hashes do not tell where that leads either.
    preserveSymlinks: true,
    entryPoints: { style: "styles/index.css", script: "client/main.ts", "graph-style": "styles/graph-page.css" },
    outdir: "_",
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    target: "es2022",
    legalComments: "none",
    define: { MERMAID: JSON.stringify(MERMAID) },
    write: false,
    logLevel: "silent",
  });
  const files = new Map(outputFiles.map((file) => [`_/${basename(file.path)}`, file.contents]));
  return {
    style: urlOf(files, "_/style-"),
    script: urlOf(files, "_/script-"),
    graphStyle: urlOf(files, "_/graph-style-"),
    files,
    diagramFiles,
  };
}

function urlOf(files: ReadonlyMap<string, Uint8Array>, start: string): Url {
  for (const file of files.keys()) {
    if (file.startsWith(start)) return `/${file}`;
  }
  throw new Error(`esbuild made no file that starts with ${start}`);
}
