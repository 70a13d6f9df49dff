import assert from "node:assert/strict";
import { test } from "node:test";
import ICAL from "ical.js";
import { DEFAULTS } from "../../src/config.ts";
import { calendarIcs } from "../../src/outputs/calendar-ics.ts";
import { gardenOf } from "../garden-of.ts";

const SITE = { ...DEFAULTS, title: "기록; 저장소, 하나", url: "https://example.com/garden", basePath: "/garden" };

function fileOf(notes: Readonly<Record<string, string>>, privatePaths: readonly string[] = []): string {
  return calendarIcs(gardenOf(notes, { privatePaths }).garden, SITE);
}

/** Read by another program than wrote it. */
function eventsIn(file: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

test("each diary note is an all-day event of its day", () => {
  const events = eventsIn(fileOf({ "2024-02-29.md": "", "2025.01.14(화) - 계획표.md": "첫 줄", "A.md": "" }));
  assert.deepEqual(
    events.map((event) => [
      event.summary,
      event.startDate.toString(),
      event.endDate.toString(),
      event.startDate.isDate,
    ]),
    [
      ["2024-02-29", "2024-02-29", "2024-03-01", true],
      ["2025.01.14(화) - 계획표", "2025-01-14", "2025-01-15", true],
    ],
  );
});

test("an event leads to its note, and has an identifier of its own that stays", () => {
  const [first, second] = eventsIn(fileOf({ "a/2025-02-03.md": "", "b/2025-02-03.md": "" }));
  assert.equal(first?.component.getFirstPropertyValue("url"), "https://example.com/garden/a/2025-02-03/");
  assert.notEqual(first?.uid, second?.uid);
  assert.equal(eventsIn(fileOf({ "b/2025-02-03.md": "" }))[0]?.uid, second?.uid);
});

test("commas, semicolons, backslashes and line ends in the text are kept", () => {
  const [event] = eventsIn(
    fileOf({
      "2025-02-03.md": "---\ntitle: 'a, b; c\\d'\ndg-metatags:\n  description: \"one\\ntwo, three; four\"\n---\n",
    }),
  );
  assert.equal(event?.summary, "a, b; c\\d");
  assert.equal(event?.description, "one\ntwo, three; four");
});

test("no line is longer than 75 bytes, none is torn within a character, and every one ends in CRLF", () => {
  const file = fileOf({ "2025-02-03.md": `${"긴 글 한 줄 😀 ".repeat(40)}` });
  assert.equal(file.replaceAll("\r\n", "").match(/[\r\n]/), null);
  const lines = file.split("\r\n");
  assert.ok(lines.every((line) => Buffer.byteLength(line) <= 75));
  assert.ok(lines.every((line) => !line.includes("\uFFFD")));
  assert.match(eventsIn(file)[0]?.description ?? "", /^긴 글 한 줄 😀 긴 글 한 줄 😀/);
});

test("private and hidden notes are in no calendar", () => {
  const file = fileOf({ "2025-02-03.md": "---\ndg-hide: true\n---\nsecret", "2025-02-05.md": "x" }, ["2025-02-04.md"]);
  assert.deepEqual(
    eventsIn(file).map((event) => event.summary),
    ["2025-02-05"],
  );
});

test("the stamp of an event is its note's date, in UTC", () => {
  const stamps = eventsIn(
    fileOf({ "2025-02-03.md": "---\nupdated: 2025-02-04T01:30:00+09:00\n---", "2025-02-04.md": "" }),
  ).map((event) => event.component.getFirstPropertyValue("dtstamp")?.toString());
  assert.deepEqual(stamps, ["2025-02-03T16:30:00Z", "2025-02-04T00:00:00Z"]);
});
