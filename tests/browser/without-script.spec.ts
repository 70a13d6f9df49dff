import { expect, test } from "./fixtures.ts";

test.use({ javaScriptEnabled: false });

test("without JavaScript the menu and the links lead on", async ({ page, garden }) => {
  await page.goto(`${garden.url}/`);
  await page.locator(".markdown-rendered").getByRole("link", { name: "감나무" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("감나무");
  await page.getByRole("banner").locator('a[href="/notes/"]').click();
  await page.getByRole("main").getByRole("link", { name: "우물 이야기" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("우물 이야기");
});

test("without JavaScript a checklist shows what is done and what is open", async ({ page, garden }) => {
  await page.goto(`${garden.url}/감나무/`);
  const checklist = page.locator(".markdown-rendered");
  await expect(checklist.getByRole("checkbox", { name: "가지치기" })).toBeChecked();
  await expect(checklist.getByRole("checkbox", { name: "장대 고치기" })).not.toBeChecked();
  await page.goto(`${garden.url}/tasks/`);
  await expect(page.getByRole("main")).toContainText("장대 고치기");
});

test("without JavaScript the search button leads to the lists of all notes and tags", async ({ page, garden }) => {
  await page.goto(`${garden.url}/감나무/`);
  await page.locator("[data-search]").click();
  const lists = page.getByRole("main").getByRole("link");
  await expect(lists.nth(1)).toHaveAttribute("href", "/tags/");
  await lists.first().click();
  await expect(page).toHaveURL(`${garden.url}/notes/`);
});

test("without JavaScript an old address leads on", async ({ page, garden }) => {
  await page.goto(`${garden.url}/old-tree/`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("감나무");
});
