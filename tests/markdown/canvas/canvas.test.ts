import assert from "node:assert/strict";
import { test } from "node:test";
import { gardenOf, type TestOptions } from "../../garden-of.ts";

type Fields = Readonly<Record<string, unknown>>;

function board(nodes: readonly Fields[], more: Fields = {}): string {
  const placed = nodes.map((node, i) => ({
    id: String(i),
    type: "text",
    x: 0,
    y: i * 100,
    width: 200,
    height: 80,
    ...node,
  }));
  return JSON.stringify({ nodes: placed, ...more }, null, "\t");
}

function boardOf(nodes: readonly Fields[], notes: Readonly<Record<string, string>> = {}, options: TestOptions = {}) {
  return gardenOf({ "Board.canvas": board(nodes), ...notes }, options);
}

test("a canvas is a note at an address that ends in .canvas", () => {
  const note = boardOf([{ text: "a" }]).noteAt("Board.canvas");
  assert.deepEqual(
    [note.url, note.sourceUrl, note.title, note.kind],
    ["/board.canvas/", "/board.canvas/index.md", "Board", "canvas"],
  );
});

test("a canvas and a note of one name do not want one address", () => {
  const { garden } = boardOf([], { "Board.md": "", "board.canvas.md": "" });
  assert.equal(new Set([...garden.notes.values()].map(({ url }) => url)).size, 3);
});

test("of two canvases at one address the second is numbered before its extension", () => {
  const { noteAt } = gardenOf({ "A b.canvas": "{}", "a-b.canvas": "{}" });
  assert.deepEqual([noteAt("A b.canvas").url, noteAt("a-b.canvas").url], ["/a-b.canvas/", "/a-b-2.canvas/"]);
});

test("dg-path and title mean for a canvas what they mean for a note", () => {
  const metadata = { frontmatter: { "dg-path": "Maps/Yard", title: "The yard", tags: ["map"] } };
  const note = gardenOf({ "Board.canvas": board([], { metadata }) }).noteAt("Board.canvas");
  assert.deepEqual([note.url, note.title, note.tags], ["/maps/yard.canvas/", "The yard", ["map"]]);
});

test("what a canvas links and shows is linked from it", () => {
  const { garden, targetsOf } = boardOf(
    [
      { text: "[[A]] [web](https://example.org)" },
      { type: "file", file: "Notes/B.md" },
      { type: "file", file: "a.png" },
    ],
    { "A.md": "", "Notes/B.md": "" },
    { attachments: ["a.png"] },
  );
  assert.deepEqual(targetsOf("Board.canvas"), ["A.md", "Notes/B.md", "a.png"]);
  assert.equal(garden.backlinks.get("Notes/B.md")?.[0]?.source, "Board.canvas");
  assert.deepEqual(garden.attachments, ["a.png"]);
});

test("tasks, tags and words of a canvas count", () => {
  const note = boardOf([{ text: "- [ ] one\n- [x] two" }, { text: "a #tree" }]).noteAt("Board.canvas");
  assert.deepEqual([note.taskCount.open, note.taskCount.done, note.tags, note.words > 3], [1, 1, ["tree"], true]);
});

test("a heading Tags on a canvas files nothing", () => {
  const { noteAt } = boardOf([{ text: "## Tags\n- [[A]]" }], { "A.md": "" });
  assert.deepEqual(noteAt("Board.canvas").tagNotes, []);
});

test("headings of two cards have ids of their own", () => {
  const html = boardOf([{ text: "## Plan" }, { text: "## Plan\n\nx ^p" }, { text: "y ^p" }]).bodyOf("Board.canvas");
  assert.deepEqual(
    [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id),
    ["plan", "plan-1", "^p"],
  );
});

test("a missing link tells its card's line", () => {
  const { told } = boardOf([{ text: "a" }, { text: "b\n\nc\n[[Nowhere]]" }]);
  assert.equal(told("missing-note")[0]?.line, 13);
});

test("a canvas is not its name's tag", () => {
  const { garden } = boardOf([], { "A.md": "#board" });
  assert.equal(garden.tags.get("board")?.url, "/tags/board/");
});

test("the source of a canvas is a list, without what is private", () => {
  const { sourceOf } = gardenOf(
    {
      "Board.canvas": board(
        [
          { type: "group", label: "Yard", y: 0, width: 900, height: 900 },
          { text: "see [[Secret]] and [[A|an **A**]]", y: 10 },
          { type: "file", file: "Cellar/Secret.md", y: 200 },
          { type: "link", url: "https://example.org/", y: 300 },
        ],
        { edges: [{ id: "e", fromNode: "1", toNode: "2", label: "hides" }] },
      ),
      "A.md": "",
    },
    { privatePaths: ["Cellar/Secret.md"] },
  );
  assert.equal(
    sourceOf("Board.canvas").split("---\n").at(-1)?.trim(),
    [
      "- **Yard**",
      "  - see Secret and [[A|an **A**]]",
      "    - → … (hides)",
      "  - …",
      "  - <https://example.org/>",
    ].join("\n"),
  );
});

test("HTML on a canvas loses its scripts, and the canvas keeps its places and colours", () => {
  const html = boardOf([{ text: "<b onclick=x>a</b><script>alert(1)</script>", color: "#ff8800" }]).bodyOf(
    "Board.canvas",
  );
  assert.match(html, /data-x="0".*style="--canvas-color:#ff8800"/);
  assert.doesNotMatch(html, /onclick|script/);
});

test("a card's unclosed HTML stays in its card", () => {
  const html = boardOf([{ text: "<div><b>a" }, { text: "second" }]).bodyOf("Board.canvas");
  assert.match(html, /data-node="1"/);
  assert.equal(html.match(/<li class="canvas-node /g)?.length, 2);
});

test("groups that lie on each other, a thousand deep, make no circle", () => {
  const groups = Array.from({ length: 1000 }, () => ({ type: "group", label: "g", x: 0, y: 0, width: 10, height: 10 }));
  const html = boardOf(groups).bodyOf("Board.canvas");
  assert.equal(html.match(/canvas-node-group/g)?.length, 1000);
});

test("the work grows with the canvas, not with its square", () => {
  const cost = (count: number): number => {
    const nodes = Array.from({ length: count }, (_, i) => ({
      id: `n${i}`,
      type: i % 3 === 0 ? "group" : "text",
      text: "a",
      x: (i % 100) * 300,
      y: Math.floor(i / 100) * 100,
      width: 10 + (i % 7) * 100,
      height: 80,
    }));
    const edges = nodes.map((node, i) => ({ id: `e${i}`, fromNode: node.id, toNode: `n${(i * 7) % count}` }));
    const text = JSON.stringify({ nodes, edges });
    const started = performance.now();
    gardenOf({ "Board.canvas": text }).bodyOf("Board.canvas");
    return performance.now() - started;
  };
  cost(1000);
  assert.ok(cost(10_000) < 40 * cost(1000) + 50);
});
