import type { Token } from "markdown-it";
import type { Diagnostic, VaultPath } from "../garden/site-types.ts";
import type { Garden, Note } from "../garden/types.ts";
import type { Problem } from "../query/problem.ts";
import { type Queries, type Query, readDataview, readInline, readTasks } from "../query/queries.ts";
import { queryDiagnostic, readBase } from "./base-file.ts";
import { languageOf } from "./highlight.ts";
import type { Body } from "./holes.ts";

/** A query where it stands in a note: its answer takes its place. */
export interface QueryHole {
  readonly kind: "query";
  readonly query: Query;
  /** As written, shown where there is no answer. */
  readonly source: string;
  readonly language: "dataview" | "dataviewjs" | "base" | "tasks";
  readonly inline: boolean;
}

/**
 * Finds the queries among a note's tokens and reads them: fences `dataview`, `dataviewjs`, `tasks` and `base`, and code that opens
 * with `=`. Marks each token for `queryOf`. Returns how many there are, and what there is to say about them, with lines.
 */
export function markQueries(
  tokens: readonly Token[],
  path: VaultPath,
  bodyLine: number,
): { count: number; told: Diagnostic[] } {
  const told: Diagnostic[] = [];
  let count = 0;
  const mark = (token: Token, hole: QueryHole | undefined, line: number): void => {
    if (hole === undefined) return;
    count++;
    token.meta = { ...token.meta, query: hole };
    for (const problem of problemsOf(hole)) told.push(queryDiagnostic(problem, path, line));
  };
  let line = bodyLine;
  for (const token of tokens) {
    if (token.map) line = token.map[0] + bodyLine;
    if (token.type === "fence") mark(token, fenceQuery(token, path), line + 1);
    else if (token.type === "inline" && token.content.includes("`") && INLINE.test(token.content)) {
      for (const child of token.children ?? []) {
        if (child.type === "softbreak" || child.type === "hardbreak") line++;
        else if (child.type === "code_inline") mark(child, inlineQuery(child), line);
      }
    }
  }
  return { count, told };
}

/** The vault's files that the queries of some notes, and the bases they embed, show as pictures. */
export function picturesIn(
  documents: Iterable<{ readonly note: Pick<Note, "path">; readonly body: Body }>,
  garden: Garden,
  queries: Queries,
): VaultPath[] {
  const found = new Set<VaultPath>();
  for (const {
    note: { path },
    body,
  } of documents) {
    const note = garden.notes.get(path);
    if (note === undefined) continue;
    for (const query of queriesIn(body.parts)) for (const file of queries.pictures(query, note)) found.add(file);
    if (queries.bases.size === 0) continue;
    note.targets.forEach((target, i) => {
      const base = target.kind === "attachment" && note.links[i]?.embed ? queries.bases.get(target.path) : undefined;
      if (base !== undefined) for (const file of queries.pictures({ kind: "base", base }, note)) found.add(file);
    });
  }
  return [...found];
}

/** What the plugin has copied into the note is a body of its own. */
function queriesIn(parts: Body["parts"]): Query[] {
  return parts.flatMap((part) => {
    if (typeof part === "string") return [];
    if (part.kind === "transclusion") return queriesIn(part.body.parts);
    return part.kind === "query" ? [part.query] : [];
  });
}

/** The query a token was found to be. */
export function queryOf(token: Token): QueryHole | undefined {
  return token.meta?.query as QueryHole | undefined;
}

const INLINE = /`\s*\$?=/;

function problemsOf({ query }: QueryHole): readonly Problem[] {
  return query.kind === "problem" ? [query.problem] : query.kind === "base" ? query.base.problems : [];
}

function fenceQuery(token: Token, path: VaultPath): QueryHole | undefined {
  const language = languageOf(token.info);
  const source = token.content;
  switch (language) {
    case "dataview":
      return { kind: "query", query: readDataview(source), source, language, inline: false };
    case "dataviewjs":
      return { kind: "query", query: { kind: "problem", problem: SCRIPT }, source, language, inline: false };
    case "tasks":
      return { kind: "query", query: readTasks(source, path), source, language, inline: false };
    case "base":
      return { kind: "query", query: { kind: "base", base: readBase(source) }, source, language, inline: false };
    default:
      return undefined;
  }
}

/** Much code opens with `=`: it is a query if it asks for something that only a query can. */
function inlineQuery({ content }: Token): QueryHole | undefined {
  const source = content.trim();
  if (/^\$=.*\bdv\./s.test(source)) {
    return { kind: "query", query: { kind: "problem", problem: SCRIPT }, source, language: "dataviewjs", inline: true };
  }
  if (!/^=\s*[^\s=>].*/s.test(source)) return undefined;
  const asks = /\bthis\.|\bthis\[|\[\[/.test(source) || /^=\s.*[\w]\(/s.test(source);
  if (!asks) return undefined;
  return { kind: "query", query: readInline(source.slice(1)), source, language: "dataview", inline: true };
}

const SCRIPT: Problem = {
  reason: "script",
  word: "",
  line: 1,
  message: "JavaScript in notes is not run.",
  hint: "Write the query in Dataview's own language, or as a base.",
};
