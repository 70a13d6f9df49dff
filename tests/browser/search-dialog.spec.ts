import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const box = (page: Page) => page.getByRole("searchbox");
const results = (page: Page) => page.locator(".search-results .search-result");
const titles = (page: Page) => page.locator(".search-result > a");
const status = (page: Page) => page.locator(".search-status");
const dialog = (page: Page) => page.getByRole("dialog");

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.keyboard.press("/");
  await expect(box(page)).toBeFocused();
  await expect(page.locator(".search-filter")).toBeVisible();
}

async function answered(page: Page): Promise<void> {
  await expect(status(page)).not.toBeEmpty();
  await expect(page.locator(".search-results")).not.toHaveAttribute("aria-busy", "true");
}

test("a page that is not searched on loads nothing of search", async ({ page, garden }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${garden.url}/감나무/`, { waitUntil: "networkidle" });
  expect(asked.filter((path) => /pagefind|names|search/.test(path))).toEqual([]);
});

test("a journey by keyboard: open, type, go down, type on from a result, come back, close", async ({
  page,
  garden,
}) => {
  await page.goto(`${garden.url}/감나무/`);
  const button = page.locator("[data-search]");
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(box(page)).toBeFocused();
  await page.keyboard.type("노");
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(titles(page).first()).toBeFocused();
  await page.keyboard.type("트");
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue("노트");
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await expect(button).toBeFocused();
});

test("Tab stays in the dialog", async ({ page, garden }) => {
  await open(page, `${garden.url}/감나무/`);
  await page.keyboard.type("홍시");
  await answered(page);
  for (let i = 0; i < 15; i++) {
    await page.keyboard.press("Tab");
    // Past its last element, browsers go to their own bar, never to the page below.
    expect(
      await page.evaluate("document.activeElement === document.body || !!document.activeElement.closest('dialog')"),
    ).toBe(true);
  }
});

test("the number of notes found is in a live region, and what Enter opens is shown", async ({ page, garden }) => {
  await open(page, `${garden.url}/`);
  await page.keyboard.type("홍시");
  await expect(page.getByRole("status")).toContainText(/\d/);
  await expect(page.locator(".search-result.is-chosen > a")).toHaveText("감나무");
});

test("Ctrl+Enter opens a note beside, its words marked", async ({ page, garden }) => {
  await open(page, `${garden.url}/`);
  await page.keyboard.type("홍시");
  await answered(page);
  await page.keyboard.press("Control+Enter");
  const pane = page.getByRole("region", { name: "감나무", exact: true });
  await expect(pane.locator("mark.search-mark").first()).toHaveText("홍시");
  await expect(dialog(page)).toBeHidden();
});

test("where there is no room for two, Ctrl+Enter opens a note in a tab of its own", async ({
  page,
  garden,
  context,
}) => {
  await page.setViewportSize({ width: 600, height: 800 });
  await open(page, `${garden.url}/`);
  await page.keyboard.type("홍시");
  await answered(page);
  const [tab] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("Control+Enter")]);
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText("감나무");
  await expect(tab.locator("mark.search-mark").first()).toHaveText("홍시");
  await expect(dialog(page)).toBeVisible();
});

test("the opened note marks the words, shows the first, and has a clean address; Escape and a reload take the marks away", async ({
  page,
  garden,
}) => {
  await open(page, `${garden.url}/`);
  await page.keyboard.type("두레박");
  await answered(page);
  const first = (await titles(page).first().textContent()) ?? "";
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(first);
  const marks = page.locator(".markdown-rendered mark.search-mark");
  await expect(marks.first()).toHaveText("두레박");
  await expect(marks.first()).toBeInViewport();
  expect(new URL(page.url()).search).toBe("");
  const text = await page.locator(".markdown-rendered").textContent();
  await page.keyboard.press("Escape");
  await expect(marks).toHaveCount(0);
  expect(await page.locator(".markdown-rendered").textContent()).toBe(text);
  await page.reload();
  await expect(marks).toHaveCount(0);
});

test("decomposed letters are found and marked, in the query and in the note", async ({ page, garden }) => {
  await page.route("**/%EA%B0%90%EB%82%98%EB%AC%B4/", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).normalize("NFD") });
  });
  await open(page, `${garden.url}/`);
  await box(page).fill("홍시".normalize("NFD"));
  await answered(page);
  await expect(titles(page).first()).toHaveText("감나무");
  await page.keyboard.press("Enter");
  await expect(page.locator("mark.search-mark").first()).toHaveText("홍시");
});

test("a section of the page one is on closes the dialog and shows the words there", async ({ page, garden }) => {
  await open(page, `${garden.url}/감나무/`);
  await page.keyboard.type("두레박");
  await answered(page);
  await page.locator('.search-sections a[href*="감나무"]').first().click();
  await expect(dialog(page)).toBeHidden();
  await expect(page.locator("mark.search-mark").first()).toHaveText("두레박");
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe("#물-주기");
});

test("menus narrow the results by tag and by open tasks, count what they would leave, and come back", async ({
  page,
  garden,
}) => {
  await page.goto(`${garden.url}/search/?q=물`);
  await answered(page);
  const all = await results(page).count();
  expect(all).toBeGreaterThan(1);
  await page.getByRole("button", { name: "거르기" }).press("Enter");
  const tag = page.getByLabel("태그", { exact: true });
  await expect(tag.locator("option")).toContainText([/모두/, /\(\d+\)/]);
  await tag.selectOption("나무");
  await expect(titles(page)).toHaveText(["감나무"]);
  expect(new URL(page.url()).searchParams.get("tag")).toBe("나무");
  await page.reload();
  await expect(titles(page)).toHaveText(["감나무"]);
  await page.getByRole("button", { name: "조건 지우기" }).click();
  await expect(results(page)).toHaveCount(all);
  await page.getByLabel("남은 할 일").check();
  await expect(titles(page)).toHaveText(["감나무"]);
});

test("a period without words lists its notes, and typed filters work with the menus", async ({ page, garden }) => {
  await page.goto(`${garden.url}/search/?period=2026-03`);
  await answered(page);
  await expect(titles(page).filter({ hasText: "감나무" })).toHaveCount(1);
  await box(page).fill("tag:나무 홍시");
  await expect(titles(page)).toHaveText(["감나무"]);
  await box(page).fill("before:2026-01 홍시");
  await expect(results(page)).toHaveCount(0);
});

test("searches that led somewhere are kept on the device, run again, and are forgotten when asked", async ({
  page,
  garden,
}) => {
  await open(page, `${garden.url}/`);
  await page.keyboard.type("홍시");
  await answered(page);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("감나무");
  // The page's script has run.
  await expect(page.locator("mark.search-mark").first()).toBeVisible();
  await page.keyboard.press("/");
  await page.getByRole("button", { name: "홍시" }).click();
  await expect(box(page)).toHaveValue("홍시");
  await expect(titles(page).first()).toHaveText("감나무");
  await box(page).fill("");
  await page.getByRole("button", { name: "기록 지우기" }).click();
  await expect(page.getByRole("button", { name: "홍시" })).toHaveCount(0);
  expect(await page.evaluate("localStorage.length")).toBe(0);
});

test("nothing found says what to try and where to look", async ({ page, garden }) => {
  await page.goto(`${garden.url}/search/?q=황새냉이꽃밭`);
  await answered(page);
  await expect(page.locator(".search-tries")).toContainText("맞춤법");
});

test("a wide screen shows the first lines of the chosen note, as text only", async ({ page, garden }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, `${garden.url}/`);
  await page.keyboard.type("홍시");
  const preview = page.locator(".search-preview");
  await expect(preview).toContainText("마당 한가운데");
  expect(await preview.locator("[id], script, a, img").count()).toBe(0);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(preview).toBeHidden();
});

for (const [what, name] of Object.entries({
  감나므: "감나무",
  ㄱㄴㅁ: "감나무",
  persimon: "감나무",
  "물 주": "감나무",
})) {
  test(`the switcher finds ${name} by ${what} while the index has not come`, async ({ page, garden }) => {
    await page.route("**/pagefind/**", () => undefined);
    await page.goto(`${garden.url}/`);
    await page.keyboard.press("Control+k");
    await page.keyboard.type(what);
    await expect(titles(page).first()).toHaveText(name);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  });
}

for (const what of ["**/pagefind/**", "**/*.pf_index", "**/wasm*", "**/pagefind-entry.json*"]) {
  test(`where ${what} does not load, a line says so and the switcher still works`, async ({
    page,
    garden,
    browser,
  }) => {
    // A context of its own: what does not load is on the console.
    const context = await browser.newContext();
    const quiet = await context.newPage();
    await quiet.route(what, (route) => route.abort());
    await quiet.goto(`${garden.url}/`);
    await quiet.keyboard.press("/");
    await quiet.keyboard.type("감나무");
    await expect(titles(quiet).first()).toHaveText("감나무");
    await expect(status(quiet)).toContainText("불러오지 못했습니다");
    await context.close();
    await page.close();
  });
}

test("a search that cannot even load its script says so", async ({ garden, browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${garden.url}/`);
  await page.route("**/_/search-*.js", (route) => route.abort());
  await page.keyboard.press("/");
  await expect(status(page)).toContainText("불러오지 못했습니다");
  await context.close();
});
