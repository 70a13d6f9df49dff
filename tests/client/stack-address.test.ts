import assert from "node:assert/strict";
import { test } from "node:test";
import { MOST, trailIn, withTrail } from "../../src/client/stack-address.ts";

const ORIGIN = "https://garden.example";

test("an address opens the pages of this garden that it names", () => {
  assert.deepEqual(trailIn("?beside=/a/&q=x&beside=/%EA%B0%90/%23b", ORIGIN, ""), ["/a/", "/%EA%B0%90/#b"]);
});

for (const entry of [
  "//evil.example/",
  "https://evil.example/",
  "/.//evil.example/",
  "/a/..//evil.example/",
  "/\\evil.example/",
  "\\\\evil.example",
  "javascript:alert(1)",
  "data:text/html,<main>",
  "blob:https://garden.example/1",
  "http://garden.example/a/",
  "https://user@garden.example.evil.example/",
  "https://",
]) {
  test(`an address that names ${entry} opens nothing`, () => {
    assert.deepEqual(trailIn(`?beside=${encodeURIComponent(entry)}`, ORIGIN, ""), []);
  });
}

test("a path that climbs out of the garden opens nothing", () => {
  for (const entry of ["/garden/../other/", "/garden/%2e%2e/other/", "/gardener/", "/"]) {
    assert.deepEqual(trailIn(`?beside=${encodeURIComponent(entry)}`, ORIGIN, "/garden"), [], entry);
  }
});

test("an address that names a thousand notes opens a few", () => {
  assert.equal(trailIn("?beside=/a/".repeat(1) + "&beside=/a/".repeat(1000), ORIGIN, "").length, MOST);
});

test("what else an address asks for stays, whatever signs it has", () => {
  assert.equal(withTrail("/a/?q=1?2&beside=/x/&tag=%", ["/b/#c"]), "/a/?q=1?2&tag=%&beside=/b/%23c");
  assert.equal(withTrail("/a/?beside=/x/", []), "/a/");
});
