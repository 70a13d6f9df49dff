import { join, relative } from "node:path";
import { buildAssets } from "./assets.ts";
import { type Build, createLine, type OutputFile } from "./build.ts";
import { ConfigError, type GardenOptions } from "./config.ts";
import type { EleventyConfig } from "./eleventy-types.ts";
import type { Diagnostic, VaultPath } from "./garden/site-types.ts";
import { createLayoutCache } from "./graph/layout-cache.ts";
import { useViews } from "./owner/views.ts";
import type { PictureSource } from "./pictures/picture-sources.ts";
import { createProgress } from "./progress.ts";
import { publishAttachments } from "./publish-attachments.ts";
import { buildReport, errorsIn } from "./report.ts";
import type { SearchRecord } from "./search/record.ts";
import { readSettings, type Settings } from "./settings.ts";
import { createSiteFolder } from "./site-folder.ts";

/** The folders Eleventy is to work with; the last line of `eleventy.config.ts` returns them. */
export interface EleventyDirectories {
  readonly dir: { readonly input: string; readonly output: string };
}

/**
 * Madang as an Eleventy plugin. A build makes the garden and lets Eleventy write each page of it; a preview makes the same
 * garden and answers Eleventy's dev server with the page it is asked for. Wrong settings end the process, all listed.
 */
export async function madang(
  eleventy: EleventyConfig,
  projectRoot: string,
  options: GardenOptions,
): Promise<EleventyDirectories> {
  const settings = orExit(() => readSettings(projectRoot, options, process.env));
  await useViews(settings.views, join(projectRoot, "_includes")).catch(exitOnProblems);
  eleventy.setQuietMode(true);
  const serving = process.argv.includes("--serve");
  const working = serving ? await preview(eleventy, settings, projectRoot) : build(eleventy, settings, projectRoot);
  return {
    dir: { input: relative(process.cwd(), `${projectRoot}/src/pages`), output: relative(process.cwd(), working) },
  };
}

/** Returns the folder Eleventy writes to. */
function build(eleventy: EleventyConfig, settings: Settings, projectRoot: string): string {
  const started = performance.now();
  const folder = createSiteFolder(settings.output);
  const progress = createProgress(process.stderr);
  const records: SearchRecord[] = [];
  let made: Build | undefined;
  orExit(() => folder.prepare());

  const make = async (): Promise<readonly OutputFile[]> => {
    progress.at("Reading the vault");
    const assets = await buildAssets(
      settings.config.search,
      settings.site.language,
      settings.config.comments !== false,
    );
    for (const [file, content] of assets.files) folder.write(file, content);
    const sources = new Map<VaultPath, readonly PictureSource[]>();
    const line = createLine(settings, assets, sources, layoutCacheIn(projectRoot))();
    const published = await publishAttachments(line.attachments, {
      options: settings.config.images,
      cache: join(projectRoot, ".madang/images"),
      folder,
      onDone: (done, all) => progress.at(`Making pictures, ${done} of ${all}`),
    });
    for (const [path, found] of published.sources) sources.set(path, found);
    made = withDiagnostics(line, published.diagnostics);
    return made.pages;
  };
  eleventy.addTemplate("site.11ty.js", {
    data: async () => ({
      pages: await make(),
      pagination: { data: "pages", size: 1, alias: "output", addAllPagesToCollections: false },
      permalink: ({ output }: { output: OutputFile }) => `/${output.file}`,
      eleventyExcludeFromCollections: true,
    }),
    render: ({ output }: { output: OutputFile }) => {
      const html = output.render();
      // Eleventy keeps every page to the end. Reading a character makes V8 join the thousand pieces a page is made of.
      html.charCodeAt(0);
      if (output.search !== undefined) records.push(output.search());
      progress.step(made?.pages.length ?? 1);
      return html;
    },
  });
  eleventy.on("eleventy.after", async () => {
    if (made === undefined) throw new Error("Eleventy finished without asking for a page.");
    for (const { file, render } of made.data) folder.write(file, render());
    for (const [file, text] of made.names()) folder.write(file, text);
    const graph = made.graph();
    if (graph !== undefined) folder.write(graph.file, graph.render());
    const cards = made.cards();
    if (cards.size > 0) {
      const { drawCards } = await import("./social/draw-cards.ts");
      const { diagnostics } = await drawCards(cards, {
        cache: join(projectRoot, ".madang/images"),
        copy: folder.copy,
        write: folder.write,
        onDone: (done, all) => progress.at(`Drawing pictures for links, ${done} of ${all}`),
      });
      made = withDiagnostics(made, diagnostics);
    }
    if (settings.config.features.search) {
      progress.at(`Indexing ${records.length} pages for search`);
      const { createSearchIndex } = await import("./search/pagefind-index.ts");
      const index = await createSearchIndex(emptied(records));
      for (const [file, content] of index) folder.write(`pagefind/${file}`, content);
    }
    folder.publish();
    progress.end();
    console.log(buildReport(made, performance.now() - started));
    if (errorsIn(made.garden.diagnostics) > 0) process.exitCode = 1;
  });
  return folder.working;
}

/** What is in a list, which lets go of each as it is taken: bodies of ten thousand notes need not all stay. */
function* emptied<Item>(list: Item[]): Generator<Item> {
  list.reverse();
  for (let item = list.pop(); item !== undefined; item = list.pop()) yield item;
}

async function preview(eleventy: EleventyConfig, settings: Settings, projectRoot: string): Promise<string> {
  const { createPreview } = await import("./preview.ts");
  const withComments = settings.config.comments !== false;
  const assets = await buildAssets(settings.config.search, settings.site.language, withComments);
  const site = createPreview(settings, assets, layoutCacheIn(projectRoot));
  eleventy.setServerOptions({
    pathPrefix: `${settings.site.basePath}/`,
    messageOnStart: ({ localhostUrl }) => `Preview at ${localhostUrl}`,
    middleware: [
      (request, response) => {
        void site
          .answer((request.url ?? "/").replace(/[?#].*$/, ""))
          .catch((error: unknown) => ({ status: 500, type: "text/plain", body: String(error), location: undefined }))
          .then(({ status, type, body, location }) => {
            response.statusCode = status;
            response.isCustomErrorPage = true;
            response.setHeader("Content-Type", type);
            if (location !== undefined) response.setHeader("Location", location);
            response.end(body);
          });
      },
    ],
    ready: (server) => site.follow(server),
  });
  return `${projectRoot}/.madang/preview`;
}

function layoutCacheIn(projectRoot: string) {
  return createLayoutCache(join(projectRoot, ".madang/graph"));
}

/** What only the making of a site shows. */
function withDiagnostics(build: Build, more: readonly Diagnostic[]): Build {
  const { garden } = build;
  return more.length === 0 ? build : { ...build, garden: { ...garden, diagnostics: [...garden.diagnostics, ...more] } };
}

function orExit<Value>(attempt: () => Value): Value {
  try {
    return attempt();
  } catch (error) {
    return exitOnProblems(error);
  }
}

function exitOnProblems(error: unknown): never {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exit(1);
}
