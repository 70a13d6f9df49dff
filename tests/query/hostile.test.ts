import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { gardenOf } from "../garden-of.ts";
import { assertGrowsEvenly } from "../growth.ts";

function dataview(query: string): string {
  return gardenOf({ "A.md": `\`\`\`dataview\n${query}\n\`\`\``, "B.md": "---\nx: 1\n---\nb" }).bodyOf("A.md");
}

function base(formula: string): string {
  const yaml = `formulas:\n  f: ${JSON.stringify(formula)}\nviews:\n  - type: table\n    order: [formula.f]`;
  return gardenOf({ "A.md": `\`\`\`base\n${yaml}\n\`\`\``, "B.md": "b" }).bodyOf("A.md");
}

/** The shortest of several runs, in milliseconds. */
function timeOf(work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5; i++) {
    const started = performance.now();
    work();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

const TOO_LARGE = /too long or nested too deep/;
const CUT = /takes too many steps and was cut/;

describe("queries that mean harm", () => {
  test("two thousand brackets are too deep", () => {
    const nested = `${"(".repeat(2000)}1${")".repeat(2000)}`;
    assert.match(dataview(`LIST ${nested}`), TOO_LARGE);
    assert.match(dataview(`LIST ${"[".repeat(2000)}`), TOO_LARGE);
    assert.match(dataview(`LIST FROM ${"(".repeat(2000)}`), /cannot be read/);
    assert.match(dataview(`LIST ${"!".repeat(2000)}x`), TOO_LARGE);
    assert.match(base(nested), TOO_LARGE);
  });

  test("a chain of operators or fields is too deep as well", () => {
    assert.match(dataview(`LIST ${"1+".repeat(3000)}1`), TOO_LARGE);
    assert.match(dataview(`LIST x${".y".repeat(3000)}`), TOO_LARGE);
    assert.match(dataview(`LIST FROM ${"#a or ".repeat(2000)} #a`), TOO_LARGE);
  });

  test("a megabyte is too long", () => {
    assert.match(dataview(`LIST "${"a".repeat(1_000_000)}"`), TOO_LARGE);
    assert.match(base(`"${"a".repeat(1_000_000)}"`), TOO_LARGE);
  });

  test("functions that multiply are cut", () => {
    const list = "list(1,2,3,4,5,6,7,8,9,10)";
    const nest = (depth: number): string => (depth === 0 ? "1" : `map(${list}, (x) => ${nest(depth - 1)})`);
    assert.match(dataview(`LIST ${nest(12)}`), CUT);
  });

  test("a function that calls itself is cut", () => {
    assert.match(dataview("LIST ((x) => x(x))((x) => x(x))"), CUT);
  });

  test("a text that grows without end is cut", () => {
    const doubled = (depth: number): string => (depth === 0 ? '"aaaaaaaaaa"' : `((x) => x + x)(${doubled(depth - 1)})`);
    assert.match(dataview(`LIST ${doubled(30)}`), CUT);
    assert.match(base('"a".repeat(1e9)'), /cannot be read/);
    assert.match(base('"a".repeat(1000000000)'), CUT);
    assert.match(dataview('LIST "a" * 1000000000'), CUT);
  });

  test("a list that grows without end is cut", () => {
    const doubled = (depth: number): string => (depth === 0 ? "list(1, 2)" : `((x) => x + x)(${doubled(depth - 1)})`);
    assert.match(dataview(`LIST ${doubled(30)}`), CUT);
  });

  test("flattening again and again is cut", () => {
    const flatten = "FLATTEN list(1,2,3,4,5,6,7,8,9,10) AS x\n".repeat(9);
    assert.match(dataview(`LIST x\n${flatten}`), CUT);
  });

  test("patterns with several repetitions are cut before they run", () => {
    assert.match(dataview(`LIST regextest("a*a*a*a*a*b", "${"a".repeat(5000)}")`), CUT);
    assert.match(dataview('LIST regextest("(a|aa)+$", "aaaa")'), /regex is not built/);
    assert.match(dataview('LIST regextest("(?:a{1,9}){1,9}", "aaaa")'), /regex is not built/);
  });

  test("a property that YAML shares many times over is looked at in part", () => {
    const bomb = ["a: &a [x, x, x, x, x, x, x, x, x]"];
    for (let i = 1; i < 12; i++) {
      const before = String.fromCharCode(96 + i);
      const name = String.fromCharCode(97 + i);
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(", ")}]`);
    }
    const notes = { "A.md": "`= length(this.l)`", "B.md": "b" };
    const { bodyOf } = gardenOf({ ...notes, "A.md": `---\n${bomb.join("\n")}\n---\n${notes["A.md"]}` });
    assert.match(bodyOf("A.md"), /9/);
  });

  test("filters nested without end are told", () => {
    const yaml = `filters:\n${Array.from({ length: 100 }, (_, i) => `${"  ".repeat(i)}${i === 0 ? "  " : "- "}and:`).join("\n")}`;
    const html = gardenOf({ "A.md": `\`\`\`base\n${yaml}\nviews:\n  - type: table\n\`\`\`` }).bodyOf("A.md");
    assert.match(html, /query-problem/);
  });

  test("reading a query takes time that grows with its length", () => {
    for (const piece of [
      "[[a ",
      '"',
      "#a ",
      "(a, ",
      "date(2025-01",
      "//x\n",
      "a.b, ",
      "[[a]] ",
      "![[",
      "1 ",
      "/a",
      "'a\\",
    ]) {
      // A query may be 20,000 characters long.
      assertGrowsEvenly((size) => void dataview(`TABLE ${piece.repeat(size / piece.length)}`), 4500);
    }
  });
});

describe("queries over many notes", () => {
  const gardenOfNotes = (count: number) => {
    const notes: Record<string, string> = {
      "A.md": "```dataview\nTABLE price, file.inlinks FROM #few\n```",
      "Q.md": "```dataview\nTABLE price WHERE price > 10 SORT price DESC GROUP BY kind\n```",
    };
    for (let i = 0; i < count; i++) {
      notes[`N/${i}.md`] =
        `---\nprice: ${i % 100}\nkind: k${i % 7}\ntags: [${i < 10 ? "few" : "many"}]\n---\n[[${(i + 1) % count}]]`;
    }
    return gardenOf(notes);
  };

  test("a query costs what it looks at, and no more than it must", () => {
    const small = gardenOfNotes(300);
    const large = gardenOfNotes(2400);
    const all = [small, large].map(({ bodyOf }) => timeOf(() => bodyOf("Q.md"))) as [number, number];
    assert.ok(all[1] < all[0] * 30 + 20, `${all}`);
    const few = [small, large].map(({ bodyOf }) => timeOf(() => bodyOf("A.md"))) as [number, number];
    assert.ok(few[1] < few[0] * 4 + 5, `${few}`);
  });
});
