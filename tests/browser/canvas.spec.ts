import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { ROOT } from "./command.ts";
import { expect, test } from "./fixtures.ts";

const PATH = "/guide/a-garden-on-a-canvas.canvas/";

/** Where the plane is and how large, as `"12,34,0.8"`. */
async function viewOf(page: Page): Promise<{ x: number; y: number; zoom: number }> {
  await page.waitForTimeout(250); // A button's move takes a moment.
  const [zoom = 0, , , , x = 0, y = 0] = await page.evaluate<number[]>(
    "(({ a, b, c, d, e, f }) => [a, b, c, d, e, f])(new DOMMatrix(getComputedStyle(document.querySelector('.canvas')).transform))",
  );
  return { x, y, zoom };
}

test("a canvas opens as a plane, wholly in its frame and without a sideways scroll", async ({ page, guide }) => {
  await page.goto(`${guide.url}${PATH}`);
  await expect(page.locator(".canvas-wrapper.is-plane")).toBeVisible();
  await expect(page.locator(".canvas-edge-line").first()).toBeAttached();
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  }
});

test("dragging moves the plane, and the end of a drag follows no link", async ({ page, guide }) => {
  await page.goto(`${guide.url}${PATH}`);
  const link = page.locator(".is-plane .canvas-node-link a");
  await link.scrollIntoViewIfNeeded();
  const before = await viewOf(page);
  const box = await link.boundingBox();
  if (box === null) throw new Error("The link has no place.");
  await page.mouse.move(box.x + 5, box.y + 5);
  await page.mouse.down();
  await page.mouse.move(box.x - 40, box.y - 25, { steps: 4 });
  await page.mouse.up();
  const after = await viewOf(page);
  expect([Math.round(after.x - before.x), Math.round(after.y - before.y)]).toEqual([-45, -30]);
  await expect(page).toHaveURL(`${guide.url}${PATH}`);
});

test("the wheel moves the plane, and with Ctrl zooms at the pointer", async ({ page, guide }) => {
  await page.goto(`${guide.url}${PATH}`);
  await page.locator(".canvas-wrapper.is-plane").hover();
  const before = await viewOf(page);
  await page.mouse.wheel(30, 20);
  const moved = await viewOf(page);
  expect([Math.round(moved.x - before.x), Math.round(moved.y - before.y)]).toEqual([-30, -20]);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -100);
  await page.keyboard.up("Control");
  expect((await viewOf(page)).zoom).toBeGreaterThan(moved.zoom);
});

test("keys move and zoom the plane, buttons zoom and fit it", async ({ page, guide }) => {
  await page.goto(`${guide.url}${PATH}`);
  const begun = await viewOf(page);
  await page.locator(".canvas-wrapper.is-plane").focus();
  await page.keyboard.press("ArrowRight");
  expect((await viewOf(page)).x).toBeLessThan(begun.x);
  await page.keyboard.press("+");
  const zoomed = await viewOf(page);
  expect(zoomed.zoom).toBeCloseTo(begun.zoom * 1.25);
  await page.locator("[data-canvas=out]").click();
  expect((await viewOf(page)).zoom).toBeCloseTo(begun.zoom);
  await page.locator("[data-canvas=fit]").click();
  const fitted = await viewOf(page);
  expect([fitted.x, fitted.y].map(Math.round)).toEqual([begun.x, begun.y].map(Math.round));
});

test("a link that gets the focus comes into view", async ({ page, guide }) => {
  await page.goto(`${guide.url}${PATH}`);
  const wrapper = page.locator(".canvas-wrapper.is-plane");
  await wrapper.focus();
  for (let i = 0; i < 40; i++) await page.keyboard.press("ArrowRight");
  const link = page.locator(".is-plane .canvas-node-title a").first();
  await link.focus();
  const [inner, outer] = [await link.boundingBox(), await wrapper.boundingBox()];
  expect(inner !== null && outer !== null && inner.x >= outer.x && inner.x + inner.width <= outer.x + outer.width).toBe(
    true,
  );
});

test("two fingers zoom", async ({ browser, guide }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(`${guide.url}${PATH}`);
  const wrapper = page.locator(".canvas-wrapper.is-plane");
  await wrapper.scrollIntoViewIfNeeded();
  const before = await viewOf(page);
  const box = await wrapper.boundingBox();
  if (box === null) throw new Error("The canvas has no place.");
  const [x, y] = [box.x + box.width / 2, box.y + 200];
  const client = await context.newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", apart?: number) =>
    client.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: apart === undefined ? [] : [0, 1].map((id) => ({ id, x: x + (id === 0 ? -apart : apart), y })),
    });
  await touch("touchStart", 30);
  for (const apart of [40, 50, 60, 70, 80]) await touch("touchMove", apart);
  await touch("touchEnd");
  expect((await viewOf(page)).zoom).toBeGreaterThan(before.zoom * 1.5);
  await context.close();
});

test("the plane is a list again at a press", async ({ page, guide }) => {
  await page.goto(`${guide.url}${PATH}`);
  await page.locator("[data-canvas=list]").click();
  await expect(page.locator(".is-plane")).toHaveCount(0);
  await expect(page.locator(".canvas-arrow").first()).toBeVisible();
});

test("axe finds nothing on a canvas, as a plane and as a list", async ({ page, guide }) => {
  await page.goto(`${guide.url}${PATH}`);
  await page.addScriptTag({ path: join(ROOT, "node_modules/axe-core/axe.min.js") });
  for (const [width, height] of [
    [390, 844],
    [1280, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      for (const form of ["plane", "list"]) {
        const { violations } = await page.evaluate<AxeResults>("axe.run()");
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(", ")}`);
        expect(found, `${form}, ${width} px wide, ${colorScheme}`).toEqual([]);
        await page.locator("[data-canvas=list]").click();
      }
    }
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a canvas is a list whose links lead on", async ({ page, guide }) => {
    await page.goto(`${guide.url}${PATH}`);
    await expect(page.locator(".canvas-controls")).toBeHidden();
    const cards = page.locator(".canvas-nodes > .canvas-node");
    await expect(cards.first().locator("> .canvas-node-label")).toBeVisible();
    await expect(cards.last().locator(".canvas-arrow").first()).toBeVisible();
    await page.locator(".canvas-node-title a").first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("시작하기");
  });
});
