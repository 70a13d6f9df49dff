import { DATAVIEW_FUNCTIONS } from "./dataview-functions.ts";
import type { Expression } from "./expression.ts";
import { tokensOf } from "./lexer.ts";
import { ExpressionParser, type Language } from "./parse-expression.ts";
import { QueryError, wrongSyntax } from "./problem.ts";

/** A Dataview query, parsed. */
export interface DataviewQuery {
  readonly type: "list" | "table" | "task";
  readonly withoutId: boolean;
  /** A list's one value, a table's columns. */
  readonly columns: readonly Named[];
  readonly source: Source;
  /** In the order they were written, which is the order they work in. */
  readonly commands: readonly Command[];
}

export interface Named {
  readonly expression: Expression;
  /** After `AS`, else as written. */
  readonly name: string;
}

/** Where the notes come from. */
export type Source =
  | { readonly kind: "all" }
  | { readonly kind: "tag"; readonly tag: string }
  /** A folder, or a note by its path. */
  | { readonly kind: "path"; readonly path: string }
  /** Notes that link to it, or (`outgoing`) that it links to; `""` is the query's own note. */
  | { readonly kind: "link"; readonly written: string; readonly outgoing: boolean }
  | { readonly kind: "not"; readonly of: Source }
  | { readonly kind: "and" | "or"; readonly left: Source; readonly right: Source };

export type Command =
  | { readonly kind: "where"; readonly expression: Expression }
  | { readonly kind: "sort"; readonly by: readonly { readonly expression: Expression; readonly direction: 1 | -1 }[] }
  | { readonly kind: "limit"; readonly expression: Expression }
  | { readonly kind: "group" | "flatten"; readonly by: Named };

const LANGUAGE: Language = {
  dialect: "dataview",
  functions: new Set(DATAVIEW_FUNCTIONS.keys()),
  methods: new Set(),
  clock: new Set(),
};

/**
 * Reads a `dataview` fence. Throws a `QueryError` that says what is not understood, and where.
 *
 * ```ebnf
 * query   = ( "LIST" [ "WITHOUT ID" ] [ expression ] | "TABLE" [ "WITHOUT ID" ] [ named { "," named } ] | "TASK" )
 *           [ "FROM" source ] { command } ;
 * command = "WHERE" expression | "SORT" expression [ "ASC" | "DESC" ] { "," … } | "LIMIT" expression
 *         | "GROUP BY" named | "FLATTEN" named ;
 * named   = expression [ "AS" ( name | text ) ] ;
 * source  = part { ( "and" | "or" ) part } ;
 * part    = ( "-" | "!" ) part | "(" source ")" | tag | text | link | "outgoing" "(" link ")" ;
 * ```
 * https://blacksmithgu.github.io/obsidian-dataview/queries/structure/
 */
export function parseDataview(text: string): DataviewQuery {
  const parser = new ExpressionParser(tokensOf(text, "dataview"), LANGUAGE);
  const { text: word, line } = parser.next();
  const type = word.toLowerCase();
  if (type === "calendar") {
    throw new QueryError({
      reason: "unsupported",
      word: "CALENDAR",
      line,
      message: "Calendars are not built.",
      hint: "Write `LIST` or `TABLE` and sort by the date.",
    });
  }
  if (type !== "list" && type !== "table" && type !== "task") {
    throw wrongSyntax("The query does not say what to show.", line, "Begin with `LIST`, `TABLE` or `TASK`.");
  }
  const withoutId = parser.isWord("without");
  if (withoutId) {
    parser.next();
    expectWord(parser, "id");
  }
  const columns = type === "task" || startsClause(parser) ? [] : namedList(parser, text);
  let source: Source = { kind: "all" };
  if (parser.isWord("from")) {
    parser.next();
    source = sourceIn(parser);
  }
  const commands: Command[] = [];
  while (parser.token.kind !== "end") commands.push(commandIn(parser, text));
  return { type, withoutId, columns: type === "list" ? columns.slice(0, 1) : columns, source, commands };
}

/** Reads an inline query, as in `= this.x`. Throws a `QueryError`. */
export function parseInline(text: string): Expression {
  const parser = new ExpressionParser(tokensOf(text, "dataview"), LANGUAGE);
  const expression = parser.expression();
  if (parser.token.kind !== "end") throw parser.unexpected("nothing");
  return expression;
}

const CLAUSES: readonly string[] = ["from", "where", "sort", "limit", "group", "flatten"];

function startsClause(parser: ExpressionParser): boolean {
  return parser.token.kind === "end" || CLAUSES.some((word) => parser.isWord(word));
}

function expectWord(parser: ExpressionParser, word: string): void {
  if (!parser.isWord(word)) throw parser.unexpected(`\`${word.toUpperCase()}\``);
  parser.next();
}

function namedList(parser: ExpressionParser, text: string): Named[] {
  const found = [];
  do found.push(named(parser, text));
  while (parser.skip(","));
  return found;
}

function named(parser: ExpressionParser, text: string): Named {
  const from = parser.token.at;
  const expression = parser.expression();
  const written = text.slice(from, parser.end).trim();
  if (!parser.isWord("as")) return { expression, name: written };
  parser.next();
  const { kind, value, text: name, line } = parser.next();
  if (kind === "name") return { expression, name };
  if (typeof value === "string") return { expression, name: value };
  throw wrongSyntax("A name is missing after `AS`.", line, 'Write it, as in `AS "Name"`.');
}

function commandIn(parser: ExpressionParser, text: string): Command {
  const { text: word, line } = parser.next();
  switch (word.toLowerCase()) {
    case "where":
      return { kind: "where", expression: parser.expression() };
    case "limit":
      return { kind: "limit", expression: parser.expression() };
    case "flatten":
      return { kind: "flatten", by: named(parser, text) };
    case "group":
      expectWord(parser, "by");
      return { kind: "group", by: named(parser, text) };
    case "sort": {
      const by: { expression: Expression; direction: 1 | -1 }[] = [];
      do {
        const expression = parser.expression();
        const order = ["asc", "ascending", "desc", "descending"].find((name) => parser.isWord(name));
        if (order !== undefined) parser.next();
        by.push({ expression, direction: order?.startsWith("desc") ? -1 : 1 });
      } while (parser.skip(","));
      return { kind: "sort", by };
    }
    case "from":
      throw wrongSyntax("`FROM` stands too late.", line, "Write it before `WHERE`, `SORT` and the others.");
    default:
      throw wrongSyntax(
        "A word is not understood where a command should be.",
        line,
        "Write `FROM`, `WHERE`, `SORT`, `LIMIT`, `GROUP BY` or `FLATTEN`.",
      );
  }
}

const DEEPEST_SOURCE = 60;

function sourceIn(parser: ExpressionParser, depth = 0): Source {
  let left = partIn(parser, depth);
  for (;;) {
    const isAnd = parser.isWord("and") || parser.isSign("&");
    if (!isAnd && !parser.isWord("or") && !parser.isSign("|")) return left;
    parser.link();
    parser.next();
    left = { kind: isAnd ? "and" : "or", left, right: partIn(parser, depth) };
  }
}

function partIn(parser: ExpressionParser, depth: number): Source {
  if (depth > DEEPEST_SOURCE) throw wrongSyntax("The source is nested too deep.", parser.token.line, "Take it apart.");
  if (parser.skip("-") || parser.skip("!")) return { kind: "not", of: partIn(parser, depth + 1) };
  if (parser.skip("(")) {
    const inner = sourceIn(parser, depth + 1);
    parser.expect(")");
    return inner;
  }
  const token = parser.token;
  if (parser.isWord("csv")) {
    throw new QueryError({
      reason: "unsupported",
      word: "csv",
      line: token.line,
      message: "Tables of values in files are not read.",
      hint: "Ask for notes: by tag, folder or link.",
    });
  }
  if (parser.isWord("outgoing")) {
    parser.next();
    parser.expect("(");
    const { kind, text } = parser.next();
    if (kind !== "link") throw wrongSyntax("`outgoing` needs a link.", token.line, "Write `outgoing([[Note]])`.");
    parser.expect(")");
    return { kind: "link", written: text, outgoing: true };
  }
  if (token.kind === "tag") return { kind: "tag", tag: parser.next().text };
  if (token.kind === "link") return { kind: "link", written: parser.next().text, outgoing: false };
  if (typeof token.value === "string") {
    parser.next();
    return { kind: "path", path: token.value.replace(/^\/+|\/+$/g, "") };
  }
  throw parser.unexpected('a source (`#tag`, `"folder"` or `[[note]]`)');
}
