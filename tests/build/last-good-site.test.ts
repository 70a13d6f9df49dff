import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { setTimeout as later } from "node:timers/promises";
import { type Files, published, temporaryFolder, vaultOf } from "../vault-of.ts";
import { buildOf, filesIn, startBuild } from "./build-of.ts";

const MANY: Files = Object.fromEntries(
  Array.from({ length: 400 }, (_, i) => [`${i}.md`, published(`[[${i + 1}]] ${"a word or two ".repeat(50)}`)]),
);

/** A good site of one note, and where it lies. */
async function goodSite() {
  const output = join(temporaryFolder(), "site");
  const { code, files } = await buildOf({ "Good.md": published("Good.") }, { output });
  assert.equal(code, 0);
  return { output, files };
}

test("wrong settings leave the last good site as it was", async () => {
  const { output, files } = await goodSite();
  const { code } = await buildOf({ "New.md": published("") }, { output, env: { SITE_MAIN_LANGUAGE: "ko_KR" } });
  assert.equal(code, 1);
  assert.deepEqual(filesIn(output), files);
});

test("a vault that is not there leaves the last good site as it was", async () => {
  const { output, files } = await goodSite();
  assert.equal((await buildOf(join(output, "nowhere"), { output })).code, 1);
  assert.deepEqual(filesIn(output), files);
});

test("a build that is killed half-way leaves the last good site whole, and the next build is not hurt by it", async () => {
  const { output, files } = await goodSite();
  const content = vaultOf(MANY);
  const child = startBuild(content, output);
  const ended = new Promise((resolve) => child.on("close", resolve));
  while (child.exitCode === null && pagesIn(`${output}.building`) < 5) await later(2);
  child.kill("SIGKILL");
  await ended;
  assert.equal(child.exitCode, null, "the build was through before it could be killed");
  assert.deepEqual(filesIn(output), files);

  const next = await buildOf(content, { output });
  assert.deepEqual([next.code, next.files.has("good/index.html"), next.files.has("399/index.html")], [0, false, true]);
});

test("the page of a note that was deleted, renamed or made private is gone after the next build", async () => {
  const output = join(temporaryFolder(), "site");
  await buildOf(
    { "Deleted.md": published("![[a.png]]"), "Old name.md": published(""), "Shy.md": published(""), "a.png": "" },
    { output },
  );
  const { files } = await buildOf({ "New name.md": published(""), "Shy.md": "Mine now.", "a.png": "" }, { output });
  const pages = [...files.keys()].filter((file) => /deleted|name|shy|img/.test(file));
  assert.deepEqual(pages, ["new-name/index.html", "new-name/index.md"]);
});

test("a site with a note that could not be read takes the old one's place, whole, without that note", async () => {
  const { output } = await goodSite();
  const { code, files } = await buildOf(
    { "Broken.md": "---\ndg-publish: true\nx: a: b\n---\n", "Fine.md": published("") },
    { output },
  );
  assert.equal(code, 1);
  assert.deepEqual(
    ["good", "broken", "fine"].map((name) => files.has(`${name}/index.html`)),
    [false, false, true],
  );
});

test("nothing is left beside the site when a build is through", async () => {
  const { output } = await goodSite();
  await buildOf({ "Good.md": published("Better.") }, { output });
  assert.deepEqual(readdirSync(dirname(output)), ["site"]);
});

function pagesIn(folder: string): number {
  return existsSync(folder) ? readdirSync(folder).filter((name) => /^\d+$/.test(name)).length : 0;
}
