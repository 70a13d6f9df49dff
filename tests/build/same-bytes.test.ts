import assert from "node:assert/strict";
import { utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { type Files, temporaryFolder, vaultOf } from "../vault-of.ts";
import { type BuildOptions, buildOf, copyOfProject, filesIn, PROJECT } from "./build-of.ts";

const vault: Files = Object.fromEntries(
  ["yard", "diary"].flatMap((name) => [...filesIn(`${PROJECT}/tests/vaults/${name}`)]),
);
/** With reviews, and an address: feeds and cards need one. */
const SETTINGS = `export default {
  title: "Garden",
  url: "https://example.org",
  language: "ko",
  tasks: { readerTicks: true },
  reviews: ["week", "month", "quarter", "year"].map((every) => ({ every, template: "Templates/Look back.md" })),
};`;
const ownProject = projectAt("project");
const first = await built(vault);

/** Each file of the site with its bytes, search index included. */
async function built(files: Files | string, { env, ...options }: BuildOptions = {}): Promise<Record<string, string>> {
  const settings = { project: ownProject, ...options, env: { GARDEN_SEARCH: "on", ...env } };
  const { code, files: site, stderr } = await buildOf(files, settings);
  assert.equal(code, 0, stderr);
  return Object.fromEntries([...site].map(([file, bytes]) => [file, bytes.toString("latin1")]));
}

function projectAt(name: string): string {
  const project = copyOfProject(name);
  writeFileSync(join(project, "garden.config.ts"), SETTINGS);
  return project;
}

test("a garden has pages, data, attachments and an index of its words", () => {
  for (const file of [
    ..."index.html garden.json img/user/그림/담장.svg pagefind/pagefind-entry.json calendar.ics tasks.ics tasks.csv".split(
      " ",
    ),
    ..."reviews/2025-02/index.html calendar/2025/index.html tasks/index.html feed.xml".split(" "),
  ]) {
    assert.ok(file in first, file);
  }
  for (const folder of ["_/graph-", "_/social/"]) {
    assert.ok(
      Object.keys(first).some((file) => file.startsWith(folder)),
      folder,
    );
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
  const project = projectAt("a copy of 마당");
  assert.deepEqual(await built(vault, { project }), first);
});

test("a build over an older site makes the same bytes as one into an empty place", async () => {
  const output = join(temporaryFolder(), "site");
  const template = "Templates/Look back.md";
  await built({ "Old.md": "---\ndg-publish: true\n---\nOld.", [template]: vault[template] ?? "" }, { output });
  assert.deepEqual(await built(vault, { output }), first);
});
