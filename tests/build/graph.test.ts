import assert from "node:assert/strict";
import { test } from "node:test";
import { type Build, createLine } from "../../src/build.ts";
import { layoutOf } from "../../src/graph/layout.ts";
import { readSettings } from "../../src/settings.ts";
import { vaultOf } from "../vault-of.ts";
import { PROJECT } from "./build-of.ts";

const vault = vaultOf({ "A.md": "---\ndg-publish: true\n---\n글 [[B]]", "B.md": "---\ndg-publish: true\n---\n" });

function lineOf(options: object = {}): { build: Build; layouts: () => number } {
  let layouts = 0;
  const assets = { style: "/_/s.css", script: "/_/s.js", files: new Map() };
  const settings = readSettings(PROJECT, options, { GARDEN_CONTENT: vault });
  const line = createLine(settings, assets, undefined, (size, edges) => {
    layouts++;
    return layoutOf(size, edges);
  });
  return { build: line(), layouts: () => layouts };
}

function pageOf(build: Build, file: string): string | undefined {
  return build.pages.find((page) => page.file === file)?.render();
}

test("the graph is laid out when its page or its data is asked for, once, and for nothing else", () => {
  const { build, layouts } = lineOf();
  for (const page of build.pages) if (page.file !== "graph/index.html") page.render();
  for (const file of build.data) file.render();
  assert.equal(layouts(), 0);
  pageOf(build, "graph/index.html");
  build.graph();
  assert.equal(layouts(), 1);
});

test("the page of the graph names its data, and no other page does", () => {
  const { build } = lineOf();
  const file = build.graph()?.file ?? "";
  assert.match(pageOf(build, "graph/index.html") ?? "", new RegExp(`data-graph="/${file}"`));
  for (const page of build.pages) {
    if (page.file !== "graph/index.html") assert.doesNotMatch(page.render(), /data-graph=|graph-style/);
  }
});

test("without the graph there is neither page nor data, and no link to them", () => {
  const { build } = lineOf({ features: { graph: false } });
  assert.equal(build.graph(), undefined);
  for (const page of build.pages) assert.doesNotMatch(page.render(), /href="\/graph\//);
});

test("the owner says how far the graph on a note's page reaches", () => {
  const three = vaultOf({
    "A.md": "---\ndg-publish: true\n---\n글 [[B]]",
    "B.md": "---\ndg-publish: true\n---\n글 [[C]]",
    "C.md": "---\ndg-publish: true\n---\n",
  });
  const nodesAt = (localDepth: number): number => {
    const settings = readSettings(PROJECT, { graph: { localDepth } }, { GARDEN_CONTENT: three });
    const build = createLine(settings, { style: "", script: "", files: new Map() })();
    return pageOf(build, "a/index.html")?.match(/<circle/g)?.length ?? 0;
  };
  assert.equal(nodesAt(1), 2);
  assert.equal(nodesAt(2), 3);
  assert.throws(() => nodesAt(3), /graph\.localDepth/);
});
