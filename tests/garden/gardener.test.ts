import assert from "node:assert/strict";
import { test } from "node:test";
import { createGarden, createGardener } from "../../src/garden/create-garden.ts";
import type { ParsedNote } from "../../src/garden/types.ts";
import { parseDocument } from "../../src/markdown/document.ts";
import { splitFrontmatter } from "../../src/markdown/frontmatter.ts";

type Vault = Readonly<Record<string, string>>;

const START: Vault = {
  "A.md": "[[B#Plan]] and [[Gone]] #tag\n\n- [ ] one",
  "B.md": "# Plan\n\n[[A]]",
  "Tags/X.md": "",
  "C.md": "# Tags\n- [[X]]\n\n---\ntext",
};

/** What an author does, save by save. */
const SAVES: readonly (readonly [what: string, vault: Vault])[] = [
  ["the text of a note", { ...START, "A.md": "[[B#Plan]] and more [[Gone]] #tag" }],
  ["a heading others link to", { ...START, "B.md": "# Another\n\n[[A]]" }],
  ["the heading back again", START],
  ["a tag", { ...START, "A.md": "#other [[B]]" }],
  ["a title", { ...START, "B.md": "---\ntitle: Bee\n---\n# Plan" }],
  ["an alias", { ...START, "B.md": "---\naliases: [Gone]\n---\n# Plan" }],
  ["a permalink", { ...START, "B.md": "---\npermalink: /b-b/\n---\n# Plan" }],
  ["what a note is filed under", { ...START, "C.md": "# Tags\n- [[B]]" }],
  ["the day a task is for", { ...START, "A.md": "[[B#Plan]] #tag\n\n- [ ] one 📅 2025-06-01" }],
  ["a task done", { ...START, "A.md": "[[B#Plan]] #tag\n\n- [x] one 📅 2025-06-01 ✅ 2025-05-01" }],
  ["a month's last day", { ...START, "2025-01-31.md": "# Today\n- [ ] one" }],
  ["a heading on it", { ...START, "2025-01-31.md": "# Tomorrow\n- [ ] one" }],
  ["a new note", { ...START, "Gone.md": "here" }],
  ["a note deleted", { "A.md": START["A.md"] ?? "", "C.md": START["C.md"] ?? "" }],
  ["a hidden note", { ...START, "A.md": "---\ndg-hide: true\n---\n[[B]]" }],
];

test("after any save the garden is the one made from nothing", () => {
  const garden = createGardener();
  const read = reader();
  const surroundings = { privatePaths: [], attachments: [], diagnostics: [] };
  garden(read(START), surroundings);
  for (const [what, vault] of SAVES) {
    const notes = read(vault);
    assert.deepEqual(comparable(garden(notes, surroundings)), comparable(createGarden(notes, surroundings)), what);
  }
});

test("after a note turns private the garden is the one made from nothing", () => {
  const garden = createGardener();
  const read = reader();
  garden(read(START), { privatePaths: [], attachments: [], diagnostics: [] });
  const { "B.md": _, ...rest } = START;
  const surroundings = { privatePaths: ["B.md"], attachments: [], diagnostics: [] };
  const notes = read(rest);
  assert.deepEqual(comparable(garden(notes, surroundings)), comparable(createGarden(notes, surroundings)));
});

/** Parses a vault's notes; a note whose text has not changed is the same value. */
function reader(): (vault: Vault) => ParsedNote[] {
  const known = new Map<string, ParsedNote>();
  return (vault) =>
    Object.keys(vault)
      .sort()
      .map((path) => {
        const key = `${path}\n${vault[path]}`;
        const parts = splitFrontmatter(vault[path] ?? "");
        assert.equal(parts.kind, "read");
        const note =
          known.get(key) ??
          (parts.kind === "read" && parseDocument({ path, ...parts }, { tagHeadings: ["Tags"] }).note);
        if (note === false) throw new Error(`${path} cannot be read.`);
        known.set(key, note);
        return note;
      });
}

/** Maps as lists, so that their order counts too. */
function comparable(garden: object): unknown {
  return Object.fromEntries(
    Object.entries(garden).map(([key, value]) => [key, value instanceof Map ? [...value] : (value as unknown)]),
  );
}
