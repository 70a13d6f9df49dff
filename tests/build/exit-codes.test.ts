import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { published, temporaryFolder, textIn, vaultOf } from "../vault-of.ts";
import { buildOf, PROJECT } from "./build-of.ts";

test("a garden with warnings is published, and the build says 0", async () => {
  const { code, stdout, files } = await buildOf(`${PROJECT}/tests/vaults/yard`);
  assert.equal(code, 0);
  assert.match(
    stdout,
    /▲ line 8: \[\[이웃집\]\] leads to no note; readers see its words only\. \(missing-note\)\n {6}→ Write that note/,
  );
  assert.match(stdout, /0 errors, 2 warnings/);
  assert.ok(files.has("일지/2025-02-03/index.html"));
});

test("a note that asked and could not be read is left out, told with line and cause, and the build says 1", async () => {
  const { code, stdout, files, textOf } = await buildOf(`${PROJECT}/tests/vaults/unreadable`);
  assert.equal(code, 1);
  assert.match(
    stdout,
    /^Broken\.md\n {2}✖ line 3: The properties cannot be read, .*bad indentation.*\n {6}→ Write `name: value`/m,
  );
  assert.match(stdout, /1 error, 0 warnings/);
  assert.deepEqual([files.has("fine/index.html"), files.has("broken/index.html")], [true, false]);
  assert.doesNotMatch(textOf("fine/index.html"), /href="[^"]*broken/i);
});

test("an address that could not be had is settled and told, and the build says 0", async () => {
  const files = { "A.md": published("", "permalink: /x/"), "B.md": published("", "permalink: /x/") };
  const { code, stdout } = await buildOf(files);
  assert.equal(code, 0);
  assert.match(stdout, /B\.md\n {2}▲ The address \/x\/ belongs to "A\.md"/);
});

test("wrong settings of a Digital Garden stop the build at once, all listed with the file they stand in", async () => {
  const { code, stdout, stderr, files } = await buildOf(`${PROJECT}/tests/vaults/wrong-settings`, {
    env: { GARDEN_SEARCH: "sometimes" },
  });
  assert.deepEqual([code, stdout, files.size], [1, "", 0]);
  assert.match(stderr, /^The settings cannot be used:\n/);
  for (const words of [
    /wrong-settings\/\.env: .*"ko_KR"/,
    /\.env: .*mailto/,
    /\.env: .*"perhaps"/,
    /GARDEN_SEARCH .*"sometimes"/,
  ]) {
    assert.match(stderr, words);
  }
  assert.doesNotMatch(stderr, /^ +at /m);
});

test("a folder with somebody's files is no output folder, and keeps them", async () => {
  const output = vaultOf({ "thesis.txt": "years of work" });
  const { code, stderr } = await buildOf({ "A.md": published("") }, { output });
  assert.equal(code, 1);
  assert.match(stderr, /GARDEN_OUTPUT: .* holds files that are no site of Madang's; name an empty folder/);
  assert.equal(textIn(output, "thesis.txt"), "years of work");
});

test("the folder that holds the vault is no output folder, even if it holds a site", async () => {
  const output = vaultOf({ "garden.json": "{}", "vault/A.md": published("") });
  const { code, stderr } = await buildOf(join(output, "vault"), { output });
  assert.deepEqual([code, textIn(output, "vault/A.md")], [1, published("")]);
  assert.match(stderr, /GARDEN_OUTPUT: .* holds the vault; name a folder of its own/);
});

test("an empty vault makes a site without notes, and the build says 0", async () => {
  const { code, files, textOf } = await buildOf(temporaryFolder());
  assert.deepEqual([code, files.has("index.html"), files.has("404.html")], [0, true, true]);
  assert.deepEqual((JSON.parse(textOf("garden.json")) as { notes: unknown[] }).notes, []);
});

test("paths in the environment may be relative to the project", async () => {
  const { code, stdout } = await buildOf("tests/vaults/seed-note");
  assert.deepEqual([code, /1 note published/.test(stdout)], [0, true]);
});
