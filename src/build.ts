import type { Assets } from "./assets.ts";
import { ignoredBy } from "./config.ts";
import { createGardener } from "./garden/create-garden.ts";
import type { Garden, Note, VaultPath } from "./garden/types.ts";
import { layoutOf } from "./graph/layout.ts";
import { type BaseFile, baseDiagnostics, readBase } from "./markdown/base-file.ts";
import { type Document, type NoteFile, parseDocument } from "./markdown/document.ts";
import { hrefOfLink } from "./markdown/link-html.ts";
import { picturesIn } from "./markdown/note-queries.ts";
import { attachmentUrl } from "./markdown/picture.ts";
import { queryWordsOf } from "./markdown/query-words.ts";
import { createBodyRenderer } from "./markdown/render.ts";
import { sourceOf } from "./markdown/source.ts";
import { dataFiles } from "./outputs/data-files.ts";
import { graphFile, type LayOut } from "./outputs/graph-json.ts";
import { createPages } from "./pages/pages.ts";
import { stringsOf } from "./pages/strings.ts";
import { createQueries } from "./query/queries.ts";
import type { SearchRecord } from "./search/record.ts";
import type { Settings } from "./settings.ts";
import { createTheme } from "./theme/theme.ts";
import { readThemeFiles } from "./vault/read-theme.ts";
import { createVaultReader } from "./vault/read-vault.ts";

/** A page or a file beside it, made when it is asked for. */
export interface OutputFile {
  /** From the output folder: `"garden.json"`, `"notes/index.html"`. */
  readonly file: string;
  readonly render: () => string;
  /** What search is to know of it, for pages that are searched. */
  readonly search?: () => SearchRecord;
}

/** The whole site, as values: nothing is rendered or written yet. */
export interface Build {
  readonly garden: Garden;
  readonly pages: readonly OutputFile[];
  /** What stands beside the pages: data files, and each note's Markdown. */
  readonly data: readonly OutputFile[];
  /** What the page of the graph draws. Its name tells its content, so it is made before it can be named: only when asked for. */
  readonly graph: () => OutputFile | undefined;
  /** Files to copy: where each goes, and where it lies. */
  readonly attachments: ReadonlyMap<string, string>;
  readonly privateNotes: number;
}

/**
 * The line, `read → parse → garden → render`, over one vault. Called again after a change, it reads and parses
 * what changed; the rest follows from the model. `layOut` may remember graphs it has laid out before.
 */
export function createLine(settings: Settings, assets: Assets, layOut: LayOut = layoutOf): () => Build {
  const { config, site, vaultRoot, attachmentRoot } = settings;
  const reader = createVaultReader(vaultRoot, {
    publish: config.content.publish,
    isIgnored: ignoredBy(config, ["node_modules"]),
    ...(attachmentRoot === undefined ? {} : { attachmentRoot }),
  });
  const createGarden = createGardener();
  const hidden = new Set(config.properties.hide.map((key) => key.toLowerCase()));
  const isHiddenProperty = (key: string) => hidden.has(key);
  const parseBase = parseOnce((file: BaseFile) => readBase(file.text));
  const parse = parseOnce((file: NoteFile) =>
    parseDocument(file, { ...config.content, properties: config.properties }),
  );

  return () => {
    const vault = reader.read();
    const styles = readThemeFiles(vaultRoot, settings.styles);
    const { theme, diagnostics } = createTheme([
      ...styles.files,
      { path: "theme.styleSettings", css: config.theme.styleSettings },
    ]);
    const documents = new Map(vault.notes.map((file) => [file.path, parse(file)]));
    const bases = new Map(vault.bases.map((file) => [file.path, parseBase(file)]));
    const attachments = [...vault.attachments.keys(), ...bases.keys()];
    const garden = createGarden(
      [...documents.values()].map((document) => document.note),
      {
        privatePaths: vault.privatePaths,
        attachments,
        toldOfFile: (path) => baseDiagnostics(bases.get(path), path, 1),
        diagnostics: [...settings.notices, ...vault.diagnostics, ...styles.diagnostics, ...diagnostics],
      },
    );
    const queries = createQueries(garden, { attachments, bases, isHiddenProperty });
    const renderBody = lastKept(
      createBodyRenderer({
        garden,
        documents,
        basePath: site.basePath,
        stringsOf: (language) => stringsOf(language ?? site.language),
        queries,
        queryWordsOf: (language) => queryWordsOf(language ?? site.language),
        options: config.content,
      }),
    );
    const graph = once(() => {
      if (!site.features.graph) return undefined;
      const { file, text } = graphFile(garden, site.basePath, layOut);
      return { file, render: () => text };
    });
    const pages = createPages({
      garden,
      settings: site,
      assets: { ...assets, ...(theme && { theme: theme.url }) },
      bodyClasses: config.theme.bodyClasses,
      renderBody,
      graphData: () => `/${graph()?.file ?? ""}`,
      hrefOfLink: (note, link) => hrefOfLink(note, link, garden, site.basePath),
    });
    const sources = [...garden.notes.values()].map((note) => ({
      file: note.sourceUrl.slice(1),
      render: () => sourceOf(...both(documents, garden, note.path), garden),
    }));
    return {
      garden,
      pages,
      data: [
        ...dataFiles(garden, site),
        ...sources,
        ...(theme === undefined ? [] : [{ file: theme.url.slice(1), render: () => theme.css }]),
      ],
      graph,
      attachments: new Map([
        ...[...garden.attachments, ...picturesIn(documents.values(), garden, queries)].map(
          (path) => [attachmentUrl(path).slice(1), vault.attachments.get(path) ?? ""] as const,
        ),
        ...([...documents.values()].some(({ body }) => body.hasDiagrams) ? (assets.diagramFiles?.() ?? []) : []),
      ]),
      privateNotes: vault.privatePaths.length,
    };
  };
}

/** A file that has not changed is the same value, and so is its document. */
function parseOnce<File extends object, Parsed>(parse: (file: File) => Parsed): (file: File) => Parsed {
  const known = new WeakMap<File, Parsed>();
  return (file) => {
    const parsed = known.get(file) ?? parse(file);
    known.set(file, parsed);
    return parsed;
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A page and its search record want the same body, one after the other. */
function lastKept(render: (path: VaultPath) => string): (path: VaultPath) => string {
  let kept: { path: VaultPath; html: string } | undefined;
  return (path) => {
    if (kept?.path !== path) kept = { path, html: render(path) };
    return kept.html;
  };
}

function both(documents: ReadonlyMap<VaultPath, Document>, garden: Garden, path: VaultPath): [Document, Note] {
  const document = documents.get(path);
  const note = garden.notes.get(path);
  if (document === undefined || note === undefined) throw new Error(`There is no note "${path}" in the garden.`);
  return [document, note];
}
