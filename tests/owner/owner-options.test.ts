import assert from "node:assert/strict";
import { test } from "node:test";
import { ConfigError, createConfig } from "../../src/config.ts";
import { readSettings } from "../../src/settings.ts";
import { vaultOf } from "../vault-of.ts";

function problemsOf(options: unknown): readonly string[] {
  try {
    createConfig([{ from: "x", options }]);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems.map((problem) => problem.replace(/^x: /, ""));
    throw error;
  }
  return [];
}

const GISCUS = { provider: "giscus", repo: "me/garden", repoId: "R", category: "C", categoryId: "D" };

for (const options of [
  { comments: false, analytics: false },
  { comments: { ...GISCUS, mapping: "og:title", strict: true, reactions: false, input: "top" } },
  { analytics: { provider: "goatcounter", code: "https://count.example.com/count" } },
  { theme: { accent: "" } },
  { theme: { fonts: { body: "\"Noto Serif KR\", '본명조', serif" } } },
  { home: { show: ["tags", "note"], recent: 3 } },
]) {
  test(`${JSON.stringify(options)} can be used`, () => assert.deepEqual(problemsOf(options), []));
}

for (const [options, ...problems] of [
  [
    { theme: { accent: "leaf green" } },
    '`theme.accent` must be a colour such as "#1b6b4c", "rgb(27 107 76)" or "hsl(157 60% 26%)", not "leaf green"',
  ],
  [{ comments: true }, "`comments` must be an object or false, not true"],
  [{ comments: { provider: "disqus" } }, '`comments.provider` must be "giscus", not "disqus"'],
  [
    { comments: { provider: "giscus", repo: "garden", colour: 1 } },
    '`comments.repo` must be a repository such as "owner/name", not "garden"',
    "there is no setting called `comments.colour`",
    "`comments.repoId` is missing",
    "`comments.category` is missing",
    "`comments.categoryId` is missing",
  ],
  [
    { analytics: { provider: "google" } },
    '`analytics.provider` must be "plausible" or "umami" or "goatcounter" or "script", not "google"',
  ],
  [
    { analytics: { provider: "script", src: "javascript:x", attributes: { onload: "x" } } },
    '`analytics.src` must be the address of a script such as "https://stats.example.com/script.js", not "javascript:x"',
    '`analytics.attributes` must be texts by the name of a data attribute, such as { "data-site": "1" }, not {"onload":"x"}',
  ],
  [
    { home: { show: ["recent"] } },
    '`home.show` must be a list of "note", "pinned", "recent", "tags", each once at most and "note" among them, not ["recent"]',
  ],
  [
    { words: { backlink: "x" } },
    '`words` must be texts by name, as in { backlinks: "Linked from" }; the names are home, notes, tags, tasks, wanted, search, searchLabel, pinned, recent, allNotes, created, updated, toc, properties, backlinks, tagNotes, notFound, notFoundText, not {"backlink":"x"}',
  ],
  [
    { logo: "../logo.svg" },
    '`logo` must be the path of a picture in the vault or the project, such as "attachments/logo.svg", not "../logo.svg"',
  ],
  [{ views: "/etc" }, '`views` must be a folder of the project, such as "views", not "/etc"'],
  [
    { theme: { fonts: { body: "x; } body { color: red", files: [{ path: "a.exe" }] } } },
    '`theme.fonts.body` must be a list of font families such as \'"MaruBuri", serif\', not "x; } body { color: red"',
    '`theme.fonts.files[0].path` must be the path of a .woff2, .woff, .ttf or .otf file, not "a.exe"',
    "`theme.fonts.files[0].family` is missing",
  ],
] as const) {
  test(`${JSON.stringify(options)} is told: ${problems[0]}`, () => assert.deepEqual(problemsOf(options), problems));
}

test("files that are not there are told together with everything else", () => {
  const options = {
    logo: "logo.svg",
    views: "views",
    theme: { css: ["none.css"], fonts: { files: [{ family: "A", path: "a.woff2" }] } },
  };
  assert.throws(
    () => readSettings(vaultOf({ "content/A.md": "" }), options, {}),
    (error: ConfigError) => {
      assert.deepEqual(error.problems, [
        "theme.css: there is no file none.css in the vault or the project",
        "logo: there is no file logo.svg in the vault or the project",
        "theme.fonts.files[0].path: there is no file a.woff2 in the vault or the project",
        "views: there is no folder views in the project",
      ]);
      return true;
    },
  );
});
