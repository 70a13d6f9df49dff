import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { luxonText, momentText } from "../../src/query/date-format.ts";
import { dateMinus, dateOf, datePlus, durationOf, durationText, isoText } from "../../src/query/dates.ts";
import type { DateValue } from "../../src/query/value.ts";

const date = (text: string): DateValue => dateOf(text) ?? assert.fail(`${text} is no date`);
const days = (text: string) => durationOf(text) ?? assert.fail(`${text} is no duration`);

describe("dates", () => {
  test("a date is read as it is written, whatever the zone", () => {
    assert.equal(isoText(date("2025-02-03")), "2025-02-03");
    assert.equal(isoText(date("2025-02")), "2025-02-01");
    assert.equal(isoText(date("2025-02-03T23:30:00+09:00")), "2025-02-03 23:30");
  });

  test("a day that no calendar has is none", () => {
    for (const text of ["2025-02-30", "2025-13-01", "2025-02-03T25:00", "yesterday", ""]) {
      assert.equal(dateOf(text), undefined);
    }
  });

  test("a month after the last of January is the last of February", () => {
    const later = datePlus(date("2025-01-31"), days("1 month"), 1);
    assert.equal(later && isoText(later), "2025-02-28");
    const before = datePlus(date("1960-01-01"), days("1 day"), -1);
    assert.equal(before && isoText(before), "1959-12-31");
  });

  test("dates are apart by months and days, both ways", () => {
    assert.equal(durationText(dateMinus(date("2025-03-03"), date("2025-01-31"))), "1 month, 3 days");
    assert.equal(durationText(dateMinus(date("2025-01-01"), date("2025-01-08"))), "-1 week");
  });

  test("a date beyond all calendars is nothing", () => {
    assert.equal(datePlus(date("2025-01-01"), days("99999 years"), 1), null);
  });

  test("durations are read with and without commas and plurals", () => {
    assert.equal(durationText(days("1 yr, 2 months 3d")), "1 year, 2 months, 3 days");
    assert.equal(durationText(days("90m")), "1 hour, 30 minutes");
    assert.equal(durationText(days("2M")), "2 months");
    for (const text of ["", "soon", "3", "3 bananas", "1 day ago"]) assert.equal(durationOf(text), undefined);
  });

  test("patterns are filled in English on every machine", () => {
    const moment = date("2025-02-03T15:04");
    assert.equal(luxonText(moment, "EEE, d MMM yyyy 'at' h:mm a, WW"), "Mon, 3 Feb 2025 at 3:04 PM, 06");
    assert.equal(momentText(moment, "dddd Do MMMM YYYY [at] HH:mm"), "Monday 3rd February 2025 at 15:04");
  });
});
