import assert from "node:assert/strict";
import { test } from "node:test";
import type { Task } from "../../src/garden/task-types.ts";
import { gardenOf, noteOf } from "../garden-of.ts";
import { assertGrowsEvenly } from "../growth.ts";

const taskOf = (text: string): Task => {
  const [task] = noteOf(`- [ ] ${text}`).tasks;
  if (task === undefined) throw new Error(`There is no task in ${text}.`);
  return task;
};

for (const [written, field, value] of [
  ["📅 2025-02-03", "due", "2025-02-03"],
  ["📆 2025-02-03", "due", "2025-02-03"],
  ["🗓️ 2025-02-03", "due", "2025-02-03"],
  ["📅2025-02-03", "due", "2025-02-03"],
  ["⏳ 2025-02-03", "scheduled", "2025-02-03"],
  ["⌛ 2025-02-03", "scheduled", "2025-02-03"],
  ["🛫 2025-02-03", "start", "2025-02-03"],
  ["➕ 2025-02-03", "created", "2025-02-03"],
  ["✅ 2025-02-03", "done", "2025-02-03"],
  ["❌ 2025-02-03", "cancelled", "2025-02-03"],
  ["🔺", "priority", "highest"],
  ["⏫", "priority", "high"],
  ["🔼", "priority", "medium"],
  ["🔽", "priority", "low"],
  ["⏬", "priority", "lowest"],
  ["⏬️", "priority", "lowest"],
  ["🔁 every week on Monday", "recurrence", "every week on Monday"],
  ["[due:: 2025-02-03]", "due", "2025-02-03"],
  ["[due:: 2025-02-03T09:00]", "due", "2025-02-03"],
  ["[due:: [[2025-02-03]]]", "due", "2025-02-03"],
  ["[due:: [[Diary/2025-02-03]]]", "due", "2025-02-03"],
  ["(completion:: 2025-02-03)", "done", "2025-02-03"],
  ["[completion:: 2025-02-03]", "done", "2025-02-03"],
  ["[scheduled:: 2025-02-03]", "scheduled", "2025-02-03"],
  ["(start:: 2025-02-03)", "start", "2025-02-03"],
  ["[created:: 2025-02-03]", "created", "2025-02-03"],
  ["[cancelled:: 2025-02-03]", "cancelled", "2025-02-03"],
  ["[priority:: high]", "priority", "high"],
  ["[repeat:: every 3 days when done]", "recurrence", "every 3 days when done"],
] as const) {
  test(`${written} is its ${field}, and no part of the text`, () => {
    const task = taskOf(`감나무에 물 주기 ${written}`);
    assert.equal(task[field], value);
    assert.equal(task.text, "감나무에 물 주기");
  });
}

test("many signs in a row all count, in any order, tags among them", () => {
  const task = taskOf("write 🔼 #home 🔁 every day ➕ 2025-01-01 🛫 2025-01-02 ⏳ 2025-01-03 📅 2025-02-28");
  assert.deepEqual(
    [task.text, task.priority, task.recurrence, task.created, task.start, task.scheduled, task.due, task.tags],
    ["write #home", "medium", "every day", "2025-01-01", "2025-01-02", "2025-01-03", "2025-02-28", ["home"]],
  );
});

test("the text as written keeps its signs", () => {
  assert.equal(taskOf("write 📅 2025-02-28").written, "write 📅 2025-02-28");
  assert.equal(taskOf("write").written, undefined);
});

test("a leap day is a day, and a 30th of February is told and stays in the text", () => {
  assert.equal(taskOf("x 📅 2024-02-29").due, "2024-02-29");
  const { garden, told } = gardenOf({ "A.md": "# h\n- [ ] x 📅 2025-02-30\n- [ ] y [due:: someday]" });
  assert.deepEqual(
    garden.tasks.map(({ task }) => [task.text, task.due]),
    [
      ["x 📅 2025-02-30", undefined],
      ["y due: someday", undefined],
    ],
  );
  assert.deepEqual(
    told("wrong-task-date").map(({ line }) => line),
    [2, 3],
  );
});

test("signs in code are text, and a picture before the words is decoration", () => {
  assert.equal(taskOf("`📅 2025-02-03`").due, undefined);
  assert.equal(taskOf("📅 일정 짜기").text, "📅 일정 짜기");
  assert.equal(taskOf("⏫ climb").priority, undefined);
});

test("of two due dates the first counts", () => {
  assert.equal(taskOf("x 📅 2025-02-03 📅 2025-02-04").due, "2025-02-03");
});

test("the plugin's ids leave the text", () => {
  assert.equal(taskOf("x 🆔 abc1 ⛔ def2,ghi3 📅 2025-02-03").text, "x");
  assert.equal(taskOf("⛔ do not enter").text, "⛔ do not enter");
});

test("links keep their place in the text and among the note's links", () => {
  const note = noteOf("see [[X]]\n\n- [ ] **read**  [[B|the b]] and [this](https://example.com) 📅 2025-02-03 now");
  const [task] = note.tasks;
  assert.equal(task?.text, "read the b and this now");
  assert.deepEqual(task?.links, [
    { start: 5, end: 10, link: 1 },
    { start: 15, end: 19, address: "https://example.com" },
  ]);
});

test("a task knows the task it stands in, also through an item that is none", () => {
  const { tasks } = noteOf("- [ ] a\n\t- [ ] b\n\t- c\n\t\t- [ ] d\n- [ ] e");
  assert.deepEqual(
    tasks.map(({ parent }) => parent),
    [undefined, 0, 0, undefined],
  );
});

test("a task knows all headings above it, without the title's repetition", () => {
  const { tasks } = noteOf("# A\n## b\n### c\n- [ ] x\n## d\n- [ ] y");
  assert.deepEqual(
    tasks.map(({ headings }) => headings),
    [["b", "c"], ["d"]],
  );
});

test("a task knows its block id", () => {
  assert.deepEqual([taskOf("x ^t1").blockId, taskOf("x ^t1").text], ["t1", "x"]);
});

test("work grows evenly with the signs of a task", () => {
  for (const sign of ["🔺 ", "🔺", "📅 2025-02-03 ", "🔁 every ", "⛔ a, ", "#a ", "[due:: 2025-02-03] ", "[[b]] "]) {
    assertGrowsEvenly((size) => void noteOf(`- [ ] ${sign.repeat(size)}`), 400);
  }
});
