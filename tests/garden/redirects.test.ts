import assert from "node:assert/strict";
import { test } from "node:test";
import { gardenOf, type TestGarden } from "../garden-of.ts";

const redirects = ({ garden }: TestGarden): string[] => garden.redirects.map(({ url, to }) => `${url} → ${to}`);

test("the home note's own permalink redirects to /", () => {
  const site = gardenOf({ "Home.md": "---\ndg-home: true\npermalink: /start//here/\n---" });
  assert.ok(redirects(site).includes("/start//here/ → /"));
});

test("the address a home note would have by its path redirects to /", () => {
  assert.ok(redirects(gardenOf({ "Home.md": "---\ndg-home: true\n---" })).includes("/home/ → /"));
});

test("the home note's permalink stays with another note that has it", () => {
  const site = gardenOf({ "Home.md": "---\ndg-home: true\npermalink: /b/\n---", "B.md": "" });
  assert.deepEqual([site.noteAt("B.md").url, redirects(site)], ["/b/", ["/home/ → /"]]);
});

test("an alias has a redirect in the note's folder", () => {
  const site = gardenOf({ "My Notes/A.md": "---\naliases: [두 번째 이름]\n---" });
  assert.deepEqual(redirects(site), ["/my-notes/두-번째-이름/ → /my-notes/a/"]);
});

test("an alias of a note in no folder is at the site's root", () => {
  assert.deepEqual(redirects(gardenOf({ "A.md": "---\naliases: Arrakis\n---" })), ["/arrakis/ → /a/"]);
});

test("aliases the plugin keeps under dg-note-properties have redirects", () => {
  const site = gardenOf({ "A.md": '---\n{"permalink":"/x/","dg-note-properties":{"aliases":["Arrakis"]}}\n---\n' });
  assert.deepEqual(redirects(site), ["/arrakis/ → /x/"]);
});

test("an alias with a slash makes no folder", () => {
  assert.deepEqual(redirects(gardenOf({ "A.md": "---\naliases: [TCP/IP]\n---" })), ["/tcp-ip/ → /a/"]);
});

test("an alias redirect never stands over a note", () => {
  assert.deepEqual(redirects(gardenOf({ "A.md": "---\naliases: [B]\n---", "B.md": "" })), []);
});

test("an alias redirect never stands over a page of Madang's", () => {
  assert.deepEqual(redirects(gardenOf({ "A.md": "---\naliases: [Tags, Pagefind]\n---" })), []);
});

test("an alias that two notes have belongs to the first", () => {
  const site = gardenOf({ "A.md": "---\naliases: [C]\n---", "B.md": "---\naliases: [C]\n---" });
  assert.deepEqual(redirects(site), ["/c/ → /a/"]);
});

test("an old address redirects to the note", () => {
  assert.deepEqual(redirects(gardenOf({ "A.md": "---\nredirects: [/old/place/, other]\n---" })), [
    "/old/place/ → /a/",
    "/other → /a/",
  ]);
});

test("an old address that another note has is told", () => {
  const { told } = gardenOf({ "A.md": "---\nredirects: [/b/]\n---", "B.md": "" });
  assert.deepEqual([told("unusable-redirect")[0]?.path, told("unusable-redirect").length], ["A.md", 1]);
});

for (const address of ["../../x", "//evil.com/", "https://evil.com/x", "/a/../b/"]) {
  test(`the old address ${address} is refused and told`, () => {
    const site = gardenOf({ "A.md": `---\nredirects: ${JSON.stringify(address)}\n---` });
    assert.deepEqual([redirects(site), site.told("unusable-redirect").length], [[], 1]);
  });
}

test("a tag whose note is its page redirects from /tags/", () => {
  const site = gardenOf({ "03 - Tags/AWS.md": "", "A.md": "#aws" });
  assert.deepEqual(redirects(site), ["/tags/aws/ → /03-tags/aws/"]);
});

test("a note that has the address of a tag's redirect keeps it", () => {
  const site = gardenOf({ "AWS.md": "", "A.md": "#aws", "B.md": "---\npermalink: /tags/aws/\n---" });
  assert.deepEqual([site.noteAt("B.md").url, redirects(site)], ["/tags/aws/", []]);
});

test("an old address wins over an alias", () => {
  const site = gardenOf({ "A.md": "---\naliases: [Old]\n---", "B.md": "---\nredirects: [/old/]\n---" });
  assert.deepEqual(redirects(site), ["/old/ → /b/"]);
});
