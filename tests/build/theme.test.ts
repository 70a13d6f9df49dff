import assert from "node:assert/strict";
import { test } from "node:test";
import { buildAssets } from "../../src/assets.ts";
import { createLine } from "../../src/build.ts";
import { readSettings } from "../../src/settings.ts";
import { published, vaultOf, writeFiles } from "../vault-of.ts";
import { PROJECT } from "./build-of.ts";

const assets = await buildAssets();

test("the vault's styles stand after Madang's own on every page, and follow a change", () => {
  const vault = vaultOf({ "A.md": published("text"), ".garden/a.css": "a { color: red }" });
  const line = createLine(readSettings(PROJECT, {}, { GARDEN_CONTENT: vault }), assets);
  const seen = ["red", "blue"].map((color) => {
    writeFiles(vault, { ".garden/a.css": `a { color: ${color} }` });
    const { pages, data } = line();
    const sheet = data.find(({ file }) => /^_\/theme-.*\.css$/.test(file));
    assert.equal(sheet?.render(), `a { color: ${color} }\n`);
    for (const { file, render } of pages.filter(({ file }) => !file.startsWith("_/"))) {
      const html = render();
      const sheets = [...html.matchAll(/rel="stylesheet" href="([^"]*)"/g)].map(([, href]) => href);
      // The graph's page has a sheet of its own, with all that the others have.
      assert.match(sheets[0] ?? "", file === "graph/index.html" ? /^\/_\/graph-style-/ : /^\/_\/style-/);
      assert.equal(sheets.at(-1), `/${sheet?.file}`);
    }
    return sheet?.file;
  });
  assert.notEqual(seen[0], seen[1]);
});

test("a garden without styles of its own has no theme", () => {
  const vault = vaultOf({ "A.md": published("text") });
  const { pages, data } = createLine(readSettings(PROJECT, {}, { GARDEN_CONTENT: vault }), assets)();
  assert.deepEqual(
    data.filter(({ file }) => file.includes("theme")),
    [],
  );
  assert.match(pages[0]?.render() ?? "", /<body class="theme-light theme-dark">/);
});
