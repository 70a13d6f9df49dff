import assert from "node:assert/strict";
import { test } from "node:test";
import { readCompiledCanvas } from "../../../src/markdown/canvas/compiled-canvas.ts";
import { assertGrowsEvenly } from "../../growth.ts";

const node = (type: string, x: number, inner: string, attributes = ""): string =>
  `<div class="canvas-node canvas-node-${type} " data-node-id="n"${attributes} style="transform: translate(${x}px, 0px); width: 100px; height: 60px; ">\n${inner}\n</div>`;

test("every kind of card is read back", () => {
  const { nodes } = readCompiledCanvas(
    [
      node("text", 0, '<div class="canvas-node-text-content" data-markdown="6rCQ"></div>'),
      node(
        "file",
        200,
        '<iframe src="/a/#Plan%20B" class="canvas-file-iframe"></iframe>',
        ' data-file-path="N/A &amp; B.md"',
      ),
      node("file canvas-node-image", 400, '<img src="/img/user/a%20b.png" alt="x" />'),
      node("link", 600, '<iframe src="https://example.org/?a=1&amp;b=2" class="canvas-link-iframe"></iframe>'),
      node("link canvas-node-youtube", 800, '<iframe src="https://www.youtube.com/embed/abc-DEF_123"></iframe>'),
      node("group", -50, '<div class="canvas-node-label">Yard &amp; well</div>'),
    ].join("\n"),
    1,
  );
  assert.deepEqual(
    nodes.map(({ x, y, width, height, line, ...content }) => content),
    [
      { type: "text", text: "감" },
      { type: "file", file: "N/A & B.md", subpath: "#Plan B" },
      { type: "file", file: "/img/user/a b.png", subpath: "" },
      { type: "link", url: "https://example.org/?a=1&b=2" },
      { type: "link", url: "https://www.youtube.com/watch?v=abc-DEF_123" },
      { type: "group", label: "Yard & well" },
    ],
  );
});

test("broken base64 is an empty card, a card without a place none", () => {
  const html = `${node("text", 0, '<div data-markdown="%%%"></div>')}<div class="canvas-node canvas-node-text">`;
  assert.deepEqual(
    readCompiledCanvas(html, 1).nodes.map((each) => each.type === "text" && each.text),
    [""],
  );
});

test("a megabyte of openers without an end is read in a time that grows with it", () => {
  assertGrowsEvenly((count) => {
    readCompiledCanvas(
      '<div class="canvas-node canvas-node-text '.repeat(count) + '<path d="M 1 1 C 1 1, '.repeat(count),
      1,
    );
  }, 5000);
});
