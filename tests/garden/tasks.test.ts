import assert from "node:assert/strict";
import { test } from "node:test";
import { scoreOf } from "../../src/garden/task-scores.ts";
import { dayAfter, historyOf } from "../../src/garden/tasks.ts";
import type { Garden } from "../../src/garden/types.ts";
import { gardenOf } from "../garden-of.ts";
import { assertGrowsEvenly } from "../growth.ts";

const placesOf = ({ tasks }: Garden) => tasks.map(({ task, slot, belongsTo }) => [task.text, slot, belongsTo]);

test("a diary task belongs to its note's day, and says when on it", () => {
  const { garden } = gardenOf({
    "2025-02-03.md": "- [ ] a\n# 오전\n- [ ] b\n# 🌇 오후 (13–18):\n- [ ] c\n# 저녁\n- [ ] d",
  });
  assert.deepEqual(placesOf(garden), [
    ["a", undefined, "2025-02-03"],
    ["b", "morning", "2025-02-03"],
    ["c", "afternoon", "2025-02-03"],
    ["d", "evening", "2025-02-03"],
  ]);
});

test("what stands under tomorrow belongs to the next day, over a month's and a leap year's end", () => {
  const { garden } = gardenOf({
    "2024-02-28.md": "# 내일 할 일\n- [ ] a",
    "2024-12-31.md": "# Tomorrow\n## Evening\n- [ ] b",
    "2025-02-28.md": "# 明日やること\n- [ ] c",
  });
  assert.deepEqual(placesOf(garden), [
    ["a", "tomorrow", "2024-02-29"],
    ["b", "tomorrow", "2025-01-01"],
    ["c", "tomorrow", "2025-03-01"],
  ]);
  assert.equal(dayAfter("2024-12-31"), "2025-01-01");
  assert.equal(dayAfter("9999-12-31"), "9999-12-31");
});

test("tomorrow has many names", () => {
  for (const heading of ["내일 계획", "내일의 할 일", "Tasks for tomorrow", "🌙 Tomorrow's plan:"]) {
    const { garden } = gardenOf({ "2025-02-03.md": `## ${heading}\n- [ ] a` });
    assert.equal(garden.tasks[0]?.belongsTo, "2025-02-04", heading);
  }
});

test("a note in one of the owner's forms, or with a day as its alias, is that day's, its tasks too", () => {
  const { garden } = gardenOf(
    { "20250203.md": "- [ ] a", "Trip.md": "---\naliases: [2025-02-04]\n---\n- [ ] b" },
    { periods: { patterns: ["{year}{month}{day}"] } },
  );
  assert.deepEqual(placesOf(garden), [
    ["a", undefined, "2025-02-03"],
    ["b", undefined, "2025-02-04"],
  ]);
  assert.equal(garden.notes.get("20250203.md")?.created, "2025-02-03");
});

test("headings that say when are the owner's to name", () => {
  const { garden } = gardenOf(
    { "2025-02-03.md": "# Zuerst\n- [ ] a\n# 오후\n- [ ] b" },
    { tasks: { headings: { morning: ["zuerst"] } } },
  );
  assert.deepEqual(
    garden.tasks.map(({ slot }) => slot),
    ["morning", "afternoon"],
  );
});

test("a task outside the diary belongs to no day, and is for the day it is due", () => {
  const { garden } = gardenOf({ "A.md": "- [ ] a\n- [ ] b 📅 2025-02-03\n- [ ] c ⏳ 2025-02-02 📅 2025-02-04" });
  assert.deepEqual(
    garden.tasks.map(({ belongsTo, date }) => [belongsTo, date]),
    [
      [undefined, undefined],
      [undefined, "2025-02-03"],
      [undefined, "2025-02-04"],
    ],
  );
});

test("an unfinished task that stands in later days again is one task, counted once, with its history", () => {
  const { garden } = gardenOf({
    "2025-02-03.md": "- [ ] 감 따기",
    "2025-02-04.md": "- [ ] 감  따기",
    "2025-02-07.md": "- [x] **감 따기**",
  });
  assert.deepEqual(historyOf(1, garden.tasks), [0, 1, 2]);
  assert.deepEqual(scoreOf(garden.tasks), { open: 0, done: 1, cancelled: 0, carried: 0 });
  assert.deepEqual(scoreOf(garden.tasks.slice(0, 2)), { open: 0, done: 0, cancelled: 0, carried: 1 });
  assert.deepEqual(
    garden.tasks.map(({ times }) => times),
    [0, 1, 2],
  );
});

test("what was planned for tomorrow and stands in the next day's note is carried over", () => {
  const { garden } = gardenOf({
    "2025-02-03.md": "# 오전\n- [ ] a\n# 내일 할 일\n- [ ] a",
    "2025-02-04.md": "# 오전\n- [x] a\n# 오후\n- [ ] b",
  });
  assert.deepEqual(historyOf(0, garden.tasks), [0, 1, 2]);
  assert.deepEqual(scoreOf(garden.tasks), { open: 1, done: 1, cancelled: 0, carried: 0 });
});

test("a finished or cancelled task that comes again is a new one", () => {
  const { garden } = gardenOf({
    "2025-02-03.md": "- [x] a\n- [-] b",
    "2025-02-04.md": "- [ ] a\n- [ ] b",
  });
  assert.deepEqual(scoreOf(garden.tasks), { open: 2, done: 1, cancelled: 1, carried: 0 });
});

test("two equal tasks of a day are two, and are carried over one by one", () => {
  const { garden } = gardenOf({
    "2025-02-03.md": "# 오전\n- [ ] a\n# 오후\n- [ ] a",
    "2025-02-04.md": "# 오전\n- [ ] a\n# 오후\n- [x] a",
  });
  assert.deepEqual(
    garden.tasks.map(({ carriedFrom }) => carriedFrom),
    [undefined, undefined, 0, 1],
  );
});

test("tasks without words, and those outside the diary, are never carried over", () => {
  const { garden } = gardenOf({
    "2025-02-03.md": "- [ ] \n- [ ] a",
    "2025-02-04.md": "- [ ] ",
    "A.md": "- [ ] a",
  });
  assert.equal(scoreOf(garden.tasks).open, 4);
});

test("hidden notes' tasks are not among the garden's", () => {
  const { garden } = gardenOf({ "A.md": "---\ndg-hide: true\n---\n- [ ] a" });
  assert.deepEqual(garden.tasks, []);
});

test("today is the newest day in the garden, not the clock's", () => {
  const notes = { "2025-02-03.md": "x", "A.md": "---\ncreated: 2025-02-05T09:00\nupdated: 2026-01-01\n---" };
  assert.equal(gardenOf(notes).garden.today, "2025-02-05");
  assert.equal(gardenOf({ ...notes, "B.md": "- [x] b ✅ 2025-02-09" }).garden.today, "2025-02-09");
  assert.equal(gardenOf(notes, { tasks: { today: "2024-01-01" } }).garden.today, "2024-01-01");
  assert.equal(gardenOf({ "A.md": "x" }).garden.today, undefined);
});

test("work grows evenly with days that carry the same task", () => {
  const diary = (days: number, text: string) => {
    const notes: Record<string, string> = {};
    let day = "2001-01-01";
    for (let i = 0; i < days; i++) {
      notes[`${day}.md`] = i === 0 ? text.repeat(days) : text;
      day = dayAfter(day);
    }
    return notes;
  };
  assertGrowsEvenly((days) => {
    const { garden } = gardenOf(diary(days, "- [ ] a\n"));
    scoreOf(garden.tasks);
  }, 200);
});
