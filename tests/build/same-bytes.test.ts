import assert from "node:assert/strict";
import { utimesSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { type Files, temporaryFolder, vaultOf } from "../vault-of.ts";
import { type BuildOptions, buildOf, copyOfProject, filesIn, PROJECT } from "./build-of.ts";

const vault: Files = Object.fromEntries(filesIn(`${PROJECT}/tests/vaults/yard`));
const first = await built(vault);

/** Each file of the site with its bytes, search index included. */
async function built(files: Files | string, { env, ...options }: BuildOptions = {}): Promise<Record<string, string>> {
  const { code, files: site, stderr } = await buildOf(files, { ...options, env: { GARDEN_SEARCH: "on", ...env } });
  assert.equal(code, 0, stderr);
  return Object.fromEntries([...site].map(([file, bytes]) => [file, bytes.toString("latin1")]));
}

test("a garden has pages, data, attachments and an index of its words", () => {
  for (const file of ["index.html", "garden.json", "img/user/그림/담장.svg", "pagefind/pagefind-entry.json"]) {
    assert.ok(file in first, file);
  }
});

test("the same vault gives the same bytes again, from another folder into another folder", async () => {
  assert.deepEqual(await built(vault), first);
});

test("files written in another order, and at another time, give the same bytes", async () => {
  const root = vaultOf(Object.fromEntries(Object.entries(vault).reverse()));
  for (const file of Object.keys(vault)) utimesSync(join(root, file), 86_400, 86_400);
  assert.deepEqual(await built(root), first);
});

for (const env of [
  { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
  { TZ: "Pacific/Pago_Pago", LC_ALL: "C", LANG: "" },
]) {
  test(`a machine in ${env.TZ} that speaks ${env.LC_ALL} makes the same bytes`, async () => {
    assert.deepEqual(await built(vault, { env }), first);
  });
}

test("a copy of the project in another place makes the same bytes", async () => {
  const project = copyOfProject("a copy of 마당");
  assert.deepEqual(await built(vault, { project }), first);
});

test("a build over an older site makes the same bytes as one into an empty place", async () => {
  const output = join(temporaryFolder(), "site");
  await built({ "Old.md": "---\ndg-publish: true\n---\nOld." }, { output });
  assert.deepEqual(await built(vault, { output }), first);
});
