import assert from "node:assert/strict";
import { test } from "node:test";
import { type BuiltSite, buildOf, PROJECT } from "./build-of.ts";
import { addressesIn, fileAt, readableText } from "./site-text.ts";

const inFolder = await buildOf(`${PROJECT}/tests/vaults/yard`, {
  env: { GARDEN_SEARCH: "on", SITE_BASE_URL: "https://example.org/garden/" },
});
const inHangul = await buildOf(`${PROJECT}/tests/vaults/yard`, {
  env: { SITE_BASE_URL: "https://example.org/우리-정원" },
});
const guide = await buildOf(`${PROJECT}/content`);

/** Every address on every page, with the page it stands on; those that lead elsewhere, or nowhere else, left out. */
function addressesOf(site: BuiltSite): [page: string, address: string][] {
  return [...site.files.keys()]
    .filter((file) => file.endsWith(".html"))
    .flatMap((file) => addressesIn(site.textOf(file)).map((address): [string, string] => [file, address]))
    .filter(([, address]) => !/^(?:https?:|mailto:|data:)/.test(address));
}

/** Addresses, with their pages, that lead to no file of the site or to no `id` there. */
function brokenIn(site: BuiltSite, basePath: string): string[] {
  return addressesOf(site).flatMap(([page, address]) => {
    const [path = "", fragment = ""] = address.split("#");
    const file =
      path === ""
        ? page
        : path.startsWith(`${basePath}/`)
          ? fileAt(path.slice(basePath.length), site.files)
          : undefined;
    if (file === undefined) return [`${page}: ${address}`];
    const id = decodeURIComponent(fragment);
    // A file of another kind reads it in its own way: `plan.pdf#page=2`.
    const isThere = id === "" || !file.endsWith(".html") || site.textOf(file).includes(` id="${id}"`);
    return isThere ? [] : [`${page}: ${address}`];
  });
}

test("every address of a site under a path takes the path, and leads to a file and an id that are there", () => {
  assert.ok(addressesOf(inFolder).length > 200);
  assert.deepEqual(brokenIn(inFolder, "/garden"), []);
});

test("the same holds for a path in Hangul", () => {
  assert.deepEqual(brokenIn(inHangul, "/우리-정원"), []);
});

test("the same holds for Madang's own guide at its host's root", () => {
  assert.deepEqual(brokenIn(guide, ""), []);
});

test("files are written as if there were no path", () => {
  const withoutSearch = [...inFolder.files.keys()].filter((file) => !/pagefind|search|_\//.test(file));
  assert.deepEqual(
    withoutSearch,
    [...inHangul.files.keys()].filter((file) => !/_\//.test(file)),
  );
});

test("search results take the path", () => {
  const fragments = [...inFolder.files].filter(([file]) => file.endsWith(".pf_fragment"));
  assert.ok(fragments.length > 0);
  for (const [, bytes] of fragments) assert.match(readableText(bytes), /"url":"\/garden\//);
});

test("the browser's code is told the path", () => {
  assert.match(inFolder.textOf("index.html"), /<html [^>]*data-base="\/garden"/);
});

test("addresses for machines hold host and path, and nothing that an address may not hold", () => {
  for (const file of ["sitemap.xml", "feed.xml", "robots.txt", "llms.txt"]) {
    const addresses = inHangul.textOf(file).match(/https:\/\/example\.org[^<>"\n)]*/g) ?? [];
    assert.ok(addresses.length > 0, file);
    for (const address of addresses) {
      assert.ok(address.startsWith(`https://example.org${encodeURI("/우리-정원")}/`), address);
      assert.match(address, /^[\x21-\x7e]+$/);
    }
  }
});

test("garden.json's addresses are without the path, which stands in the site's own", () => {
  const { site, notes } = JSON.parse(inFolder.textOf("garden.json")) as {
    site: { url: string };
    notes: { url: string }[];
  };
  assert.equal(site.url, "https://example.org/garden");
  assert.ok(notes.every(({ url }) => !url.startsWith("/garden/")));
});
