import type { Page, TestInfo } from "@playwright/test";
import { axeOn } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

// Ways through the garden from start to end. At each stop a picture is kept, and axe has its say.

const WINDOWS = [
  { width: 360, height: 740 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
] as const;

const heading = (page: Page) => page.getByRole("heading", { level: 1 }).first();
const body = (page: Page) => page.locator("main .markdown-rendered");

/** Keeps what the reader sees, and asks axe, where scripts run. */
async function stopAt(page: Page, testInfo: TestInfo, name: string): Promise<void> {
  const number = testInfo.attachments.length + 1;
  const path = testInfo.outputPath(`${number}-${name}.png`);
  await page.screenshot({ path });
  await testInfo.attach(`${number} ${name}`, { path, contentType: "image/png" });
  const isScripted = await page.evaluate<boolean>("matchMedia('(scripting: enabled)').matches").catch(() => false);
  if (isScripted) expect((await axeOn(page)).found, name).toEqual([]);
  const wider = await page
    .evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    .catch(() => 0);
  expect(wider, `${name}: no wider than the window`).toBe(0);
}

/** Tab by Tab to what a selector names, as one without a mouse goes. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if ((await page.locator(selector).and(page.locator(":focus")).count()) > 0) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not come to ${selector}`);
}

for (const viewport of WINDOWS) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport, contextOptions: { reducedMotion: "reduce" } });

    test("a reader goes from home to a tag, a note, its preview, a backlink, the graph and a note", async ({
      page,
      garden,
    }, testInfo) => {
      await page.goto(`${garden.url}/`);
      await stopAt(page, testInfo, "home");
      await page.getByRole("banner").getByRole("link", { name: "태그" }).click();
      await page.getByRole("main").getByRole("link", { name: "나무" }).first().click();
      await expect(heading(page)).toContainText("나무");
      await stopAt(page, testInfo, "tag");
      await page.getByRole("main").getByRole("link", { name: "감나무" }).first().click();
      await expect(heading(page)).toHaveText("감나무");
      await stopAt(page, testInfo, "note");
      await body(page).getByRole("link", { name: "두레박" }).hover();
      const preview = page.getByRole("dialog", { name: "미리보기: 우물 이야기" });
      await expect(preview).toContainText("두레박 끈이 짧으면");
      await stopAt(page, testInfo, "preview");
      await page.keyboard.press("Escape");
      await page.locator(".backlinks").getByRole("link", { name: "우물 이야기" }).click();
      await expect(heading(page)).toHaveText("우물 이야기");
      await stopAt(page, testInfo, "backlink");
      await throughTheGraph(page, testInfo);
    });

    test("a reader has only a keyboard", async ({ page, garden }, testInfo) => {
      await page.goto(`${garden.url}/`);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("main")).toBeFocused();
      await tabTo(
        page,
        ".markdown-rendered a[href='/감나무/'], .markdown-rendered a[href='/%EA%B0%90%EB%82%98%EB%AC%B4/']",
      );
      await expect(page.getByRole("dialog", { name: "미리보기: 감나무" })).toBeVisible();
      await stopAt(page, testInfo, "preview at the focus");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Enter");
      await expect(heading(page)).toHaveText("감나무");
      await tabTo(page, ".toc summary");
      const isOpen = await page.locator(".toc details[open]").count();
      if (isOpen === 0) await page.keyboard.press("Enter");
      await expect(page.locator(".toc details")).toHaveAttribute("open");
      await stopAt(page, testInfo, "table of contents");
      await page.keyboard.press("/");
      await expect(page.getByRole("searchbox")).toBeFocused();
      await page.keyboard.type("두레박");
      await expect(page.locator(".search-result").first()).toBeVisible();
      await stopAt(page, testInfo, "search");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await expect(heading(page)).toHaveText("우물 이야기");
      await tabTo(page, ".backlinks a");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Enter");
      await expect(heading(page)).not.toHaveText("우물 이야기");
      await stopAt(page, testInfo, "backlink");
      // The browser's own key for it is not the page's to answer.
      await page.goBack();
      await expect(heading(page)).toHaveText("우물 이야기");
      await tabTo(page, "[data-theme-button]");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("button", { name: "화면 테마: 어둡게" })).toBeFocused();
      await stopAt(page, testInfo, "dark");
      if (viewport.width < 900) return;
      await tabTo(page, ".stack-button");
      await page.keyboard.press("Enter");
      await tabTo(page, ".markdown-rendered a:text('늙은 감나무')");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Enter");
      await expect(page.locator(".pane h1")).toBeFocused();
      await stopAt(page, testInfo, "side by side");
      await page.keyboard.press("Escape");
      await expect(page.locator(".pane")).toHaveCount(0);
    });

    test.describe("without scripts", () => {
      test.use({ javaScriptEnabled: false });

      test("a reader reads and finds everything", async ({ page, garden }, testInfo) => {
        await page.goto(`${garden.url}/`);
        await stopAt(page, testInfo, "home");
        await page.getByRole("banner").getByRole("button", { name: "검색" }).click();
        await page.getByRole("main").getByRole("link").first().click();
        await expect(page).toHaveURL(`${garden.url}/notes/`);
        await stopAt(page, testInfo, "all notes");
        await page.getByRole("main").getByRole("link", { name: "감나무" }).first().click();
        await expect(heading(page)).toHaveText("감나무");
        await page.locator(".toc summary").click();
        await page.locator(".toc").getByRole("link", { name: "물 주기" }).click();
        await expect(page).toHaveURL(/#/);
        await stopAt(page, testInfo, "note");
        await expect(page.locator(".stack-button, .theme-button").filter({ visible: true })).toHaveCount(0);
        await body(page).getByRole("link", { name: "두레박" }).click();
        await expect(heading(page)).toHaveText("우물 이야기");
        await page.locator(".backlinks").getByRole("link", { name: "감나무" }).click();
        await page.locator(".note-tags").getByRole("link", { name: "나무", exact: true }).click();
        await stopAt(page, testInfo, "tag");
        await page.goto(`${garden.url}/graph/`);
        await expect(page.getByRole("main").getByRole("link", { name: "감나무" }).first()).toBeVisible();
        await stopAt(page, testInfo, "graph as a list");
        await page.goto(`${garden.url}/folders/`);
        await page.getByRole("main").getByRole("link", { name: "우물 이야기" }).click();
        await expect(heading(page)).toHaveText("우물 이야기");
      });
    });
  });
}

/** By the footer to the graph, and from its list to a note. */
async function throughTheGraph(page: Page, testInfo: TestInfo): Promise<void> {
  await page.getByRole("contentinfo").getByRole("link", { name: "그래프" }).click();
  await expect(heading(page)).toHaveText(/그래프/);
  await expect(page.locator(".graph-picture canvas").first()).toBeVisible();
  await stopAt(page, testInfo, "graph");
  const note = page.getByRole("main").getByRole("link", { name: "감나무" }).first();
  await note.evaluate(OPEN_FOLDS);
  await note.click();
  await expect(heading(page)).toHaveText("감나무");
  await stopAt(page, testInfo, "note again");
}

const OPEN_FOLDS = "document.querySelectorAll('main details').forEach((fold) => { fold.open = true })";
