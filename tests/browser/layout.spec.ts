import { expect, test } from "./fixtures.ts";

const wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

for (const width of [320, 390, 1280]) {
  test(`nothing is wider than a screen of ${width} px`, async ({ page, garden }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const path of ["/넓은-글/", "/", "/감나무/", "/notes/", "/tags/", "/tasks/", "/wanted/", "/search/?q=노트"]) {
      await page.goto(`${garden.url}${path}`);
      if (path.startsWith("/search/")) await expect(page.locator(".search-result").first()).toBeVisible();
      expect(await page.evaluate(wide), path).toBe(0);
    }
  });
}

test("a wide table and long code can be scrolled to their ends", async ({ page, garden }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${garden.url}/넓은-글/`);
  for (const last of [page.getByRole("cell").last(), page.locator("pre code span, pre code").last()]) {
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport();
  }
});

test("Korean words are not broken inside", async ({ page, garden }) => {
  await page.goto(`${garden.url}/감나무/`);
  await expect(page.locator(".markdown-rendered")).toHaveCSS("word-break", "keep-all");
});

test("pictures are shown", async ({ page, garden }) => {
  await page.goto(`${garden.url}/`);
  const picture = page.locator(".markdown-rendered img");
  await picture.scrollIntoViewIfNeeded();
  await expect(picture).toHaveJSProperty("naturalWidth", 24);
});
