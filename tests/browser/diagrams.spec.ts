import { expect, test } from "./fixtures.ts";

test("a diagram is drawn from the site's own files, its Korean labels whole", async ({ page, garden }) => {
  await page.goto(`${garden.url}/그림판/`);
  const drawing = page.locator("pre.mermaid.is-drawn svg").first();
  await expect(drawing).toBeVisible();
  await expect(drawing).toHaveAccessibleName(/감을 따러 장대를 가져옵니다/);
  const clipped = await drawing.evaluate(
    (svg) =>
      [...svg.querySelectorAll("foreignObject")].filter((label) => {
        const words = label.querySelector("span")?.getBoundingClientRect();
        return words !== undefined && words.width > label.getBoundingClientRect().width + 1;
      }).length,
  );
  expect(clipped).toBe(0);
});

test("a diagram that cannot be drawn stays its source, and says so", async ({ page, garden }) => {
  await page.goto(`${garden.url}/그림판/`);
  const broken = page.locator("pre.mermaid").nth(1);
  await broken.scrollIntoViewIfNeeded();
  await expect(page.locator(".mermaid-error")).toContainText("그릴 수 없습니다");
  await expect(broken).toContainText("이것은 ((( 그림이 아니다");
});

test("a diagram is drawn anew when the colours change", async ({ page, garden }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(`${garden.url}/그림판/`);
  const box = page.locator("pre.mermaid.is-drawn .node rect").first();
  await expect(box).toBeVisible();
  const fill = () => box.evaluate((element) => getComputedStyle(element).fill);
  const light = await fill();
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(fill).not.toBe(light);
});

test("on a phone a wide diagram and a wide formula scroll, and the page does not", async ({ page, garden }) => {
  await page.setViewportSize({ width: 375, height: 700 });
  await page.goto(`${garden.url}/그림판/`);
  await expect(page.locator("pre.mermaid.is-drawn")).toBeVisible();
  const scrolls = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.scrollWidth > element.clientWidth);
  expect(await scrolls("pre.mermaid")).toBe(true);
  expect(await scrolls(".math-block")).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a diagram is its source, and a formula a formula", async ({ page, garden }) => {
    await page.goto(`${garden.url}/그림판/`);
    await expect(page.locator("pre.mermaid").first()).toContainText("A[감을 따러 장대를 가져옵니다]");
    await expect(page.locator("math msup").first()).toBeVisible();
  });
});
