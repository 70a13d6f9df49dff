import type { Expression, Operator } from "./expression.ts";
import type { Dialect, QueryToken } from "./lexer.ts";
import { dependsOnClock, QueryError, unknownFunction, wrongSyntax } from "./problem.ts";

/** What a language's expressions may call, and how its operators bind. */
export interface Language {
  readonly dialect: Dialect;
  /** Functions by name, in lower case for Dataview. */
  readonly functions: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
  /** Functions whose answer is another every day. */
  readonly clock: ReadonlySet<string>;
}

/**
 * Reads expressions off a list of tokens, and stops where one ends: what follows is the caller's.
 *
 * ```ebnf
 * expression = operand { operator operand } ;             (* by LEVELS: later ones bind tighter, left to right *)
 * operand    = "!" operand | "-" operand | primary { "." name [ arguments ] | "[" expression "]" | arguments } ;
 * primary    = number | text | "true" | "false" | "null" | link | tag | pattern | lambda | name
 *            | "(" expression ")" | "[" [ expression { "," expression } ] "]"
 *            | "{" [ key ":" expression { "," key ":" expression } ] "}" ;
 * lambda     = "(" [ name { "," name } ] ")" "=>" expression ;       (* Dataview *)
 * arguments  = "(" [ expression { "," expression } ] ")" ;
 * key        = name | text ;
 * ```
 * Dataview: `=` compares, `and` and `or` bind alike, `#tag` is a text, `date(…)` and `dur(…)` of a literal are values.
 * Bases: `==` compares, `&&` binds tighter than `||`, `/pattern/i` is a pattern, `.name(…)` a method.
 */
export class ExpressionParser {
  readonly #tokens: readonly QueryToken[];
  readonly #language: Language;
  readonly #levels: readonly Level[];
  /** Parameters of the functions that are open: calling one is no unknown function. */
  readonly #parameters: string[] = [];
  /** Functions that have been called so far. */
  readonly called = new Set<string>();
  #at = 0;
  #depth = 0;
  #links = 0;

  constructor(tokens: readonly QueryToken[], language: Language) {
    this.#tokens = tokens;
    this.#language = language;
    this.#levels = LEVELS[language.dialect];
  }

  get token(): QueryToken {
    return this.#tokens[this.#at] ?? END;
  }

  next(): QueryToken {
    const token = this.token;
    this.#at++;
    return token;
  }

  isSign(text: string): boolean {
    return this.token.kind === "sign" && this.token.text === text;
  }

  /** Where the last token taken ends in the text. */
  get end(): number {
    const last = this.#tokens[this.#at - 1];
    return last === undefined ? 0 : last.end;
  }

  /** Whether the next token is this word, in any case. */
  isWord(word: string): boolean {
    return this.token.kind === "name" && this.token.text.toLowerCase() === word;
  }

  /** Takes the sign if it is next. */
  skip(text: string): boolean {
    const is = this.isSign(text);
    if (is) this.#at++;
    return is;
  }

  expect(text: string): void {
    if (!this.skip(text)) throw this.unexpected(`\`${text}\``);
  }

  unexpected(wanted: string): QueryError {
    const { kind, text, line } = this.token;
    const found = kind === "end" ? "The query ends" : kind === "value" ? "A value stands" : `\`${text}\` stands`;
    return wrongSyntax(`${found} where ${wanted} should be.`, line, `Write ${wanted} there.`);
  }

  expression(): Expression {
    return this.#binary(0);
  }

  #binary(level: number): Expression {
    const operators = this.#levels[level];
    if (operators === undefined) return this.#deeper(() => this.#operand());
    let left = this.#binary(level + 1);
    for (;;) {
      const { kind, text } = this.token;
      const operator = kind === "sign" || kind === "name" ? operators.get(text.toLowerCase()) : undefined;
      if (operator === undefined) return left;
      this.link();
      this.#at++;
      left = { kind: "binary", operator, left, right: this.#binary(level + 1) };
    }
  }

  /** `a + b + c …` nests too. */
  link(): void {
    if (++this.#links > MOST_LINKS) throw tooDeep(this.token.line);
  }

  #deeper(parse: () => Expression): Expression {
    if (++this.#depth > DEEPEST) throw tooDeep(this.token.line);
    const parsed = parse();
    this.#depth--;
    return parsed;
  }

  #operand(): Expression {
    if (this.skip("!")) return { kind: "not", of: this.#deeper(() => this.#operand()) };
    if (this.skip("-")) return { kind: "minus", of: this.#deeper(() => this.#operand()) };
    let of = this.#primary();
    for (; ; this.link()) {
      if (this.skip(".")) {
        const { kind, text, line } = this.next();
        if (kind !== "name")
          throw wrongSyntax("A name is missing after the dot.", line, "Write it, as in `file.name`.");
        if (this.#language.dialect === "bases" && this.isSign("(")) of = this.#method(of, text, line);
        else of = { kind: "field", of, name: text };
      } else if (this.skip("[")) {
        of = { kind: "index", of, key: this.expression() };
        this.expect("]");
      } else if (this.isSign("(") && of.kind !== "literal") {
        of = { kind: "apply", of, args: this.#arguments() };
      } else return of;
    }
  }

  #method(of: Expression, name: string, line: number): Expression {
    if (this.#language.clock.has(name)) throw dependsOnClock(`${name}()`, line);
    if (!this.#language.methods.has(name)) throw unknownFunction(name, line);
    return { kind: "method", of, name, args: this.#arguments(), line };
  }

  #primary(): Expression {
    const token = this.next();
    switch (token.kind) {
      case "value":
        return { kind: "literal", value: token.value ?? null };
      case "link":
        return { kind: "link", written: token.text };
      case "tag":
        return { kind: "literal", value: `#${token.text}` };
      case "pattern":
        return { kind: "pattern", source: token.text, flags: token.flags ?? "", line: token.line };
      case "name":
        return this.#named(token);
      case "sign":
        if (token.text === "(") return this.#parenthesis();
        if (token.text === "[") return { kind: "list", items: this.#until("]") };
        if (token.text === "{") return this.#object();
        break;
      case "end":
        break;
    }
    this.#at--;
    throw this.unexpected("a value");
  }

  #named({ text, line }: QueryToken): Expression {
    const constant = CONSTANTS.get(text.toLowerCase());
    if (constant !== undefined) return { kind: "literal", value: constant };
    if (!this.isSign("(") || this.#parameters.includes(text)) return { kind: "name", name: text };
    const { dialect, functions, clock } = this.#language;
    const name = dialect === "dataview" ? text.toLowerCase() : text;
    if (clock.has(name)) throw dependsOnClock(`${text}()`, line);
    if (!functions.has(name)) throw unknownFunction(text, line);
    this.called.add(name);
    return { kind: "call", name, args: this.#arguments(), line };
  }

  #arguments(): Expression[] {
    this.expect("(");
    return this.#until(")");
  }

  #until(closing: string): Expression[] {
    const items: Expression[] = [];
    if (this.skip(closing)) return items;
    do items.push(this.expression());
    while (this.skip(","));
    this.expect(closing);
    return items;
  }

  #parenthesis(): Expression {
    const parameters = this.#lambdaParameters();
    if (parameters === undefined) {
      const inner = this.expression();
      this.expect(")");
      return inner;
    }
    this.#parameters.push(...parameters);
    const body = this.expression();
    this.#parameters.length -= parameters.length;
    return { kind: "lambda", parameters, body };
  }

  /** `x, y) =>` ahead makes a function of the parenthesis. */
  #lambdaParameters(): string[] | undefined {
    const parameters: string[] = [];
    let at = this.#at;
    while (this.#tokens[at]?.kind === "name") {
      parameters.push(this.#tokens[at]?.text ?? "");
      at++;
      if (this.#tokens[at]?.text === ",") at++;
    }
    if (this.#tokens[at]?.text !== ")" || this.#tokens[at + 1]?.text !== "=>") return undefined;
    this.#at = at + 2;
    return parameters;
  }

  #object(): Expression {
    const entries: [string, Expression][] = [];
    if (this.skip("}")) return { kind: "object", entries };
    do {
      const { kind, text, value, line } = this.next();
      const key = kind === "name" ? text : typeof value === "string" ? value : undefined;
      if (key === undefined) throw wrongSyntax("An object's key is missing.", line, "Write it, as in `{ a: 1 }`.");
      this.expect(":");
      entries.push([key, this.expression()]);
    } while (this.skip(","));
    this.expect("}");
    return { kind: "object", entries };
  }
}

type Level = ReadonlyMap<string, Operator>;

const COMPARISONS: readonly (readonly [string, Operator])[] = (["!=", "<", ">", "<=", ">="] as const).map((sign) => [
  sign,
  sign,
]);
const SUMS: Level = new Map([
  ["+", "+"],
  ["-", "-"],
]);
const PRODUCTS: Level = new Map([
  ["*", "*"],
  ["/", "/"],
  ["%", "%"],
]);
const OR = [
  ["or", "or"],
  ["|", "or"],
] as const;
const AND = [
  ["and", "and"],
  ["&", "and"],
] as const;

/** Loosest first. */
const LEVELS: Readonly<Record<Dialect, readonly Level[]>> = {
  dataview: [
    new Map<string, Operator>([...OR, ...AND]),
    new Map<string, Operator>([["=", "="], ["==", "="], ...COMPARISONS]),
    SUMS,
    PRODUCTS,
  ],
  bases: [
    new Map([["||", "or"]]),
    new Map([["&&", "and"]]),
    new Map<string, Operator>([["==", "="], ...COMPARISONS]),
    SUMS,
    PRODUCTS,
  ],
};

const CONSTANTS: ReadonlyMap<string, boolean | null> = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
]);

const DEEPEST = 60;
const MOST_LINKS = 500;
const END: QueryToken = { kind: "end", text: "", line: 1, at: 0, end: 0 };

function tooDeep(line: number): QueryError {
  return new QueryError({
    reason: "too-large",
    word: "",
    line,
    message: "The expression is nested too deep.",
    hint: "Take it apart: name its parts with `FLATTEN … AS`, or as formulas.",
  });
}
