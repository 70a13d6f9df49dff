import assert from "node:assert/strict";
import { utimesSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { createVaultReader } from "../../src/vault/read-vault.ts";
import { published, vaultOf, writeFiles } from "../vault-of.ts";
import { only, publishedIn, readingOf } from "./reading.ts";

test("notes are read in path order, whatever order they were written in", () => {
  const vault = readingOf({ "나.md": published(""), "b/A.md": published(""), "Z.md": published("") });
  assert.deepEqual(publishedIn(vault), ["Z.md", "b/A.md", "나.md"]);
});

test("a note that does not ask stays private, and nothing but its path is known", () => {
  const vault = readingOf({ "A.md": "Mine.", "B.md": published("Yours.") });
  assert.deepEqual([publishedIn(vault), vault.privatePaths], [["B.md"], ["A.md"]]);
});

test("a note that says both yes and no stays private, and is told", () => {
  const vault = readingOf({ "A.md": published("", "draft: true") });
  const { severity, hint } = only(vault.diagnostics, "contradicted-publish");
  assert.deepEqual([publishedIn(vault), severity, hint], [[], "warning", "Take one of the two away."]);
});

test("CRLF line ends, and CR alone, are line ends", () => {
  const vault = readingOf({
    "A.md": "---\r\ndg-publish: true\r\n---\r\nOne\r\ntwo",
    "B.md": "---\rdg-publish: true\r---\rOne\rtwo",
  });
  assert.deepEqual(
    vault.notes.map((note) => note.body),
    ["One\ntwo", "One\ntwo"],
  );
});

test("a byte order mark is no part of a note", () => {
  const vault = readingOf({ "A.md": `\uFEFF${published("Words.")}` });
  assert.deepEqual(
    vault.notes.map((note) => note.body),
    ["Words."],
  );
});

test("a byte order mark, blank lines and CRLF together hide no properties", () => {
  assert.deepEqual(publishedIn(readingOf({ "A.md": "\uFEFF\r\n\r\n---\r\ndg-publish: true\r\n---\r\n" })), ["A.md"]);
});

test("a name that ends in .MD is a note", () => {
  assert.deepEqual(publishedIn(readingOf({ "A.MD": published("") })), ["A.MD"]);
});

test("properties that cannot be read keep a note private and say file, line, cause and what to write", () => {
  const vault = readingOf({ "A.md": "---\ndg-publish: true\ntitle: a: b\n---\nWords." });
  const { path, line, message, hint } = only(vault.diagnostics, "unreadable-properties");
  assert.deepEqual([publishedIn(vault), path, line], [[], "A.md", 3]);
  assert.match(message, /not published: bad indentation of a mapping entry/);
  assert.match(hint, /quotes round a value that holds `:`/);
});

for (const [what, text, severity] of [
  ["of a note that asks to be published are an error", "---\ndg-publish: true\nx: a: b\n---\n", "error"],
  ["without a closing line, of a note that asks, are an error", "---\ndg-publish: true\n\nWords.", "error"],
  ["of any other note are a warning", "---\nx: a: b\n---\n", "warning"],
  ["of a note that says no are a warning", "---\ndg-publish: false\nx: a: b\n---\n", "warning"],
]) {
  test(`unreadable properties ${what}`, () => {
    const { diagnostics } = readingOf({ "A.md": text ?? "" });
    assert.equal(only(diagnostics, "unreadable-properties").severity, severity);
  });
}

test("where all notes are published, unreadable properties are an error unless they say no", () => {
  const { diagnostics } = readingOf(
    { "A.md": "---\nx: a: b\n---\n", "B.md": "---\ndg-publish: false\nx: a: b\n---\n" },
    { publish: "all" },
  );
  assert.deepEqual(
    diagnostics.map((diagnostic) => diagnostic.severity),
    ["error", "warning"],
  );
});

const FOREIGN: readonly [what: string, bytes: Uint8Array, severity: string][] = [
  ["UTF-16 that asks", Buffer.from(`\uFEFF${published("마당")}`, "utf16le"), "error"],
  ["big-endian UTF-16 that asks", Buffer.from(`\uFEFF${published("마당")}`, "utf16le").swap16(), "error"],
  ["UTF-16 that does not ask", Buffer.from("\uFEFFa yard", "utf16le"), "warning"],
  ["Latin-1 that asks", Buffer.from(published("Stra\u00dfe"), "latin1"), "error"],
  ["Latin-1 that does not ask", Buffer.from("Stra\u00dfe", "latin1"), "warning"],
  ["EUC-KR that asks", Buffer.concat([Buffer.from(published("")), Buffer.from([0xb8, 0xb6, 0xb4, 0xe7])]), "error"],
  ["text with a NUL that asks", Buffer.from(published("a\0b")), "error"],
];

for (const [what, bytes, severity] of FOREIGN) {
  test(`${what} is not published and is told with what to do, as ${severity}`, () => {
    const vault = readingOf({ "A.md": bytes });
    const { severity: told, hint } = only(vault.diagnostics, "not-utf8");
    assert.deepEqual([publishedIn(vault), told, hint], [[], severity, "Save it as UTF-8 in your editor."]);
  });
}

test("one unreadable note does not keep the others from being read", () => {
  const vault = readingOf({ "A.md": Buffer.from([0xff, 0xfe]), "B.md": "---\nx: [\n---\n", "C.md": published("") });
  assert.deepEqual(publishedIn(vault), ["C.md"]);
});

test("a file of the Digital Garden template, a canvas and a base are no attachments", () => {
  const vault = readingOf({ "notes.json": "{}", "notes.11tydata.js": "", "a.canvas": "{}", "b.base": "", "c.png": "" });
  assert.deepEqual([...vault.attachments.keys()], ["c.png"]);
});

test("a note that has not changed is the same value when the vault is read again", () => {
  const reader = createVaultReader(vaultOf({ "A.md": published("") }), { publish: "flag", isIgnored: () => false });
  assert.equal(reader.read().notes[0], reader.read().notes[0]);
});

test("a note that has changed, come or gone is read anew", () => {
  const root = vaultOf({ "A.md": published("old"), "B.md": "" });
  const reader = createVaultReader(root, { publish: "flag", isIgnored: () => false });
  reader.read();
  writeFiles(root, { "A.md": published("newer"), "B.md": published("now public"), "C.md": published("new") });
  utimesSync(join(root, "A.md"), 1, 1);
  assert.deepEqual(
    reader.read().notes.map((note) => note.body),
    ["newer", "now public", "new"],
  );
});

test("a canvas passes the same gate by the properties in its metadata", () => {
  const canvas = (properties: object) => JSON.stringify({ nodes: [], metadata: { frontmatter: properties } });
  const root = vaultOf({
    "Open.canvas": canvas({ "dg-publish": true }),
    "Closed.canvas": canvas({ "dg-publish": true, draft: true }),
    "Plain.canvas": "{}",
    "Compiled.canvas": '---\n{"dg-publish":true}\n---\n<div class="canvas-wrapper hide"></div>',
  });
  const read = (publish: "flag" | "all") => createVaultReader(root, { publish, isIgnored: () => false }).read();
  assert.deepEqual(
    read("flag").notes.map(({ path }) => path),
    ["Compiled.canvas", "Open.canvas"],
  );
  assert.deepEqual(read("flag").privatePaths, ["Closed.canvas", "Plain.canvas"]);
  assert.deepEqual(
    read("all").notes.map(({ path }) => path),
    ["Compiled.canvas", "Open.canvas", "Plain.canvas"],
  );
});

test("a canvas that cannot be read is an error if it seems to ask to be published", () => {
  const root = vaultOf({ "A.canvas": '{"nodes":[}', "B.canvas": '{"metadata":{"frontmatter":{"dg-publish":true}},' });
  const { notes, diagnostics } = createVaultReader(root, { publish: "flag", isIgnored: () => false }).read();
  assert.deepEqual(notes, []);
  assert.deepEqual(
    diagnostics.map(({ code, severity }) => `${code} ${severity}`),
    ["unreadable-canvas warning", "unreadable-canvas error"],
  );
});

test("a drawing knows the picture beside it as soon as it is there", () => {
  const root = vaultOf({ "x.excalidraw.md": published("") });
  const reader = createVaultReader(root, { publish: "flag", isIgnored: () => false });
  assert.equal(reader.read().notes[0]?.picture, undefined);
  writeFiles(root, { "x.excalidraw.svg": "<svg/>" });
  assert.equal(reader.read().notes[0]?.picture, "x.excalidraw.svg");
});

test("a changed canvas is read anew", () => {
  const canvas = (text: string) =>
    JSON.stringify({ nodes: [{ id: "a", type: "text", text }], metadata: { frontmatter: { "dg-publish": true } } });
  const root = vaultOf({ "A.canvas": canvas("before") });
  const reader = createVaultReader(root, { publish: "flag", isIgnored: () => false });
  const before = reader.read().notes[0];
  assert.equal(reader.read().notes[0], before);
  writeFiles(root, { "A.canvas": canvas("and after") });
  assert.match(reader.read().notes[0]?.body ?? "", /and after/);
});
