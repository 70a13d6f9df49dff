import { expect, test } from "./fixtures.ts";

test("a reader walks through the guide by link, tag and backlink", async ({ page, guide }) => {
  await page.goto(`${guide.url}/`);
  await page.locator(".markdown-rendered").getByRole("link", { name: "시작하기" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("시작하기");
  await page.locator(".note-header").getByRole("link", { name: "마당" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("마당");
  await page.locator(".backlinks .backlink a").first().click();
  await expect(page.locator(".markdown-rendered").getByRole("link", { name: "마당" }).first()).toBeVisible();
});

test("a Korean word finds its note in the guide", async ({ page, guide }) => {
  await page.goto(`${guide.url}/`);
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("감나무");
  await expect(page.locator(".search-result a").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.locator(".markdown-rendered")).toContainText("감나무");
});

test("what the guide hides or keeps private is not found by search", async ({ page, guide }) => {
  for (const word of ["동박새쪽지", "벌새비밀별칭"]) {
    await page.goto(`${guide.url}/search/?q=${word}`);
    await expect(page.locator(".search-status")).not.toBeEmpty();
    await expect(page.locator(".search-results .search-result", { hasText: word })).toHaveCount(0);
  }
});

test("every link of every page of the guide leads to a page", async ({ page, guide }) => {
  const seen = new Set([`${guide.url}/`]);
  const broken: string[] = [];
  for (const url of seen) {
    const response = await page.request.get(url);
    if (!response.ok()) broken.push(url);
    if (!response.headers()["content-type"]?.startsWith("text/html")) continue;
    for (const [, href = ""] of (await response.text()).matchAll(/<a [^>]*?href="([^"]*)"/g)) {
      const { origin, pathname } = new URL(href.replaceAll("&amp;", "&"), url);
      if (origin === guide.url) seen.add(origin + pathname);
    }
  }
  expect(broken).toEqual([]);
  expect(seen.size).toBeGreaterThan(30);
});
