import assert from "node:assert/strict";
import { test } from "node:test";
import { discussionAddress, type PageFacts } from "../../src/client/comments/giscus.ts";

const PAGE: PageFacts = {
  address: "https://example.org/garden/a-note/?x=1#part",
  title: "A note · Garden",
  openGraphTitle: "A note",
  description: "About it.",
  session: "",
  theme: "dark",
};

function asked(data: Readonly<Record<string, string>>, page: Partial<PageFacts> = {}): URL {
  return new URL(discussionAddress(data, { ...PAGE, ...page }));
}

for (const [mapping, term] of [
  ["pathname", "garden/a-note/"],
  ["url", "https://example.org/garden/a-note/?x=1"],
  ["title", "A note · Garden"],
  ["og:title", "A note"],
] as const) {
  test(`a discussion mapped by ${mapping} is asked for as ${term}`, () => {
    assert.equal(asked({ mapping }).searchParams.get("term"), term);
  });
}

test("the first page has a discussion's name too", () => {
  assert.equal(asked({}, { address: "https://example.org/" }).searchParams.get("term"), "index");
});

for (const [language, spoken] of [
  ["ko-KR", "ko"],
  ["zh", "zh-CN"],
  ["zh-Hant", "zh-TW"],
  ["xx", "en"],
] as const) {
  test(`a site in ${language} has comments in ${spoken}`, () => {
    assert.equal(asked({ language }).pathname, `/${spoken}/widget`);
  });
}

test("giscus is told of the page, the theme and who is signed in", () => {
  const { searchParams } = asked({ repo: "me/garden", strict: "1" }, { session: "s" });
  assert.deepEqual(
    ["origin", "theme", "session", "repo", "strict"].map((name) => searchParams.get(name)),
    ["https://example.org/garden/a-note/?x=1", "dark", "s", "me/garden", "1"],
  );
});
