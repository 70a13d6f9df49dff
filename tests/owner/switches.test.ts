import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULTS } from "../../src/config.ts";
import type { Features } from "../../src/garden/site-types.ts";
import { gardenOf, noteOf } from "../garden-of.ts";
import { published } from "../vault-of.ts";
import { siteOf } from "./site-of.ts";

const VAULT = {
  "content/Home.md": published("Welcome.", "dg-home: true"),
  "content/Deep/Before.md": published("[[Note]] and [[Common]].", "tags: [shared]"),
  "content/Deep/Like.md": published("[[Common]] and [[Before]].", "tags: [shared]"),
  "content/Common.md": published("Common."),
  "content/Saying.md": published("Words about the Meadow, without a link."),
};
const NOTE = [
  `# Part\n\n${"Some text of several words. ".repeat(80)} [[Before]], [[Common]].\n\n- [x] done\n- [ ] open\n\n## Other\n\nMore.`,
  "created: 2025-01-01",
  "updated: 2025-01-02",
  "aliases: [Meadow]",
  "tags: [shared]",
] as const;

/** How each panel shows in a page. */
const PANELS: Partial<Record<keyof Features, RegExp>> = {
  backlinks: /class="backlinks"/,
  toc: /class="toc"/,
  tags: /class="tag-links note-tags"/,
  search: /data-search/,
  created: /datetime="2025-01-01/,
  updated: /datetime="2025-01-02/,
  fileTree: /class="file-tree"/,
  linkPreview: /id="_preview"|<template/,
  neighbours: /class="neighbours"/,
  readingTime: /min read/,
  related: /class="related/,
  breadcrumbs: /class="breadcrumbs"/,
  progress: /<progress|class="progress/,
  homeLink: /class="site-title"/,
  mentions: /class="mentions"/,
  localGraph: /class="graph"/,
  inlineTitle: /<h1>Note</,
  stackedReading: /class="note"(?![^>]*data-alone)/,
};

/** The property of a note that switches it. */
const PROPERTIES: Readonly<Record<keyof typeof PANELS, string>> = {
  backlinks: "dg-show-backlinks",
  toc: "dg-show-toc",
  tags: "dg-show-tags",
  search: "dg-enable-search",
  created: "dg-show-created",
  updated: "dg-show-updated",
  fileTree: "dg-show-file-tree",
  linkPreview: "dg-link-preview",
  neighbours: "dg-show-neighbours",
  readingTime: "dg-show-reading-time",
  related: "dg-show-related",
  breadcrumbs: "dg-show-breadcrumbs",
  progress: "dg-show-progress",
  homeLink: "dg-home-link",
  mentions: "dg-show-mentions",
  recent: "dg-show-recent",
  inlineTitle: "dg-show-inline-title",
  localGraph: "dg-show-local-graph",
  stackedReading: "dg-stacked-reading",
  comments: "dg-show-comments",
} as Readonly<Record<string, string>> as Readonly<Record<keyof Features, string>>;

function pageOf(options: Parameters<typeof siteOf>[1], ...properties: readonly string[]): string {
  const note = published(NOTE[0], ...NOTE.slice(1), ...properties);
  return siteOf({ ...VAULT, "content/Deep/Note.md": note }, options, { GARDEN_SEARCH: "" }).textOf(
    "deep/note/index.html",
  );
}

for (const [feature, shown] of Object.entries(PANELS) as [keyof Features, RegExp][]) {
  test(`${feature} is shown, and left out by the site's switch and by the note's, which wins`, () => {
    const property = PROPERTIES[feature];
    assert.match(pageOf({}), shown);
    assert.doesNotMatch(pageOf({ features: { [feature]: false } }), shown);
    assert.doesNotMatch(pageOf({}, `${property}: false`), shown);
    // The search box of one note would search what is not indexed, and without a switch in the header nothing can be stacked.
    if (feature === "search" || feature === "stackedReading") return;
    assert.match(pageOf({ features: { [feature]: false } }, `${property}: "true"`), shown);
  });
}

for (const feature of Object.keys(DEFAULTS.features) as (keyof Features)[]) {
  const property = PROPERTIES[feature];
  if (property === undefined) continue;
  test(`${property} is read from a note, as text too`, () => {
    assert.equal(noteOf(`---\n${property}: false\n---\n`).features[feature], false);
    assert.equal(noteOf(`---\n${property}: "true"\n---\n`).features[feature], true);
  });
}

for (const [key, feature] of [
  ["dgShowInlineTitle", "inlineTitle"],
  ["dgHomeLink", "homeLink"],
  ["dgEnableSearch", "search"],
  ["dgShowTags", "tags"],
] as const) {
  test(`the plugin's ${key} switches ${feature}, in a note and in the settings`, () => {
    assert.equal(noteOf(`---\n{"${key}":"false"}\n---\n`).features[feature], false);
    const html = siteOf({ ...VAULT, ".env": `${key}=false\n` }, {}, {}).textOf("common/index.html");
    assert.doesNotMatch(
      html,
      { inlineTitle: /<h1>/, homeLink: /class="site-title"/, search: /data-search/, tags: /note-tags/ }[feature],
    );
  });
}

test("recent is shown on the home note, and left out by its own switch", () => {
  const home = (...properties: readonly string[]) =>
    siteOf({
      ...VAULT,
      "content/Home.md": published("Welcome.", "dg-home: true", ...properties),
      "content/New.md": published("New.", "created: 2025-02-03"),
    }).textOf("index.html");
  assert.match(home(), /recent-section/);
  assert.doesNotMatch(home("dg-show-recent: false"), /recent-section/);
});

const DIARY = {
  "content/2025-02-03.md": published(
    "Morning.\n\n- [x] Pick [[Common]]\n- [ ] Carry\n\n[[2025-02]] #2025-02",
    "created: 2025-02-03",
  ),
  "content/Common.md": published("Common.", "created: 2025-02-03"),
  "content/Ask.md": published("```tasks\nnot done\n```"),
};

test("without the calendar, names of days and months are names as any other", () => {
  const site = siteOf(DIARY, { features: { calendar: false } });
  const whole = site.whole();
  assert.doesNotMatch(whole, /calendar|class="period/);
  // What is filed under a month is still found under its tag.
  assert.match(site.textOf("tags/2025-02/index.html"), /2025-02-03/);
  assert.match(site.textOf("2025-02-03/index.html"), /<progress/);
  assert.throws(() => site.textOf("calendar/index.html"), /There is no/);
  assert.throws(() => site.textOf("calendar.ics"), /There is no/);
  assert.deepEqual(JSON.parse(site.textOf("garden.json")).periods, []);
});

test("without tasks, a checklist is what its note shows, and counts nowhere", () => {
  const site = siteOf(DIARY, { features: { tasks: false } });
  assert.match(site.textOf("2025-02-03/index.html"), /<input [^>]*type="checkbox"[^>]*checked/);
  assert.doesNotMatch(site.whole(), /<progress|href="\/tasks\/|id="task_/);
  for (const file of ["tasks/index.html", "tasks.ics", "tasks.csv"])
    assert.throws(() => site.textOf(file), /There is no/);
  assert.match(site.textOf("calendar/index.html"), /2025/);
  assert.deepEqual(JSON.parse(site.textOf("garden.json")).tasks, []);
  assert.match(site.textOf("ask/index.html"), /class="query-problem|not answered/i);
  assert.doesNotMatch(site.textOf("ask/index.html"), /No tasks match/);
});

test("a title that is not shown is there for those who listen, and one that the note writes itself is shown", () => {
  const page = (text: string) => gardenOf({ "A.md": `---\ndg-show-inline-title: false\n---\n${text}` }).pageOf("A.md");
  assert.match(page("Text."), /<h1 class="visually-hidden">A<\/h1>/);
  assert.match(page("# A\n\nText."), /<h1>A<\/h1>/);
});

test("cssclasses are classes of the note's body, in every spelling", () => {
  for (const line of ["cssclasses: [wide, img-grid]", "cssclass: wide img-grid", "contentClasses: wide, img-grid"]) {
    const html = gardenOf({ "A.md": `---\n${line}\n---\nText.` }).pageOf("A.md");
    assert.match(html, /class="markdown-preview-view markdown-rendered wide img-grid"/);
  }
});

test("cssclasses cannot leave their attribute", () => {
  const html = gardenOf({ "A.md": `---\ncssclasses: ['a"onclick="x']\n---\nText.` }).pageOf("A.md");
  assert.doesNotMatch(html, /"onclick/);
});
