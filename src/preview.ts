import { existsSync, readFileSync } from "node:fs";
import { watch } from "chokidar";
import mime from "mime";
import type { Assets } from "./assets.ts";
import { type Build, createLine, type OutputFile } from "./build.ts";
import type { DevServer } from "./eleventy-types.ts";
import { fileOf, lookupKeyOf } from "./garden/addresses.ts";
import type { LayOut } from "./outputs/graph-json.ts";
import { diagnosticReport } from "./report.ts";
import { createSearchIndexer, type SearchIndex } from "./search/pagefind-index.ts";
import type { SearchRecord } from "./search/record.ts";
import type { Settings } from "./settings.ts";
import { createCardDrawer } from "./social/draw-cards.ts";
import { navigationOrderFiles } from "./vault/read-navigation-order.ts";

/** An answer to a browser. */
export interface PreviewAnswer {
  readonly status: 200 | 301 | 404;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly location?: string;
}

/** The site without files: every page is made when a browser asks, from the garden as it is now. */
export interface Preview {
  /** `pathname` as the browser sends it, base path and escapes included. */
  answer(pathname: string): Promise<PreviewAnswer>;
  /** Follows the vault from now on and reloads the browsers after each change. */
  follow(server: DevServer): void;
}

const TREE = /^_\/tree-\w+\.html$/;

/** Reads the garden once and keeps it up to date. The pages are the ones a build writes: the same functions over the same garden. */
export function createPreview(settings: Settings, assets: Assets, layOut?: LayOut): Preview {
  const line = createLine(settings, assets, undefined, layOut);
  const indexed = createSearchIndexer();
  const drawn = createCardDrawer();
  let shown = shownOf(line());
  return {
    async answer(pathname) {
      const path = pathIn(pathname, settings.site.basePath);
      if (path === undefined) return notFound(shown);
      const key = lookupKeyOf(path.replace(/^\/+/, ""));
      const asset = assets.files.get(path.replace(/^\/+/, ""));
      if (asset !== undefined) return file(path, asset);
      const exact = shown.files.get(key);
      if (exact !== undefined && key !== "") return file(exact.file, exact.render());
      // Laid out when somebody looks at it, not at each save.
      const graph = key.startsWith("_/graph-") && key.endsWith(".json") ? shown.build.graph() : undefined;
      if (graph?.file === key) return file(graph.file, graph.render());
      const page = shown.files.get(lookupKeyOf(fileOf(path)));
      if (page !== undefined) {
        if (!path.endsWith("/"))
          return { status: 301, type: "text/plain", body: "", location: `${pathname.replace(/^\/+/, "/")}/` };
        return file(page.file, page.render());
      }
      const attachment = shown.build.attachments.get(path.replace(/^\/+/, "").normalize("NFC"));
      // It may be gone by now, and the news of it under way.
      if (attachment !== undefined && existsSync(attachment)) return file(attachment, readFileSync(attachment));
      // A page of a moment ago asks for the tree by the name it had then.
      const tree = TREE.test(key) ? [...shown.files.values()].find((one) => TREE.test(one.file)) : undefined;
      if (tree !== undefined) return file(tree.file, tree.render());
      const card = key.startsWith("_/social/") ? shown.build.cards().get(path) : undefined;
      if (card !== undefined) return file(path, await drawn(card));
      const names = key.startsWith("_/names/") ? shown.build.names().get(key) : undefined;
      if (names !== undefined) return file(path, names);
      if (settings.config.features.search && key.startsWith("pagefind/")) {
        shown.search ??= indexed(recordsOf(shown.build));
        const found = (await shown.search).get(path.replace(/^\/+pagefind\//, ""));
        if (found !== undefined) return file(path, found);
      }
      return notFound(shown);
    },
    follow(server) {
      let waiting: NodeJS.Timeout | undefined;
      const update = (): void => {
        try {
          shown = shownOf(line());
          server.reload({});
        } catch (error) {
          console.error(`The vault cannot be read: ${String(error)}`);
        }
      };
      const roots = [
        settings.vaultRoot,
        ...(settings.attachmentRoot === undefined ? [] : [settings.attachmentRoot]),
        ...settings.styles.map((style) => style.absolute),
        ...navigationOrderFiles(settings.vaultRoot),
        ...settings.slotFolders.map((folder) => folder.absolute),
      ];
      watch(roots, {
        ignoreInitial: true,
        ignored: (path) =>
          /[\\/](?:\.(?!garden(?:[\\/]|$))[^\\/]+|node_modules)(?:[\\/]|$)/.test(path.slice(settings.vaultRoot.length)),
      }).on("all", () => {
        clearTimeout(waiting);
        waiting = setTimeout(update, SETTLE);
      });
      const told = shown.build.garden.diagnostics.filter((diagnostic) => diagnostic.severity === "error");
      if (told.length > 0) console.log(diagnosticReport(told));
    },
  };
}

/** Milliseconds for the rest of a save to arrive: editors write in several strokes. */
const SETTLE = 15;

interface Shown {
  readonly build: Build;
  readonly files: ReadonlyMap<string, OutputFile>;
  /** Made when a reader first searches this state of the garden. */
  search?: Promise<SearchIndex>;
}

function shownOf(build: Build): Shown {
  return { build, files: new Map([...build.data, ...build.pages].map((output) => [lookupKeyOf(output.file), output])) };
}

function recordsOf(build: Build): SearchRecord[] {
  return build.pages.flatMap((output) => (output.search === undefined ? [] : [output.search()]));
}

/** The path below the base path, escapes read; `undefined` outside it. */
function pathIn(pathname: string, basePath: string): string | undefined {
  let path = pathname;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    // Not escapes after all: an address may hold a bare `%`.
  }
  const base = decodeURI(basePath);
  if (base !== "" && path !== base && !path.startsWith(`${base}/`)) return undefined;
  return path.slice(base.length) || "/";
}

function file(name: string, body: string | Uint8Array): PreviewAnswer {
  const type = mime.getType(name) ?? "application/octet-stream";
  return { status: 200, type: typeof body === "string" ? `${type}; charset=utf-8` : type, body };
}

function notFound({ files }: Shown): PreviewAnswer {
  return { status: 404, type: "text/html; charset=utf-8", body: files.get("404.html")?.render() ?? "Not found" };
}
