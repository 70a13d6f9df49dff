import assert from "node:assert/strict";
import { test } from "node:test";
import { pictureOfDrawing } from "../../src/garden/drawing.ts";
import { gardenOf } from "../garden-of.ts";

const DRAWING = "Yard.excalidraw.md";
const HEAD = "---\nexcalidraw-plugin: parsed\n---\n";

test("no data of a drawing is in its page, its excerpt or its source", () => {
  const { bodyOf, noteAt, sourceOf } = gardenOf({
    [DRAWING]: `${HEAD}Back.\n\n# Excalidraw Data\n\n## Text Elements\nwell ^a1b2c3d4\n\n## Embedded Files\nff: [[zqx.png]]\n\n%%\n## Drawing\n\`\`\`json\n{"elements":[],"zqx":1}\n\`\`\`\n%%`,
  });
  for (const text of [bodyOf(DRAWING), noteAt(DRAWING).excerpt, sourceOf(DRAWING)]) assert.doesNotMatch(text, /zqx/);
  assert.equal(noteAt(DRAWING).title, "Yard");
  assert.equal(noteAt(DRAWING).excerpt, "Back.");
  assert.deepEqual(noteAt(DRAWING).links, []);
});

test("a drawing by its property alone is one too", () => {
  assert.match(gardenOf({ "Yard.md": `${HEAD}# Excalidraw Data` }).bodyOf("Yard.md"), /class="drawing"/);
});

test("a note that speaks of drawings is no drawing", () => {
  const html = gardenOf({ "A.md": "# Drawing\n\n## Text Elements\na ^a1b2c3d4" }).bodyOf("A.md");
  assert.doesNotMatch(html, /class="drawing"/);
});

test("a picture's own data is left out of it", () => {
  const html = gardenOf({
    [DRAWING]: `${HEAD}<svg><metadata><!-- payload-start -->zqx<!-- payload-end --></metadata><path d="M0 0"/></svg>\n# Drawing\n`,
  }).bodyOf(DRAWING);
  const svg = atob(/base64,([^"]*)"/.exec(html)?.[1] ?? "");
  assert.equal(svg, '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>');
});

test("words with ticks, brackets and tags are words", () => {
  const html = gardenOf({
    [DRAWING]: `${HEAD}# Excalidraw Data\n## Text Elements\n\`\`\` <b>a</b> ^a1b2c3d4\n`,
  }).bodyOf(DRAWING);
  assert.match(html, /<li>``` &lt;b&gt;a&lt;\/b&gt;<\/li>/);
});

test("the picture of a drawing lies beside it, an SVG before a PNG", () => {
  const files = new Set(["A/x.png", "A/x.excalidraw.svg", "x.svg"]);
  const has = (path: string) => files.has(path);
  assert.equal(pictureOfDrawing("A/x.excalidraw.md", has), "A/x.excalidraw.svg");
  assert.equal(pictureOfDrawing("B/x.excalidraw.md", has), undefined);
  assert.equal(pictureOfDrawing("A/x.md", has), undefined);
});

test("hostile drawings take a time that grows with them", () => {
  const cost = (count: number): number => {
    const bodies = [
      "<svg>",
      "<!--",
      "<metadata",
      "# Drawing\n",
      "```json {",
      "%%\n",
      "^a1b2c3d4\n",
      "<style>",
      '<div id="',
    ];
    const started = performance.now();
    for (const part of bodies) gardenOf({ [DRAWING]: `${HEAD}# Text Elements\n${part.repeat(count)}` }).bodyOf(DRAWING);
    for (const part of bodies) {
      gardenOf({
        [DRAWING]: `${HEAD}${part.repeat(count)}<script>(function(){const InitialData=${part.repeat(count)}`,
      });
    }
    return performance.now() - started;
  };
  cost(1000);
  assert.ok(cost(10_000) < 40 * cost(1000) + 100);
});
