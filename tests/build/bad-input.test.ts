import assert from "node:assert/strict";
import { readdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import type { Diagnostic } from "../../src/garden/site-types.ts";
import { type Files, published, vaultOf } from "../vault-of.ts";
import { buildOf, doctorOf } from "./build-of.ts";
import { fileAt } from "./site-text.ts";

const SIGNS = "R&D + what? ~(a)#b%¶.md";
const NFD = `${"한글 이름".normalize("NFD")}.md`;
const LONG = `${"long name ".repeat(20).trim().slice(0, 197)}.md`;
const FIVE_MB = `${"a word, 낱말 하나, and one more. ".repeat(12)}\n\n`.repeat(11_000);

const VAULT: Files = {
  "Broken yaml.md": "---\ndg-publish: true\ntitle: a: b\n---\n",
  "Latin.md": Buffer.from(published("Stra\u00dfe"), "latin1"),
  "Five megabytes.md": published(FIVE_MB),
  [SIGNS]: published("Signs."),
  "🌱.md": published("A sprout."),
  [NFD]: published("Decomposed."),
  [LONG]: published("Long."),
  [`${"긴".repeat(80)}.md`]: published("Long in Hangul."),
  "Empty.md": published(""),
  "No bytes.md": "",
  "Out.md": published("Out.", "permalink: ../../x"),
  "Slashes.md": published("Slashes.", "permalink: //"),
  "Claim 1.md": published("First.", "permalink: /same/"),
  "Claim 2.md": published("Second.", "permalink: /same//"),
  "No picture.md": published("![[gone.png]]"),
  "Fine.md": published("Fine: [[한글 이름]], [[🌱]], [[Claim 2]], [[No bytes]]."),
};

const root = vaultOf(VAULT);
symlinkSync("loop b.md", join(root, "loop a.md"));
symlinkSync("loop a.md", join(root, "loop b.md"));
symlinkSync(".", join(root, "loop folder"));

const site = await buildOf(root);
const diagnostics = JSON.parse((await doctorOf(root, {}, "--json")).stdout) as Diagnostic[];

for (const [path, code, severity] of [
  ["Broken yaml.md", "unreadable-properties", "error"],
  ["Latin.md", "not-utf8", "error"],
  ["Five megabytes.md", "large-note", "warning"],
  [SIGNS, "unlinkable-name", "info"],
  ["Empty.md", "empty-note", "info"],
  ["Out.md", "unusable-permalink", "warning"],
  ["Slashes.md", "unusable-permalink", "warning"],
  ["Claim 2.md", "taken-permalink", "warning"],
  ["loop a.md", "refused-link", "warning"],
  ["loop b.md", "refused-link", "warning"],
  ["loop folder", "refused-link", "warning"],
  ["No picture.md", "missing-attachment", "warning"],
] as const) {
  test(`${path} is told as ${code}, ${severity}, with what to do`, () => {
    const told = diagnostics.filter((diagnostic) => diagnostic.path === path);
    assert.deepEqual(
      told.map((diagnostic) => [diagnostic.code, diagnostic.severity]),
      [[code, severity]],
    );
    assert.match(told[0]?.hint ?? "", /^[A-Z].+\.$/);
  });
}

// The list names them too, and asks for a diagnostic for each.
for (const path of ["🌱.md", NFD.normalize("NFC"), LONG]) {
  test(`the name ${path.slice(0, 20)} is told, with what to do`, () => {
    const hints = diagnostics.filter((diagnostic) => diagnostic.path === path).map(({ hint }) => hint);
    assert.equal(hints.length, 1);
  });
}

test("the build says 1, for two notes that asked could not be read, and no more than these are errors", () => {
  assert.equal(site.code, 1);
  assert.match(site.stdout, /2 errors, \d+ warnings/);
});

test("the rest is built: every note that asked and could be read has its own page", () => {
  const { notes } = JSON.parse(site.textOf("garden.json")) as { notes: { path: string; url: string }[] };
  const files = notes.map(({ url }) => fileAt(encodeURI(url), site.files));
  assert.deepEqual(
    notes.map(({ path }) => path).sort(),
    Object.keys(VAULT)
      .filter((path) => !["Broken yaml.md", "Latin.md", "No bytes.md"].includes(path))
      .map((path) => path.normalize("NFC"))
      .sort(),
  );
  assert.equal(new Set(files).size, notes.length);
  assert.ok(!files.includes(undefined));
});

test("the note with five megabytes has all of them", () => {
  assert.equal(site.textOf("five-megabytes/index.html").match(/<p>a word/g)?.length, 11_000);
});

test("links reach the notes with difficult names", () => {
  const hrefs = [...site.textOf("fine/index.html").matchAll(/class="internal-link" href="([^"]+)"/g)].map(
    (match) => match[1] ?? "",
  );
  assert.equal(hrefs.length, 3);
  for (const href of hrefs) assert.ok(fileAt(href, site.files) !== undefined, href);
});

test("of two notes that claim one address the first has it, and the other its path", () => {
  assert.match(site.textOf("same/index.html"), /First\./);
  assert.match(site.textOf("claim-2/index.html"), /Second\./);
});

test("nothing was written outside the output folder", () => {
  assert.deepEqual(readdirSync(dirname(site.output)), ["site"]);
});
