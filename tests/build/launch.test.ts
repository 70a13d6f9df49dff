import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
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

test("builds that start at once in a fresh project do not stand in each other's way, and leave one bundle", async () => {
  const project = copyOfProject();
  const builds = await Promise.all([0, 1, 2].map(() => buildOf(vault, { project })));
  assert.deepEqual(
    builds.map(({ code }) => code),
    [0, 0, 0],
  );
  const left = readdirSync(join(project, ".madang/code"));
  assert.deepEqual(
    left.filter((name) => name.startsWith("making-")),
    [],
  );
});

test("what was kept of a bundle and is no list of its sources is made anew", async () => {
  const project = copyOfProject();
  for (const kept of ["null", "{}", "[1]", '["../../gone.ts"]', "[\u0000"]) {
    mkdirSync(join(project, ".madang/code"), { recursive: true });
    writeFileSync(join(project, ".madang/code/inputs.json"), kept);
    assert.equal((await buildOf(vault, { project })).code, 0, kept);
  }
});

test("a configuration that cannot be read stops the build and is told by its line", async () => {
  const project = copyOfProject();
  writeFileSync(join(project, "garden.config.ts"), "\nexport default { title: ");
  const { code, stderr, files } = await buildOf(vault, { project });
  assert.equal(code, 1);
  assert.match(stderr, /garden\.config\.ts:2:/);
  assert.equal(files.size, 0);
});
