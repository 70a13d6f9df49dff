import { expect, test } from "./fixtures.ts";

test("under a path, links stay under it and pages keep their style", async ({ page, gardenUnderPath: { url } }) => {
  await page.goto(`${url}/`);
  await page.locator(".markdown-rendered").getByRole("link", { name: "감나무" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("감나무");
  expect(decodeURI(page.url())).toBe(`${url}/감나무/`);
  await expect(page.locator(".markdown-rendered")).toHaveCSS("word-break", "keep-all");
  await page.locator(".note-header").getByRole("link", { name: "나무", exact: true }).click();
  expect(decodeURI(page.url())).toBe(`${url}/tags/나무/`);
  await page.locator(".site-title").click();
  await expect(page).toHaveURL(`${url}/`);
});

test("under a path, search finds and leads to the note", async ({ page, gardenUnderPath: { url } }) => {
  await page.goto(`${url}/`);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("홍시");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("감나무");
  expect(decodeURI(page.url())).toBe(`${url}/감나무/`);
});

test("under a path, old addresses lead on and pictures are shown", async ({ page, gardenUnderPath: { url } }) => {
  await page.goto(`${url}/old-tree/`);
  await expect(page).toHaveURL(`${url}/${encodeURI("감나무")}/`);
  await page.goto(`${url}/`);
  const picture = page.locator(".markdown-rendered img");
  await picture.scrollIntoViewIfNeeded();
  await expect(picture).toHaveJSProperty("naturalWidth", 24);
});

test("under a path, a page that is not there still leads home", async ({
  page,
  gardenUnderPath: { url },
  troubles,
}) => {
  troubles.expectNotFound(`${url}/없는/곳/`);
  await page.goto(`${url}/없는/곳/`);
  await page.getByRole("main").getByRole("link").first().click();
  await expect(page).toHaveURL(`${url}/`);
});
