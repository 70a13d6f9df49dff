import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readThemeFiles } from "../../src/vault/read-theme.ts";
import { vaultOf } from "../vault-of.ts";

test("the settings' styles come first, then the vault's in the order of their names", () => {
  const root = vaultOf({ ".garden/b.css": "b", ".garden/a.css": "a", ".garden/c.txt": "c", "themes/t.css": "t" });
  const named = [{ path: "themes/t.css", absolute: join(root, "themes/t.css") }];
  assert.deepEqual(readThemeFiles(root, named).files, [
    { path: "themes/t.css", css: "t" },
    { path: ".garden/a.css", css: "a" },
    { path: ".garden/b.css", css: "b" },
  ]);
});

test("a vault without styles has none", () => {
  assert.deepEqual(readThemeFiles(vaultOf({}), []), { files: [], diagnostics: [] });
});

test("a link that leaves the vault is not followed", () => {
  const outside = vaultOf({ "secret.css": "secret" });
  const root = vaultOf({ ".garden/a.css": "a" });
  symlinkSync(join(outside, "secret.css"), join(root, ".garden/s.css"));
  assert.deepEqual(
    readThemeFiles(root, []).files.map(({ path }) => path),
    [".garden/a.css"],
  );
});

test("styles that are gone are told", () => {
  const { files, diagnostics } = readThemeFiles(vaultOf({}), [{ path: "t.css", absolute: "/no/such/t.css" }]);
  assert.deepEqual([files.length, diagnostics[0]?.code], [0, "unreadable-file"]);
});
