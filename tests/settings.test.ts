import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { ConfigError, DEFAULTS, type GardenOptions } from "../src/config.ts";
import { parseDotEnv } from "../src/dot-env.ts";
import { isInside, readSettings, type Settings } from "../src/settings.ts";
import { type Files, vaultOf } from "./vault-of.ts";

/** The settings for a project of these files, one folder of notes among them. */
function settingsOf(files: Files, options: GardenOptions = {}, env: Readonly<Record<string, string>> = {}): Settings {
  const root = vaultOf({ "project/content/A.md": "", ...files });
  const inRoot = Object.entries(env).map(([name, value]) => [name, value.replace("ROOT", root)]);
  return readSettings(join(root, "project"), options, Object.fromEntries(inRoot));
}

/** What is wrong with them. */
function problemsOf(...about: Parameters<typeof settingsOf>): readonly string[] {
  try {
    settingsOf(...about);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

const FOREIGN = { GARDEN_CONTENT: "ROOT/vault" };
const WITH_ENV: Files = { "vault/.env": "SITE_NAME_HEADER=From its own .env\n", "vault/A.md": "" };

test("without settings the vault is content/ and the site goes to _site/", () => {
  const { vaultRoot, output, config } = settingsOf({});
  assert.deepEqual([vaultRoot.endsWith("/project/content"), output.endsWith("/project/_site")], [true, true]);
  assert.equal(config.title, "Digital Garden");
});

test("garden.config.ts wins over the defaults", () => {
  assert.equal(settingsOf({}, { title: "From garden.config.ts" }).config.title, "From garden.config.ts");
});

test("a foreign vault's own .env wins over garden.config.ts", () => {
  const { config } = settingsOf(WITH_ENV, { title: "From garden.config.ts", language: "ja" }, FOREIGN);
  assert.deepEqual([config.title, config.language], ["From its own .env", "ja"]);
});

test("the environment wins over a foreign vault's own .env", () => {
  const { config } = settingsOf(WITH_ENV, {}, { ...FOREIGN, SITE_NAME_HEADER: "From the environment" });
  assert.equal(config.title, "From the environment");
});

test("for the project's own content, garden.config.ts wins over an .env beside it", () => {
  const files = { "project/.env": "SITE_NAME_HEADER=From .env\nSITE_MAIN_LANGUAGE=ja\n" };
  const { config } = settingsOf(files, { title: "From garden.config.ts" });
  assert.deepEqual([config.title, config.language], ["From garden.config.ts", "ja"]);
});

test("the project's own content is the same when it is named", () => {
  const files = { "project/.env": "SITE_NAME_HEADER=From .env\n" };
  const options = { title: "From garden.config.ts" };
  assert.equal(settingsOf(files, options, { GARDEN_CONTENT: "ROOT/project/content/" }).config.title, options.title);
});

test("the environment wins over garden.config.ts for the project's own content too", () => {
  const { config } = settingsOf({}, { url: "https://a.example" }, { SITE_BASE_URL: "https://b.example/c/" });
  assert.equal(config.url, "https://b.example/c");
});

const REPOSITORY: Files = {
  "garden/.env": "SITE_NAME_HEADER=기록 저장소\n",
  "garden/src/site/notes/A.md": "",
  "garden/src/site/img/user/x.png": "",
};

test("a raw vault is read where it lies, and keeps its attachments among its notes", () => {
  const { vaultRoot, attachmentRoot } = settingsOf(WITH_ENV, {}, FOREIGN);
  assert.deepEqual([vaultRoot.endsWith("/vault"), attachmentRoot], [true, undefined]);
});

for (const named of ["ROOT/garden", "ROOT/garden/src/site/notes", "ROOT/garden/src/site/notes/"]) {
  test(`a Digital Garden named as ${named} has its notes, its pictures and its settings`, () => {
    const { vaultRoot, attachmentRoot, config } = settingsOf(REPOSITORY, {}, { GARDEN_CONTENT: named });
    assert.ok(vaultRoot.endsWith("/garden/src/site/notes"));
    assert.ok(attachmentRoot?.endsWith("/garden/src/site/img/user"));
    assert.equal(config.title, "기록 저장소");
  });
}

test("a Digital Garden without pictures has no folder of them", () => {
  const files = { "garden/src/site/notes/A.md": "" };
  assert.equal(settingsOf(files, {}, { GARDEN_CONTENT: "ROOT/garden" }).attachmentRoot, undefined);
});

test("a Digital Garden's .env gives name, language, address and switches, and its last line needs no end", () => {
  const env = [
    "SITE_NAME_HEADER=기록 = 저장소",
    "SITE_MAIN_LANGUAGE=ko",
    "SITE_BASE_URL=user.github.io/garden/",
    "dgShowToc=false",
    "dgShowBacklinks=true",
    "SHOW_CREATED_TIMESTAMP=",
    "dgEnableSearch=false",
    "THEME=https://example.org/theme.css",
  ];
  const { config, site } = settingsOf({ ...WITH_ENV, "vault/.env": env.join("\n") }, {}, FOREIGN);
  const { toc, backlinks, created, search } = config.features;
  assert.deepEqual([site.title, site.language, site.url], ["기록 = 저장소", "ko", "https://user.github.io/garden"]);
  assert.equal(site.basePath, "/garden");
  assert.deepEqual({ toc, backlinks, created, search }, { toc: false, backlinks: true, created: true, search: false });
});

test("an .env may have a byte order mark, CRLF, quotes, comments and spaces", () => {
  const text = "\uFEFFA=one\r\n# B=no\r\n C = \"two words\" \r\nD='x=y'\r\nE=\r\nnothing";
  assert.deepEqual(parseDotEnv(text), { A: "one", C: "two words", D: "x=y", E: "" });
});

test("a folder called .env is no file of settings", () => {
  assert.equal(settingsOf({ "vault/.env/bin/python": "" }, {}, FOREIGN).config.title, "Digital Garden");
});

test("GARDEN_SEARCH=off leaves the search out, and nearer settings win over it both ways", () => {
  assert.equal(settingsOf({}, {}, { GARDEN_SEARCH: "off" }).config.features.search, false);
  assert.equal(settingsOf({}, { features: { search: false } }, { GARDEN_SEARCH: "on" }).config.features.search, true);
});

test("GARDEN_CALENDAR=off and GARDEN_TASKS=off leave their parts out, and must be on or off", () => {
  const { features } = settingsOf({}, {}, { GARDEN_CALENDAR: "off", GARDEN_TASKS: "off" }).config;
  assert.deepEqual([features.calendar, features.tasks, features.search], [false, false, true]);
  assert.match(problemsOf({}, {}, { GARDEN_TASKS: "no" }).join(), /GARDEN_TASKS must be on or off, not "no"/);
});

test("reviews without a calendar are told", () => {
  const options = { reviews: [{ every: "month" as const, template: "T.md" }], features: { calendar: false } };
  assert.match(problemsOf({}, options, {}).join(), /reviews: .*features\.calendar/);
});

test("a base path in Hangul is read as it is spoken", () => {
  const { site } = settingsOf({}, {}, { SITE_BASE_URL: "https://example.org/%EC%A0%95%EC%9B%90/" });
  assert.equal(site.basePath, "/정원");
});

test("an address with a broken escape is told, not thrown", () => {
  assert.equal(problemsOf({}, {}, { SITE_BASE_URL: "https://example.org/%zz" }).length, 1);
});

test("every wrong setting is listed at once: options, .env, environment, content and output", () => {
  const options = { titel: "x" } as GardenOptions;
  const files = { "vault/.env": "SITE_MAIN_LANGUAGE=ko_KR\ndgShowToc=perhaps\n" };
  const env = { ...FOREIGN, GARDEN_OUTPUT: "ROOT", GARDEN_SEARCH: "maybe", SITE_BASE_URL: "mailto:a@example.org" };
  const problems = problemsOf(files, options, env).join("\n");
  for (const words of [/titel/, /ko_KR/, /perhaps/, /maybe/, /mailto/, /holds the vault/, /holds the project/]) {
    assert.match(problems, words);
  }
});

test("a vault that is not there is told with its name", () => {
  assert.match(problemsOf({}, {}, { GARDEN_CONTENT: "ROOT/nowhere" })[0] ?? "", /there is no folder .*\/nowhere$/);
});

test("a file is no vault, and neither is what would lie below it", () => {
  for (const named of ["ROOT/project/content/A.md", "ROOT/project/content/A.md/b"]) {
    assert.match(problemsOf({}, {}, { GARDEN_CONTENT: named })[0] ?? "", /there is no folder/);
  }
});

for (const [what, output] of [
  ["the vault itself", "ROOT/vault"],
  ["a folder that holds the vault", "ROOT"],
  ["the project itself", "ROOT/project"],
  ["a folder in the vault", "ROOT/vault/_site"],
] as const) {
  test(`${what} is no place for the site`, () => {
    const problems = problemsOf(WITH_ENV, {}, { ...FOREIGN, GARDEN_OUTPUT: output });
    assert.ok(problems.length > 0);
    for (const problem of problems) assert.match(problem, /^GARDEN_OUTPUT: .*name a folder/);
  });
}

test("a folder beside the vault, or in the project, may hold the site", () => {
  for (const output of ["ROOT/site", "ROOT/project/_site-ko", "ROOT/vault-site"]) {
    assert.deepEqual(problemsOf(WITH_ENV, {}, { ...FOREIGN, GARDEN_OUTPUT: output }), []);
  }
});

test("a folder is inside itself and inside those above it, not inside one whose name begins alike", () => {
  assert.deepEqual(
    [isInside("/a", "/a"), isInside("/a/b", "/a"), isInside("/ab", "/a"), isInside("/a", "/a/b")],
    [true, true, false, false],
  );
});

test("a style sheet that the settings name is found in the vault, else in the project", () => {
  const files = { "project/content/themes/a.css": "", "project/themes/a.css": "", "project/b.css": "" };
  const { styles } = settingsOf(files, { theme: { css: ["themes/a.css", "b.css"] } });
  assert.deepEqual(
    styles.map(({ absolute }) => absolute.replace(/.*\/project\//, "")),
    ["content/themes/a.css", "b.css"],
  );
});

test("a style sheet that is nowhere, or outside, is told", () => {
  assert.deepEqual(problemsOf({}, { theme: { css: ["gone.css"] } }), [
    "theme.css: there is no file gone.css in the vault or the project",
  ]);
  for (const path of ["../a.css", "/a.css", "https://example.com/a.css", "a.txt"]) {
    assert.match(problemsOf({}, { theme: { css: [path] } })[0] ?? "", /`theme.css` must be a list of paths/);
  }
});

test("a Digital Garden's style settings are taken, its theme on the web is told and not fetched", () => {
  const env = "THEME=https://example.com/t.css\nSTYLE_SETTINGS_CSS=body { --a: 1 }\nSTYLE_SETTINGS_BODY_CLASSES=x y\n";
  const { config, notices } = settingsOf({ "vault/.env": env, "vault/A.md": "" }, {}, FOREIGN);
  assert.deepEqual(config.theme, {
    ...DEFAULTS.theme,
    bodyClasses: ["css-settings-manager", "x", "y"],
    styleSettings: "body { --a: 1 }",
  });
  assert.deepEqual(
    notices.map(({ code, severity }) => [code, severity]),
    [["theme-not-fetched", "info"]],
  );
});
