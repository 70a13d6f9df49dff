import assert from "node:assert/strict";
import { test } from "node:test";
import { HtmlValidate } from "html-validate/node";
import { type BuiltSite, buildOf, copyOf, PROJECT } from "./build-of.ts";
import { brokenLinksIn } from "./broken-links.ts";

/** What the standard forbids; how it is written is ours to say. */
const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard"],
  rules: {
    // Preact closes no void element, and escapes what must be.
    "void-style": "off",
    // A style of the author's, or one that lays a canvas out.
    "no-inline-style": "off",
    // The author's HTML may hold what browsers still understand.
    "no-deprecated-attr": "off",
    deprecated: "off",
  },
});

const sites: Readonly<Record<string, BuiltSite>> = Object.fromEntries(
  await Promise.all(
    ["content", "tests/vaults/browser", "tests/vaults/yard", "tests/vaults/secrets", "tests/vaults/seed-note"].map(
      async (vault) =>
        [
          vault,
          await buildOf(copyOf(`${PROJECT}/${vault}`), { env: { SITE_BASE_URL: "https://example.org/garden/" } }),
        ] as const,
    ),
  ),
);

for (const [vault, site] of Object.entries(sites)) {
  test(`every page of ${vault} is HTML as the standard wants it`, async () => {
    const problems: string[] = [];
    for (const [file, bytes] of site.files) {
      if (!file.endsWith(".html")) continue;
      const { results } = await validator.validateString(bytes.toString("utf8"), file);
      for (const { messages } of results) {
        for (const { ruleId, message, line, column } of messages) {
          problems.push(`${file}:${line}:${column} ${message} (${ruleId})`);
        }
      }
    }
    assert.deepEqual(problems.slice(0, 20), [], `${problems.length} problems`);
  });

  test(`every link in ${vault} leads to a page of it, and every anchor to an element`, () => {
    assert.deepEqual(brokenLinksIn(site.files, "/garden"), []);
  });
}
