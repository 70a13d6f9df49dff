import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { createLine } from "../../src/build.ts";
import { diaryOf } from "../../src/garden/diary.ts";
import type { Garden } from "../../src/garden/types.ts";
import { readSettings } from "../../src/settings.ts";

/**
 * The diary this was made for, where it lies beside the project. Counts were made by hand: `ls` for the notes, `grep -c "\[x\]"` for
 * what was done, and what stands below `# 내일 할 일` counted apart.
 */
const VAULT = ["../../../shared/data/garden-ko", "../../../../shared/data/garden-ko"]
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .find((path) => existsSync(path));
const skip = VAULT === undefined;

let made: Garden | undefined;
function garden(): Garden {
  const project = fileURLToPath(new URL("../..", import.meta.url));
  const settings = readSettings(project, {}, { GARDEN_CONTENT: VAULT, GARDEN_OUTPUT: "/tmp/nowhere" });
  made ??= createLine(settings, { style: "/_/s.css", script: "/_/s.js", files: new Map() })().garden;
  return made;
}

test("all 71 diary notes stand on their days, each a page of its own", { skip }, () => {
  const days = diaryOf(garden()).days.filter((day) => day.notes.length > 0);
  assert.equal(days.length, 71);
  assert.deepEqual(
    days.filter(({ day, notes }) => notes.length !== 1 || garden().periods.get(day)?.note !== notes[0]?.path),
    [],
  );
});

for (const [month, notes, done, planned] of [
  // 35 + 0 under "tomorrow", 34 + 0, 54 + 1, 42 + 0, 6 + 0, 0 + 0 done; nothing done was planned across a month's end.
  ["2025-01", 12, 35, 0],
  ["2025-02", 16, 34, 28],
  ["2025-03", 21, 55, 55],
  ["2025-04", 17, 42, 47],
  ["2025-05", 4, 6, 3],
  ["2025-07", 1, 0, 0],
] as const) {
  test(`${month} has ${notes} notes, ${done} tasks done and ${planned} put down for tomorrow`, { skip }, () => {
    const sum = diaryOf(garden()).sumOf({ first: `${month}-01`, last: `${month}-31` });
    assert.deepEqual([sum.notes, sum.score.done, sum.planned], [notes, done, planned]);
  });
}

test("what is open at a month's end is what nobody did, each task once", { skip }, () => {
  const open = (month: string) => {
    const { score } = diaryOf(garden()).sumOf({ first: `${month}-01`, last: `${month}-31` });
    return [score.open, score.carried];
  };
  assert.deepEqual([open("2025-02"), open("2025-03"), open("2025-04")], OPEN);
});

/** Open, and carried over into the next month. */
const OPEN = [
  [24, 9],
  [37, 1],
  [29, 1],
];

test("each of the 12 month and week notes among the tags is its period's page", { skip }, () => {
  const pages = [...garden().notes.values()]
    .filter((note) => note.path.startsWith("03 - Tags/2025-"))
    .map((note) => [note.name, garden().periods.get(note.period ?? "")?.note === note.path]);
  assert.equal(pages.length, 12);
  assert.deepEqual(
    pages.filter(([, isPage]) => !isPage),
    [],
  );
});

test("2025-02 is one page, and whatever is filed under it leads there", { skip }, () => {
  const { tags, periods } = garden();
  const month = periods.get("2025-02");
  assert.equal(month?.url, "/06-full-notes/2025-02/");
  assert.equal(tags.get("2025-02")?.url, month?.url);
  assert.equal([...tags.keys()].filter((key) => key.includes("2025-02")).length, 1);
});

test("notes that begin with a number and are no dates are no periods", { skip }, () => {
  for (const name of ["1206.  View", "2001. 파리"]) {
    assert.equal(garden().notes.get(`06 - Full Notes/${name}.md`)?.period, undefined);
  }
  assert.deepEqual(
    [...garden().periods.values()].filter(({ kind }) => kind === "year").map(({ key }) => key),
    ["2025"],
  );
});
