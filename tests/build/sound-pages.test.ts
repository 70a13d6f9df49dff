import assert from "node:assert/strict";
import { test } from "node:test";
import { HtmlValidate } from "html-validate/node";
import { brokenLinksIn } from "./broken-links.ts";
import { type BuiltSite, buildOf, copyOf, PROJECT } from "./build-of.ts";

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

async function problemsIn(html: string, file: string): Promise<string[]> {
  const { results } = await validator.validateString(html, file);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${file}:${line}:${column} ${message} (${ruleId})`),
  );
}

test("what is wrong is found", async () => {
  const page = (body: string) =>
    `<!doctype html><html lang="en"><head><title>A</title></head><body>${body}</body></html>`;
  for (const body of [
    '<p id="a"></p><p id="a"></p>',
    "<p><div></div></p>",
    '<img src="a.png" alt="" width="x">',
    "<b>",
  ]) {
    assert.notEqual((await problemsIn(page(body), "a.html")).length, 0, body);
  }
  const files = new Map([
    ["a/index.html", Buffer.from(page('<a href="/b/a/#x">1</a><a href="/b/c/">2</a><a href="/a/">3</a>'))],
  ]);
  assert.deepEqual(
    brokenLinksIn(files, "/b"),
    ["/a/", "/b/a/#x", "/b/c/"].map((address) => `a/index.html → ${address}`),
  );
});

for (const [vault, site] of Object.entries(sites)) {
  test(`every page of ${vault} is HTML as the standard wants it`, async () => {
    assert.ok(site.files.has("index.html"), site.stderr);
    const problems: string[] = [];
    for (const [file, bytes] of site.files) {
      if (file.endsWith(".html")) problems.push(...(await problemsIn(bytes.toString("utf8"), file)));
    }
    assert.deepEqual(problems.slice(0, 20), [], `${problems.length} problems`);
  });

  test(`every link in ${vault} leads to a page of it, and every anchor to an element`, () => {
    assert.deepEqual(brokenLinksIn(site.files, "/garden"), []);
  });
}
