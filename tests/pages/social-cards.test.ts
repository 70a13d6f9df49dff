import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULTS } from "../../src/config.ts";
import type { SiteSettings } from "../../src/garden/site-types.ts";
import { createSocialCards } from "../../src/pages/social-cards.ts";
import { gardenOf } from "../garden-of.ts";

const settings: SiteSettings = { ...DEFAULTS, title: "Yard", url: "https://example.org", basePath: "", language: "ko" };

function cardsOf(notes: Readonly<Record<string, string>>, more: Partial<SiteSettings> = {}) {
  const { garden, noteAt } = gardenOf(notes, { attachments: ["yard.jpg"] });
  const cards = createSocialCards({
    garden,
    settings: { ...settings, socialCards: "notes", ...more },
    accent: "#1b6a4b",
    urlOf: ({ title, note }) => `/_/${title}|${note}`,
  });
  return {
    urls: [...cards.all().keys()],
    of: (path?: string) => cards.of(path === undefined ? undefined : noteAt(path)),
  };
}

const notes = {
  "Home.md": "---\ndg-home: true\n---\nHello.",
  "Well.md": "---\ncreated: 2025-02-03\ntags: [water, deep, old, stone]\n---\nDeep.",
  "Seen.md": "![[yard.jpg]]",
};

test("a note's card says its title, its date and some of its tags", () => {
  const { of, urls } = cardsOf(notes);
  assert.equal(of("Well.md"), "/_/Well|2025년 2월 3일 · water · deep · old");
  assert.deepEqual(urls, ["/_/Yard|", of("Well.md")]);
});

test("what a note keeps to itself is not on its card", () => {
  const { of } = cardsOf(
    {
      "A.md": "---\ncreated: 2025-02-03\ntags: [water]\ndg-show-tags: false\ndg-show-created: false\n---\n",
    },
    { features: { ...DEFAULTS.features, created: false } },
  );
  assert.equal(of("A.md"), "/_/A|");
});

test("the home note and pages of no note have the site's card", () => {
  const { of } = cardsOf(notes);
  assert.deepEqual([of("Home.md"), of()], ["/_/Yard|", "/_/Yard|"]);
});

test('`"site"` draws one for all, and so does `"auto"` in a large garden', () => {
  assert.deepEqual(cardsOf(notes, { socialCards: "site" }).urls, ["/_/Yard|"]);
  const large = Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`${i}.md`, ""]));
  assert.deepEqual(cardsOf(large, { socialCards: "auto" }).urls, ["/_/Yard|"]);
  assert.equal(cardsOf(notes, { socialCards: "auto" }).urls.length, 2);
});

test("nothing is drawn where the site's address is not known, where the owner has a picture, or asks for none", () => {
  for (const more of [{ url: "" }, { socialImage: "yard.jpg" }, { socialCards: "none" }] as const) {
    const { urls, of } = cardsOf(notes, more);
    assert.deepEqual([urls, of("Well.md")], [[], undefined]);
  }
});
