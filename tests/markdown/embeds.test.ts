import assert from "node:assert/strict";
import { test } from "node:test";
import { svgImageAddress } from "../../src/markdown/svg-image.ts";
import { youtubeOf } from "../../src/markdown/youtube.ts";
import { gardenOf, htmlOf } from "../garden-of.ts";

const OPEN = '<div class="transclusion internal-embed is-loaded"><div class="markdown-embed">';

/** Milliseconds that a text takes, the best of three. */
function took(text: string): number {
  const times = [1, 2, 3].map(() => {
    const started = performance.now();
    gardenOf({ "A.md": text, "B.md": "# x\n\ntext ^b" }).bodyOf("A.md");
    return performance.now() - started;
  });
  return Math.min(...times);
}

for (const [name, text] of [
  ["openings of an embed", (n: number) => "![[".repeat(n)],
  ["embeds that are missing", (n: number) => "![[x]] ".repeat(n)],
  ["embeds of one note", (n: number) => "![[B]]\n".repeat(n)],
  ["embeds in formatting that never ends", (n: number) => "**a *b ".repeat(n) + "![[B]] ".repeat(n)],
  ["openings of the plugin's copy", (n: number) => `${OPEN}\n\n`.repeat(n)],
  ["openings of the plugin's copy in one line", (n: number) => OPEN.repeat(n)],
  ["ends of the plugin's copy", (n: number) => `${OPEN}\n\n${"</div>".repeat(n)}`],
  ["boxes in the plugin's copy", (n: number) => OPEN + "<div>".repeat(n)],
  ["boxes and paragraphs in the plugin's copy", (n: number) => `${OPEN}\n\n${"<div>\n\na\n\n".repeat(n)}`],
  ["openings in a list", (n: number) => `- a ${OPEN}\n`.repeat(n)],
  [
    "links of the plugin's without an end",
    (n: number) => `<div class="transclusion"><a class="markdown-embed-link" `.repeat(n),
  ],
  ["frames without an end", (n: number) => '<iframe src="a.pdf" '.repeat(n)],
  ["drawings without an end", (n: number) => "a <svg> ".repeat(n)],
  ["drawings in drawings", (n: number) => `a ${"<svg>".repeat(n)}${"</svg>".repeat(n)}`],
  ["fences called transclusion", (n: number) => "```transclusion\na\n```\n".repeat(n)],
  [
    "fences in fences",
    (n: number) =>
      Array.from({ length: Math.round(Math.sqrt(n)) }, (_, i) => `${"`".repeat(n / 10 + 3 - i)}transclusion`).join(
        "\n",
      ),
  ],
] as const) {
  test(`time grows with the number of ${name}, not with its square`, () => {
    const [few, many] = [took(text(1500)), took(text(12_000))];
    // Eight times the text; its square would be sixty-four.
    assert.ok(many < 30 * Math.max(few, 2), `${few} ms, then ${many} ms`);
  });
}

test("a change in an embedded note shows in the page that embeds it", () => {
  const bodyOf = (text: string) => gardenOf({ "A.md": "![[B#^x]]", "B.md": text }).bodyOf("A.md");
  assert.deepEqual([/old/.test(bodyOf("old ^x")), /new/.test(bodyOf("new ^x"))], [true, true]);
});

test("embedded headings are not in the note's own", () => {
  const { noteAt } = gardenOf({ "A.md": `${OPEN}\n\n# One\n\n</div></div>\n\n# Two\n\n![[B]]`, "B.md": "# Three" });
  assert.deepEqual(
    noteAt("A.md").headings.map(({ id }) => id),
    ["two"],
  );
});

test("links and tasks in what the plugin copied are the note's", () => {
  const { noteAt, targetsOf } = gardenOf({ "A.md": `${OPEN}\n\n- [ ] see [[B]]\n\n</div></div>`, "B.md": "" });
  assert.deepEqual([noteAt("A.md").tasks[0]?.text, targetsOf("A.md")], ["see B", ["B.md"]]);
});

test("a note and the plugin's copy of it are one heading each in their frames", () => {
  assert.match(htmlOf(`# One\n\n${OPEN}\n\n# One\n\n</div></div>`), /<h2 id="one">One<\/h2>.*<h3>One<\/h3>/s);
});

test("an attribute that an author leaves open takes in no embed", () => {
  const { bodyOf } = gardenOf({ "A.md": '<div title="\n\n![[B]]\n\n">x</div>', "B.md": 'a " onclick=alert(1) b' });
  assert.doesNotMatch(bodyOf("A.md"), /<[^>]*onclick/);
});

test("every tag that opens in an embed closes in it", () => {
  const { bodyOf } = gardenOf({ "A.md": "- ![[B]]\n\nafter", "B.md": "<ul><li><b>open\n\nmore" });
  const html = bodyOf("A.md");
  assert.equal(html.match(/<li\b/g)?.length, html.match(/<\/li>/g)?.length);
  assert.match(html, /<\/ul>\s*<p>after<\/p>/);
});

test("a wide row of embeds of one note's blocks reads the note once more, not once each", () => {
  const blocks = Array.from({ length: 300 }, (_, i) => `block ${i} ^b${i}`).join("\n\n");
  const { bodyOf } = gardenOf({
    "A.md": Array.from({ length: 300 }, (_, i) => `![[B#^b${i}]]`).join("\n"),
    "B.md": blocks,
  });
  const html = bodyOf("A.md");
  assert.equal(html.match(/markdown-embed-content/g)?.length, 300);
  assert.match(html, />block 299</);
});

test("addresses of YouTube are told from others", () => {
  assert.deepEqual(youtubeOf("https://youtu.be/abcdefghijk?t=1h2m3s"), { id: "abcdefghijk", start: 3723 });
  assert.deepEqual(youtubeOf("//www.youtube.com/live/abcdefghijk"), { id: "abcdefghijk", start: 0 });
  for (const other of [
    "https://example.com/youtu.be/abcdefghijk",
    "https://www.youtube.com/@someone",
    "https://www.youtube.com/watch?v=<script>",
    "https://youtube.com.example.org/watch?v=abcdefghijk",
    "https://youtu.be/%E0%A4%A",
  ])
    assert.equal(youtubeOf(other), undefined, other);
});

test("a drawing is a picture where browsers could read it", () => {
  assert.match(svgImageAddress('<svg><use xlink:href="#a"/></svg>') ?? "", /xmlns%3Axlink/);
  for (const broken of ["<svg><g></svg>", "<svg width=1></svg>", "<svg>&nbsp;</svg>", "<svg><a></svg></a>"])
    assert.equal(svgImageAddress(broken), undefined, broken);
});
