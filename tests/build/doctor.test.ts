import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Diagnostic } from "../../src/garden/site-types.ts";
import { temporaryFolder } from "../vault-of.ts";
import { doctorOf, PROJECT } from "./build-of.ts";

const VAULTS = `${PROJECT}/tests/vaults`;

test("the doctor tells everything by file, what a build leaves out too, and counts", async () => {
  const { code, stdout } = await doctorOf(`${VAULTS}/yard`);
  assert.equal(code, 0);
  assert.match(
    stdout,
    /^일지\/2025-02-03\.md\n {2}· line 7: \[\[2025-02\]\] leads to no published note; .*\(tag-without-note\)\n {6}→ /m,
  );
  assert.match(stdout, /\n\n6 published notes, 5 things to know, 0 of them errors\.\n$/);
});

test("the doctor says 1 where something that asked could not be read", async () => {
  const { code, stdout } = await doctorOf(`${VAULTS}/unreadable`);
  assert.equal(code, 1);
  assert.match(stdout, /1 published notes?, 2 things to know, 1 of them errors\./);
});

test("the doctor's JSON is a list of diagnostics and nothing else", async () => {
  const { code, stdout } = await doctorOf(`${VAULTS}/unreadable`, {}, "--json");
  const diagnostics = JSON.parse(stdout) as Diagnostic[];
  assert.equal(code, 1);
  assert.deepEqual(
    diagnostics.map(({ code: kind, severity, path, line }) => [kind, severity, path, line]),
    [
      ["unreadable-properties", "error", "Broken.md", 3],
      ["private-note", "info", "Fine.md", 4],
    ],
  );
  for (const { message, hint } of diagnostics) assert.ok(message.length > 0 && hint.length > 0);
});

test("a vault with nothing to tell has an empty list", async () => {
  const { code, stdout } = await doctorOf(temporaryFolder(), {}, "--json");
  assert.deepEqual([code, JSON.parse(stdout)], [0, []]);
});

test("the doctor tells wrong settings as the build does", async () => {
  const { code, stdout, stderr } = await doctorOf(`${VAULTS}/wrong-settings`);
  assert.deepEqual([code, stdout], [1, ""]);
  assert.match(stderr, /^The settings cannot be used:\n.*"ko_KR".*mailto.*"perhaps"/s);
});

test("the doctor builds nothing", async () => {
  const root = temporaryFolder();
  await doctorOf(`${VAULTS}/yard`, { GARDEN_OUTPUT: join(root, "site") });
  assert.deepEqual(readdirSync(root), []);
});
