import assert from "node:assert/strict";
import { test } from "node:test";
import { calendarRulesOf, createPeriodNames } from "../../src/garden/period-names.ts";
import { problemWithPattern } from "../../src/garden/period-patterns.ts";
import { type CalendarRules, PERIOD_DEFAULTS } from "../../src/garden/period-types.ts";

const KOREAN: CalendarRules = { weeks: "month", weekStart: 0, firstWeekDays: 1 };
const ISO: CalendarRules = { weeks: "iso", weekStart: 1, firstWeekDays: 1 };

function keyOf(name: string, rules = KOREAN, patterns: readonly string[] = []): string | undefined {
  return createPeriodNames(rules, patterns)(name)?.key;
}

function daysOf(name: string, rules = KOREAN): string | undefined {
  const span = createPeriodNames(rules)(name);
  return span && `${span.first}..${span.last}`;
}

for (const [key, names] of Object.entries({
  "2025-02-03": [
    "2025-02-03",
    "2025-2-3",
    "2025.02.03",
    "2025.02.03(월)",
    "2025. 2. 3.",
    "2025. 2. 3. 월요일",
    "2025/02/03",
    "2025-02-03 Mon",
    "2025-02-03, Monday",
    "2025-02-03 (Mon)",
    "2025년 2월 3일",
    "2025년2월3일",
    "2025년 2월 3일 월요일",
    "2025년 02월 03일(월)".normalize("NFD"),
    "2025年2月3日",
    "2025年2月3日（月）",
    "2025年2月3日 月曜日",
    "2025年2月3日 星期一",
    "２０２５－０２－０３",
    "February 3, 2025",
    "Feb 3rd 2025",
    "Monday, February 3, 2025",
    "3 February 2025",
    "3rd of Feb, 2025",
    "2025 February 3",
  ],
  "2025-02": [
    "2025-02",
    "2025-2",
    "2025/02",
    "2025.02",
    "2025. 2.",
    "2025년 2월",
    "2025년 02월",
    "2025年2月",
    "February 2025",
    "feb, 2025",
    "2025 Feb",
    "2025-02 February",
    " 2025-02 ",
  ],
  "2025-W06": [
    "2025-W06",
    "2025-w6",
    "2025W06",
    "2025 Week 6",
    "Week 6 of 2025",
    "Week 6, 2025",
    "W06-2025",
    "2025년 6주차",
    "2025년 6주",
    "2025年第6週",
    "2025年第6周",
  ],
  "2025-W16": [
    "2025-04-3week",
    "2025-04-03week",
    "2025-04-3주",
    "2025.04 3주차",
    "2025-04-W3",
    "2025-04-week3",
    "2025년 4월 3주",
    "2025년 4월 3주차",
    "2025년 4월 셋째 주",
    "2025년 4월 셋째주",
    "2025년 4월 세 번째 주",
    "2025年4月第3週",
    "2025年4月第三周",
    "3rd week of April 2025",
    "third week of Apr 2025",
    "April 2025, week 3",
    "Week 3 of April 2025",
  ],
  "2025-Q1": [
    "2025-Q1",
    "2025 Q1",
    "2025Q1",
    "Q1 2025",
    "1Q 2025",
    "2025 1Q",
    "2025년 1분기",
    "2025年第1四半期",
    "2025年第一季度",
    "1st quarter of 2025",
    "first quarter 2025",
  ],
  "2025": ["2025", "2025년", "2025年"],
})) {
  for (const name of names) {
    test(`"${name.normalize("NFC")}" is ${key}`, () => assert.equal(keyOf(name), key));
  }
}

for (const name of [
  "1206.  View",
  "2001. 파리",
  "2025.01.14(화) - 계획표",
  "2025년 AWS 시험 준비",
  "2025-02-03 회의",
  "2025-02-30",
  "2025-13",
  "2025-00-01",
  "2025.1",
  "2025.",
  "1206",
  "2200",
  "20250203",
  "2025-02-03-04",
  "2025-W54",
  "2025-W00",
  "2024-W53",
  "2025-04-6week",
  "2025-04-7week",
  "2025-Q5",
  "may",
  "week 3",
  "12월 31일",
  "2025-02~2025-03",
  "2025-04-1week~2025-04-3week",
  "2025-04-1week~2025-04-1week~2025-04-1week",
  "v2025-02",
  `2025-02${" ".repeat(100)}x`,
  "",
]) {
  test(`"${name.slice(0, 50)}" is no period`, () => assert.equal(keyOf(name), undefined));
}

test("a leap day is a day in leap years only", () => {
  assert.deepEqual(
    ["2024-02-29", "2025-02-29", "2000-02-29", "1900-02-29", "2100-02-29"].map((name) => keyOf(name)),
    ["2024-02-29", undefined, "2000-02-29", undefined, undefined],
  );
});

test("a leap year's February has 29 days", () => {
  assert.deepEqual([daysOf("2024-02"), daysOf("2025-02")], ["2024-02-01..2024-02-29", "2025-02-01..2025-02-28"]);
});

test("some years have an ISO week 53", () => {
  assert.deepEqual(
    [daysOf("2020-W53", ISO), daysOf("2026-W53", ISO), daysOf("2025-W53", ISO)],
    ["2020-12-28..2021-01-03", "2026-12-28..2027-01-03", undefined],
  );
});

test("the first ISO week of a year may begin in the year before", () => {
  assert.equal(daysOf("2025-W01", ISO), "2024-12-30..2025-01-05");
});

test("weeks of a month are the rows of its calendar", () => {
  assert.deepEqual(
    ["2025-03-1week", "2025-03-3week", "2025-03-6week", "2025-04-2week"].map((name) => daysOf(name)),
    ["2025-02-23..2025-03-01", "2025-03-09..2025-03-15", "2025-03-30..2025-04-05", "2025-04-06..2025-04-12"],
  );
});

test("a week across two months is one week, by either month's name or by both", () => {
  for (const name of [
    "2025-03-6week",
    "2025-04-1week",
    "2025-03-6week - 2025-04-1week",
    "2025-03-6week~2025-04-1week",
    "2025년 4월 첫째 주",
    "last week of March 2025",
  ]) {
    assert.equal(keyOf(name), "2025-W14");
  }
  assert.equal(daysOf("2025-04-5week~2025-05-01week"), "2025-04-27..2025-05-03");
});

test("a week across two years is one week too", () => {
  assert.deepEqual([keyOf("2024-12-5week"), keyOf("2025-01-1week")], ["2025-W01", "2025-W01"]);
});

test("an ISO week is the garden's week that holds its Thursday, wherever weeks begin", () => {
  assert.deepEqual(
    [0, 1, 6].map((weekStart) => daysOf("2025-W06", { ...KOREAN, weekStart })),
    ["2025-02-02..2025-02-08", "2025-02-03..2025-02-09", "2025-02-01..2025-02-07"],
  );
});

test("the first week of a month may have to hold most of its days, or seven", () => {
  assert.deepEqual(
    ([1, 4, 7] as const).map((firstWeekDays) => daysOf("2025-05-1week", { ...KOREAN, firstWeekDays })),
    ["2025-04-27..2025-05-03", "2025-05-04..2025-05-10", "2025-05-04..2025-05-10"],
  );
  assert.equal(daysOf("2025-04-1week", { ...KOREAN, firstWeekDays: 4 }), "2025-03-30..2025-04-05");
});

test("quarters and years have all their days", () => {
  assert.deepEqual([daysOf("2024-Q1"), daysOf("2024")], ["2024-01-01..2024-03-31", "2024-01-01..2024-12-31"]);
});

test("an owner's own pattern names periods", () => {
  const patterns = [
    "Journal {year}_{month}_{day}",
    "{year}学期{quarter}",
    "W{week}'{year}",
    "({weekday} {day}.{month}.{year})",
  ];
  assert.equal(keyOf("journal 2025_02_03", KOREAN, patterns), "2025-02-03");
  assert.equal(keyOf("2025学期2", KOREAN, patterns), "2025-Q2");
  assert.equal(keyOf("W6'2025", KOREAN, patterns), "2025-W06");
  assert.equal(keyOf("Journal 2025x02x03", KOREAN, patterns), undefined);
});

for (const [pattern, problem] of [
  ["{year}-{month}", undefined],
  ["{month}", "no {year}"],
  ["{year} {moon}", "an unknown word in braces"],
  ["{year}{year}", "a word twice"],
] as const) {
  test(`the pattern ${pattern} is ${problem === undefined ? "sound" : `refused: ${problem}`}`, () => {
    assert.equal(problemWithPattern(pattern), problem);
  });
}

test("a garden that names weeks by the year counts them so, and from Monday", () => {
  assert.deepEqual(calendarRulesOf(PERIOD_DEFAULTS, "ko", ["A", "2025-W06"]), {
    weeks: "iso",
    weekStart: 1,
    firstWeekDays: 1,
  });
});

test("a garden that names weeks by the month counts them so, from its language's first day", () => {
  const starts = ["ko", "en", "en-GB", "ja", "zh", "zh-TW", "de", "ar"].map(
    (language) => calendarRulesOf(PERIOD_DEFAULTS, language, ["2025-W06", "2025-04-5week~2025-05-01week"]).weekStart,
  );
  assert.deepEqual(starts, [0, 0, 1, 0, 1, 0, 1, 6]);
});

test("what the owner settled wins", () => {
  assert.deepEqual(
    calendarRulesOf({ weeks: "month", weekStart: "monday", firstWeek: "most", patterns: [] }, "ko", ["2025-W06"]),
    { weeks: "month", weekStart: 1, firstWeekDays: 4 },
  );
});

test("signs that stand for the spaces a tag cannot hold are read as spaces", () => {
  assert.equal(keyOf("2025년-2월"), "2025-02");
  assert.equal(keyOf("2025년_2월_3일"), "2025-02-03");
  assert.equal(keyOf("February-2025"), "2025-02");
  assert.equal(keyOf("2025_02_03x"), undefined);
  assert.equal(keyOf("1206-view"), undefined);
});
