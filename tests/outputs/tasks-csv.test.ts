import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULTS } from "../../src/config.ts";
import { tasksCsv } from "../../src/outputs/tasks-csv.ts";
import { gardenOf } from "../garden-of.ts";

const csvOf = (notes: Readonly<Record<string, string>>): string =>
  tasksCsv(gardenOf(notes).garden, {
    title: "A garden",
    description: "",
    url: "https://user.github.io/garden",
    basePath: "/garden",
    language: "en",
    features: DEFAULTS.features,
  });
/** The third column of each row: the task. */
const rowsOf = (text: string): string[] => csvOf({ "A.md": text }).split("\r\n").slice(1, -1);

test("a row a task, with a head, a mark for Excel and CRLF", () => {
  const csv = csvOf({ "2025-02-03.md": "# 오전\n## 일\n- [x] 물 주기 #a ✅ 2025-02-04", "2025-02-05.md": "- [ ] b" });
  assert.equal(
    csv,
    "\uFEFFnote,url,task,status,state,headings,day,due,scheduled,start,created,done,cancelled,priority,recurrence,tags,carried over\r\n" +
      "2025-02-03,https://user.github.io/garden/2025-02-03/#task_1,물 주기 #a,x,done,오전 > 일,2025-02-03,,,,,2025-02-04,,,,a,\r\n" +
      '2025-02-05,https://user.github.io/garden/2025-02-05/#task_1,b," ",open,,2025-02-05,,,,,,,,,,\r\n',
  );
});

test("commas, quotation marks and spaces at the ends stand in quotes", () => {
  assert.match(rowsOf('- [ ] a, "b"')[0] ?? "", /,"a, ""b""",/);
});

for (const text of ["=1+1", "+1", "-1", "@SUM(A1)", "＝1"]) {
  test(`${text} is no formula`, () =>
    assert.ok(rowsOf(`- [ ] x\n- [ ] ${text.replace(/^([+-])/, "\\$1")}`)[1]?.includes(`,'${text},`)));
}

test("a task that was carried over says to which day", () => {
  const csv = csvOf({ "2025-02-03.md": "- [ ] a", "2025-02-04.md": "- [ ] a" });
  assert.match(csv, /2025-02-03,.*,2025-02-04\r\n/);
});
