import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { buildOf, copyOfProject } from "./build-of.ts";

const vault = { "Tree.md": "---\ndg-publish: true\n---\nA tree." };

test("a build is made of the sources as they are, though it keeps their bundle", async () => {
  const project = copyOfProject();
  const config = join(project, "garden.config.ts");
  assert.match((await buildOf(vault, { project })).textOf("tree/index.html"), /<title>Tree · Madang<\/title>/);
  writeFileSync(config, readFileSync(config, "utf8").replace('"Madang"', '"Orchard"'));
  assert.match((await buildOf(vault, { project })).textOf("tree/index.html"), /<title>Tree · Orchard<\/title>/);
});

test("a configuration that cannot be read stops the build and is told by its line", async () => {
  const project = copyOfProject();
  writeFileSync(join(project, "garden.config.ts"), "\nexport default { title: ");
  const { code, stderr, files } = await buildOf(vault, { project });
  assert.equal(code, 1);
  assert.match(stderr, /garden\.config\.ts:2:/);
  assert.equal(files.size, 0);
});
