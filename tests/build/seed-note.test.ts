import assert from "node:assert/strict";
import { test } from "node:test";
import { buildOf, PROJECT } from "./build-of.ts";

// One diary note, alone in its vault, filed under a month whose note nobody published.
const site = await buildOf(`${PROJECT}/tests/vaults/seed-note`);
const NOTE = "06-full-notes/2025-02-03/index.html";

test("one note alone is published, and nothing is wrong with it", () => {
  assert.equal(site.code, 0);
  assert.match(site.stdout, /1 note published, 0 kept private .*\n0 errors, 0 warnings/);
});

test("a month without a note has a page that lists what is filed under it", () => {
  assert.match(site.textOf("tags/2025-02/index.html"), /<h1[^>]*>2025-02<\/h1>/);
  assert.match(
    site.textOf("tags/2025-02/index.html"),
    /<a [^>]*href="\/06-full-notes\/2025-02-03\/"[^>]*><time datetime="2025-02-03">2월 3일 \(월\)<\/time><\/a>/,
  );
});

test("the link under Tags leads to that page", () => {
  assert.match(site.textOf(NOTE), /<li><a class="internal-link" href="\/tags\/2025-02\/">2025-02<\/a><\/li>/);
});

test("a link and the rule below it are no table", () => {
  const html = site.textOf(NOTE);
  assert.deepEqual([html.includes("<table"), html.match(/<hr\b/g)?.length], [false, 3]);
});

test("garden.json knows note, tag and tasks", () => {
  const { notes, tags, unresolved } = JSON.parse(site.textOf("garden.json")) as Record<string, object[]>;
  assert.deepEqual(tags, [{ name: "2025-02", url: "/tags/2025-02/", notes: ["/06-full-notes/2025-02-03/"] }]);
  assert.deepEqual(unresolved, []);
  assert.deepEqual(
    notes?.map((note) => ({ ...note, words: 0 })),
    [
      {
        path: "06 - Full Notes/2025-02-03.md",
        url: "/06-full-notes/2025-02-03/",
        title: "2025-02-03",
        aliases: [],
        tags: ["2025-02"],
        created: "2025-02-03",
        links: [],
        backlinks: [],
        tagNotes: [],
        tasks: { open: 1, done: 1, cancelled: 0 },
        words: 0,
      },
    ],
  );
});

test("the folder of the month's note is in no page", () => {
  for (const [file, bytes] of site.files) {
    assert.ok(!bytes.includes("Full Notes/2025-02|") && !bytes.includes("Full Notes/2025-02]]"), file);
  }
});
