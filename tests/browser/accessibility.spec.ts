import { expectAccessible } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { PAGE_KINDS } from "./page-kinds.ts";

for (const [name, path] of Object.entries(PAGE_KINDS)) {
  test(`axe finds nothing on ${name}`, async ({ page, garden, troubles }) => {
    troubles.expectNotFound(`${garden.url}/없는-곳/`);
    await page.goto(`${garden.url}${path}`);
    if (path.startsWith("/search/")) await expect(page.locator(".search-result").first()).toBeVisible();
    await expectAccessible(page);
  });
}

for (const [name, path] of Object.entries(PAGE_KINDS)) {
  test(`axe finds nothing on ${name}, from right to left`, async ({ page, gardenFromRight, troubles }) => {
    troubles.expectNotFound(`${gardenFromRight.url}/없는-곳/`);
    await page.goto(`${gardenFromRight.url}${path}`);
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    if (path.startsWith("/search/")) await expect(page.locator(".search-result").first()).toBeVisible();
    await expectAccessible(page);
  });
}

test("axe finds nothing on a redirect", async ({ page, garden }) => {
  // No content: the browser stays where it is.
  await page.route(`${garden.url}/${encodeURI("감나무")}/`, (route) => route.fulfill({ status: 204 }));
  await page.goto(`${garden.url}/old-tree/`);
  // In light only: the page has the browser's own colours, and axe takes its dark ground for white.
  await expectAccessible(page, ["light"]);
});

test("axe finds nothing on the open search", async ({ page, garden }) => {
  await page.goto(`${garden.url}/감나무/`);
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("노트");
  await expect(page.locator(".search-result").first()).toBeVisible();
  await page.locator(".search-filter").click();
  await expect(page.locator(".search-facets option").nth(1)).toBeAttached();
  await expectAccessible(page);
});

test("axe finds nothing on the open search with recent searches, and where nothing is found", async ({
  page,
  garden,
}) => {
  await page.goto(`${garden.url}/감나무/`);
  await page.evaluate("localStorage.setItem('madang-searches', JSON.stringify(['홍시', '두레박']))");
  await page.keyboard.press("/");
  await expect(page.locator(".search-recent")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("searchbox").fill("황새냉이꽃밭");
  await expect(page.locator(".search-tries")).toBeVisible();
  await expectAccessible(page);
});

for (const path of [
  "/",
  "/guide/writing-notes/",
  "/guide/callouts/",
  "/guide/checklists/",
  "/guide/fields-and-shown-properties/",
  "/guide/queries-and-bases/",
  "/안내/각주와-html/",
  "/diary/2026-02-02/",
  "/tasks/",
  "/guide/a-garden-on-a-canvas.canvas/",
  "/guide/boards-and-drawings/",
  "/안내/끼워-넣기/",
]) {
  test(`axe finds nothing on ${path} of the guide`, async ({ page, guide }) => {
    await page.goto(`${guide.url}${path}`);
    await expectAccessible(page);
  });
}

test("the first Tab offers to skip to the content", async ({ page, garden }) => {
  await page.goto(`${garden.url}/감나무/`);
  await page.keyboard.press("Tab");
  const skip = page.locator(".skip-link");
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.querySelector('main').contains(document.activeElement)")).toBe(true);
});

test("everything in the header is reached by Tab and shows that it is", async ({ page, garden }) => {
  await page.goto(`${garden.url}/감나무/`);
  const controls = page.getByRole("banner").locator("a, button").filter({ visible: true });
  await page.keyboard.press("Tab");
  for (const control of await controls.all()) {
    await page.keyboard.press("Tab");
    await expect(control).toBeFocused();
    const style =
      "(({ outlineStyle, boxShadow }) => outlineStyle + boxShadow)(getComputedStyle(document.activeElement))";
    expect(await page.evaluate(style)).not.toBe("nonenone");
  }
});
