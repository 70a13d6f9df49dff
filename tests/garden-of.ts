import { DEFAULTS } from "../src/config.ts";
import { createGarden } from "../src/garden/create-garden.ts";
import { pictureOfDrawing } from "../src/garden/drawing.ts";

import { createMentionFinder, type Mention } from "../src/garden/mentions.ts";
import { PERIOD_DEFAULTS, type PeriodOptions } from "../src/garden/period-types.ts";
import type { ReviewRule } from "../src/garden/reviews.ts";
import type { Diagnostic, NavigationOrder, VaultPath } from "../src/garden/site-types.ts";
import {
  mergedTaskOptions,
  type PartialTaskOptions,
  TASK_DEFAULTS,
  taskSurroundings,
} from "../src/garden/task-options.ts";
import type { Garden, LinkTarget, Note } from "../src/garden/types.ts";

import { baseDiagnostics, readBase } from "../src/markdown/base-file.ts";
import { stylesOf } from "../src/markdown/body-styles.ts";
import { isCanvasPath } from "../src/markdown/canvas/canvas.ts";
import { splitCanvas } from "../src/markdown/canvas/split-canvas.ts";
import { type Document, parseDocument } from "../src/markdown/document.ts";
import { splitFrontmatter } from "../src/markdown/frontmatter.ts";
import { hrefOfLink } from "../src/markdown/link-html.ts";
import { queryWordsOf } from "../src/markdown/query-words.ts";
import { createBodyRenderer } from "../src/markdown/render.ts";
import type { PropertyOptions } from "../src/markdown/shown-properties.ts";
import { sourceOf } from "../src/markdown/source.ts";
import { createPages } from "../src/pages/pages.ts";
import { stringsOf } from "../src/pages/strings.ts";
import { createQueries } from "../src/query/queries.ts";

/** A small vault's garden, and what a test may want to know of it. */
export interface TestGarden {
  readonly garden: Garden;
  /** The note at a vault path; throws where there is none. */
  noteAt(path: VaultPath): Note;
  /** The HTML of a note's body. */
  bodyOf(path: VaultPath): string;
  /** Where a link of a note leads, as `href` says it. */
  hrefOfLink(note: Note, link: number): string | undefined;
  /** Who names a note without linking to it. */
  mentionsOf(path: VaultPath): readonly Mention[];
  /** A note's whole page. */
  pageOf(path: VaultPath): string;
  /** The Markdown published beside a note. */
  sourceOf(path: VaultPath): string;
  /** Where a note's links lead, in order: `"B.md"`, `"B.md#plot"`, `"ambiguous a/B.md"`, `"tag x"`, `"missing"`. */
  targetsOf(path: VaultPath): string[];
  /** Every diagnostic with this code. */
  told(code: string): readonly Diagnostic[];
}

export interface TestOptions {
  readonly privatePaths?: readonly VaultPath[];
  readonly attachments?: readonly VaultPath[];
  readonly tagHeadings?: readonly string[];
  readonly basePath?: string;
  readonly properties?: PropertyOptions;
  readonly trustHtml?: boolean;
  readonly iframes?: readonly string[];
  /** Of the site; English where none is given. */
  readonly language?: string;
  /** Bases by path and text. */
  readonly bases?: Readonly<Record<VaultPath, string>>;
  /** Properties that queries do not see. */
  readonly hiddenProperties?: readonly string[];
  /** Gives each task's box an `id`, as a build does. */
  readonly taskIds?: boolean;
  readonly tasks?: PartialTaskOptions;
  readonly periods?: Partial<PeriodOptions>;
  /** Which periods are looked back on. */
  readonly reviews?: readonly ReviewRule[];
  /** The owner's order of the tree. */
  readonly navigationOrder?: NavigationOrder;
}

/** A garden of notes by path and text, all of them published. Frontmatter is read as in any note, and may be left out. */
export function gardenOf(notes: Readonly<Record<VaultPath, string>>, options: TestOptions = {}): TestGarden {
  const {
    privatePaths = [],
    attachments = [],
    tagHeadings = ["Tags", "태그"],
    basePath = "",
    properties,
    trustHtml = false,
    iframes = [],
    language: siteLanguage = "en",
  } = options;
  const documents = new Map<VaultPath, Document>();
  for (const path of Object.keys(notes).sort()) {
    const text = notes[path] ?? "";
    const parts = isCanvasPath(path) ? splitCanvas(text) : splitFrontmatter(text);
    const picture = pictureOfDrawing(path, (file) => attachments.includes(file));
    if (parts.kind === "unreadable") throw new Error(`The properties of ${path} cannot be read: ${parts.cause}.`);
    documents.set(
      path,
      parseDocument(
        { path, ...parts, ...(picture === undefined ? {} : { picture }) },
        {
          tagHeadings,
          trustHtml,
          iframes,
          taskIds: options.taskIds ?? false,
          ...(properties && { properties }),
          ...(options.periods?.patterns && { periodPatterns: options.periods.patterns }),
        },
      ),
    );
  }
  const parsed = [...documents.values()].map((document) => document.note);
  const bases = new Map(Object.entries(options.bases ?? {}).map(([path, text]) => [path, readBase(text)]));
  const files = [...attachments, ...bases.keys()];
  const toldOfFile = (path: VaultPath) => baseDiagnostics(bases.get(path), path, 1);
  const garden = createGarden(parsed, {
    privatePaths,
    attachments: files,
    toldOfFile,
    diagnostics: [],
    tasks: taskSurroundings(mergedTaskOptions(TASK_DEFAULTS, options.tasks)),
    reviews: options.reviews ?? [],
    periods: { ...PERIOD_DEFAULTS, ...options.periods },
    language: siteLanguage,
    ...(options.navigationOrder && { navigationOrder: options.navigationOrder }),
  });
  const isHiddenProperty = (key: string) => options.hiddenProperties?.includes(key) ?? false;
  const queries = createQueries(garden, { attachments: files, bases, isHiddenProperty });
  const noteAt = (path: VaultPath): Note => found(garden.notes.get(path), path);
  const documentAt = (path: VaultPath): Document => found(documents.get(path), path);
  const bodyOf = createBodyRenderer({
    garden,
    documents,
    basePath,
    stringsOf: (language) => stringsOf(language ?? siteLanguage),
    queries,
    queryWordsOf: (language) => queryWordsOf(language ?? siteLanguage),
    options: { trustHtml, iframes },
  });
  const mentionsOf = (path: VaultPath) => createMentionFinder()(garden)(path);
  const hrefOf = (note: Note, link: number) => hrefOfLink(note, link, garden, basePath);
  return {
    garden,
    noteAt,
    bodyOf,
    hrefOfLink: hrefOf,
    mentionsOf,
    pageOf: (path) => {
      const pages = createPages({
        garden,
        settings: { ...DEFAULTS, basePath, language: siteLanguage },
        assets: { style: "/_/style.css", script: "/_/script.js" },
        renderBody: bodyOf,
        stylesOf,
        mentionsOf,
        hrefOfLink: hrefOf,
      });
      return found(pages.find(({ url }) => url === noteAt(path).url)?.render(), path);
    },
    sourceOf: (path) => sourceOf(documentAt(path), noteAt(path), garden),
    targetsOf: (path) => noteAt(path).targets.map(shortTarget),
    told: (code) => garden.diagnostics.filter((diagnostic) => diagnostic.code === code),
  };
}

/** The HTML of one note's body, alone in its vault. */
export function htmlOf(text: string, options?: TestOptions): string {
  return gardenOf({ "A.md": text }, options).bodyOf("A.md");
}

/** One note, alone in its vault. */
export function noteOf(text: string, options?: TestOptions): Note {
  return gardenOf({ "A.md": text }, options).noteAt("A.md");
}

function found<T>(value: T | undefined, path: VaultPath): T {
  if (value === undefined) throw new Error(`There is no note ${path} in this garden.`);
  return value;
}

function shortTarget(target: LinkTarget): string {
  switch (target.kind) {
    case "note":
      return target.path + hash(target.fragment);
    case "ambiguous":
      return `ambiguous ${target.path}${hash(target.fragment)}`;
    case "attachment":
      return target.path + hash(target.fragment);
    case "tag":
      return `tag ${target.tag}`;
    case "site":
      return `site ${target.url}${hash(target.fragment)}`;
    case "private":
    case "missing":
      return target.kind;
  }
}

function hash(fragment: string): string {
  return fragment === "" ? "" : `#${fragment}`;
}
