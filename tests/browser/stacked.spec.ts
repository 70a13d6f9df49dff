import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { ROOT } from "./command.ts";
import { expect, test } from "./fixtures.ts";

const body = "main .markdown-rendered";
const panes = (page: Page) => page.locator("section.pane");
const decoded = (page: Page): string => decodeURI(new URL(page.url()).search);

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: "reduce" } });

/** The reader has switched stacked reading on. */
async function switchOn(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^나란히 읽기/ }).click();
}

test("until a reader asks, links lead on and nothing of it is loaded", async ({ page, garden }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.goto(`${garden.url}/`);
  await page.locator(body).getByRole("link", { name: "감나무" }).click();
  await expect(page).toHaveURL(/%EB%AC%B4\/$/);
  await expect(panes(page)).toHaveCount(0);
  expect(fetched.filter((url) => url.includes("/stack-"))).toEqual([]);
});

test("switched on, a link opens its note beside, the address has the trail, and Back and Forward walk it", async ({
  page,
  garden,
}) => {
  await page.goto(`${garden.url}/`);
  await switchOn(page);
  await page.locator(body).getByRole("link", { name: "감나무" }).click();
  await expect(page.getByRole("region", { name: "감나무", exact: true })).toContainText("홍시를 딴다");
  expect(decoded(page)).toBe("?beside=/감나무/");
  await panes(page).first().locator(".markdown-rendered").getByRole("link", { name: "두레박" }).click();
  await expect(page.getByRole("region", { name: "우물 이야기", exact: true })).toBeInViewport();
  expect(decoded(page)).toBe("?beside=/감나무/&beside=/우물-이야기/%23두레박");
  await page.goBack();
  await expect(panes(page)).toHaveCount(1);
  await page.goBack();
  await expect(panes(page)).toHaveCount(0);
  await page.goForward();
  await page.goForward();
  await expect(panes(page)).toHaveCount(2);
});

test("an address with a trail shows it, and the switch is kept on the device", async ({ page, garden }) => {
  await page.goto(`${garden.url}/?beside=/감나무/&beside=/우물-이야기/`);
  await expect(panes(page)).toHaveCount(2);
  await expect(page).toHaveTitle(/우물 이야기/);
  await switchOn(page);
  await page.reload();
  await expect(panes(page)).toHaveCount(2);
  await expect(page.getByRole("button", { name: /^나란히 읽기/ })).toHaveAttribute("aria-pressed", "true");
});

test("an address names no page of another host, and none that is not there", async ({ page, garden, troubles }) => {
  troubles.expectNotFound(`${garden.url}/없는-곳/`);
  const trail = ["https://example.org/", "//example.org/a/", "javascript:alert(1)", "/없는-곳/", "/감나무/"];
  await page.goto(`${garden.url}/?${trail.map((entry) => `beside=${encodeURIComponent(entry)}`).join("&")}`);
  await expect(panes(page)).toHaveCount(1);
  await expect(panes(page)).toHaveAccessibleName("감나무");
});

test("a link in an earlier column puts away what stood after it", async ({ page, garden }) => {
  await page.goto(`${garden.url}/?beside=/감나무/&beside=/우물-이야기/`);
  await expect(panes(page)).toHaveCount(2);
  await switchOn(page);
  await page.locator(body).getByRole("link", { name: "넓은 글" }).click();
  await expect(panes(page)).toHaveCount(1);
  await expect(panes(page)).toHaveAccessibleName("넓은 글");
});

test("a link to a note that stands there already goes to it", async ({ page, garden }) => {
  await page.goto(`${garden.url}/?beside=/감나무/&beside=/우물-이야기/`);
  await expect(panes(page)).toHaveCount(2);
  await switchOn(page);
  await panes(page).last().locator(".markdown-rendered").getByRole("link", { name: "늙은 감나무" }).click();
  await expect(panes(page).first().getByRole("heading", { level: 1 })).toBeFocused();
  await expect(panes(page)).toHaveCount(2);
});

test("by keyboard: the new heading has the focus, Escape closes the last column and gives the focus back", async ({
  page,
  garden,
}) => {
  await page.goto(`${garden.url}/`);
  await page.getByRole("button", { name: /^나란히 읽기/ }).press("Enter");
  const link = page.locator(body).getByRole("link", { name: "감나무" });
  await link.press("Enter");
  await expect(panes(page).getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "옆에 열었습니다" })).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(panes(page)).toHaveCount(0);
  await expect(link).toBeFocused();
  expect(decoded(page)).toBe("");
});

test("a column closes by its button, the others stay", async ({ page, garden }) => {
  await page.goto(`${garden.url}/?beside=/감나무/&beside=/우물-이야기/`);
  await page.getByRole("button", { name: "닫기: 감나무" }).click();
  await expect(panes(page)).toHaveCount(1);
  expect(decoded(page)).toBe("?beside=/우물-이야기/");
  await page.goBack();
  await expect(panes(page)).toHaveCount(2);
});

test("one link is opened beside from its preview, without the switch", async ({ page, garden }) => {
  await page.goto(`${garden.url}/`);
  await page.locator(body).getByRole("link", { name: "감나무" }).hover();
  await page.locator(".link-preview").getByRole("button", { name: "옆에 열기" }).click();
  await expect(panes(page)).toHaveAccessibleName("감나무");
});

test("a search result is opened beside with Ctrl+Enter", async ({ page, garden }) => {
  await page.goto(`${garden.url}/`);
  await page.keyboard.press("/");
  await page.getByRole("searchbox").fill("두레박");
  await expect(page.locator(".search-result").first()).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(panes(page)).toHaveAccessibleName("우물 이야기");
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("what new tabs and windows are opened with stays the browser's", async ({ page, garden, context }) => {
  await page.goto(`${garden.url}/`);
  await switchOn(page);
  const opened = context.waitForEvent("page");
  await page
    .locator(body)
    .getByRole("link", { name: "감나무" })
    .click({ modifiers: ["ControlOrMeta"] });
  await (await opened).close();
  await expect(panes(page)).toHaveCount(0);
});

test("no id stands twice, and footnotes, code and sections work in a column", async ({ page, garden }) => {
  await page.goto(`${garden.url}/감나무/?beside=/우물-이야기/&beside=/그림판/&beside=/`);
  await expect(panes(page)).toHaveCount(3);
  const ids = await page.evaluate<string[]>("[...document.querySelectorAll('[id]')].map(({ id }) => id)");
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  const well = panes(page).first();
  await expect(well.getByRole("button", { name: "복사", exact: true })).toBeVisible();
  await expect(well.getByRole("link", { name: "주소 복사: 두레박" })).toHaveAttribute("href", /^\/.*\/#/);
  await well.locator(".toc summary").click();
  await well.locator(".toc").getByRole("link", { name: "두레박" }).click();
  await expect(well.locator("h3", { hasText: "두레박" })).toBeFocused();
  expect(decoded(page)).toBe("?beside=/우물-이야기/&beside=/그림판/&beside=/");
  await expect(page.locator('link[href*="/math-"]')).toHaveCount(1);
  await panes(page).nth(1).locator("pre.mermaid").first().scrollIntoViewIfNeeded();
  await expect(panes(page).nth(1).locator("pre.mermaid svg").first()).toBeVisible();
});

test("a note's footnote is followed within its column", async ({ page, garden }) => {
  await page.goto(`${garden.url}/?beside=/감나무/`);
  await panes(page).locator(".footnote-ref a").click();
  await expect(panes(page).locator(".footnote-item")).toBeFocused();
  expect(decoded(page)).toBe("?beside=/감나무/");
});

test("on a narrow screen links lead on, and of a trail the last note is shown, the one before it when that is closed", async ({
  page,
  garden,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${garden.url}/?beside=/감나무/&beside=/우물-이야기/`);
  await expect(panes(page).last()).toBeVisible();
  await expect(panes(page).first()).toBeHidden();
  await expect(page.locator("main")).toBeHidden();
  await page.getByRole("button", { name: "닫기: 우물 이야기" }).click();
  await expect(panes(page)).toBeVisible();
  await panes(page).locator(".markdown-rendered").getByRole("link", { name: "두레박" }).click();
  await expect(page).toHaveURL(/%EA%B8%B0\/#/);
});

test("columns are as high as the window leaves them, and the page itself does not scroll up or down", async ({
  page,
  garden,
}) => {
  for (const width of [1440, 1000]) {
    await page.setViewportSize({ width, height: 500 });
    await page.goto(`${garden.url}/우물-이야기/?beside=/감나무/&beside=/`);
    await expect(panes(page)).toHaveCount(2);
    await page.locator(".backlinks a").first().focus();
    const heights = await page.evaluate<number[]>(
      "[...document.querySelectorAll('main, .pane')].map((column) => column.getBoundingClientRect().height)",
    );
    expect(new Set(heights).size, `${heights}`).toBe(1);
    expect(await page.evaluate("document.body.scrollHeight - document.body.clientHeight")).toBe(0);
    await expect(page.getByRole("banner")).toBeInViewport();
    await expect(page.getByRole("contentinfo")).toBeInViewport();
  }
});

test("axe finds nothing on columns side by side, in light and dark, wide and on a phone", async ({ page, garden }) => {
  await page.goto(`${garden.url}/?beside=/감나무/&beside=/우물-이야기/`);
  await expect(panes(page)).toHaveCount(2);
  await page.addScriptTag({ path: join(ROOT, "node_modules/axe-core/axe.min.js") });
  for (const width of [1440, 390]) {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const { violations } = await page.evaluate<AxeResults>("axe.run()");
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(", ")}`)).toEqual([]);
    }
  }
});

test("a canvas beside a note that has none lies wholly in its column", async ({ page, guide }) => {
  await page.goto(`${guide.url}/?beside=/guide/a-garden-on-a-canvas.canvas/`);
  const pane = panes(page).first();
  await expect(pane.locator(".canvas-wrapper.is-plane")).toBeVisible();
  const outside = (parts: string, frame: string) =>
    pane.evaluate(
      (column, [inner, outer]) => {
        const frame = (column.closest(outer) ?? column.querySelector(outer))?.getBoundingClientRect();
        const boxes = [...column.querySelectorAll(inner)].map((part) => part.getBoundingClientRect());
        return boxes.filter(({ left, right }) => left < (frame?.left ?? 0) || right > (frame?.right ?? 0)).length;
      },
      [parts, frame] as const,
    );
  expect(await outside(".canvas-wrapper", ".pane")).toBe(0);
  await pane.locator("[data-canvas=fit]").click();
  await expect.poll(() => outside(".canvas-node", ".canvas-wrapper")).toBe(0);
});
