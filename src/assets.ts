import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type OnLoadResult } from "esbuild";
import { DEFAULTS } from "./config.ts";
import { diagramFiles, MERMAID } from "./diagram-files.ts";
import type { Url } from "./garden/site-types.ts";
import { BODY_STYLES, type BodyStyle } from "./markdown/body-styles.ts";
import type { SearchWeights } from "./search/rank.ts";
import { searchStringsOf } from "./search/search-strings.ts";
import { withPageScheme } from "./theme/page-scheme.ts";

/** Madang's own style sheet and script, as they are served. */
export interface Assets {
  /** Addresses without the base path. */
  readonly style: Url;
  readonly script: Url;
  /** What stacked reading looks like, loaded when a reader asks for it. */
  readonly stackStyle?: Url;
  /** Style sheets of what few pages have, by name. */
  readonly styles?: Readonly<Record<BodyStyle, Url>>;
  /** What readers' comments need, in a garden that has some. */
  readonly comments?: { readonly script: Url; readonly style: Url };
  /** What only the page of the graph wears. */
  readonly graphStyle?: Url;
  /** Every file by its place in the output folder: `"_/style-4K3BZQ2X.css"`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What diagrams need besides: where each file goes, and where it lies. */
  readonly diagramFiles?: () => ReadonlyMap<string, string>;
}

/** Bundles `src/styles` and `src/client`, search weights and the words search says written in. Names carry a hash of the content, so that browsers may keep the files. */
export async function buildAssets(
  search: SearchWeights = DEFAULTS.search,
  language = "en",
  withComments = false,
): Promise<Assets> {
  const { outputFiles } = await build({
    // Paths from here, so that the hashes do not depend on where the project lies.
    absWorkingDir: fileURLToPath(new URL(".", import.meta.url)),
    entryPoints: {
      style: "styles/index.css",
      script: "client/main.ts",
      stack: "styles/stack.css",
      "graph-style": "styles/graph-page.css",
      ...Object.fromEntries(BODY_STYLES.map((name) => [name, `styles/${name}.css`])),
      ...(withComments ? { comments: "client/comments/comments.ts", "comments-style": "styles/comments.css" } : {}),
    },
    // A copy of the project may share its packages by a link: the hashes do not tell where that leads either.
    preserveSymlinks: true,
    plugins: [{ name: "page scheme", setup: (build) => build.onLoad({ filter: /\.css$/ }, inPageScheme) }],
    outdir: "_",
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    target: "es2022",
    legalComments: "none",
    define: {
      MERMAID: JSON.stringify(MERMAID),
      SEARCH_WEIGHTS: JSON.stringify(search),
      SEARCH_STRINGS: JSON.stringify(searchStringsOf(language)),
    },
    write: false,
    logLevel: "silent",
  });
  const files = new Map(outputFiles.map((file) => [`_/${basename(file.path)}`, file.contents]));
  return {
    style: urlOf(files, "_/style-"),
    script: urlOf(files, "_/script-"),
    stackStyle: urlOf(files, "_/stack-", ".css"),
    styles: Object.fromEntries(BODY_STYLES.map((name) => [name, urlOf(files, `_/${name}-`, ".css")])) as Record<
      BodyStyle,
      Url
    >,
    ...(withComments
      ? { comments: { script: urlOf(files, "_/comments-", ".js"), style: urlOf(files, "_/comments-style-") } }
      : {}),
    graphStyle: urlOf(files, "_/graph-style-"),
    files,
    diagramFiles,
  };
}

/** Our own styles name a scheme as Obsidian's do, and follow the reader's choice as they do. */
async function inPageScheme({ path }: { readonly path: string }): Promise<OnLoadResult> {
  return { contents: withPageScheme(await readFile(path, "utf8")), loader: "css" };
}

function urlOf(files: ReadonlyMap<string, Uint8Array>, start: string, end = ""): Url {
  for (const file of files.keys()) {
    if (file.startsWith(start) && file.endsWith(end)) return `/${file}`;
  }
  throw new Error(`esbuild made no file that starts with ${start}`);
}
