import assert from "node:assert/strict";
import { test } from "node:test";
import type { GardenOptions } from "../../src/config.ts";
import { siteOf } from "../owner/site-of.ts";
import { type Files, published } from "../vault-of.ts";

const DAYS = [
  "0000-01-01",
  "0001-01-01",
  "0099-12-31",
  "0201-01-01",
  "1000-01-01",
  "1899-12-31",
  "9999-12-31",
  "2025-02-30",
  "2025-13-45",
];

const notes: Files = Object.fromEntries(
  DAYS.flatMap((day) => [
    [
      `content/${day}.md`,
      published(
        `# 내일\n- [ ] one 📅 ${day} ⏳ ${day} 🛫 ${day} ➕ ${day} 🔁 every week on constructor\n- [x] two ✅ ${day}\n- [ ] three [due:: ${day}]`,
      ),
    ],
    [
      `content/made ${day.replaceAll("-", "")}.md`,
      published(
        `[[${day}]] #${day}`,
        `created: ${day}`,
        `updated: "${day}T23:59:59-12:00"`,
        `date: ${day.slice(0, 7)}`,
      ),
    ],
  ]),
);
const template =
  "# {{period.name}}\n{{ {{period.key}} }} {{ }} {{{{}}}} {{tasks.open by day}} {{unclosed\n{{days}}\n{{calendar}}\n{{chart}}\n{{numbers}}\n{{notes.changed}}";
const reviews: GardenOptions["reviews"] = (["week", "month", "quarter", "year"] as const).map((every) => ({
  every,
  template: "Month.md",
}));
const queries = ["due before in 9999 years", "due after 9999 weeks ago", "due 0000-01-01", "happens in 9999"];
const site = siteOf(
  {
    ...notes,
    "content/Month.md": template,
    "content/Asks.md": published(queries.map((query) => `\`\`\`tasks\n${query}\n\`\`\``).join("\n")),
  },
  { reviews, url: "https://example.com" },
);

test("a garden with days that no diary has is built, whatever asks for its days", () => {
  assert.doesNotMatch(site.whole(), /\bNaN\b|Invalid Date|\+01\d|native code|\[object/);
});

test("a year before 100 makes no page, and the last day there is makes one", () => {
  assert.throws(() => site.textOf("calendar/0001-01/index.html"));
  assert.match(site.textOf("calendar/9999-12/index.html"), /9999/);
});

test("what is planned for the day after the last stays on it", () => {
  assert.match(site.textOf("tasks.csv"), /,9999-12-31,9999-12-31,/);
  assert.match(site.textOf("calendar.ics"), /DTSTART;VALUE=DATE:99991231\r\nSUMMARY/);
});
