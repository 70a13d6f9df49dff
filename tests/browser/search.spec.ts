import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const box = (page: Page) => page.getByRole("searchbox");
const results = (page: Page) => page.locator(".search-results .search-result");
/** A result's way to its note; ways to sections may follow. */
const link = (page: Page, at: number) => results(page).nth(at).getByRole("link").first();

const openings: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "the button": (page) => page.locator("[data-search]").click(),
  "/": (page) => page.keyboard.press("/"),
  "Ctrl+K": (page) => page.keyboard.press("Control+k"),
};

for (const [way, open] of Object.entries(openings)) {
  test(`search opens with ${way}, and Escape closes it`, async ({ page, garden }) => {
    await page.goto(`${garden.url}/감나무/`);
    await open(page);
    await expect(box(page)).toBeFocused();
    await page.keyboard.type("두레박");
    await expect(results(page).first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(page).toHaveURL(/%EA%B0%90/);
  });
}

test("what is typed right after the key that opens search is not lost on a slow network", async ({ page, garden }) => {
  await page.goto(`${garden.url}/`);
  await page.route("**/*.js", async (route) => {
    await wait(500);
    await route.continue();
  });
  await page.keyboard.press("/");
  await page.keyboard.type("홍시");
  await expect(box(page)).toHaveValue("홍시");
  await expect(results(page).first()).toContainText("감나무");
});

test("Enter pressed before search has come opens the first result when it comes", async ({ page, garden }) => {
  await page.goto(`${garden.url}/`);
  await page.route("**/*.js", async (route) => {
    await wait(500);
    await route.continue();
  });
  await page.keyboard.press("/");
  await page.keyboard.type("홍시");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("감나무");
});

test("the first result opens with Enter", async ({ page, garden }) => {
  await page.goto(`${garden.url}/`);
  await page.keyboard.press("/");
  await expect(box(page)).toBeFocused();
  await page.keyboard.type("홍시");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("감나무");
});

test("arrow keys go through the results, and Enter opens the one they are at", async ({ page, garden }) => {
  await page.goto(`${garden.url}/`);
  await page.keyboard.press("Control+k");
  await expect(box(page)).toBeFocused();
  await page.keyboard.type("노트");
  await expect(results(page).nth(1)).toBeVisible();
  const second = (await link(page, 1).textContent()) ?? "";
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(link(page, 1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(link(page, 0)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(second);
});

test("a result shows the words that matched, marked", async ({ page, garden }) => {
  await page.goto(`${garden.url}/search/?q=홍시`);
  await expect(results(page).first().locator("mark").first()).toContainText("홍시");
});

test("a result leads to a permalink with two slashes", async ({ page, garden }) => {
  await page.goto(`${garden.url}/search/?q=무너진담장`);
  await link(page, 0).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("옛터");
});

test("a slash typed into the search box stays there", async ({ page, garden }) => {
  await page.goto(`${garden.url}/search/`);
  await box(page).pressSequentially("a/b");
  await expect(box(page)).toHaveValue("a/b");
});

test("a Korean word being composed searches, and Enter then ends the syllable only", async ({ page, garden }) => {
  await page.goto(`${garden.url}/`);
  await page.keyboard.press("/");
  await expect(box(page)).toBeFocused();
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send("Input.imeSetComposition", { text: "홍시", selectionStart: 2, selectionEnd: 2 });
  await expect(results(page).first()).toContainText("감나무");
  await keyboard.send("Input.insertText", { text: "홍시" });
  await expect(box(page)).toHaveValue("홍시");
  await expect(page).toHaveURL(`${garden.url}/`);
});

test("the address of the search page carries the query, both ways", async ({ page, garden }) => {
  await page.goto(`${garden.url}/search/?q=두레박`);
  await expect(box(page)).toHaveValue("두레박");
  await expect(results(page).first()).toContainText("우물 이야기");
  await box(page).fill("홍시");
  await expect(results(page).first()).toContainText("감나무");
  expect(new URL(page.url()).searchParams.get("q")).toBe("홍시");
});

test("a word that is nowhere is answered with a sentence that holds it", async ({ page, garden }) => {
  await page.goto(`${garden.url}/search/?q=황새냉이꽃밭`);
  await expect(page.locator(".search-status")).toContainText("황새냉이꽃밭");
  await expect(results(page)).toHaveCount(0);
});

test("markup in the query is words, and runs nothing", async ({ page, garden }) => {
  const query = `<img src=x onerror="document.title='hacked'">`;
  await page.goto(`${garden.url}/search/?q=${encodeURIComponent(query)}`);
  await expect(page.locator(".search-status")).not.toBeEmpty();
  await expect(box(page)).toHaveValue(query);
  await expect(page.locator("main img")).toHaveCount(0);
  await expect(page).not.toHaveTitle("hacked");
});

test("private notes are not found", async ({ page, garden }) => {
  await page.goto(`${garden.url}/search/?q=비밀낱말동박새`);
  await expect(page.locator(".search-status")).not.toBeEmpty();
  await expect(results(page)).toHaveCount(0);
});
