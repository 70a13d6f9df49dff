import assert from "node:assert/strict";
import { test } from "node:test";
import garden from "../../garden.config.ts";
import { buildAssets } from "../../src/assets.ts";
import { createPreview, type PreviewAnswer } from "../../src/preview.ts";
import { readSettings } from "../../src/settings.ts";
import { buildOf, PROJECT } from "./build-of.ts";

const YARD = `${PROJECT}/tests/vaults/yard`;
const ENV = { GARDEN_SEARCH: "on", SITE_BASE_URL: "https://example.org/garden" };

/** A preview of the yard, at the root or below a path. */
async function previewOf(env: Readonly<Record<string, string>>): Promise<(pathname: string) => Promise<PreviewAnswer>> {
  const settings = readSettings(PROJECT, garden, { GARDEN_CONTENT: YARD, ...env });
  const preview = createPreview(settings, await buildAssets(settings.config.search, settings.site.language));
  return (pathname) => preview.answer(pathname);
}

const ask = await previewOf({ GARDEN_SEARCH: "off" });
const askBelow = await previewOf(ENV);

/** Status and the page's title. */
async function pageAt(pathname: string): Promise<[number, string | undefined]> {
  const { status, body } = await ask(pathname);
  return [status, /<title>(.*?) · /.exec(String(body))?.[1]];
}

const TUESDAY = "/일지/2025-02-04-화-계획/";

test("an address in Hangul is answered raw, encoded and decomposed", async () => {
  for (const pathname of [TUESDAY, encodeURI(TUESDAY), encodeURI(TUESDAY).toLowerCase(), TUESDAY.normalize("NFD")]) {
    assert.deepEqual(await pageAt(pathname), [200, "2025.02.04(화) - 계획"]);
  }
});

test("repeated slashes are one", async () => {
  for (const pathname of ["/03-tags//", "/03-tags/", "//03-tags//", "/03-tags///"]) {
    assert.deepEqual(await pageAt(pathname), [200, "마당"]);
  }
});

test("an address without its last slash is sent on, on this host", async () => {
  for (const pathname of ["/notes", "//notes", encodeURI("/일지/2025-02-03")]) {
    const { status, location } = await ask(pathname);
    const { host, pathname: path } = new URL(location ?? "", "http://localhost");
    assert.deepEqual([status, host, path], [301, "localhost", `${pathname.replace("//", "/")}/`]);
  }
});

test("the home page is at /, and nothing but slashes is the same", async () => {
  for (const pathname of ["/", "//", "/index.html"]) assert.deepEqual(await pageAt(pathname), [200, "마당 어귀"]);
});

test("what is not there is the page for it, with 404", async () => {
  const { body: page } = await ask("/404.html");
  for (const pathname of [
    "/nowhere/",
    "/cellar/",
    "/%",
    "/%E0%A4%A",
    "/../garden.config.ts",
    "/%2e%2e/package.json",
    "/\0",
  ]) {
    const { status, type, body } = await ask(pathname);
    assert.deepEqual([status, type, body], [404, "text/html; charset=utf-8", page]);
  }
});

test("an attachment is answered as the file it is", async () => {
  const { status, type, body } = await ask(encodeURI("/img/user/그림/담장.svg"));
  assert.deepEqual([status, type], [200, "image/svg+xml"]);
  assert.match(String(body), /viewBox="0 0 9 3"/);
});

test("an attachment that no note uses, and a private note, are not there", async () => {
  for (const pathname of ["/img/user/그림/안 쓴 그림.svg", "/img/user/Cellar.md", "/Cellar.md"]) {
    assert.equal((await ask(encodeURI(pathname))).status, 404);
  }
});

test("data files and each note's Markdown have their types", async () => {
  assert.equal((await ask("/garden.json")).type, "application/json; charset=utf-8");
  assert.equal((await ask("/03-tags/index.md")).type, "text/markdown; charset=utf-8");
  assert.match(String((await ask("/index.md")).body), /^---\ntitle: "마당 어귀"/);
});

test("below a path, what lies outside the path is not there", async () => {
  assert.equal((await askBelow("/garden/notes/")).status, 200);
  for (const pathname of ["/notes/", "/gardens/notes/", "/"]) assert.equal((await askBelow(pathname)).status, 404);
});

test("the preview answers with the build's own bytes for every file, search index included", async () => {
  const { files } = await buildOf(YARD, { env: ENV });
  assert.ok(files.size > 40);
  for (const [file, bytes] of files) {
    const { status, body } = await askBelow(`/garden/${file.split("/").map(encodeURIComponent).join("/")}`);
    assert.equal(status, 200, file);
    assert.ok(bytes.equals(Buffer.from(body)), file);
  }
});

test("a page at its own address is the file of the build", async () => {
  const { files } = await buildOf(YARD, { env: ENV });
  for (const file of files.keys()) {
    if (!file.endsWith("index.html")) continue;
    const { body } = await askBelow(`/garden/${file.replace(/index\.html$/, "")}`);
    assert.equal(String(body), files.get(file)?.toString("utf8"), file);
  }
});
