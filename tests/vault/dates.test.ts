import assert from "node:assert/strict";
import { utimesSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { dayOfName, isoDateOf } from "../../src/markdown/dates.ts";
import { published, vaultOf } from "../vault-of.ts";
import { gardenIn, only } from "./reading.ts";

/** `created` and `updated` of the one note in a vault. */
function datesOf(path: string, ...properties: readonly string[]): (string | undefined)[] {
  const { garden } = gardenIn(vaultOf({ [path]: published("Words.", ...properties) }));
  const note = garden.notes.get(path);
  return [note?.created, note?.updated];
}

for (const [written, iso] of [
  ["2025-02-03", "2025-02-03"],
  ["2025-2-3", "2025-02-03"],
  ["2025.02.03", "2025-02-03"],
  ["2025. 2. 3.", "2025-02-03"],
  ["2025/02/03", "2025-02-03"],
  ["2025년 2월 3일", "2025-02-03"],
  [" 2025-02-03 ", "2025-02-03"],
  ["2025-02-03T09:30", "2025-02-03T09:30:00"],
  ["2025-02-03 9:30", "2025-02-03T09:30:00"],
  ["2025-02-03T09:30:15Z", "2025-02-03T09:30:15Z"],
  ["2025-02-03T09:30:15.123+09:00", "2025-02-03T09:30:15+09:00"],
  ["2025-02-03T09:30:15 +0900", "2025-02-03T09:30:15+09:00"],
  ["2024-02-29", "2024-02-29"],
] as const) {
  test(`the date ${JSON.stringify(written)} is ${iso}`, () => assert.equal(isoDateOf(written), iso));
}

for (const written of [
  "",
  "yesterday",
  "2025",
  "2025-02",
  "2025-02-30",
  "2025-02-29",
  "2025-13-01",
  "2025-00-10",
  "2025-02-03T25:00",
  "2025-02-03T09:61",
  "03.02.2025",
  "2025-02-03 and more",
  "20250203",
]) {
  test(`${JSON.stringify(written)} is no date`, () => assert.equal(isoDateOf(written), undefined));
}

for (const [name, day] of [
  ["2025-02-03", "2025-02-03"],
  ["2025.01.14(화) - 계획표", "2025-01-14"],
  ["일지 2025-02-03", "2025-02-03"],
  ["2025-02", undefined],
  ["2025-02-30", undefined],
  ["2025-02.03", undefined],
  ["12025-02-03", undefined],
  ["2001. 파리", undefined],
] as const) {
  test(`a file called "${name}" speaks of ${day ?? "no day"}`, () => assert.equal(dayOfName(name), day));
}

test("`created` and `updated` are a note's dates", () => {
  assert.deepEqual(datesOf("A.md", "created: 2025-02-03", "updated: 2025-03-04"), ["2025-02-03", "2025-03-04"]);
});

test("`date` stands in for `created`", () => {
  assert.deepEqual(datesOf("A.md", "date: 2025-02-03"), ["2025-02-03", undefined]);
  assert.deepEqual(datesOf("A.md", "date: 2025-02-03", "created: 2024-01-01"), ["2024-01-01", undefined]);
});

test("dates that the plugin keeps among `dg-note-properties` count", () => {
  assert.deepEqual(datesOf("A.md", 'dg-note-properties: {"created": "2025-02-03"}'), ["2025-02-03", undefined]);
});

test("a property wins over the file's name, the name over nothing", () => {
  assert.deepEqual(datesOf("2025-02-03.md", "created: 2024-01-01"), ["2024-01-01", undefined]);
  assert.deepEqual(datesOf("2025-02-03.md"), ["2025-02-03", undefined]);
});

test("a folder's name dates no note", () => {
  assert.deepEqual(datesOf("2025-02-03/A.md"), [undefined, undefined]);
});

test("a property that is no date is told with file, property and what to write, and the file's name stands in", () => {
  const { garden } = gardenIn(vaultOf({ "2025-02-03.md": published("", "created: 2025-02-30") }));
  const { path, severity, message, hint } = only(garden.diagnostics, "unreadable-date");
  assert.deepEqual([path, severity, garden.notes.get(path)?.created], ["2025-02-03.md", "warning", "2025-02-03"]);
  assert.equal(message, 'The property `created` is no date: "2025-02-30".');
  assert.match(hint, /`created: 2025-02-03`/);
});

test("an empty date property is no date and nothing to tell", () => {
  const { garden } = gardenIn(vaultOf({ "A.md": published("Words.", "created:", 'updated: ""') }));
  assert.deepEqual(garden.diagnostics, []);
});

test("the times of a file are never a note's dates", () => {
  const root = vaultOf({ "A.md": published("Words.") });
  utimesSync(join(root, "A.md"), 86_400, 86_400);
  const note = gardenIn(root).garden.notes.get("A.md");
  assert.deepEqual([note?.created, note?.updated], [undefined, undefined]);
});
