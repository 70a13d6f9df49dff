import { expect, test } from "./fixtures.ts";

// WCAG 1.4.13: what appears on hover or focus can be sent away, pointed at, and stays.

const body = ".markdown-preview-view.markdown-rendered";

test("dismissable: Escape sends it away while the pointer stays, and it comes back only after the pointer has been elsewhere", async ({
  page,
  garden,
}) => {
  await page.goto(`${garden.url}/`);
  const link = page.locator(body).getByRole("link", { name: "감나무" });
  const preview = page.getByRole("dialog", { name: "미리보기: 감나무" });
  await link.hover();
  await expect(preview).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(preview).toBeHidden();
  await page.mouse.move(0, 0);
  await link.hover();
  await expect(preview).toBeVisible();
});

test("hoverable and persistent: it stays as long as the pointer is on it, and its words can be marked", async ({
  page,
  garden,
}) => {
  await page.goto(`${garden.url}/`);
  await page.locator(body).getByRole("link", { name: "감나무" }).hover();
  const preview = page.getByRole("dialog", { name: "미리보기: 감나무" });
  await preview.getByText("홍시를 딴다").dblclick({ position: { x: 20, y: 10 } });
  await page.waitForTimeout(2500);
  await expect(preview).toBeVisible();
  expect(String(await page.evaluate("getSelection().toString()")).trim()).not.toBe("");
});

test("persistent: by keyboard it stays while the focus is on its link", async ({ page, garden }) => {
  await page.goto(`${garden.url}/`);
  await page.keyboard.press("Tab");
  await page.locator(body).getByRole("link", { name: "감나무" }).focus();
  const preview = page.getByRole("dialog", { name: "미리보기: 감나무" });
  await expect(preview).toBeVisible();
  await page.waitForTimeout(2500);
  await expect(preview).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(preview).toBeHidden();
});

test("links round a note that say no more than a name have previews too", async ({ page, garden }) => {
  await page.goto(`${garden.url}/감나무/`);
  for (const links of [".neighbours a", ".related a"]) {
    await page.locator(links).first().hover();
    await expect(page.locator(".link-preview")).toBeVisible();
    await page.mouse.move(0, 0);
    await expect(page.locator(".link-preview")).toHaveCount(0);
  }
});

test("a pinned preview stays with its own open, and both are closed by Escape, the inner first", async ({
  page,
  garden,
}) => {
  await page.goto(`${garden.url}/`);
  await page.locator(body).getByRole("link", { name: "우물" }).hover();
  const outer = page.getByRole("dialog", { name: "미리보기: 우물 이야기" });
  await outer.getByRole("button", { name: "고정" }).click();
  await outer.getByRole("link", { name: "늙은 감나무" }).hover();
  const inner = page.getByRole("dialog", { name: "미리보기: 감나무" });
  await expect(inner).toBeVisible();
  await inner.getByRole("button", { name: "고정" }).click();
  await page.getByRole("banner").hover();
  await page.waitForTimeout(600);
  await expect(outer).toBeVisible();
  await expect(inner).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(inner).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(outer).toBeHidden();
});

test("a reader who prefers reduced data gets none", async ({ page, garden }) => {
  await page.addInitScript(
    "{ const ask = window.matchMedia.bind(window); window.matchMedia = (query) => query.includes('reduced-data') ? { matches: true, addEventListener() {} } : ask(query); }",
  );
  await page.goto(`${garden.url}/`);
  await page.locator(body).getByRole("link", { name: "감나무" }).hover();
  await page.waitForTimeout(900);
  await expect(page.locator(".link-preview")).toHaveCount(0);
});

test("a note may have none, and then its links are links", async ({ page, garden }) => {
  await page.goto(`${garden.url}/tags/나무/`);
  await expect(page.locator("template#_preview")).toHaveCount(0);
});
