import type { Token } from "markdown-it";
import { languageOfScript } from "../garden/language.ts";
import type { Diagnostic, VaultPath } from "../garden/site-types.ts";
import type { Link, ParsedNote } from "../garden/types.ts";
import { createBody, markdown } from "./body.ts";
import { type Canvas, isCanvasPath } from "./canvas/canvas.ts";
import { canvasOf } from "./canvas/canvas-of.ts";
import { canvasTokens } from "./canvas/canvas-tokens.ts";
import { withoutComments } from "./comments.ts";
import { withoutDrawingData } from "./excalidraw.ts";
import { factsOf, HEADING_TOKENS, opensWithTitle } from "./facts.ts";
import type { Properties } from "./frontmatter.ts";
import type { Body } from "./holes.ts";
import { setFormulas } from "./math.ts";
import { markQueries } from "./note-queries.ts";
import { passagesOf } from "./passages.ts";
import { authorProperties, isTrue, readProperties, userProperties } from "./properties.ts";
import { linksInProperty } from "./reference.ts";
import { sectionFacts } from "./sections.ts";
import { type PropertyOptions, shownProperties } from "./shown-properties.ts";
import { blockIdOf, mayHoldBlockIds } from "./syntax/block-ids.ts";
import { footnoteProblems } from "./syntax/footnotes.ts";

/** A note's file, past the publish gate. */
export interface NoteFile {
  readonly path: VaultPath;
  readonly properties: Properties;
  readonly body: string;
  /** 1-based line of the body's first line in the file. */
  readonly bodyLine: number;
  /** ISO 8601 date of the file's last commit, for notes that give no date themselves. */
  readonly committed?: string;
  /** For a drawing: the picture of it that lies beside it in the vault. */
  readonly picture?: VaultPath;
}

/** A parsed note: what it says, and what its page is made of. */
export interface Document {
  readonly note: ParsedNote;
  readonly body: Body;
  /** The body without comments. */
  readonly source: string;
  /** The code in it that holds brackets, as it stands in the source: what looks like a link there is none. */
  readonly code: readonly string[];
  /** For a canvas: its nodes and arrows; `source` is empty then. */
  readonly canvas?: Canvas;
}

export interface ParseOptions {
  /** Headings whose links file a note, in any case: `["Tags", "태그"]`. */
  readonly tagHeadings: readonly string[];
  /** None where it is left out. */
  readonly properties?: PropertyOptions;
  /** Keeps HTML as it is, scripts too. */
  readonly trustHtml?: boolean;
  /** Hosts whose pages may stand in an `iframe`: `["www.youtube.com"]`. */
  readonly iframes?: readonly string[];
  /** Gives each task's box an `id`. */
  readonly taskIds?: boolean;
  /** `false` leaves checklists to readers: the note has no tasks. */
  readonly tasks?: boolean;
  /** The site's: a note that names no language is in this one, unless its letters say another. */
  readonly language?: string;
  /** The owner's forms of naming periods: a note may be named after its day in one. */
  readonly periodPatterns?: readonly string[];
}

/** Reads a note: properties, links, headings, tasks, tags. Links stay unresolved. Never throws on content. */
export function parseDocument(file: NoteFile, options: ParseOptions): Document {
  const diagnostics: Diagnostic[] = [];
  const tell = (problem: Omit<Diagnostic, "path">): void => void diagnostics.push({ path: file.path, ...problem });
  const isCanvas = isCanvasPath(file.path);
  const name = file.path.slice(file.path.lastIndexOf("/") + 1).replace(/\.(?:md|canvas)$/i, "");
  const properties = readProperties(file.properties, name, tell, isCanvas, options.periodPatterns);
  const title = properties.title ?? name.replace(/\.excalidraw$/i, "");
  const canvas = isCanvas ? canvasOf(file, markdown, tell) : undefined;
  const text = isCanvas ? "" : withoutDrawingData(file, title);
  const { text: source, unclosedLine } = withoutComments(text, tokensIn);
  if (unclosedLine !== undefined) {
    tell({
      code: "unclosed-comment",
      severity: "warning",
      line: file.bodyLine + unclosedLine - 1,
      message: "A comment opens here and never ends: the rest of the note is left out.",
      hint: "Close it with `%%` (or `-->`).",
    });
  }
  tellOfSize(source, tell);

  const env = {};
  const tokens = canvas === undefined ? markdown.parse(source, env) : canvasTokens(canvas, markdown);
  for (const problem of footnoteProblems(env, file.bodyLine)) tell(problem);
  if (source.includes("$")) tellOfFormulas(tokens, file.bodyLine, tell);
  const tagHeadings = options.tagHeadings.map((heading) => heading.toLowerCase());
  const queries = markQueries(tokens, file.path, file.bodyLine);
  const facts = factsOf(tokens, {
    tagHeadings,
    bodyLine: file.bodyLine,
    title,
    oneLine: isCanvas,
    tasks: options.tasks,
  });
  diagnostics.push(...queries.told);
  for (const problem of facts.problems) tell(problem);
  const links = [...facts.links, ...propertyLinks(file)];
  const repeatsTitle = opensWithTitle(tokens, title);
  const updated = properties.updated ?? (properties.created === undefined ? file.committed : undefined);
  const language =
    properties.language ??
    (options.language === undefined ? undefined : languageOfScript(`${title} ${facts.excerpt}`, options.language));
  return {
    note: {
      path: file.path,
      name,
      ...(repeatsTitle ? { writesTitle: true as const } : {}),
      properties: authorProperties(file.properties),
      headings: repeatsTitle ? facts.headings.slice(1) : facts.headings,
      blocks: isCanvas || mayHoldBlockIds(source) ? blockIdsOf(tokens) : [],
      shownProperties: shownProperties(file.properties, links, options.properties ?? NO_PROPERTIES),
      links,
      ...sectionFacts(tokens),
      tasks: facts.tasks,
      fields: facts.fields,
      words: facts.words,
      passages: passagesOf(tokens),
      ...(queries.count === 0 ? {} : { hasQueries: true }),
      excerpt: facts.excerpt,
      diagnostics,
      ...(facts.hashtags.length === 0
        ? properties
        : { ...properties, tags: [...new Set([...properties.tags, ...facts.hashtags])] }),
      title,
      ...(language === undefined ? {} : { language }),
      ...(updated === undefined ? {} : { updated }),
      ...(isCanvas ? { kind: "canvas" as const } : {}),
    },
    body: createBody(repeatsTitle ? tokens.slice(HEADING_TOKENS) : tokens, {
      onRefused: refusedHtml(file.bodyLine, tell),
      ...options,
    }),
    source,
    code: codeWithBrackets(tokens),
    ...(canvas === undefined ? {} : { canvas }),
  };
}

function tokensIn(text: string): readonly Token[] {
  return markdown.parse(text, {});
}

const NO_PROPERTIES: PropertyOptions = { show: "none", hide: [] };

/**
 * A document's tokens once more, marked as the first time: a section of it is to be shown elsewhere. Few notes are embedded, and
 * the tokens of all would be ten times what a garden needs.
 */
export function tokensOf({ note, source }: Document): readonly Token[] {
  const tokens = markdown.parse(source, {});
  setFormulas(tokens);
  markQueries(tokens, note.path, 1);
  factsOf(tokens, { tagHeadings: [], bodyLine: 1, title: note.title });
  return tokens;
}

function codeWithBrackets(tokens: readonly Token[]): string[] {
  const code: string[] = [];
  for (const { type, markup, info, content, children } of tokens) {
    if (type === "fence" && content.includes("[")) code.push(`${markup}${info}\n${content}`);
    if (type !== "inline" || !content.includes("`") || !content.includes("[")) continue;
    for (const { type, markup: ticks, content: inline } of children ?? []) {
      if (type === "code_inline" && inline.includes("[")) code.push(`${ticks}${inline}${ticks}`);
    }
  }
  return code;
}

function blockIdsOf(tokens: readonly Token[]): string[] {
  let copied = 0;
  return tokens.flatMap((token) => {
    if (token.type === "transclusion_open") copied++;
    else if (token.type === "transclusion_close") copied--;
    // What the plugin copied in is another note's.
    return copied > 0 ? [] : (blockIdOf(token) ?? []);
  });
}

/** Past this, a page is slow to open and to search. */
const LARGE = 1_000_000;

function tellOfSize(source: string, tell: (problem: Omit<Diagnostic, "path">) => void): void {
  if (source.length > LARGE) {
    tell({
      code: "large-note",
      severity: "warning",
      message: `The note is ${(source.length / 1e6).toFixed(1)} million characters long; its page will be slow on phones.`,
      hint: "Split it into several notes.",
    });
  }
}

function tellOfFormulas(
  tokens: readonly Token[],
  bodyLine: number,
  tell: (problem: Omit<Diagnostic, "path">) => void,
): void {
  for (const { line, problem } of setFormulas(tokens)) {
    tell({
      code: "unreadable-formula",
      severity: "warning",
      line: bodyLine + line,
      message: `A formula is shown as its source: ${problem}.`,
      hint: "Mend its TeX; for a dollar that is money, write `\\$`.",
    });
  }
}

/** Tells of each kind of thing that is left out once, where it stands first. */
function refusedHtml(bodyLine: number, tell: (problem: Omit<Diagnostic, "path">) => void) {
  const told = new Set<string>();
  return (what: string, line: number): void => {
    if (told.has(what)) return;
    told.add(what);
    const isFrame = what === "<iframe>";
    tell({
      code: "html-left-out",
      severity: "warning",
      line: bodyLine + line,
      message: isFrame
        ? "An `<iframe>` of another site is shown as a link: the page would ask that site by itself."
        : `\`${what}\` is left out of the page: it may run code or change what stands round the note.`,
      hint: isFrame
        ? "Name its host in `content.iframes` to show it."
        : "Take it out, or set `content.trustHtml` if every note's HTML is your own.",
    });
  };
}

/** Wikilinks in the author's own properties; Madang's and the plugin's settings hold none. */
function propertyLinks(file: NoteFile): Link[] {
  const links: Link[] = [];
  for (const [key, value] of Object.entries(userProperties(file.properties))) {
    if (key.startsWith("dg-") || NOT_LINKS.has(key) || isTrue(value)) continue;
    for (const { displayText, ...reference } of linksInProperty(value)) {
      links.push({
        ...reference,
        displayText,
        kind: "property",
        embed: false,
        filing: false,
        line: 1,
        heading: "",
        context: { before: "", text: displayText, after: "" },
      });
    }
  }
  return links;
}

/** A bare `tags: [[2025-02]]` is a tag; titles and names are text. */
const NOT_LINKS = new Set(["tags", "tag", "title", "aliases", "alias", "permalink", "redirects"]);
