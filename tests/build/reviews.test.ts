import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { type Build, createLine } from "../../src/build.ts";
import type { GardenOptions } from "../../src/config.ts";
import { readSettings } from "../../src/settings.ts";
import { assertGrowsEvenly } from "../growth.ts";
import { type Files, published, temporaryFolder, vaultOf } from "../vault-of.ts";

const MONTH = { every: "month", template: "Templates/Month.md" } as const;

const DIARY: Files = {
  "2025-02-03.md": published(
    "# 오전\n- [x] one #well\n- [ ] two\n\nwords of the third [[Well]]\n# 내일 할 일\n- [ ] three",
  ),
  "2025-02-04.md": published("# 오전\n- [x] three\n- [ ] two"),
  "2025-03-01.md": published("# 오전\n- [x] two\n- [ ] four"),
  "2025-02.md": published("The month in my own words."),
  "Well.md": published("deep", "created: 2025-02-20"),
  "Secret.md": "A secret.\n- [ ] hidden task",
};

/** The site of a diary, with a template for each month. */
function siteOf(template: string, options: GardenOptions = {}, more: Files = {}): Build {
  const content = vaultOf({ ...DIARY, "Templates/Month.md": template, ...more });
  const settings = readSettings(
    temporaryFolder(),
    { title: "Garden", url: "https://example.com", reviews: [MONTH], ...options },
    { GARDEN_CONTENT: content, GARDEN_OUTPUT: join(temporaryFolder(), "site") },
  );
  return createLine(settings, { style: "/_/style.css", script: "/_/script.js", files: new Map() })();
}

function pageAt({ pages }: Build, file: string): string {
  const page = pages.find((page) => page.file === file);
  if (page === undefined) throw new Error(`There is no ${file} among ${pages.map((page) => page.file).join(" ")}.`);
  return page.render();
}

/** The body of February's review, without its markup where `as` says so. */
function february(template: string, options?: GardenOptions, more?: Files): string {
  const page = pageAt(siteOf(template, options, more), "reviews/2025-02/index.html");
  return page.slice(page.indexOf("data-pagefind-body"), page.indexOf("</article>"));
}

function wordsOf(html: string): string {
  return html
    .slice(html.indexOf(">") + 1)
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

test("every month that has a note has a review, with the ones before and after", () => {
  const site = siteOf("x");
  const files = site.pages.map(({ file }) => file).filter((file) => file.startsWith("reviews/"));
  assert.deepEqual(files, ["reviews/2025-02/index.html", "reviews/2025-03/index.html"]);
  assert.match(pageAt(site, "reviews/2025-02/index.html"), /rel="next" href="\/reviews\/2025-03\/"/);
  assert.match(pageAt(site, "reviews/2025-03/index.html"), /rel="prev" href="\/reviews\/2025-02\/"/);
});

test("words of the period stand in the text, and in headings", () => {
  const html = february(
    "# {{period.name}}\n{{days count}} days, {{words}} words, {{tasks.done count}} done. {{period.key}}",
  );
  assert.match(html, /<h\d id="february-2025">February 2025<\/h\d>|<h\d id="February-2025">|>February 2025</);
  assert.match(wordsOf(html), /February 2025 3 days, \d+ words, 2 done\. 2025-02/);
});

test("tasks are done, open and carried over as the month's page counts them", () => {
  const words = (template: string) => wordsOf(february(template));
  assert.match(words("{{tasks.done by heading}}"), /오전 one.*three/);
  assert.match(words("{{tasks.carried}}"), /two .*February 3.*March 1/);
  assert.equal(words("{{tasks.open}}"), "None");
  assert.match(words("{{tasks.done limit 1}}"), /1 more/);
});

test("notes, tags, days, calendar, chart, numbers and progress can be asked for", () => {
  const html = february(
    "{{notes.new}}\n\n{{notes.changed}}\n\n{{notes.top}}\n\n{{tags.top}}\n\n{{days limit 1}}\n{{calendar}}\n{{chart}}\n{{numbers}}\n{{progress}}",
  );
  assert.match(html, /class="note-index"><li><a href="\/well\/"/);
  assert.match(html, /class="internal-link" href="\/well\/"/);
  assert.match(html, /class="review-touched"><li><a class="internal-link" href="\/well\/"/);
  assert.match(html, /class="month-calendar"/);
  assert.match(html, /<svg/);
  assert.match(html, /class="period-facts"/);
  assert.match(html, /<progress value="2" max="3"/);
  assert.equal(html.match(/class="period-day"/g)?.length, 1);
});

test("blocks in a callout stay in it, and never stand in a paragraph", () => {
  const html = february("text\n> [!todo] Done\n> {{tasks.done}}\nafter");
  assert.match(html, /class="callout-content">[\s\S]*class="review-tasks"[\s\S]*<\/div>[\s\S]*after/);
  assert.doesNotMatch(html, /<p>(?:(?!<\/p>)[\s\S])*<div/);
});

test("the template's links lead where a note's would, and its comments are nobody's", () => {
  const html = february("[[Well]] [[2025-03]] [[Secret]] [[Nowhere]] %%mine%% #well");
  assert.match(html, /<a class="internal-link" href="\/well\/">Well<\/a>/);
  assert.match(html, /href="\/calendar\/2025-03\/"|href="\/2025-03\/"/);
  assert.doesNotMatch(html, /secret\/|mine/);
  assert.match(html, /class="tag" href="\/well\/"/);
});

test("a template publishes its own text only: neither its page nor its properties, nor the tasks of private notes", () => {
  const site = siteOf('---\nmood: "gloomy"\n---\n- [ ] a task of the template\n{{tasks.open}}\n');
  const all = [...site.pages, ...site.data].map(({ file, render }) => `${file}\n${render()}`).join("\n");
  assert.doesNotMatch(all, /gloomy|hidden task|templates\/|Templates\//);
  const json = JSON.parse(site.data.find(({ file }) => file === "garden.json")?.render() ?? "") as { notes: unknown[] };
  assert.equal(json.notes.length, 5);
});

test("an author's note for the month leads to the review", () => {
  assert.match(
    pageAt(siteOf("x"), "2025-02/index.html"),
    /<a href="\/reviews\/2025-02\/">February 2025 in review<\/a>/,
  );
});

test("the calendar leads to every review", () => {
  const page = pageAt(siteOf("x"), "calendar/index.html");
  const [, index = ""] = page.split('id="_reviews"');
  assert.deepEqual(
    [...index.matchAll(/href="\/reviews\/([^/]*)/g)].map(([, key]) => key),
    ["2025-03", "2025-02"],
  );
});

test("reviews are found by search and in the sitemap", () => {
  const site = siteOf("# Done\n{{tasks.done}}");
  const record = site.pages.find(({ file }) => file === "reviews/2025-02/index.html")?.search?.();
  assert.equal(record?.title, "February 2025 in review");
  assert.deepEqual(record?.headings, ["Done"]);
  assert.match(record?.body ?? "", /one/);
  assert.match(site.data.find(({ file }) => file === "sitemap.xml")?.render() ?? "", /\/reviews\/2025-02\//);
});

test("the owner names reviews and gives them an address", () => {
  const page = pageAt(
    siteOf("x", {
      reviews: [{ ...MONTH, title: "{{period.name}}, done", permalink: "/log/{{period.year}}/{{period.month}}/" }],
    }),
    "log/2025/02/index.html",
  );
  assert.match(page, /<h1>February 2025, done<\/h1>/);
});

test("a note's address wins over a review's, which moves and is told", () => {
  const site = siteOf("x", {}, { "Mine.md": published("mine", "dg-permalink: /reviews/2025-02/") });
  assert.match(pageAt(site, "reviews/2025-02/index.html"), /mine/);
  assert.match(pageAt(site, "reviews/2025-02-2/index.html"), /in review/);
  assert.equal(site.garden.diagnostics.filter(({ code }) => code === "taken-review-address").length, 1);
});

test("weeks, quarters and years are looked back on as well, side by side", () => {
  const { pages } = siteOf("{{calendar}}\n{{chart}}", {
    reviews: (["week", "quarter", "year"] as const).map((every) => ({ ...MONTH, every })),
  });
  const files = pages.filter(({ file }) => file.startsWith("reviews/")).map(({ file }) => file.slice(8, -11));
  assert.deepEqual(files, ["2025-w06", "2025-w08", "2025-w09", "2025-q1", "2025"]);
  for (const page of pages.filter(({ file }) => file.startsWith("reviews/"))) assert.match(page.render(), /-calendar"/);
});

test("a template that is not there is an error, and the site is made without its reviews", () => {
  const site = siteOf("x", { reviews: [MONTH, { every: "year", template: "Templates/Year.md" }] });
  const [told] = site.garden.diagnostics.filter(({ code }) => code === "missing-template");
  assert.deepEqual([told?.path, told?.severity], ["Templates/Year.md", "error"]);
  assert.equal(site.pages.filter(({ file }) => file.startsWith("reviews/")).length, 2);
});

test("an unknown block is told at its line in the file, and stays", () => {
  const site = siteOf("---\na: b\n---\nfirst\n{{tasks.finished}}");
  const [told] = site.garden.diagnostics.filter(({ code }) => code === "unknown-block");
  assert.deepEqual([told?.path, told?.line], ["Templates/Month.md", 5]);
  assert.match(pageAt(site, "reviews/2025-02/index.html"), /\{\{tasks\.finished\}\}/);
});

test("notes cannot write markup into a review", () => {
  const html = february(
    "{{tasks.done}}\n{{notes.new}}",
    {},
    {
      "2025-02-05.md": published("- [x] <b>bold</b> {{words}} \uE6A00\uE6A1"),
    },
  );
  assert.doesNotMatch(html, /<b>/);
  assert.match(html, /\{\{words\}\}/);
});

test("ten years of reviews cost no more than ten years of diary", () => {
  const diaryOf = (days: number): Build => {
    const files = Object.fromEntries(
      Array.from({ length: days }, (_, i) => {
        const day = new Date(Date.UTC(2015, 0, 1 + i)).toISOString().slice(0, 10);
        return [`${day}.md`, published(`- [x] one ${i}\n- [ ] two ${i}\n\n#t${i % 9}`)];
      }),
    );
    return siteOf("{{tasks.done by heading}}\n{{days}}\n{{calendar}}\n{{tags.top}}\n{{notes.changed}}", {}, files);
  };
  const sites = new Map([200, 800].map((days) => [days, diaryOf(days)]));
  assertGrowsEvenly((days) => {
    for (const { file, render } of sites.get(days)?.pages ?? []) if (file.startsWith("reviews/")) render();
  }, 200);
});
