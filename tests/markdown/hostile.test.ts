import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { gardenOf, htmlOf, noteOf } from "../garden-of.ts";
import { assertGrowsEvenly } from "../growth.ts";

type Text = (n: number) => string;

/** Texts that could cost the square of their length, if rules looked back or ahead without end. */
const TEXTS: Readonly<Record<string, Text>> = {
  quotes: (n) => `${"> ".repeat(n)}a`,
  "lines of quotes": (n) => "> a\n".repeat(n),
  brackets: (n) => "[".repeat(n),
  "brackets that close": (n) => `${"[".repeat(n)}a${"]".repeat(n)}`,
  "openings of links": (n) => "[a](".repeat(n),
  "openings of images": (n) => "![".repeat(n),
  "openings of wikilinks": (n) => "[[a|".repeat(n),
  wikilinks: (n) => "[[b|a]] ".repeat(n),
  "links that are missing": (n) => lines(n, (i) => `[[n${i}]] `),
  "links with long paths": (n) => `[[${"../a/".repeat(n)}b]]`,
  "links without words": (n) => "[](a) ".repeat(n),
  "addresses with brackets": (n) => `https://a.b/${"(".repeat(n)}`,
  "definitions of links": (n) => '[a]: b "'.repeat(n),
  strong: (n) => "**a ".repeat(n),
  "mixed emphasis": (n) => "*_~=".repeat(n),
  highlights: (n) => "==a ".repeat(n),
  ticks: (n) => lines(Math.sqrt(n * 4), (i) => `${"`".repeat(i + 1)}a `),
  backslashes: (n) => "\\".repeat(n),
  "hard breaks": (n) => "a  \n".repeat(n),
  "combining marks": (n) => `# a${"\u0301".repeat(n)}`,
  hashtags: (n) => lines(n, (i) => `#t${i} `),
  "a tag in a tag in a tag": (n) => `#${"a/".repeat(n)}b`,
  "links under Tags": (n) => `# Tags\n${"[[a]]\n".repeat(n)}`,
  "equal headings": (n) => "# a\n".repeat(n),
  "headings that are numbered already": (n) => `${lines(n / 2, (i) => `# a-${i}\n`)}${"# a\n".repeat(n / 2)}`,
  "underlined headings": (n) => "a\n---\n".repeat(n),
  "long paragraphs": (n) => "a\n".repeat(n),
  items: (n) => "- a\n".repeat(n),
  "lists in lists": (n) => lines(Math.sqrt(n), (i) => `${" ".repeat(i * 2)}- a\n`),
  tasks: (n) => "- [/] a [b:: c]\n".repeat(n),
  rows: (n) => `|a|\n|-|\n${"|[[a\\|b]]|\n".repeat(n)}`,
  columns: (n) => `${"|a".repeat(n)}|\n${"|-".repeat(n)}|`,
  tables: (n) => "||\n|-|\n|a|\n\n".repeat(n / 4),
  "delimiter rows": (n) => `a|b\n${"-|-\n".repeat(n)}`,
  callouts: (n) => "> [!note]-\n> a\n\n".repeat(n / 2),
  "callouts in callouts": (n) => lines(Math.min(n, 2000) / 8, (i) => `${"> ".repeat(i + 1)}[!note] a\n`),
  "a callout's opening": (n) => "> [!a|".repeat(n),
  "lazy lines": (n) => `> [!note]\n${"b\n".repeat(n)}`,
  "ad fences that never end": (n) => "```ad-note\n".repeat(n),
  "ad fences in an ad fence": (n) => `\`\`\`\`ad-note\n${"```ad-tip\na\n```\n".repeat(n / 4)}\`\`\`\``,
  "block ids": (n) => lines(n, (i) => `a ^b${i}\n\n`),
  "block ids of quotes": (n) => "> a\n\n^b\n\n".repeat(n / 2),
  "the plugin's block ids": (n) => `a\n${"{ .block-language-dataview}\n".repeat(n)}`,
  footnotes: (n) => lines(n / 4, (i) => `[^${i}]\n\n[^${i}]: a\n\n`),
  "footnotes in footnotes": (n) => `[^0]\n\n${lines(n / 4, (i) => `[^${i}]: a [^${i + 1}]\n\n`)}`,
  "footnotes that are missing": (n) => lines(n, (i) => `[^${i}] `),
  "a footnote that refers to itself": (n) => `[^a]\n\n[^a]: ${"[^a] ".repeat(n)}`,
  "inline footnotes in each other": (n) => `${"^[a ".repeat(n)}${"]".repeat(n)}`,
  dollars: (n) => "$a ".repeat(n),
  money: (n) => "$5 ".repeat(n),
  braces: (n) => `$${"{".repeat(n)}$`,
  formulas: (n) => "$x$ ".repeat(n / 8),
  "formulas that do not parse": (n) => "$\\nope$ ".repeat(n / 8),
  "blocks of formulas that never end": (n) => "$$\na\n\n".repeat(n),
  "fields in lines": (n) => "a:: b\n".repeat(n),
  "fields in fields": (n) => `${"[a:: (b:: ".repeat(n / 2)}${")]".repeat(n / 2)}`,
  "one field for a query": (n) => `${"a:: 1\n".repeat(n)}\n\`\`\`dataview\nTABLE a\n\`\`\``,
  "fields of tasks for a query": (n) => `${"- [ ] a [b:: 1]\n".repeat(n / 4)}\n\`\`\`dataview\nTASK WHERE b\n\`\`\``,
  "brackets in a query": (n) => `\`\`\`dataview\nLIST WHERE ${"(".repeat(n)}\n\`\`\``,
  "alternatives in a query": (n) => `\`\`\`dataview\nLIST FROM ${"#a or ".repeat(n)}#b\n\`\`\``,
  "inline queries": (n) => "`= this.a` ".repeat(n / 4),
  "filters of a base": (n) => base(`filters:\n  or:\n${"    - a == 1\n".repeat(n)}`),
  "formulas of a base that build on each other": (n) =>
    base(`formulas:\n${lines(n, (i) => `  f${i}: formula.f${i - 1}+1\n`)}`),
  "formulas of a base that are wrong": (n) => base(`formulas:\n${lines(n / 2, (i) => `  f${i}: nope(\n`)}`),
  "lists in a base": (n) => base(`filters: ${"[".repeat(n)}`),
  "elements that never end": (n) => "<div>".repeat(n),
  "elements in a sentence": (n) => `a ${"<b><i></b></i>".repeat(n / 4)}`,
  "ends without a beginning": (n) => "</div>\n\n".repeat(n),
  "attributes that never end": (n) => `<a ${"b='".repeat(n)}`,
  handlers: (n) => "<b onclick=x>".repeat(n),
  scripts: (n) => "a <script>b</script> ".repeat(n / 4),
  drawings: (n) => "a <svg> ".repeat(n),
  "frames of other sites": (n) => "<iframe src='https://a.b'>".repeat(n / 4),
  generics: (n) => "List<A> ".repeat(n),
  details: (n) => "<details>\n\n".repeat(n / 2),
  comments: (n) => "a %% b ".repeat(n),
  "comments of HTML that never end": (n) => "a <!-- ".repeat(n),
  "comments of two kinds": (n) => "%% <!-- ".repeat(n),
  "marks of comments in code": (n) => "`%%` %% ".repeat(n),
  "a megabyte of marks in one code": (n) => "`%%`".repeat(n),
  "marks in code that the parser changes": (n) => `|a|\n|-|\n|${"`%% \\|` ".repeat(n)}|`,
  "the plugin's copies": (n) => '<div class="transclusion">\n\n'.repeat(n / 4),
  embeds: (n) => "a ![[B]] b ".repeat(n / 4),
  "embeds in formatting": (n) => `**_==a${" ![[B]]".repeat(n / 4)}`,
  "embeds that are missing": (n) => "![[nope]]\n\n".repeat(n / 2),
  "embeds of the note itself": (n) => lines(n / 8, (i) => `# h${i}\n\n![[#h${i}]]\n\n`),
  pictures: (n) => "![[a.png|100]] ".repeat(n),
  "pictures of YouTube": (n) => "![](https://youtu.be/aaaaaaaaaaa) ".repeat(n / 4),
  "blocks of code": (n) => "```js\na\n```\n".repeat(n / 4),
  "tags in code": (n) => `\`\`\`html\n${"<a ".repeat(n)}\n\`\`\``,
  "signs in code": (n) => `\`\`\`ts\n${"$".repeat(n)}\n\`\`\``,
  "bold text in code": (n) => `\`\`\`markdown\n${"**a\n".repeat(4 * n)}\n\`\`\``,
  diagrams: (n) => "```mermaid\na\n```\n".repeat(n / 4),
  properties: (n) => `---\n${lines(n / 4, (i) => `k${i}: v\n`)}---\n`,
  aliases: (n) => `---\naliases:\n${lines(n / 4, (i) => `  - a${i}\n`)}---\n`,
  "links in a property": (n) => `---\na: "${"[[b]] ".repeat(n)}"\n---\n`,
};

describe("a note's whole page costs what its text is long", () => {
  for (const [what, text] of Object.entries(TEXTS)) {
    test(what, () => {
      assertGrowsEvenly((n) => {
        const { pageOf, sourceOf } = gardenOf({ "A.md": text(n), "B.md": "# b\n\ntext" }, EVERY_PROPERTY);
        pageOf("A.md");
        sourceOf("A.md");
      }, 1000);
    });
  }
});

const EVERY_PROPERTY = { properties: { show: "all", hide: [] } } as const;

describe("a garden costs what it holds", () => {
  for (const [what, size, notes] of [
    ["a chain of embeds", 250, (n) => ({ ...chain(n, (i) => `x\n\n![[${i + 1}]]`), "A.md": "![[0]]" })],
    ["a note that embeds the others", 100, (n) => ({ ...chain(n, () => "# a\n\nb"), "A.md": lines(n, embedOf) })],
    [
      "two notes that embed each other",
      250,
      (n) => ({ "A.md": "![[B]]\n\n".repeat(n), "B.md": "![[A]]\n\n".repeat(n) }),
    ],
    ["sections that embed the next", 250, (n) => ({ "A.md": lines(n, (i) => `# h${i}\n\n![[#h${i + 1}]]\n\n`) })],
    ["notes of one name", 200, (n) => ({ ...named(n, (i) => `${i}/X.md`, "[[X]]"), "A.md": "[[X]]" })],
    [
      "notes of one alias",
      200,
      (n) => ({ ...named(n, (i) => `${i}.md`, "---\naliases: [Z]\n---\n[[Z]]"), "A.md": "" }),
    ],
    ["notes that ask for one address", 250, (n) => ({ ...named(n, (i) => `a${"!".repeat(i)}.md`, ""), "A.md": "" })],
    ["notes that link one note", 250, (n) => ({ ...chain(n, () => "[[A]] [[A]]"), "A.md": "" })],
    [
      "headings that are linked",
      250,
      (n) => ({ "A.md": lines(n, (i) => `[[B#h ${i}]] `), "B.md": lines(n, (i) => `# h ${i}\n\n`) }),
    ],
    ["a canvas", 1000, (n) => ({ "A.md": "", "A.canvas": canvas(n) })],
  ] as const satisfies readonly (readonly [string, number, (n: number) => Record<string, string>])[]) {
    test(what, () => {
      assertGrowsEvenly((n) => {
        const { pageOf, garden } = gardenOf(notes(n));
        for (const path of ["A.md", "A.canvas"]) if (garden.notes.has(path)) pageOf(path);
      }, size);
    });
  }
});

describe("what no author writes is shown all the same", () => {
  const OPENERS =
    "> [ ![ [[ ![[ * ** _ == ~~ ` ``` $ $$ %% <!-- <a <div> <?  <![CDATA[ ^[ [^ # - | {{ {% [a:: (a:: > [! :: \\ & http:// ~".split(
      " ",
    );
  for (const opener of OPENERS.filter((each) => each !== "")) {
    test(`a megabyte of ${opener}`, () => {
      const html = htmlOf(`${opener.repeat(1_000_000 / opener.length)} end`);
      // An open comment hides the rest, as in HTML.
      assert.equal(html.length > 0, opener !== "<!--");
    });
  }

  test("two thousand quotes and brackets in each other", () => {
    assert.match(htmlOf(`${"[".repeat(2000)}word${"]".repeat(2000)}`), /word/);
    assert.match(htmlOf(`${"(".repeat(2000)}word${")".repeat(2000)}`), /word/);
    assert.equal(typeof htmlOf(`${"> ".repeat(2000)}word`), "string");
  });

  test("headings called as JavaScript calls its own have sections like any other", () => {
    const { bodyOf, noteAt } = gardenOf({
      "A.md": "![[B#constructor]]\n\n![[B#__proto__]]",
      "B.md": "# constructor\n\none\n\n# __proto__\n\ntwo",
    });
    assert.match(bodyOf("A.md"), /one[\s\S]*two/);
    assert.deepEqual({ ...noteAt("B.md").lengths }, { constructor: 14, proto: 12, "": 26 });
  });

  test("a tag may be nested without end: the nearest levels are pages", () => {
    const { garden } = gardenOf({ "A.md": `#${"a/".repeat(500)}b` });
    assert.ok(garden.tags.size < 30);
    for (const tag of garden.tags.values()) assert.ok(tag.url.length < 1000);
  });

  test("a permalink longer than a file's path may be is told, and the note keeps an address", () => {
    const { noteAt, told } = gardenOf({ "A.md": `---\npermalink: /${"a/".repeat(3000)}\n---\n` });
    assert.equal(noteAt("A.md").url, "/a/");
    assert.match(told("unusable-permalink")[0]?.message ?? "", /longer than a file's path/);
  });

  test("a listing too long for colours is text", () => {
    assert.match(htmlOf("```js\nconst a = 1;\n```"), /class="token/);
    assert.doesNotMatch(htmlOf(`\`\`\`js\n${"const a = 1;\n".repeat(2000)}\`\`\``), /class="token/);
    assert.doesNotMatch(htmlOf(`\`\`\`js\n${"const a = 1; ".repeat(200)}\n\`\`\``), /class="token/);
  });

  test("code with a thousand words and a comment's mark in it stays code", () => {
    assert.match(htmlOf(`\`%%${" a".repeat(50_000)}\` word %%gone%%`), /<code>%% a[\s\S]* a<\/code> word\s*<\/p>/);
    assert.equal(noteOf("`a\n%%\nb` %%gone%%").excerpt, "a %% b");
  });
});

function lines(count: number, line: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => line(i)).join("");
}

function base(settings: string): string {
  return `\`\`\`base\n${settings}\n\`\`\``;
}

function named(count: number, nameOf: (i: number) => string, text: string): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [nameOf(i), text]));
}

/** The notes 0, 1, 2, … */
function chain(count: number, textOf: (i: number) => string): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.md`, textOf(i)]));
}

function embedOf(note: number): string {
  return `![[${note}]]\n\n`;
}

function canvas(count: number): string {
  const nodes = Array.from({ length: count }, (_, i) => ({
    id: `n${i}`,
    type: i % 10 === 0 ? "group" : "text",
    text: "a",
    x: (i % 30) * 100,
    y: Math.floor(i / 30) * 100,
    width: 250,
    height: 250,
  }));
  const edges = nodes.map(({ id }, i) => ({ id: `e${i}`, fromNode: id, toNode: `n${(i * 7) % count}` }));
  return JSON.stringify({ nodes, edges });
}
