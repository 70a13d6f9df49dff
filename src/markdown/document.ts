import type { Token } from "markdown-it";
import type { Diagnostic, Link, ParsedNote, VaultPath } from "../garden/types.ts";
import { type Body, createBody, markdown } from "./body.ts";
import { withoutComments } from "./comments.ts";
import { factsOf, HEADING_TOKENS, opensWithTitle } from "./facts.ts";
import type { Properties } from "./frontmatter.ts";
import { markQueries } from "./note-queries.ts";
import { authorProperties, isTrue, readProperties, userProperties } from "./properties.ts";
import { linksInProperty } from "./reference.ts";

/** A note's file, past the publish gate. */
export interface NoteFile {
  readonly path: VaultPath;
  readonly properties: Properties;
  readonly body: string;
  /** 1-based line of the body's first line in the file. */
  readonly bodyLine: number;
  /** ISO 8601 date of the file's last commit, for notes that give no date themselves. */
  readonly committed?: string;
}

/** A parsed note: what it says, and what its page is made of. */
export interface Document {
  readonly note: ParsedNote;
  readonly body: Body;
  /** The body without comments. */
  readonly source: string;
  /** The code in it that holds brackets, as it stands in the source: what looks like a link there is none. */
  readonly code: readonly string[];
}

export interface ParseOptions {
  /** Headings whose links file a note, in any case: `["Tags", "태그"]`. */
  readonly tagHeadings: readonly string[];
}

/** Reads a note: properties, links, headings, tasks, tags. Links stay unresolved. Never throws on content. */
export function parseDocument(file: NoteFile, options: ParseOptions): Document {
  const diagnostics: Diagnostic[] = [];
  const tell = (problem: Omit<Diagnostic, "path">): void => void diagnostics.push({ path: file.path, ...problem });
  const name = file.path.slice(file.path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
  const properties = readProperties(file.properties, name, tell);
  const title = properties.title ?? name;
  const { text: source, unclosedLine } = withoutComments(file.body, (text) => markdown.parse(text, {}));
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

  const tokens = markdown.parse(source, {});
  const tagHeadings = options.tagHeadings.map((heading) => heading.toLowerCase());
  const facts = factsOf(tokens, { tagHeadings, bodyLine: file.bodyLine, title });
  const queries = markQueries(tokens, file.path, file.bodyLine);
  diagnostics.push(...queries.told);
  const repeatsTitle = opensWithTitle(tokens, title);
  const updated = properties.updated ?? (properties.created === undefined ? file.committed : undefined);
  return {
    note: {
      ...properties,
      ...(updated === undefined ? {} : { updated }),
      path: file.path,
      name,
      title,
      properties: authorProperties(file.properties),
      tags: [...new Set([...properties.tags, ...facts.hashtags])],
      headings: repeatsTitle ? facts.headings.slice(1) : facts.headings,
      blocks: blockIdsOf(tokens),
      links: [...facts.links, ...propertyLinks(file)],
      tasks: facts.tasks,
      fields: facts.fields,
      words: facts.words,
      ...(queries.count === 0 ? {} : { hasQueries: true }),
      excerpt: facts.excerpt,
      diagnostics,
    },
    body: createBody(repeatsTitle ? tokens.slice(HEADING_TOKENS) : tokens),
    source,
    code: codeWithBrackets(tokens),
  };
}

function codeWithBrackets(tokens: readonly Token[]): string[] {
  const code: string[] = [];
  for (const token of tokens) {
    const { markup, info, content } = token;
    if (token.type === "fence" && content.includes("[")) code.push(`${markup}${info}\n${content}`);
    for (const { type, markup: ticks, content: inline } of token.children ?? []) {
      if (type === "code_inline" && inline.includes("[")) code.push(`${ticks}${inline}${ticks}`);
    }
  }
  return code;
}

function blockIdsOf(tokens: readonly Token[]): string[] {
  const ids: string[] = [];
  for (const token of tokens) {
    if (token.attrs === null) continue;
    const id = String(token.attrGet("id") ?? "");
    if (id.startsWith("^")) ids.push(id.slice(1));
  }
  return ids;
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
