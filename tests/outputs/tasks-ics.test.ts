import assert from "node:assert/strict";
import { test } from "node:test";
import ICAL from "ical.js";
import { DEFAULTS } from "../../src/config.ts";
import type { SiteSettings } from "../../src/garden/site-types.ts";
import { recurrenceRule } from "../../src/outputs/recurrence-rule.ts";
import { tasksIcs } from "../../src/outputs/tasks-ics.ts";
import { gardenOf, type TestOptions } from "../garden-of.ts";

const SITE: SiteSettings = {
  title: "마당; 뜰, 밭",
  description: "",
  url: "https://user.github.io/garden",
  basePath: "/garden",
  language: "ko",
  features: DEFAULTS.features,
};

type Notes = Readonly<Record<string, string>>;

const icsOf = (notes: Notes, options?: TestOptions): string => tasksIcs(gardenOf(notes, options).garden, SITE);
const todosOf = (notes: Notes, options?: TestOptions) =>
  new ICAL.Component(ICAL.parse(icsOf(notes, options))).getAllSubcomponents("vtodo");
const valuesOf = (notes: Notes, name: string): string[] =>
  todosOf(notes).map((todo) => String(todo.getFirstPropertyValue(name)));

test("a task is a to-do, with what another program needs to know of it", () => {
  const [todo] = todosOf({
    "Home.md": "# 집\n- [x] 물 주기, 흙; 삽 ⏫ #마당 ⏳ 2025-02-01 📅 2025-02-03 ✅ 2025-02-02",
  });
  const value = (name: string) => String(todo?.getFirstPropertyValue(name));
  assert.deepEqual(
    ["summary", "description", "dtstart", "due", "status", "completed", "priority", "categories", "url"].map(value),
    [
      "물 주기, 흙; 삽 #마당",
      "Home > 집",
      "2025-02-01",
      "2025-02-03",
      "COMPLETED",
      "2025-02-02T00:00:00Z",
      "3",
      "마당",
      "https://user.github.io/garden/home/#task_1",
    ],
  );
});

test("an open, a begun and a cancelled task say so", () => {
  assert.deepEqual(valuesOf({ "A.md": "- [ ] a\n- [/] b\n- [-] c" }, "status"), [
    "NEEDS-ACTION",
    "IN-PROCESS",
    "CANCELLED",
  ]);
});

test("a diary task is due on its day, one under tomorrow on the next", () => {
  assert.deepEqual(valuesOf({ "2024-02-28.md": "- [ ] a\n# 내일 할 일\n- [ ] b" }, "due"), [
    "2024-02-28",
    "2024-02-29",
  ]);
});

test("a carried task is one to-do and keeps its identity, which a tick does not change", () => {
  const first = { "2025-02-03.md": "- [ ] a" };
  const carried = { ...first, "2025-02-04.md": "- [x] a" };
  assert.equal(valuesOf(carried, "uid").length, 1);
  assert.deepEqual(valuesOf(carried, "uid"), valuesOf(first, "uid"));
  assert.deepEqual(valuesOf({ "A.md": "- [ ] a" }, "uid"), valuesOf({ "A.md": "- [ ] new\n- [x] a" }, "uid").slice(1));
});

test("equal tasks have identities of their own, and a task knows the one it stands in", () => {
  const todos = todosOf({ "A.md": "- [ ] a\n- [ ] a\n\t- [ ] b" });
  const uids = todos.map((todo) => todo.getFirstPropertyValue("uid"));
  assert.equal(new Set(uids).size, 3);
  assert.equal(todos[2]?.getFirstPropertyValue("related-to"), uids[1]);
});

test("what repeats has a rule and a beginning", () => {
  const [todo] = todosOf({ "A.md": "- [ ] a 🔁 every 2 weeks on Monday 📅 2025-02-03" });
  assert.equal(String(todo?.getFirstPropertyValue("rrule")), "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO");
  assert.equal(String(todo?.getFirstPropertyValue("dtstart")), "2025-02-03");
});

for (const [written, rule] of [
  ["every day", "FREQ=DAILY"],
  ["every 3 days", "FREQ=DAILY;INTERVAL=3"],
  ["every other week", "FREQ=WEEKLY;INTERVAL=2"],
  ["every weekday", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"],
  ["every Sunday", "FREQ=WEEKLY;BYDAY=SU"],
  ["every week on Monday, Wednesday and Friday", "FREQ=WEEKLY;BYDAY=MO,WE,FR"],
  ["every month on the 15th", "FREQ=MONTHLY;BYMONTHDAY=15"],
  ["every month on the last", "FREQ=MONTHLY;BYMONTHDAY=-1"],
  ["every month on the 2nd last Friday", "FREQ=MONTHLY;BYDAY=-2FR"],
  ["every month on the 1st Monday", "FREQ=MONTHLY;BYDAY=1MO"],
  ["every January on the 15th", "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=15"],
  ["every year", "FREQ=YEARLY"],
  ["every week when done", undefined],
  ["every blue moon", undefined],
  ["every 0 days", undefined],
  ["every constructor", undefined],
  ["every week on constructor", undefined],
  ["every week on __proto__", undefined],
  ["every month on the 1st constructor", undefined],
] as const) {
  test(`${written} is ${rule ?? "no rule"}`, () => assert.equal(recurrenceRule(written), rule));
}

test("lines end with CRLF and are no longer than 75 octets, characters whole", () => {
  const text = "감나무 🌳 ".repeat(40).trim();
  const ics = icsOf({ "A.md": `- [ ] ${text}` });
  assert.ok(ics.split("\r\n").every((line) => Buffer.byteLength(line) <= 75 && !line.includes("\n")));
  assert.deepEqual(valuesOf({ "A.md": `- [ ] ${text}` }, "summary"), [text]);
});

test("nothing of hidden notes is in it", () => {
  assert.deepEqual(todosOf({ "H.md": "---\ndg-hide: true\n---\n- [ ] h" }), []);
});
