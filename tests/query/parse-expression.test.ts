import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Expression } from "../../src/query/expression.ts";
import { type Dialect, tokensOf } from "../../src/query/lexer.ts";
import { ExpressionParser } from "../../src/query/parse-expression.ts";
import { QueryError } from "../../src/query/problem.ts";

/** An expression with all its parentheses. */
function shown(expression: Expression): string {
  switch (expression.kind) {
    case "literal":
      return JSON.stringify(expression.value);
    case "link":
      return `[[${expression.written}]]`;
    case "pattern":
      return `/${expression.source}/${expression.flags}`;
    case "name":
      return expression.name;
    case "field":
      return `${shown(expression.of)}.${expression.name}`;
    case "index":
      return `${shown(expression.of)}[${shown(expression.key)}]`;
    case "call":
      return `${expression.name}(${expression.args.map(shown)})`;
    case "apply":
      return `${shown(expression.of)}(${expression.args.map(shown)})`;
    case "method":
      return `${shown(expression.of)}.${expression.name}(${expression.args.map(shown)})`;
    case "not":
      return `!${shown(expression.of)}`;
    case "minus":
      return `-${shown(expression.of)}`;
    case "binary":
      return `(${shown(expression.left)} ${expression.operator} ${shown(expression.right)})`;
    case "lambda":
      return `(${expression.parameters}) => ${shown(expression.body)}`;
    case "list":
      return `[${expression.items.map(shown)}]`;
    case "object":
      return `{${expression.entries.map(([key, value]) => `${key}: ${shown(value)}`)}}`;
  }
}

function parsed(text: string, dialect: Dialect): string {
  const known = { functions: new Set(["f", "map"]), methods: new Set(["m"]), clock: new Set(["now"]) };
  const parser = new ExpressionParser(tokensOf(text, dialect), { dialect, ...known });
  const expression = parser.expression();
  if (parser.token.kind !== "end") throw parser.unexpected("nothing");
  return shown(expression);
}

describe("expressions", () => {
  test("products bind tighter than sums, sums than comparisons, comparisons than words", () => {
    assert.equal(parsed("a + b * 2 >= c and !d or e", "dataview"), "((((a + (b * 2)) >= c) and !d) or e)");
    assert.equal(parsed("a || b && c == 1 + 2", "bases"), "(a or (b and (c = (1 + 2))))");
  });

  test("Dataview binds and and or alike, Bases does not", () => {
    assert.equal(parsed("a or b and c", "dataview"), "((a or b) and c)");
    assert.equal(parsed("a || b && c", "bases"), "(a or (b and c))");
  });

  test("a hyphen is part of a name in Dataview, a minus in Bases", () => {
    assert.equal(parsed("due-date", "dataview"), "due-date");
    assert.equal(parsed("due-date", "bases"), "(due - date)");
  });

  test("names are of any script", () => {
    assert.equal(parsed("값 + 가격", "dataview"), "(값 + 가격)");
    assert.equal(parsed("note.가격", "bases"), "note.가격");
  });

  test("functions are values in Dataview", () => {
    assert.equal(parsed("map(x, (a, b) => a + b)", "dataview"), "map(x,(a,b) => (a + b))");
    assert.equal(parsed("((x) => x)(1)", "dataview"), "(x) => x(1)");
  });

  test("a slash divides after a value, and opens a pattern elsewhere", () => {
    assert.equal(parsed("a / b / c", "bases"), "((a / b) / c)");
    assert.equal(parsed("/a b/i.m(x)", "bases"), "/a b/i.m(x)");
  });

  test("lists, objects, links and texts are values", () => {
    assert.equal(parsed('[1, "a\\"b", [[A|b]]]', "dataview"), '[1,"a\\"b",[[A|b]]]');
    assert.equal(parsed('{a: 1, "b c": []}', "dataview"), "{a: 1,b c: []}");
    assert.equal(parsed("x['a'][0]", "bases"), 'x["a"][0]');
  });

  test("what is wrong is told with its line", () => {
    const problemOf = (text: string, dialect: Dialect) => {
      try {
        parsed(text, dialect);
      } catch (error) {
        if (error instanceof QueryError) return `${error.problem.reason} ${error.problem.word} ${error.problem.line}`;
      }
      return "none";
    };
    assert.equal(problemOf("1 +\n\n)", "dataview"), "syntax  3");
    assert.equal(problemOf("\ng(1)", "dataview"), "unknown-function g 2");
    assert.equal(problemOf("x.g(1)", "bases"), "unknown-function g 1");
    assert.equal(problemOf("now()", "bases"), "clock now() 1");
    assert.equal(problemOf("'a", "bases"), "syntax  1");
    assert.equal(problemOf("a b", "bases"), "syntax  1");
    assert.equal(problemOf("date(2025-02-31)", "dataview"), "syntax  1");
  });
});
