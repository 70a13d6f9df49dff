import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULTS } from "../../src/config.ts";
import { createPages } from "../../src/pages/pages.ts";
import type { Page } from "../../src/pages/site.ts";
import { gardenOf, type TestOptions } from "../garden-of.ts";

/** The page at an address of a small garden; throws where there is none. */
function pageAt(url: string, notes: Readonly<Record<string, string>>, options: TestOptions = {}): string {
  return pageOf(url, notes, options).render();
}

function pageOf(url: string, notes: Readonly<Record<string, string>>, options: TestOptions = {}): Page {
  const { garden, bodyOf, mentionsOf, hrefOfLink } = gardenOf(notes, options);
  const pages = createPages({
    garden,
    settings: { ...DEFAULTS, basePath: "", language: options.language ?? "en" },
    assets: { style: "/_/style.css", script: "/_/script.js" },
    renderBody: bodyOf,
    stylesOf: () => [],
    mentionsOf,
    hrefOfLink,
  });
  const page = pages.find((page) => page.url === url);
  if (page === undefined) throw new Error(`No page ${url} among ${pages.map((page) => page.url).join(" ")}`);
  return page;
}

/** What a table's links are called, in order. */
function labelsIn(page: string): readonly string[] {
  return [...page.matchAll(/<td[^>]*><a [^>]*><span class="visually-hidden">([^"<]*\d[^"<]*)/g)].map(
    ([, label = ""]) => label,
  );
}

const DIARY = {
  "2025-02-03.md": "# 오전\n- [x] one\n- [ ] two\n\nwords of the third\n# 내일 할 일\n- [ ] three",
  "2025-02-04.md": "# 오전\n- [x] three",
  "2025-02.md": "My own words.",
};

test("a day of the calendar says its weekday, its words and its tasks aloud", () => {
  assert.deepEqual(labelsIn(pageAt("/2025-02/", DIARY)), [
    "Monday, February 3, 2025: 7 words, 1 of 2 done",
    "Tuesday, February 4, 2025: 1 word, 1 of 1 done",
  ]);
});

test("in Korean it says so in Korean", () => {
  assert.deepEqual(labelsIn(pageAt("/2025-02/", DIARY, { language: "ko" })), [
    "2025년 2월 3일 월요일: 7단어, 할 일 2개 중 1개 완료",
    "2025년 2월 4일 화요일: 1단어, 할 일 1개 중 1개 완료",
  ]);
});

test("the calendar is a table with a caption, and headers for its columns and weeks", () => {
  const page = pageAt("/2025-02/", { ...DIARY, "2025-02-2week.md": "" });
  assert.match(page, /<table class="month-calendar"><caption>February 2025<\/caption>/);
  assert.equal(page.match(/<th scope="col"/g)?.length, 8);
  assert.match(page, /<th scope="row" class="calendar-week"><a href="\/2025-02-2week\/">Week 2<\/a><\/th>/);
  assert.match(page, /<span class="visually-hidden">Sunday<\/span>/);
});

test("the author's words stand above what belongs to the month", () => {
  const page = pageAt("/2025-02/", DIARY);
  assert.ok(page.indexOf("My own words.") < page.indexOf('class="month-calendar"'));
});

test("weeks begin on Monday where the site's language or ISO weeks say so", () => {
  const first = (notes: Record<string, string>, language: string) =>
    /<span class="visually-hidden">([^<]*day)</.exec(pageAt("/2025-02/", notes, { language }))?.[1];
  assert.deepEqual(
    [first(DIARY, "en"), first(DIARY, "en-GB"), first({ ...DIARY, "2025-W06.md": "" }, "en")],
    ["Sunday", "Monday", "Monday"],
  );
});

test("a month that nobody wrote a note for has a page with its year, neighbours and days", () => {
  const page = pageAt("/calendar/2025-02/", {
    "2025-01-31.md": "",
    "2025-02-03 plan.md": "first line",
    "2025-03-01.md": "",
  });
  assert.match(page, /<h1>February 2025<\/h1>/);
  assert.match(page, /rel="prev" href="\/calendar\/2025-01\/"/);
  assert.match(page, /rel="next" href="\/calendar\/2025-03\/"/);
  assert.match(page, /href="\/calendar\/2025\/">2025</);
  assert.match(page, /<li id="_2025-02-03">[\s\S]*2025-02-03 plan[\s\S]*first line/);
});

test("tasks are shown as they stand at the period's end, once, with the days they stood on", () => {
  const notes = {
    "2025-02-03.md": "# Morning\n- [ ] read",
    "2025-02-04.md": "# Morning\n- [ ] read",
    "2025-03-01.md": "# Morning\n- [x] read",
  };
  const february = pageAt("/calendar/2025-02/", notes);
  assert.match(february, /Carried over <span class="count">1<\/span>/);
  const history = [...february.matchAll(/class="task-history">([\s\S]*?)<\/span><\/li>/g)].map(([, days = ""]) =>
    [...days.matchAll(/<a href="([^"]*)">/g)].map(([, href]) => href),
  );
  assert.deepEqual(history, [["/2025-02-03/#task_1", "/2025-02-04/#task_1", "/2025-03-01/#task_1"]]);
  assert.match(pageAt("/calendar/2025-03/", notes), /Done <span class="count">1<\/span>/);
});

test("what a diary puts down for another day is shown on that day and its month until it is done", () => {
  const notes = {
    "2025-02-03.md":
      "- [ ] pay the rent 📅 2025-03-05\n- [ ] pack ⏳ 2025-03-05\n- [x] call ✅ 2025-02-03 📅 2025-03-05",
    "2025-03-05.md": "- [ ] my own 📅 2025-03-05",
  };
  const march = pageAt("/calendar/2025-03/", notes);
  const dueOn = (page: string): readonly string[] =>
    [...(/Due or scheduled <span[\s\S]*?<\/details>/.exec(page)?.[0] ?? "").matchAll(/<li>([\s\S]*?)<\/li>/g)].map(
      ([, item = ""]) =>
        item
          .replace(/<[^>]*>/g, " ")
          .replace(/\s+/g, " ")
          .trim(),
    );
  const both = ["pay the rent March 5", "pack March 5"];
  assert.deepEqual(dueOn(pageAt("/2025-03-05/", notes)), both);
  assert.deepEqual(dueOn(march), both);
  assert.match(march, /Due or scheduled[\s\S]*?<p class="task-heading">2025-02-03<\/p>/);
  assert.match(pageAt("/2025-03-05/", notes), /<a href="\/2025-02-03\/#task_1">pay the rent/);
  // They stand among the tasks of the day and the month they were written on.
  assert.deepEqual(dueOn(pageAt("/2025-02-03/", notes)), []);
  assert.deepEqual(dueOn(pageAt("/calendar/2025-02/", notes)), []);
  assert.deepEqual(dueOn(pageAt("/calendar/2025/", notes)), []);
});

test("a month nothing is written in yet has a page for what a diary puts down for it", () => {
  const page = pageAt("/calendar/2025-06/", { "2025-02-03.md": "- [ ] renew the lease 📅 2025-06-30" });
  assert.match(page, /Due or scheduled <span class="count">1<\/span>[\s\S]*renew the lease/);
});

test("a link in a task leads where it does in its note, and a sign beside it to the task", () => {
  const page = pageAt("/calendar/2025-02/", {
    "2025-02-03.md": "- [ ] Read [[Persimmon|the tree]] and [home](https://example.com)\n- [ ] Plain",
    "Persimmon.md": "x",
  });
  assert.match(page, /Read <a href="\/persimmon\/">the tree<\/a> and <a href="https:\/\/example.com">home<\/a>/);
  assert.match(page, /class="task-place" href="\/2025-02-03\/#task_1" aria-label="[^"]*Read the tree and home"/);
  assert.match(page, /<li><a href="\/2025-02-03\/#task_2">Plain<\/a>/);
});

test("a day lists its other notes by title, the month with their first lines", () => {
  const notes = { "2025-02-03.md": "Mine.", "Persimmon.md": "---\ncreated: 2025-02-03\n---\nIt bears fruit." };
  const day = pageAt("/2025-02-03/", notes);
  assert.match(day, /<a href="\/persimmon\/">Persimmon<\/a>/);
  assert.doesNotMatch(day, /It bears fruit/);
  assert.match(pageAt("/calendar/2025-02/", notes), /It bears fruit/);
});

test("a month's note leads to the months before and after it, not to its neighbours in the folder", () => {
  const page = pageAt("/2025-02/", { "2025-01.md": "", "2025-02.md": "", "2025-02 x.md": "", "2025-02-03.md": "" });
  assert.deepEqual(
    [...page.matchAll(/rel="(prev|next)" href="([^"]*)"/g)].map(([, rel, href]) => `${rel} ${href}`),
    ["prev /2025-01/"],
  );
  assert.doesNotMatch(page, /href="\/2025-02-x\/"/);
});

test("a period without a note is found by its names", () => {
  const found = pageOf("/tags/2025-02/", { "2025-02-03.md": "#2025-02" }, { language: "ko" }).search?.();
  assert.deepEqual([found?.title, found?.aliases, found?.date], ["2025-02", ["2025년 2월"], "2025-02-01"]);
  assert.deepEqual(pageOf("/calendar/2025/", { "2025-02-03.md": "" }).search?.().title, "2025");
});

test("a task outside the diary stands in the month it was finished in, or else is for", () => {
  const notes = {
    "Project.md": "- [x] built ✅ 2025-02-03 📅 2025-04-01\n- [ ] paint 📅 2025-03-05\n- [-] sell ❌ 2025-02-04",
    "2025-01-31.md": "# Tomorrow\n- [ ] sweep",
  };
  const february = pageAt("/calendar/2025-02/", notes);
  assert.match(february, /Done <span class="count">1<\/span>[\s\S]*built/);
  assert.match(february, /Still open <span class="count">1<\/span>[\s\S]*sweep/);
  assert.deepEqual(labelsIn(february), [
    "Saturday, February 1, 2025: 0 of 1 done",
    "Monday, February 3, 2025: 1 of 1 done",
    "Tuesday, February 4, 2025",
  ]);
  assert.match(pageAt("/calendar/2025-03/", notes), /Still open <span class="count">1<\/span>[\s\S]*paint/);
  assert.throws(() => pageAt("/calendar/2025-04/", notes), /No page/);
});

test("a task that is for the end of time has its month", () => {
  const page = pageAt("/calendar/9999-12/", { "A.md": "- [ ] some day 📅 9999-12-31" });
  assert.deepEqual(labelsIn(page), ["Friday, December 31, 9999: 0 of 1 done"]);
});

test("days long ago stand below their weekdays, whichever weeks begin with", () => {
  for (const weekStart of ["sunday", "monday", "saturday"] as const) {
    const notes = { "A.md": "---\ndate: 1950-06-25\n---\nx", "B.md": "---\ndate: 0950-06-25\n---\nx" };
    const page = pageAt("/calendar/1950-06/", notes, { periods: { weekStart } });
    assert.deepEqual(labelsIn(page), ["Sunday, June 25, 1950: 1 word"]);
    const row = page.split("<tr>").find((part) => part.includes("June 25, 1950")) ?? "";
    const before = row.slice(0, row.indexOf("June 25")).match(/<td/g)?.length;
    assert.equal(before, { sunday: 1, monday: 7, saturday: 2 }[weekStart]);
    assert.match(pageAt("/calendar/0950/", notes), /class="year-calendar"/);
  }
});

test("tasks stand below their headings in the order of a day", () => {
  const page = pageAt("/calendar/2025-02/", {
    "2025-02-03.md": "# Tomorrow\n- [ ] t\n# Afternoon\n- [ ] a\n# Errands\n- [ ] e\n# Morning\n- [ ] m",
  });
  const headings = [...page.matchAll(/class="task-heading">([^<]*)/g)].map(([, heading]) => heading);
  assert.deepEqual(headings, ["Morning", "Afternoon", "Errands", "Tomorrow"]);
});

test("a day whose note holds a task twice, left undone and put down for tomorrow, stands in its history once", () => {
  const page = pageAt("/calendar/2025-02/", {
    "2025-02-03.md": "# Morning\n- [ ] read\n# Tomorrow\n- [ ] read",
    "2025-02-04.md": "# Morning\n- [x] read",
  });
  const [, days = ""] = /class="task-history">([\s\S]*?)<\/span><\/li>/.exec(page) ?? [];
  assert.deepEqual(
    [...days.matchAll(/<a [^>]*>([^<]*)</g)].map(([, day]) => day),
    ["February 3", "February 4"],
  );
});

test("a tag that is a period in one of the owner's forms is not among what was touched", () => {
  const page = pageAt(
    "/calendar/2025-02/",
    { "2025-02-03.md": "#w6-2025x #birds" },
    { periods: { patterns: ["w{week}-{year}x"] } },
  );
  assert.match(page, /Touched most[\s\S]*href="\/tags\/birds\/"/);
  assert.doesNotMatch(page.slice(page.indexOf("Touched most")), /href="\/tags\/w6-2025x\/"/);
});

test("what is filed, speaks of it or was changed in it is shown once, below the days", () => {
  const page = pageAt("/tags/2025-02/", {
    "2025-02-03.md": "#2025-02",
    "Topic.md": "# Tags\n- [[2025-02]]",
    "Talk.md": "about [[February 2025]]",
    "Changed.md": "---\nupdated: 2025-02-07\n---",
  });
  const part = (id: string) =>
    page.slice(page.indexOf(`id="${id}"`), page.indexOf("</section>", page.indexOf(`id="${id}"`)));
  assert.match(part("_period-filed"), /href="\/topic\/"/);
  assert.doesNotMatch(part("_period-filed"), /2025-02-03/);
  assert.doesNotMatch(part("_period-filed"), /href="\/talk\/"/);
  assert.match(part("_period-mentioned"), /href="\/talk\/"/);
  assert.match(part("_period-changed"), /href="\/changed\/"/);
});

test("a day shows the same day of other years, a leap day only leap years'", () => {
  const notes = { "2024-02-29.md": "leap", "2020-02-29.md": "earlier", "2023-03-01.md": "", "2024-03-01.md": "" };
  assert.match(pageAt("/2024-02-29/", notes), /On this day in other years[\s\S]*href="\/2020-02-29\/"/);
  assert.match(pageAt("/2024-03-01/", notes), /On this day in other years[\s\S]*href="\/2023-03-01\/"/);
});

test("two notes of a period both show it, and lead to each other", () => {
  const notes = { "a/2025-02.md": "", "longer/2025-02.md": "", "2025-02-03.md": "x" };
  assert.match(pageAt("/a/2025-02/", notes), /period-namesakes[\s\S]*href="\/longer\/2025-02\/"/);
  assert.match(pageAt("/longer/2025-02/", notes), /period-namesakes[\s\S]*href="\/a\/2025-02\/"[\s\S]*month-calendar/);
});

test("a note that is named like a year and nothing else belongs to shows no calendar", () => {
  assert.doesNotMatch(pageAt("/1984/", { "1984.md": "A novel." }), /class="period"/);
});

test("a year is a table of its months and days", () => {
  const page = pageAt("/calendar/2024/", { "2024-02-29.md": "some words", "2024-12-31.md": "" });
  assert.equal(page.match(/<th scope="row">/g)?.length, 12);
  assert.deepEqual(labelsIn(page), ["Thursday, February 29, 2024: 2 words", "Tuesday, December 31, 2024"]);
});

test("the calendar shows the newest three years as squares and the others as numbers", () => {
  const page = pageAt(
    "/calendar/",
    Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`${2016 + i}-05-05.md`, "a word"])),
  );
  assert.equal(page.match(/class="year-calendar"/g)?.length, 3);
  assert.match(page, /id="_calendar-years"[\s\S]*href="\/calendar\/2016\/"/);
});

test("ten years of diary stay within a page's bounds", () => {
  const notes: Record<string, string> = {};
  for (let i = 0; i < 3650; i++) {
    notes[`${new Date(Date.UTC(2015, 0, 1 + i)).toISOString().slice(0, 10)}.md`] = "- [x] one\n- [ ] two\n\nwords";
  }
  assert.ok(pageAt("/calendar/", notes).length < 400_000);
  assert.ok(pageAt("/calendar/2020/", notes).length < 300_000);
});

test("a page holds few of the notes that were all made on one day", () => {
  const notes = Object.fromEntries(
    Array.from({ length: 2000 }, (_, i) => [`${i}.md`, "---\ncreated: 2025-02-03\n---"]),
  );
  assert.ok(pageAt("/calendar/2025-02/", notes).length < 40_000);
});

test("a day that has tasks and no note is where its cell leads", () => {
  const page = pageAt("/calendar/2025-02/", { "2025-02-03.md": "# 내일 할 일\n- [ ] three" });
  assert.match(page, /<td[^>]*><a href="\/calendar\/2025-02\/#_2025-02-04">/);
  assert.match(page, /<li id="_2025-02-04">/);
});
