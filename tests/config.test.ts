import assert from "node:assert/strict";
import { test } from "node:test";
import { ConfigError, createConfig, DEFAULTS, ignoredBy } from "../src/config.ts";

/** What is wrong with an owner's options; nothing where they can be used. */
function problemsOf(options: unknown): readonly string[] {
  try {
    createConfig([{ from: "garden.config.ts", options }]);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

test("no options are the defaults", () => {
  assert.deepEqual(createConfig([{ from: "garden.config.ts", options: {} }]), DEFAULTS);
});

test("a later source wins over an earlier one, setting by setting", () => {
  const config = createConfig([
    { from: "a", options: { title: "A", content: { publish: "all" }, features: { toc: false } } },
    { from: "b", options: { title: "B", content: { ignore: ["x"] }, features: { tags: false } } },
  ]);
  const { title, content, features } = config;
  assert.deepEqual([title, content.publish, content.ignore], ["B", "all", ["x"]]);
  assert.deepEqual([features.toc, features.tags, features.search], [false, false, true]);
});

test("a setting that is undefined is not set", () => {
  const options = { title: undefined, url: undefined, content: { publish: undefined }, features: { toc: undefined } };
  assert.deepEqual(createConfig([{ from: "garden.config.ts", options }]), DEFAULTS);
});

test("slashes at the end of the address are dropped", () => {
  const config = createConfig([{ from: "garden.config.ts", options: { url: "https://example.org/garden//" } }]);
  assert.equal(config.url, "https://example.org/garden");
});

test("an address is kept as machines write it", () => {
  const config = createConfig([{ from: "garden.config.ts", options: { url: "https://Example.org:443/정원" } }]);
  assert.equal(config.url, "https://example.org/%EC%A0%95%EC%9B%90");
});

for (const [options, problem] of [
  [{ titel: "x" }, "garden.config.ts: there is no setting called `titel`"],
  [{ content: { folder: "x" } }, "garden.config.ts: there is no setting called `content.folder`"],
  [{ features: { crumbs: true } }, "garden.config.ts: there is no setting called `features.crumbs`"],
  [{ constructor: "x" }, "garden.config.ts: there is no setting called `constructor`"],
  [{ title: " " }, 'garden.config.ts: `title` must be a name, not " "'],
  [{ title: 7 }, "garden.config.ts: `title` must be a name, not 7"],
  [{ description: null }, "garden.config.ts: `description` must be text, not null"],
  [{ language: "ko_KR" }, 'garden.config.ts: `language` must be a language code such as "ko" or "en", not "ko_KR"'],
  [{ content: { publish: "some" } }, 'garden.config.ts: `content.publish` must be "flag" or "all", not "some"'],
  [{ content: { ignore: "x" } }, 'garden.config.ts: `content.ignore` must be a list of texts, not "x"'],
  [{ content: { tagHeadings: [1] } }, "garden.config.ts: `content.tagHeadings` must be a list of texts, not [1]"],
  [{ content: { trustHtml: "yes" } }, 'garden.config.ts: `content.trustHtml` must be true or false, not "yes"'],
  [
    { content: { iframes: ["https://youtube.com/"] } },
    'garden.config.ts: `content.iframes` must be a list of hosts such as "www.youtube.com", not ["https://youtube.com/"]',
  ],
  [{ features: { toc: "yes" } }, 'garden.config.ts: `features.toc` must be true or false, not "yes"'],
  [{ content: [] }, "garden.config.ts: `content` must be an object"],
  [{ features: null }, "garden.config.ts: `features` must be an object"],
  [null, 'garden.config.ts: write an object, as in `export default { title: "My garden" }`'],
  [[], 'garden.config.ts: write an object, as in `export default { title: "My garden" }`'],
] as const) {
  test(`${JSON.stringify(options)} is told: ${problem}`, () => assert.deepEqual(problemsOf(options), [problem]));
}

for (const url of [
  "example.org",
  "ftp://example.org",
  "https://",
  "https://example.org/?a",
  "https://example.org/#a",
  7,
]) {
  test(`${JSON.stringify(url)} is no address of a site`, () => assert.equal(problemsOf({ url }).length, 1));
}

for (const url of ["", "https://example.org", "http://localhost:8080/garden/", "https://example.org/내-정원"]) {
  test(`${JSON.stringify(url)} can be the site's address`, () => assert.deepEqual(problemsOf({ url }), []));
}

test("every wrong setting of every source is listed at once, with where it came from", () => {
  const attempt = () =>
    createConfig([
      { from: "garden.config.ts", options: { titel: "x", content: { publish: "no", ignore: 1 } } },
      { from: "/garden/.env", options: { url: "nowhere", features: { toc: "yes" } } },
    ]);
  assert.throws(attempt, (error: ConfigError) => {
    assert.equal(error.problems.length, 5);
    assert.match(error.message, /^The settings cannot be used:\n {2}- garden\.config\.ts: .*titel/);
    assert.match(error.message, /\n {2}- \/garden\/\.env: .*features\.toc.*$/);
    return true;
  });
});

test("nothing is ignored where the list is empty", () => {
  assert.equal(ignoredBy(DEFAULTS, [])("Templates"), false);
});

test("a folder is ignored by its whole path only", () => {
  const config = createConfig([{ from: "garden.config.ts", options: { content: { ignore: ["a/b"] } } }]);
  const isIgnored = ignoredBy(config, ["node_modules"]);
  assert.deepEqual(["a/b", "A/B", "b", "a/bc", "node_modules"].map(isIgnored), [true, true, false, false, true]);
});

test("properties that are shown are none, all or names", () => {
  assert.deepEqual(problemsOf({ properties: { show: ["status"], hide: ["draft"] } }), []);
  assert.deepEqual(problemsOf({ properties: { show: "some", hide: "draft" } }), [
    'garden.config.ts: `properties.show` must be "none", "all" or a list of names, not "some"',
    'garden.config.ts: `properties.hide` must be a list of texts, not "draft"',
  ]);
});

test("search weights are numbers, and those not set stay as they are", () => {
  const { search } = createConfig([{ from: "garden.config.ts", options: { search: { title: 20 } } }]);
  assert.deepEqual([search.title, search.text], [20, DEFAULTS.search.text]);
  for (const wrong of [{ title: "high" }, { text: -1 }, { body: 1 }]) {
    assert.match(problemsOf({ search: wrong }).join(), /`search\.\w+`/);
  }
});

test("how tasks are read is set heading by heading, and wrong settings are told", () => {
  const options = { tasks: { headings: { morning: ["Zuerst"] }, today: "2025-02-03" } };
  const { tasks } = createConfig([{ from: "garden.config.ts", options }]);
  assert.deepEqual(
    [tasks.headings.morning, tasks.headings.tomorrow, tasks.today, tasks.readerTicks],
    [["Zuerst"], DEFAULTS.tasks.headings.tomorrow, "2025-02-03", false],
  );
  for (const wrong of [
    { headings: { noon: [] } },
    { headings: { morning: "x" } },
    { today: "2025-02-30" },
    { today: 1 },
  ]) {
    assert.equal(problemsOf({ tasks: wrong }).length, 1, JSON.stringify(wrong));
  }
  assert.equal(problemsOf({ tasks: { readerTicks: "yes", other: 1 } }).length, 2);
});
