import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { createLine } from "../src/build.ts";
import type { Diagnostic } from "../src/garden/site-types.ts";
import { buildReport, diagnosticReport, errorsIn } from "../src/report.ts";
import { readSettings } from "../src/settings.ts";
import { type Files, published, vaultOf } from "./vault-of.ts";

const AT: Omit<Diagnostic, "path"> = { code: "x", severity: "warning", message: "It is so.", hint: "Do this." };

/** What a build of these notes says when it is done, after 1.234 s. */
function reportOf(files: Files): string {
  const root = vaultOf(files);
  const settings = readSettings(join(root, "..", "no-project"), {}, { GARDEN_CONTENT: root });
  return buildReport(createLine(settings, { style: "", script: "", files: new Map() })(), 1234);
}

test("a diagnostic is told under its file, with its line, its code and what to do", () => {
  assert.equal(
    diagnosticReport([{ ...AT, path: "a/마당.md", line: 7 }]),
    "a/마당.md\n  ▲ line 7: It is so. (x)\n      → Do this.",
  );
});

test("a diagnostic without a line, and one about the vault as a whole, are told without them", () => {
  assert.equal(diagnosticReport([{ ...AT, path: "" }]), "(vault)\n  ▲ It is so. (x)\n      → Do this.");
});

test("what is told about one file stands together, even where it came in between", () => {
  const told = diagnosticReport([
    { ...AT, path: "A.md" },
    { ...AT, path: "B.md" },
    { ...AT, path: "A.md", severity: "info" },
  ]);
  assert.deepEqual(told.match(/^\S.*$/gm), ["A.md", "B.md"]);
});

test("files with errors come first, and a long report ends with how many more there are", () => {
  const told = diagnosticReport(
    [
      { ...AT, path: "A.md" },
      { ...AT, path: "B.md", severity: "error" },
      { ...AT, path: "C.md" },
    ],
    { files: 2, lines: 9 },
  );
  assert.deepEqual(told.match(/^\S.*$/gm), ["B.md", "A.md", "… and 1 more file"]);
});

test("a file with much to tell says how much more there is", () => {
  const told = diagnosticReport(
    [1, 2, 3].map((line) => ({ ...AT, path: "A.md", line })),
    { files: 9, lines: 1 },
  );
  assert.deepEqual(told.split("\n").slice(1), [
    "  ▲ line 1: It is so. (x)",
    "      → Do this.",
    "  … and 2 more in this file",
  ]);
});

test("only errors count as errors", () => {
  assert.equal(
    errorsIn([
      { ...AT, path: "A.md" },
      { ...AT, path: "A.md", severity: "error" },
    ]),
    1,
  );
});

test("a build ends with its figures: notes, links, attachments, time, errors and warnings", () => {
  const lines = reportOf({
    "A.md": published("From [[B]] to [[Gone]] and [[P]] ![[x.png]] ![[gone.png]]"),
    "B.md": published("[a](A.md)"),
    "P.md": "Private.",
    "x.png": "",
  }).split("\n");
  assert.deepEqual(lines.slice(-2), [
    "2 notes published, 1 kept private · 2 links resolved, 2 not · 1 attachment, 1 missing · 1.2 s",
    "0 errors, 3 warnings, 2 more to know: npm run doctor shows all.",
  ]);
});

test("what is only good to know is left to the doctor", () => {
  assert.doesNotMatch(reportOf({ "A.md": published("[[P]]"), "P.md": "Private." }), /not published; readers see/);
});

test("a build with nothing to tell says its figures only", () => {
  assert.equal(
    reportOf({ "A.md": published("Words.") }),
    "1 note published, 0 kept private · 0 links resolved, 0 not · 0 attachments · 1.2 s\n0 errors, 0 warnings: npm run doctor shows all.",
  );
});
