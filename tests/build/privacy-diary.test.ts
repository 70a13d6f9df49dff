import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { buildOf, copyOfProject, PROJECT } from "./build-of.ts";
import { placesOf } from "./site-text.ts";

// Whatever is private in this vault says "zqxjk", and whatever is hidden "hush": notes of days, of months and of tags among them.
const project = copyOfProject();
writeFileSync(
  join(project, "garden.config.ts"),
  `export default {
    title: "Diary",
    url: "https://example.org",
    language: "ko",
    tasks: { readerTicks: true },
    properties: { show: "all", hide: ["zqxjkmood", "up", "seen"] },
    footer: "[[zqxjkroom/zqxjkplan|a plan]] ![[zqxjkroom/zqxjkplan|its words]] [x](zqxjkroom/zqxjkplan.md) %% zqxjkfooter %%",
    reviews: ["week", "month", "quarter", "year"].map((every) => ({ every, template: "Templates/Look back.md" })),
  };`,
);
const site = await buildOf(`${PROJECT}/tests/vaults/secret-diary`, { project, env: { GARDEN_SEARCH: "on" } });

test("the diary has days, months, tags, tasks, reviews, a graph and a calendar to keep secrets in", () => {
  assert.equal(site.code, 0, site.stderr);
  for (const file of [
    "calendar.ics",
    "tasks.ics",
    "tasks.csv",
    "reviews/2025-02/index.html",
    "calendar/2025/index.html",
  ])
    assert.ok(site.files.has(file), file);
  for (const folder of ["_/graph-", "_/social/", "pagefind/fragment/", "tags/"])
    assert.ok(
      [...site.files.keys()].some((file) => file.startsWith(folder)),
      folder,
    );
  assert.ok(placesOf("plainpublictask", site.files).length > 5);
});

test("no file, and no file's name, holds a word, name, property, tag or picture of a private note", () => {
  assert.deepEqual(placesOf("zqxjk", site.files), []);
});

test("words of a hidden note stand on its own page and in its own Markdown alone", () => {
  // An alias leads to the note, and `2025-02-08` is one.
  const own = /^(?:hushed|2025-02-0[78]|2025-08|sub)\/index\.(?:html|md)$/;
  assert.deepEqual(
    placesOf("hush", site.files).filter((file) => !own.test(file)),
    [],
  );
});

test("a period that a private or hidden note is named after has no page of theirs", () => {
  const files = [...site.files.keys()];
  for (const place of ["2025-02-05/", "2025-04/", "calendar/2025-04/", "calendar/2025-08/", "calendar/2025-07/"])
    assert.deepEqual(
      files.filter((file) => file.startsWith(place)),
      [],
      place,
    );
});

test("a task counts no day of a private or hidden note among those it was carried over", () => {
  const { tasks } = JSON.parse(site.textOf("garden.json")) as { tasks: { text: string; day?: string }[] };
  assert.deepEqual(
    tasks.filter(({ text }) => text.startsWith("carried")).map(({ day }) => day),
    ["2025-02-03", "2025-02-06"],
  );
  assert.doesNotMatch(site.textOf("tasks/index.html"), /2025-02-0[57]/);
});
