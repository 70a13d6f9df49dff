import assert from "node:assert/strict";
import { test } from "node:test";
import { growsWithSize } from "../cost-of.ts";
import { gardenOf, htmlOf, noteOf } from "../garden-of.ts";

test("a formula is MathML, and no Markdown is read in it", () => {
  assert.equal(
    htmlOf("$a_b$ and $c_d$").replace(/<\/?m(?:row|sub|i|o|ath)\b[^>]*>/g, ""),
    '<p><span class="math math-inline">ab</span> and <span class="math math-inline">cd</span></p>\n',
  );
});

test("a formula that may be wider than a phone scrolls, and is reached by keys; a short one is not", () => {
  const isReached = (text: string) => htmlOf(text).includes('<span class="math math-inline" tabindex="0">');
  assert.ok(isReached("$정렬 + 원소마다 이진 탐색 O(M*logN)$"));
  assert.ok(isReached("$a + b + c + d + e + f + g + h + i + j + k + l + m + n + o + p$"));
  assert.ok(!isReached("$\\alpha + \\beta + \\gamma + \\delta + \\epsilon + \\zeta$"));
});

test("an excerpt and a task say a formula as its TeX", () => {
  const note = noteOf("시간은 $O(n)$이다.\n\n- [ ] $x^2$ 풀기");
  assert.deepEqual([note.excerpt, note.tasks[0]?.text], ["시간은 O(n)이다. x^2 풀기", "x^2 풀기"]);
});

test("a heading's id is made of a formula's TeX", () => {
  assert.equal(noteOf("## $O(n)$ 풀이").headings[0]?.id, "o-n-풀이");
});

test("what looks like a hashtag or a block id in a formula is none", () => {
  const note = noteOf("$#a$ $x ^b$\n\n$$\n#c\n^d\n$$");
  assert.deepEqual([note.tags, note.blocks], [[], []]);
});

test("a note of one formula is no empty note", () => {
  assert.equal(gardenOf({ "A.md": "$$\nx\n$$" }).told("empty-note").length, 0);
});

test("a wrong formula is told with its line, and the others stand", () => {
  const { bodyOf, told } = gardenOf({ "A.md": "---\ntitle: t\n---\nx\n$a\n+b$\n$\\nonsense$" });
  assert.deepEqual(
    [told("unreadable-formula").map(({ line }) => line), bodyOf("A.md").match(/<math>/g)?.length],
    [[7], 1],
  );
});

test("a wrong formula's source cannot run as HTML", () => {
  assert.doesNotMatch(htmlOf('$\\nonsense{<img src=x onerror="alert(1)">}$'), /<img/);
});

test("words in a formula cannot run as HTML", () => {
  assert.doesNotMatch(htmlOf("$\\text{<img src=x onerror=alert(1)>}$"), /<img/);
});

for (const tex of [
  "\\href{javascript:alert(1)}{x}",
  "\\class{a}{x}",
  "\\style{position:fixed}{x}",
  "\\includegraphics{a.png}",
]) {
  test(`${tex} is shown as its source`, () => assert.match(htmlOf(`$${tex}$`), /is-error/));
}

test("a macro without end stops", () => {
  assert.match(htmlOf("$\\def\\a{\\a}\\a$"), /is-error/);
});

test("a macro holds for the rest of its note, and for no other note", () => {
  const { bodyOf } = gardenOf({ "A.md": "$\\newcommand{\\mine}[1]{[#1]}$ $\\mine{x}$", "B.md": "$\\mine{x}$" });
  assert.deepEqual([/is-error/.test(bodyOf("A.md")), /is-error/.test(bodyOf("B.md"))], [false, true]);
});

test("a command that TeX knows may be defined anew", () => {
  assert.doesNotMatch(htmlOf("$\\newcommand{\\R}{\\mathbb{R}} x \\in \\R$"), /is-error/);
});

test("macros that double what they hold end the note's formulas, not the build", () => {
  const bomb = `$\\def\\a#1{${"#1".repeat(100)}}\\a{\\a{\\a{\\a{x}}}}$ `;
  assert.match(htmlOf(bomb.repeat(50)), /expand without end/);
});

test("a formula longer than any page is shown as its source", () => {
  assert.match(htmlOf(`$${"x+".repeat(10_000)}y$`), /is-error/);
});

for (const [name, text] of [
  ["2,000 nested groups", `$${"{".repeat(2000)}x${"}".repeat(2000)}$`],
  ["2,000 nested roots", `$$${"\\sqrt{".repeat(1500)}x${"}".repeat(1500)}$$`],
] as const) {
  test(`${name} do not stop the build`, () => assert.match(htmlOf(`a\n\n${text}\n\nb`), /<p>b<\/p>/));
}

for (const [name, piece] of [
  ["open dollars", "$a "],
  ["open double dollars", "$$a "],
  ["open blocks", "$$a b\n\nx\n\n"],
  ["escaped dollars", "$a\\$"],
  ["lists of open blocks", "- $$\n"],
] as const) {
  test(`the time for ${name} grows with their number`, () => {
    assert.ok(growsWithSize((n) => htmlOf(piece.repeat(n)), 10_000));
  });
}
