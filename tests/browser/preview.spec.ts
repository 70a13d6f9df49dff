import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildVault } from "./built-site.ts";
import { test as base, expect } from "./fixtures.ts";
import { type PreviewServer, withPreview } from "./preview-server.ts";

const test = base.extend<object, { preview: PreviewServer }>({
  preview: [async ({ vaults }, use) => withPreview(vaults.garden, use), { scope: "worker" }],
});

// One after the other: they write to one vault.
test.describe.configure({ mode: "default" });

test("every page of the preview is the page that a build writes", async ({ preview, request }, testInfo) => {
  const output = testInfo.outputPath("site");
  await buildVault(preview.vault, output);
  const pages = (await readdir(output, { recursive: true })).filter((file) => file.endsWith(".html")).sort();
  expect(pages.length).toBeGreaterThan(15);
  for (const page of pages) {
    const path = page.replaceAll("\\", "/").replace(/(^|\/)index\.html$/, "$1");
    const shown = await (await request.get(`${preview.url}/${path}`)).text();
    expect(shown.replace(LIVE_UPDATE, ""), page).toBe(await readFile(join(output, page), "utf8"));
  }
});

test("a page with a Hangul address shows what is saved, by itself", async ({ page, preview }) => {
  await page.goto(`${preview.url}/감나무/`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("감나무");
  const file = join(preview.vault, "감나무.md");
  await writeFile(file, `${await readFile(file, "utf8")}\n방금 적은 서리꽃 이야기.\n`);
  await expect(page.getByText("방금 적은 서리꽃 이야기.")).toBeVisible();
});

test("writing a note that was linked already makes its link work", async ({ page, preview }) => {
  await page.goto(`${preview.url}/`);
  await expect(page.locator(".is-unresolved", { hasText: "아직 없는 쪽지" })).toBeVisible();
  await writeFile(join(preview.vault, "아직 없는 쪽지.md"), "---\ndg-publish: true\n---\n이제는 있는 쪽지.\n");
  await page.getByRole("link", { name: "아직 없는 쪽지" }).first().click();
  await expect(page.getByText("이제는 있는 쪽지.")).toBeVisible();
});

test("a deleted note is not found any more, and links to it are words again", async ({ page, preview, troubles }) => {
  const url = `${preview.url}/${encodeURI("물-불-바람-100-초안")}/`;
  troubles.expectNotFound(url);
  await page.goto(url);
  await expect(page.getByText("도깨비바늘이 자란다")).toBeVisible();
  await rm(join(preview.vault, "물&불+바람 100% (초안).md"));
  await expect(page.getByText("도깨비바늘이 자란다")).toHaveCount(0);
  expect((await page.request.get(url)).status()).toBe(404);
  await page.goto(`${preview.url}/`);
  await expect(page.locator(".markdown-rendered .is-unresolved", { hasText: "물&불" })).toBeVisible();
});

test("a renamed note moves to its new address", async ({ page, preview }) => {
  await page.goto(`${preview.url}/notes/`);
  await rename(join(preview.vault, "넓은 글.md"), join(preview.vault, "더 넓은 글.md"));
  await page.getByRole("main").getByRole("link", { name: "더 넓은 글" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("더 넓은 글");
  expect((await page.request.get(`${preview.url}/${encodeURI("넓은-글")}/`)).status()).toBe(404);
});

test("a note that is made private leaves the preview", async ({ page, preview }) => {
  const url = `${preview.url}/03-tags/`;
  expect((await page.request.get(url)).ok()).toBe(true);
  const file = join(preview.vault, "옛터.md");
  await writeFile(file, (await readFile(file, "utf8")).replace("dg-publish: true", "dg-publish: false"));
  await expect.poll(async () => (await page.request.get(url)).status()).toBe(404);
});

test("search finds what was written a moment ago", async ({ page, preview }) => {
  await page.goto(`${preview.url}/notes/`);
  await writeFile(join(preview.vault, "새 노트.md"), "---\ndg-publish: true\n---\n물푸레나무를 심었다.\n");
  await expect(page.getByRole("main").getByRole("link", { name: "새 노트" })).toBeVisible();
  await page.goto(`${preview.url}/search/?q=물푸레`);
  await page.locator(".search-result a").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("새 노트");
});

test("pictures are shown in the preview", async ({ page, preview }) => {
  await page.goto(`${preview.url}/`);
  const picture = page.locator(".markdown-rendered img");
  await picture.scrollIntoViewIfNeeded();
  await expect(picture).toHaveJSProperty("naturalWidth", 24);
});

/** Eleventy's script that loads the page again. */
const LIVE_UPDATE = /<script type="module" integrity="[^"]*" src="\/\.11ty\/reload-client\.js[^"]*"><\/script>/;
