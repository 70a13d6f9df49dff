import type { Assets } from "./assets.ts";
import { ignoredBy } from "./config.ts";
import { createGardener } from "./garden/create-garden.ts";
import { attachmentUrl } from "./garden/href.ts";
import { createMentionFinder, type Mentions } from "./garden/mentions.ts";
import type { Url, VaultPath } from "./garden/site-types.ts";
import { taskSurroundings } from "./garden/task-options.ts";
import type { Garden, Note } from "./garden/types.ts";
import { layoutOf } from "./graph/layout.ts";
import { type BaseFile, baseDiagnostics, readBase } from "./markdown/base-file.ts";
import { stylesOf } from "./markdown/body-styles.ts";
import { type Document, type NoteFile, parseDocument } from "./markdown/document.ts";
import { hrefOfLink } from "./markdown/link-html.ts";
import { picturesIn } from "./markdown/note-queries.ts";
import { queryWordsOf } from "./markdown/query-words.ts";
import { createBodyRenderer } from "./markdown/render.ts";
import { createTextRenderer } from "./markdown/render-text.ts";
import { sourceOf } from "./markdown/source.ts";
import { dataFiles } from "./outputs/data-files.ts";
import { graphFile, type LayOut } from "./outputs/graph-json.ts";
import { noteNames } from "./outputs/note-names.ts";
import { createOwner, ownerStyles } from "./owner/owner-parts.ts";
import { COMMENTS_STYLE } from "./pages/comments.ts";
import { createPages } from "./pages/pages.ts";
import { createSocialCards } from "./pages/social-cards.ts";
import { stringsOf } from "./pages/strings.ts";
import { createPictureHeaders } from "./pictures/picture-headers.ts";
import type { PictureSource } from "./pictures/picture-sources.ts";
import { socialImageIn } from "./pictures/social-image.ts";
import { createQueries } from "./query/queries.ts";
import { attachmentsOfReviews, readReviews } from "./read-reviews.ts";
import type { SearchRecord } from "./search/record.ts";
import type { Settings } from "./settings.ts";
import { cardUrlOf, type SocialCard } from "./social/social-card.ts";
import { accentOf } from "./theme/accent.ts";
import { createTheme } from "./theme/theme.ts";
import { readNavigationOrder } from "./vault/read-navigation-order.ts";
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
  /** The quick switcher's files, where the garden can be searched: each by its place in the output folder. */
  readonly names: () => ReadonlyMap<string, string>;
  /** What the page of the graph draws. Its name tells its content, so it is made before it can be named: only when asked for. */
  readonly graph: () => OutputFile | undefined;
  /** Files to copy: where each goes, and where it lies. */
  readonly attachments: ReadonlyMap<string, string>;
  /** Pictures to draw, by their addresses. */
  readonly cards: () => ReadonlyMap<Url, SocialCard>;
  readonly privateNotes: number;
}

/** The files each picture is served as, by its path in the vault; filled before pages are rendered. */
export type PictureSources = ReadonlyMap<VaultPath, readonly PictureSource[]>;

/**
 * The line, `read → parse → garden → render`, over one vault. Called again after a change, it reads and parses
 * what changed; the rest follows from the model. `pictureSources` are looked up when a page is rendered; `layOut`
 * may remember graphs it has laid out before.
 */
export function createLine(
  settings: Settings,
  assets: Assets,
  pictureSources: PictureSources = new Map(),
  layOut: LayOut = layoutOf,
): () => Build {
  const { config, vaultRoot, attachmentRoot } = settings;
  const reader = createVaultReader(vaultRoot, {
    publish: config.content.publish,
    isIgnored: ignoredBy(config, ["node_modules"]),
    ...(attachmentRoot === undefined ? {} : { attachmentRoot }),
  });
  const createGarden = createGardener();
  const headers = createPictureHeaders();
  const findMentions = createMentionFinder();
  const hidden = new Set(config.properties.hide.map((key) => key.toLowerCase()));
  const isHiddenProperty = (key: string) => hidden.has(key);
  const parseBase = parseOnce((file: BaseFile) => readBase(file.text));
  const parseOptions = {
    ...config.content,
    properties: config.properties,
    language: config.language,
    tasks: config.features.tasks,
    taskIds: true,
    periodPatterns: config.periods.patterns,
  };
  const parse = parseOnce((file: NoteFile) => parseDocument(file, parseOptions));

  return () => {
    const vault = reader.read();
    const tree = readNavigationOrder(vaultRoot);
    const social = socialImageIn(settings.site, vault.attachments);
    const { site } = social;
    const styles = readThemeFiles(vaultRoot, settings.styles);
    const { theme, diagnostics } = createTheme([
      ...ownerStyles(settings),
      ...styles.files,
      { path: "theme.styleSettings", css: config.theme.styleSettings },
    ]);
    const reviews = readReviews(vaultRoot, config.reviews);
    const documents = new Map(vault.notes.map((file) => [file.path, parse(file)]));
    const bases = new Map(vault.bases.map((file) => [file.path, parseBase(file)]));
    const attachments = [...vault.attachments.keys(), ...bases.keys()];
    const garden = createGarden(
      [...documents.values()].map((document) => document.note),
      {
        privatePaths: vault.privatePaths,
        attachments,
        toldOfFile: (path) => [
          ...baseDiagnostics(bases.get(path), path, 1),
          ...headers.toldOf(path, vault.attachments.get(path) ?? ""),
        ],
        navigationOrder: tree.order,
        reviews: reviews.rules,
        tasks: taskSurroundings(config.tasks),
        periods: config.features.calendar ? config.periods : false,
        language: config.language,
        diagnostics: [
          ...settings.notices,
          ...vault.diagnostics,
          ...tree.diagnostics,
          ...styles.diagnostics,
          ...diagnostics,
          ...reviews.diagnostics,
          ...social.diagnostics,
        ],
      },
    );
    const queries = createQueries(garden, { attachments, bases, isHiddenProperty, tasks: config.features.tasks });
    const bodySources = {
      garden,
      documents,
      basePath: site.basePath,
      stringsOf: (language: string | undefined) => stringsOf(language ?? site.language),
      queries,
      language: site.language,
      pictureFactsOf: (path: VaultPath) => {
        const size = headers.sizeAt(vault.attachments.get(path) ?? "");
        return size && { ...size, sources: pictureSources.get(path) ?? [] };
      },
      queryWordsOf: (language: string | undefined) => queryWordsOf(language ?? site.language),
      options: config.content,
    };
    const renderBody = lastKept(createBodyRenderer(bodySources));
    const texts = onceAsked(() =>
      createTextRenderer({ ...bodySources, parse: parseOptions, privatePaths: vault.privatePaths, attachments }),
    );
    const accent = accentOf(theme?.css ?? "");
    const cards = createSocialCards({ garden, settings: site, accent, urlOf: cardUrlOf });
    const owner = createOwner(settings, assets, vault, headers, bodySources, parseOptions);
    const mentions = onceAsked((): Mentions => findMentions(garden));
    const graph = onceAsked(() => {
      if (!site.features.graph) return undefined;
      const { file, text } = graphFile(garden, site.basePath, layOut);
      return { file, render: () => text };
    });
    const pages = createPages({
      garden,
      settings: site,
      assets: {
        ...assets,
        ...(theme && { theme: theme.url }),
        ...(assets.comments && { styles: { ...assets.styles, [COMMENTS_STYLE]: assets.comments.style } }),
      },
      cardOf: cards.of,
      owner: owner.parts,
      bodyClasses: config.theme.bodyClasses,
      renderBody,
      stylesOf,
      mentionsOf: (path) => mentions()(path),
      graphData: () => `/${graph()?.file ?? ""}`,
      reviews: { templates: reviews.templates, renderText: (path, text) => texts().render(path, text) },
      hrefOfLink: (note, link) => hrefOfLink(note, link, garden, site.basePath),
    });
    const noteSources = [...garden.notes.values()].map((note) => ({
      file: note.sourceUrl.slice(1),
      render: () => sourceOf(...both(documents, garden, note.path), garden),
    }));
    return {
      garden:
        owner.diagnostics.length === 0
          ? garden
          : { ...garden, diagnostics: [...garden.diagnostics, ...owner.diagnostics] },
      pages,
      data: [
        ...dataFiles(garden, site),
        ...noteSources,
        ...(theme === undefined ? [] : [{ file: theme.url.slice(1), render: () => theme.css }]),
      ],
      names: onceAsked(() => (site.features.search ? noteNames(garden, site.basePath) : new Map())),
      graph,
      attachments: new Map([
        ...[
          ...garden.attachments,
          ...picturesIn(documents.values(), garden, queries),
          ...social.files,
          ...attachmentsOfReviews(reviews, texts),
        ].map((path) => [attachmentUrl(path).slice(1), vault.attachments.get(path) ?? ""] as const),
        ...owner.files,
        ...([...documents.values()].some(({ body }) => body.hasDiagrams) ? (assets.diagramFiles?.() ?? []) : []),
      ]),
      cards: cards.all,
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

function onceAsked<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
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
