import assert from "node:assert/strict";
import { test } from "node:test";
import { createGarden } from "../../src/garden/create-garden.ts";
import type { Period } from "../../src/garden/period-types.ts";
import { parseDocument } from "../../src/markdown/document.ts";
import { gardenOf } from "../garden-of.ts";
import { assertGrowsEvenly } from "../growth.ts";

/** A garden's period; throws where there is none. */
function periodIn({ garden }: ReturnType<typeof gardenOf>, key: string): Period {
  const period = garden.periods.get(key);
  if (period === undefined) throw new Error(`No period "${key}" among ${[...garden.periods.keys()].join(", ")}.`);
  return period;
}

test("a month's folder, its other names, a hashtag and a property are one tag and one page", () => {
  const site = gardenOf({
    "1.md": "# Tags\n- [[06 - Full Notes/2025-02\\|2025-02]]\n",
    "2.md": "# Tags\n- [[03 - Tags/2025-02\\|2월]]\n",
    "3.md": "#2025-02",
    "4.md": "---\ntags: [2025-02]\n---",
    "5.md": "# Tags\n- [[2025년 2월]]\n",
    "6.md": "---\ntags: [2025/02, '2025年2月']\n---",
  });
  assert.deepEqual([...site.garden.tags.keys()], ["2025-02"]);
  assert.deepEqual(site.garden.tags.get("2025-02")?.notes, ["1.md", "2.md", "3.md", "4.md", "5.md", "6.md"]);
  assert.equal(periodIn(site, "2025-02").url, "/tags/2025-02/");
});

test("every name of a period leads to its note, whichever folder it lies in", () => {
  const site = gardenOf({
    "A.md": "x [[06 - Full Notes/2025-02|2025-02]] [[03 - Tags/2025-02]] [[2025년 2월]] [[February 2025]] #2025-02",
    "03 - Tags/2025-02.md": "",
  });
  const hrefs = [...site.bodyOf("A.md").matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
  assert.deepEqual(hrefs, Array(5).fill("/03-tags/2025-02/"));
  assert.deepEqual(site.told("missing-note"), []);
  assert.equal(site.noteAt("03 - Tags/2025-02.md").period, "2025-02");
});

test("a hashtag in another spelling leads to the period's page", () => {
  const site = gardenOf({ "A.md": "x #2025년2월 and #2025-02" });
  assert.match(site.bodyOf("A.md"), /href="\/tags\/2025-02\/">#2025년2월<[\s\S]*href="\/tags\/2025-02\/">#2025-02</);
});

test("a tag's address stays what its spelling gave it, and other spellings redirect there", () => {
  const site = gardenOf({ "1.md": "#2025-05-02week", "2.md": "#2025-05-2week" });
  assert.equal(periodIn(site, "2025-W19").url, "/tags/2025-05-02week/");
  const redirects = site.garden.redirects.filter(({ to }) => to === "/tags/2025-05-02week/").map(({ url }) => url);
  assert.deepEqual(redirects.sort(), ["/calendar/2025-w19/", "/tags/2025-05-2week/"]);
});

test("a tag of another spelling redirects from the address it had", () => {
  const site = gardenOf({ "1.md": "#2025-02", "2.md": "#2025년2월" });
  assert.ok(site.garden.redirects.some(({ url, to }) => url === "/tags/2025년2월/" && to === "/tags/2025-02/"));
});

test("of two notes of a period, the one that notes file under keeps it; both show it, and it is told", () => {
  const site = gardenOf({
    "A.md": "# Tags\n- [[03 - Tags/2025-02]]\n",
    "03 - Tags/2025-02.md": "",
    "z/2025년 2월.md": "",
  });
  const period = periodIn(site, "2025-02");
  assert.deepEqual([period.note, period.namesakes], ["03 - Tags/2025-02.md", ["z/2025년 2월.md"]]);
  assert.equal(site.noteAt("z/2025년 2월.md").period, "2025-02");
  assert.deepEqual(
    site.told("second-period-note").map(({ path, severity }) => [path, severity]),
    [["z/2025년 2월.md", "warning"]],
  );
});

test("of two notes of a period that nobody files under, the shortest path keeps it", () => {
  const site = gardenOf({ "folder/2025-02.md": "", "z/2025-02.md": "" });
  assert.equal(periodIn(site, "2025-02").note, "z/2025-02.md");
});

test("a title or an alias claims a period where no name does", () => {
  const site = gardenOf({ "A.md": "---\ntitle: 2025년 2월\n---", "B.md": "---\naliases: [2025-03]\n---" });
  assert.deepEqual([periodIn(site, "2025-02").note, periodIn(site, "2025-03").note], ["A.md", "B.md"]);
});

test("a diary note whose name begins with its day is the day's page, and many of them are not told of", () => {
  const site = gardenOf({
    "2025.01.14(화) - 계획표.md": "",
    "2025-01-14 회의.md": "",
    "A.md": "x [[2025-01-14]] #2025-01-14",
  });
  assert.equal(periodIn(site, "2025-01-14").note, "2025-01-14 회의.md");
  assert.deepEqual(site.told("second-period-note"), []);
  assert.match(site.bodyOf("A.md"), /href="\/2025-01-14-회의\/"/);
});

test("a day that only a link names has a page, in its month and year", () => {
  const site = gardenOf({ "A.md": "text [[2025-02-09]]" });
  const day = periodIn(site, "2025-02-09");
  assert.deepEqual([day.url, day.mentions, day.parents], ["/calendar/2025-02-09/", ["A.md"], ["2025-02"]]);
  assert.deepEqual(periodIn(site, "2025-02").parents, ["2025"]);
  assert.match(site.bodyOf("A.md"), /href="\/calendar\/2025-02-09\/"/);
  assert.deepEqual(site.garden.wanted, []);
});

test("a private period's note is no page, and an ordinary link to it leads nowhere", () => {
  const site = gardenOf({ "A.md": "text [[2025-02]] [[2025-02-03]]" }, { privatePaths: ["2025-02.md"] });
  assert.deepEqual(site.targetsOf("A.md"), ["private", "site /calendar/2025-02-03/"]);
});

test("a filing link to a private period is a tag by the words readers see", () => {
  const site = gardenOf({ "A.md": "# Tags\n- [[x/2025-02|that month]]" }, { privatePaths: ["x/2025-02.md"] });
  assert.deepEqual([...site.garden.tags.keys()], ["that month"]);
  assert.deepEqual([...site.garden.periods.keys()], []);
});

test("hidden notes make no periods", () => {
  const site = gardenOf({ "2025-02-03.md": "---\ndg-hide: true\n---\n[[2024-01]] x #2023" });
  assert.deepEqual([...site.garden.periods.keys()], []);
});

test("notes that are named like dates and are none make no periods", () => {
  const site = gardenOf({
    "1206.  View.md": "",
    "2001. 파리.md": "",
    "2025년 AWS 시험 준비.md": "",
    "1249. SW 응용.md": "",
  });
  assert.deepEqual([...site.garden.periods.keys()], []);
});

test("a week is part of both its months, and a month has its weeks in order", () => {
  const site = gardenOf({
    "2025-03-6week - 2025-04-1week.md": "",
    "2025-03-5week.md": "",
    "2025-03.md": "",
    "2025-04.md": "",
  });
  assert.deepEqual(periodIn(site, "2025-W14").parents, ["2025-03", "2025-04"]);
  assert.deepEqual(periodIn(site, "2025-03").children, ["2025-W13", "2025-W14"]);
  assert.deepEqual([periodIn(site, "2025-W13").next, periodIn(site, "2025-W14").previous], ["2025-W14", "2025-W13"]);
});

test("a week across the new year is in the months and years of both", () => {
  const site = gardenOf({ "2024-12-31.md": "", "2025-01-01.md": "", "2025-W01.md": "" });
  assert.deepEqual(periodIn(site, "2025-W01").parents, ["2024-12", "2025-01"]);
  assert.deepEqual(periodIn(site, "2024-12-31").parents, ["2025-W01", "2024-12"]);
  assert.deepEqual(periodIn(site, "2025").previous, "2024");
});

test("a quarter stands between its months and their year, where one is named", () => {
  const site = gardenOf({ "A.md": "#2025-Q1", "2025-02-03.md": "", "2025-04-01.md": "" });
  assert.deepEqual(periodIn(site, "2025-02").parents, ["2025-Q1", "2025"]);
  assert.deepEqual(periodIn(site, "2025-04").parents, ["2025"]);
  assert.deepEqual(periodIn(site, "2025-Q1").children, ["2025-02"]);
});

test("a `date` as long as a month files the note there", () => {
  const site = gardenOf({ "A.md": "---\ndate: 2025-02\n---" });
  assert.deepEqual(periodIn(site, "2025-02").mentions, ["A.md"]);
  assert.deepEqual(site.told("unreadable-date"), []);
});

test("the owner's patterns name periods everywhere", () => {
  const site = gardenOf(
    { "Journal 2025_02.md": "", "A.md": "#2025-02" },
    { periods: { patterns: ["Journal {year}_{month}"] } },
  );
  assert.equal(periodIn(site, "2025-02").note, "Journal 2025_02.md");
});

test("the same notes give the same periods in every time zone", () => {
  const before = process.env.TZ;
  const all = ["Pacific/Kiritimati", "Pacific/Niue", "Asia/Seoul"].map((zone) => {
    process.env.TZ = zone;
    return JSON.stringify([
      ...gardenOf({ "2024-02-29.md": "", "A.md": "---\ncreated: 2025-03-31T23:30:00+09:00\n---\n#2025-W14" }).garden
        .periods,
    ]);
  });
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
  assert.equal(new Set(all).size, 1);
});

test("the work for a diary's periods grows with its days", () => {
  const diaries = new Map<number, ReturnType<typeof diaryOf>>();
  assertGrowsEvenly((size) => {
    const notes = diaries.get(size) ?? diaryOf(size);
    diaries.set(size, notes);
    createGarden(notes, { privatePaths: [], attachments: [], diagnostics: [] });
  }, 400);
});

function diaryOf(size: number) {
  return Array.from({ length: size }, (_, i) => {
    const day = new Date(Date.UTC(2015, 0, 1 + i)).toISOString().slice(0, 10);
    return parseDocument(
      {
        path: `${day}.md`,
        properties: {},
        body: `# Tags\n- [[${day.slice(0, 7)}]]\n\n---\nx [[2025-W${(i % 50) + 1}]]`,
        bodyLine: 1,
      },
      { tagHeadings: ["Tags"] },
    ).note;
  });
}
