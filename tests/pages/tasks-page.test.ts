import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULTS } from "../../src/config.ts";
import { stylesOf } from "../../src/markdown/body-styles.ts";
import { dataFiles } from "../../src/outputs/data-files.ts";
import { createPages } from "../../src/pages/pages.ts";
import { gardenOf, type TestOptions } from "../garden-of.ts";

type Notes = Readonly<Record<string, string>>;

/** The site's files by place, with what machines read. */
function filesOf(notes: Notes, options: TestOptions = {}): ReadonlyMap<string, string> {
  const { garden, bodyOf, hrefOfLink } = gardenOf(notes, { taskIds: true, ...options });
  const settings = { ...DEFAULTS, url: "https://example.org", basePath: "", readerTicks: true };
  const pages = createPages({
    garden,
    settings,
    assets: { style: "/_/style.css", script: "/_/script.js" },
    renderBody: bodyOf,
    stylesOf,
    mentionsOf: () => [],
    hrefOfLink,
  });
  return new Map([...pages, ...dataFiles(garden, settings)].map(({ file, render }) => [file, render()]));
}

const listOf = (notes: Notes, options?: TestOptions): string => filesOf(notes, options).get("tasks/index.html") ?? "";
const statesOf = (html: string): string[] =>
  [...html.matchAll(/<section class="task-state" data-state="(\w+)".*?<span class="count">(\d+)</gs)].map(
    ([, state, count]) => `${state} ${count}`,
  );

test("open tasks are overdue before the newest day in the garden, due from it on, and open without a day", () => {
  const html = listOf({
    "2025-02-03.md": "- [ ] a\n- [ ] b 📅 2025-02-09",
    "2025-02-04.md": "- [ ] c\n# Tomorrow\n- [ ] d",
    "A.md": "- [ ] e\n- [x] f\n- [-] g",
  });
  assert.deepEqual(statesOf(html), ["overdue 1", "due 3", "open 1", "done 1", "cancelled 1"]);
});

test("the owner says which day is today", () => {
  const notes = { "2025-02-03.md": "- [ ] a" };
  assert.deepEqual(statesOf(listOf(notes, { tasks: { today: "2025-03-01" } })), ["overdue 1"]);
});

test("a carried task stands once, its earlier days beside it", () => {
  const html = listOf({ "2025-02-03.md": "- [ ] a", "2025-02-04.md": "- [ ] a", "2025-02-05.md": "- [x] a" });
  assert.deepEqual(statesOf(html), ["done 1"]);
  assert.match(html, /href="\/2025-02-03\/#task_1">.*href="\/2025-02-04\/#task_1">/s);
  assert.match(html, /3 items.*2 carried over/s);
});

test("the earlier day of a task put down for tomorrow is the one it was put down on", () => {
  const html = listOf({ "2025-02-03.md": "# Tomorrow\n- [ ] a", "2025-02-04.md": "- [x] a" });
  assert.match(html, /href="\/2025-02-03\/#task_1">(?:<[^>]*>)*(?:Feb 3|February 3)/);
});

test("every task leads to an id in its note, links in it to where they lead there", () => {
  const files = filesOf({ "A.md": "## h\n- [ ] see [[B]] and [[#h|here]]\n- [ ] c ^c1", "B.md": "b" });
  const list = files.get("tasks/index.html") ?? "";
  assert.match(list, /<a href="\/b\/">B<\/a> and <a href="\/a\/#h">here<\/a>/);
  for (const id of ["task_1", "^c1"]) {
    assert.ok(list.includes(`href="/a/#${id === "task_1" ? id : "%5Ec1"}"`));
    assert.ok(files.get("a/index.html")?.includes(`id="${id}"`));
  }
});

test("nothing of a hidden note's tasks is in any file but its own page, nothing of a private one's name anywhere", () => {
  const files = filesOf(
    {
      "A.md": "- [ ] see [[Secret/Drawer]]\n\n```tasks\n```",
      "H.md": "---\ndg-hide: true\n---\n- [ ] hidden-words 📅 2025-02-03",
    },
    { privatePaths: ["Secret/Drawer.md"] },
  );
  for (const [file, text] of files) {
    assert.ok(!text.includes("Secret/"), file);
    if (!file.startsWith("h/")) assert.ok(!text.includes("hidden-words"), file);
  }
});

test("of thousands of tasks the finished ones stand on pages by year, and none is lost", () => {
  const notes: Record<string, string> = {};
  for (let i = 0; i < 700; i++) {
    const day = `${2020 + (i % 3)}-${String(1 + (i % 12)).padStart(2, "0")}-${String(1 + (i % 28)).padStart(2, "0")}`;
    notes[`${i}/${day}.md`] = `- [ ] open ${i}\n- [x] done ${i}\n- [-] left ${i}`;
  }
  const files = filesOf(notes);
  const lists = [...files].filter(([file]) => /^(?:_\/)?tasks\//.test(file));
  assert.deepEqual(lists.map(([file]) => file).sort(), [
    "_/tasks/2020/index.html",
    "_/tasks/2021/index.html",
    "_/tasks/2022/index.html",
    "tasks/index.html",
  ]);
  assert.equal(
    lists.reduce((count, [, html]) => count + html.split("task-list-item-checkbox").length - 1, 0),
    2100,
  );
  for (const year of [2020, 2021, 2022]) assert.ok(files.get("tasks/index.html")?.includes(`href="/_/tasks/${year}/"`));
});

test("a diary note's progress leaves out what it plans for tomorrow; a tag's and a folder's count each task once", () => {
  const files = filesOf({
    "D/2025-02-03.md": "---\ntags: [t]\n---\n- [ ] a\n- [x] b\n# Tomorrow\n- [ ] c",
    "D/2025-02-04.md": "---\ntags: [t]\n---\n- [x] a\n- [ ] c",
  });
  assert.match(files.get("d/2025-02-03/index.html") ?? "", /1 of 2 done/);
  assert.match(files.get("tags/t/index.html") ?? "", /2 of 3 done/);
  assert.match(files.get("d/index.html") ?? "", /2 of 3 done/);
  assert.match(files.get("tags/index.html") ?? "", /2 of 3 done/);
});
