import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { PAGE_KINDS } from "./page-kinds.ts";

// Zoom, small windows, wider spaced letters, motion, forced colours.

/** How far a page can be scrolled sideways, and texts of which a part is cut off where nothing scrolls it into view. */
const LOST = `(() => {
  const root = document.documentElement;
  const cut = [...document.querySelectorAll("body *")].filter((part) => {
    const style = getComputedStyle(part);
    if (style.overflowX === "visible" || ["auto", "scroll"].includes(style.overflowX) || !part.checkVisibility()) return false;
    // Lists show the beginning of a note; the graph is a plane one moves over, with a list of the same beside it.
    if (part.matches(".note-item-excerpt, .graph-stage, .graph-stage *")) return false;
    if (part.closest(".visually-hidden, svg, [aria-hidden=true], math, .canvas-wrapper") !== null) return false;
    if (part.clientWidth <= 1 || part.clientHeight <= 1) return false;
    return part.textContent.trim() !== "" && (part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1);
  });
  return { wider: root.scrollWidth - root.clientWidth, cut: cut.map((part) => part.outerHTML.slice(0, 120)) };
})()`;

async function expectNothingLost(page: Page, about: string): Promise<void> {
  expect(await page.evaluate(LOST), about).toEqual({ wider: 0, cut: [] });
}

async function visit(page: Page, url: string, path: string): Promise<void> {
  await page.goto(`${url}${path}`, { waitUntil: "networkidle" });
  if (path.startsWith("/search/")) await expect(page.locator(".search-result").first()).toBeVisible();
}

const KINDS = Object.values(PAGE_KINDS).filter((path) => path !== "/없는-곳/");

test("320 px of width lose nothing, on any kind of page", async ({ page, garden }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of KINDS) {
    await visit(page, garden.url, path);
    await expectNothingLost(page, path);
  }
});

test("zoom of 200 % loses nothing, on any kind of page", async ({ browser, garden }) => {
  // A window of 1280 px zoomed so has room for 640.
  const context = await browser.newContext({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  for (const path of KINDS) {
    await visit(page, garden.url, path);
    await expectNothingLost(page, path);
  }
  await context.close();
});

test("letters of twice the size, and wider spaced ones, lose nothing", async ({ page, garden }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const style of [
    "html { font-size: 200% !important }",
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
  ]) {
    for (const path of KINDS) {
      await visit(page, garden.url, path);
      await page.addStyleTag({ content: style });
      await expectNothingLost(page, `${path} ${style}`);
    }
  }
});

test("search, folders and previews fit a window of 320 px", async ({ page, garden }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto(`${garden.url}/`);
  await page.keyboard.press("/");
  await page.getByRole("searchbox").fill("노트");
  await expect(page.locator(".search-result").first()).toBeVisible();
  await expectNothingLost(page, "search");
  await page.keyboard.press("Escape");
  await page.locator("[data-file-tree]").click();
  await expect(page.locator("dialog .file-tree-list").first()).toBeVisible();
  await expectNothingLost(page, "folders");
});

test("reduced motion: nothing moves by itself, and the page jumps rather than glides", async ({ page, garden }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${garden.url}/`);
  const moving = "document.getAnimations().filter(({ playState }) => playState === 'running').length";
  await page.locator(".skip-link").focus();
  expect(await page.evaluate("getComputedStyle(document.documentElement).scrollBehavior")).toBe("auto");
  await page.locator(".markdown-rendered").getByRole("link", { name: "감나무" }).hover();
  await expect(page.locator(".link-preview")).toBeVisible();
  expect(await page.evaluate(moving)).toBe(0);
  await page.locator(".link-preview").getByRole("button", { name: "옆에 열기" }).click();
  await expect(page.locator(".pane")).toBeVisible();
  expect(await page.evaluate(moving)).toBe(0);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("searchbox")).toBeFocused();
  expect(await page.evaluate(moving)).toBe(0);
});

test.describe("in forced colours", () => {
  test.use({ contextOptions: { forcedColors: "active" } });

  test("buttons, links and the focus can be seen", async ({ page, garden }, testInfo) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${garden.url}/감나무/`);
    for (const name of [".search-button button", ".theme-button", ".stack-button"]) {
      const control = page.locator(name);
      await control.focus();
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Tab");
      await expect(control).toBeFocused();
      expect(await control.evaluate("(element) => getComputedStyle(element).outlineStyle")).not.toBe("none");
    }
    await page.screenshot({ path: testInfo.outputPath("forced-colours.png"), fullPage: true });
  });

  test("what a switch, a checkbox and a progress bar say is not said by a lost colour alone", async ({
    page,
    garden,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${garden.url}/감나무/`);
    const look = async (selector: string) => (await page.locator(selector).first().screenshot()).toString("base64");
    const [done, open] = [await look("input[type=checkbox]:checked"), await look("input[type=checkbox]:not(:checked)")];
    expect(done).not.toBe(open);
    const off = await look(".stack-button");
    await page.locator(".stack-button").click();
    await page.mouse.move(0, 0);
    await page.locator(".site-title").focus();
    expect(await look(".stack-button")).not.toBe(off);
    const full = await look("progress");
    await page.evaluate("document.querySelector('progress').value = 3");
    expect(await look("progress")).not.toBe(full);
  });
});
