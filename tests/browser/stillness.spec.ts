import type { Page } from "@playwright/test";
import { chromium } from "@playwright/test";
import { CHROMIUM_ARGS, chromiumPath } from "./chromium.ts";
import { expect, test } from "./fixtures.ts";
import { PAGE_KINDS } from "./page-kinds.ts";

// What a reader has in sight stays where it is: while a page comes, after Back, and on paper.

const WATCH = `window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries())
      if (!hadRecentInput) window.shifts.push({ value, parts: sources.map(({ node }) => node?.className || node?.nodeName) });
  }).observe({ type: "layout-shift", buffered: true });`;

/** How far things have moved, as browsers measure it, and which. */
async function shiftsOf(page: Page): Promise<{ sum: number; parts: readonly string[] }> {
  const shifts = await page.evaluate<{ value: number; parts: string[] }[]>("window.shifts");
  return { sum: shifts.reduce((sum, { value }) => sum + value, 0), parts: shifts.flatMap(({ parts }) => parts) };
}

for (const [width, height] of [
  [360, 740],
  [820, 1180],
  [1440, 900],
] as const) {
  test(`nothing moves while a page comes, at ${width} px`, async ({ page, garden, troubles }) => {
    troubles.expectNotFound(`${garden.url}/없는-곳/`);
    await page.setViewportSize({ width, height });
    await page.addInitScript(WATCH);
    for (const [name, path] of Object.entries(PAGE_KINDS)) {
      // Results come when they are found; a diagram is drawn in the place of its source.
      if (/search|diagrams/.test(name)) continue;
      await page.goto(`${garden.url}${path}`, { waitUntil: "networkidle" });
      await page.waitForTimeout(100);
      const { sum, parts } = await shiftsOf(page);
      expect(sum, `${name}: ${parts.join(", ")}`).toBeLessThan(0.0005);
    }
  });
}

test("nothing moves while a canvas comes, nor a note whose heading fills its line", async ({ page, guide }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.addInitScript(WATCH);
  for (const path of ["/guide/a-garden-on-a-canvas.canvas/", "/guide/embeds/"]) {
    await page.goto(`${guide.url}${path}`, { waitUntil: "networkidle" });
    await page.waitForTimeout(100);
    const { sum, parts } = await shiftsOf(page);
    expect(sum, `${path}: ${parts.join(", ")}`).toBeLessThan(0.0005);
  }
});

test("Back shows the page as it was left, from the browser's memory", async ({ garden }) => {
  // Playwright turns this memory off, for pages that change while a test waits for them.
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: [...CHROMIUM_ARGS],
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  });
  try {
    const page = await browser.newPage();
    for (const path of ["/", "/감나무/", "/그림판/", "/graph/", "/tags/", "/tasks/", "/calendar/", "/search/"]) {
      await page.goto(`${garden.url}${path}`, { waitUntil: "networkidle" });
      await page.evaluate("window.isLeft = true");
      await page.goto(`${garden.url}/notes/`, { waitUntil: "networkidle" });
      await page.goBack({ waitUntil: "commit" });
      await expect.poll(() => page.evaluate("window.isLeft"), path).toBe(true);
    }
  } finally {
    await browser.close();
  }
});

test("on paper stands the note with its footnotes, and nothing that one would click", async ({ page, garden }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto(`${garden.url}/감나무/`);
  const blocks = "#_main > *, .note > *, body > *";
  const shown = await page.evaluate<string[]>(
    `[...document.querySelectorAll(${JSON.stringify(blocks)})].filter((part) => part.offsetHeight > 0).map(({ className, id }) => className.split(" ")[0] || id)`,
  );
  expect(shown).toEqual(["_main", "note", "note-header", "markdown-preview-view"]);
  await expect(page.locator(".footnote-item")).toBeVisible();
  await expect(page.locator(".footnote-backref")).toBeHidden();
});
