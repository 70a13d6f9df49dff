import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import garden from "../../garden.config.ts";
import { createLine } from "../../src/build.ts";
import { readSettings } from "../../src/settings.ts";
import { PROJECT } from "./build-of.ts";

/** Writes the note that is embedded, follows the line again as a preview does, and gives the page that embeds it. */
function createPreviewed(vault: string): (embedded: string) => string {
  const settings = readSettings(PROJECT, garden, { GARDEN_CONTENT: vault, GARDEN_SEARCH: "off" });
  const line = createLine(settings, { style: "", script: "", files: new Map() });
  return (embedded) => {
    writeFileSync(join(vault, "B.md"), `---\ndg-publish: true\n---\n${embedded}`);
    return (
      line()
        .pages.find(({ file }) => file === "a/index.html")
        ?.render() ?? ""
    );
  };
}

test("in a preview, a page shows what the notes it embeds say now", () => {
  const vault = mkdtempSync(join(tmpdir(), "madang-vault-"));
  try {
    writeFileSync(join(vault, "A.md"), "---\ndg-publish: true\n---\n![[B]]\n\n![[B#^x]]");
    const pageOf = createPreviewed(vault);
    const before = pageOf("early snow ^x");
    const after = pageOf("late snow, the same length or not ^x");
    assert.deepEqual([before.split("early snow").length - 1, after.includes("early snow")], [2, false]);
    assert.equal(after.split("late snow").length - 1, 2);
  } finally {
    rmSync(vault, { recursive: true, force: true });
  }
});
