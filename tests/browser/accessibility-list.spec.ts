import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

// The points of Quartz's issue 1819, a test each. Zoom, motion and colours are in `accessibility-sight.spec.ts`.

const focused = (page: Page) => page.locator(":focus");

/** What assistive technology is told of the first thing with this name and role. */
async function told(page: Page, role: string, accessibleName: string): Promise<Readonly<Record<string, unknown>>> {
  const client = await page.context().newCDPSession(page);
  await client.send("Accessibility.enable");
  const { root } = await client.send("DOM.getDocument");
  const { nodes } = await client.send("Accessibility.queryAXTree", { nodeId: root.nodeId, role, accessibleName });
  return Object.fromEntries((nodes[0]?.properties ?? []).map(({ name, value }) => [name, value.value]));
}

async function openSearch(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole("banner").getByRole("button", { name: "검색" }).press("Enter");
  await expect(page.getByRole("searchbox")).toBeFocused();
}

test("landmarks: one banner, one main, one footer, and every menu and region has a name of its own", async ({
  page,
  garden,
}) => {
  for (const path of ["/", "/감나무/", "/tags/", "/search/"]) {
    await page.goto(`${garden.url}${path}`);
    for (const role of ["banner", "main", "contentinfo"] as const)
      await expect(page.getByRole(role), role).toHaveCount(1);
    const names: string[] = [];
    for (const landmark of await page.locator("nav, section, search, aside").all()) {
      if (!(await landmark.isVisible())) continue;
      const snapshot = await landmark.ariaSnapshot();
      const name = /^- (?:navigation|region|complementary) "([^"]+)"/.exec(snapshot)?.[1];
      if (name !== undefined) names.push(name);
    }
    await expect(page.locator("nav:not([aria-label], [aria-labelledby])")).toHaveCount(0);
    expect(new Set(names).size, `${path}: ${names.join(", ")}`).toBe(names.length);
  }
});

test("skip link: the first Tab offers it, and it moves the focus to the content", async ({ page, garden }) => {
  for (const path of ["/", "/감나무/", "/tags/", "/folders/", "/search/"]) {
    await page.goto(`${garden.url}${path}`);
    await page.locator("body").press("Tab");
    // The search page gives the focus to its field at once.
    if (path === "/search/") continue;
    await expect(focused(page)).toHaveClass("skip-link");
    await expect(focused(page)).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
  }
});

test("expanded states: a folder of the tree says whether it is open, and says so again when it changes", async ({
  page,
  garden,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${garden.url}/감나무/`);
  const name = "‘태그’ 폴더 펼치기";
  const folder = page.locator("nav.file-tree").getByLabel(name);
  await expect(folder).toBeVisible();
  expect((await told(page, "DisclosureTriangle", name)).expanded).toBe(false);
  await folder.press("Enter");
  await expect.poll(async () => (await told(page, "DisclosureTriangle", name)).expanded).toBe(true);
});

test("expanded states: switches say whether they are on", async ({ page, garden }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${garden.url}/우물-이야기/`);
  const stacked = page.getByRole("button", { name: /^나란히 읽기/, pressed: false });
  await stacked.click();
  await expect(page.getByRole("button", { name: /^나란히 읽기/, pressed: true })).toHaveCount(1);
  await page.getByRole("button", { name: "줄바꿈", pressed: false }).click();
  await expect(page.getByRole("button", { name: "줄바꿈", pressed: true })).toHaveCount(1);
  await page.getByRole("button", { name: /^화면 테마: 시스템/ }).click();
  await expect(page.getByRole("button", { name: "화면 테마: 밝게" })).toHaveCount(1);
});

for (const [width, height] of [
  [390, 844],
  [1440, 900],
] as const) {
  test(`hidden navigation has no focus, at ${width} px: whatever Tab comes to is seen, and shows that it has it`, async ({
    page,
    garden,
  }) => {
    await page.setViewportSize({ width, height });
    for (const path of ["/", "/감나무/", "/우물-이야기/", "/tags/", "/notes/", "/folders/", "/tasks/"]) {
      await page.goto(`${garden.url}${path}`, { waitUntil: "networkidle" });
      const seen = new Set<string>();
      for (let i = 0; i < 150; i++) {
        await page.keyboard.press("Tab");
        const at = await page.evaluate<{ html: string; isSeen: boolean; isMarked: boolean } | null>(AT_FOCUS);
        if (at === null) break;
        expect(at.isSeen, `${path}: ${at.html} is seen`).toBe(true);
        expect(at.isMarked, `${path}: ${at.html} shows the focus`).toBe(true);
        seen.add(at.html);
      }
      expect(seen.size).toBeGreaterThan(4);
    }
  });
}

/** What has the focus; `null` past the page's end. A picture under a link may carry the mark for it. */
const AT_FOCUS = `(() => {
  const at = document.activeElement;
  if (at === document.body || at === null) return null;
  const { width, height, left, right } = at.getBoundingClientRect();
  const marked = (style) => (style.outlineStyle !== "none" && style.outlineWidth !== "0px") || style.boxShadow !== "none";
  const parts = [at, at.parentElement, at.nextElementSibling, ...at.children].filter(Boolean);
  return {
    html: at.outerHTML.slice(0, 120),
    isSeen: at.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && width > 0 && height > 0 && right > 0 && left < innerWidth,
    isMarked: parts.some((part) => marked(getComputedStyle(part))) || ["::before", "::after"].some((part) => marked(getComputedStyle(at, part))),
  };
})()`;

test("search is a true dialog: modal, named, with its field focused, and nothing behind it can be reached", async ({
  page,
  garden,
}) => {
  await openSearch(page, `${garden.url}/감나무/`);
  const dialog = page.getByRole("dialog", { name: "검색" });
  await expect(dialog).toBeVisible();
  await expect(page.locator("dialog:modal")).toHaveCount(1);
  expect((await told(page, "dialog", "검색")).modal).toBe(true);
  await page.keyboard.type("노트");
  await expect(page.locator(".search-result").first()).toBeVisible();
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press("Tab");
    const isInside = "document.activeElement === document.body || !!document.activeElement.closest('dialog')";
    expect(await page.evaluate(isInside)).toBe(true);
  }
});

test("search closes with one Escape, with its button and with a click beside it, and gives the focus back", async ({
  page,
  garden,
}) => {
  const dialog = page.getByRole("dialog", { name: "검색" });
  const button = page.getByRole("banner").getByRole("button", { name: "검색" });
  const ways = [
    () => page.keyboard.press("Escape"),
    () => dialog.getByRole("button", { name: "닫기" }).click(),
    () => page.mouse.click(4, 4),
  ];
  for (const close of ways) {
    await openSearch(page, `${garden.url}/감나무/`);
    await page.keyboard.type("노트");
    await expect(page.locator(".search-result").first()).toBeVisible();
    await close();
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
  }
});

test("results are announced: how many there are, and that there are none", async ({ page, garden }) => {
  await openSearch(page, `${garden.url}/감나무/`);
  const status = page.getByRole("dialog").getByRole("status");
  await page.keyboard.type("노트");
  await expect(status).toHaveText(/\d/);
  await page.getByRole("searchbox").fill("황새냉이꽃밭");
  await expect(status).not.toHaveText(/[1-9]/);
  await expect(status).not.toBeEmpty();
});

test("from the search field Tab and Down come to the first result before the second", async ({ page, garden }) => {
  await openSearch(page, `${garden.url}/감나무/`);
  await page.keyboard.type("노트");
  const first = page.locator(".search-result > a").first();
  await expect(first).toBeVisible();
  const classes: string[] = [];
  for (let i = 0; i < 8 && !classes.includes("first"); i++) {
    await page.keyboard.press("Tab");
    const isFirst = (await page.locator(".search-result:first-child > a:focus").count()) === 1;
    classes.push(isFirst ? "first" : ((await focused(page).getAttribute("class")) ?? ""));
    expect(await page.locator(".search-result:not(:first-child) > a:focus").count()).toBe(0);
  }
  expect(classes).toContain("first");
  await page.getByRole("searchbox").focus();
  await page.keyboard.press("ArrowDown");
  await expect(first).toBeFocused();
});

test("focus after navigation: a chosen result's page begins at its beginning, not in a search field", async ({
  page,
  garden,
}) => {
  await openSearch(page, `${garden.url}/감나무/`);
  await page.keyboard.type("두레박");
  await expect(page.locator(".search-result").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("우물 이야기");
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.keyboard.press("Tab");
  expect(await page.evaluate("!!document.activeElement.closest('dialog')")).toBe(false);
});

test("focus after navigation: a followed link's page begins anew, and after Back nothing is hidden or trapped", async ({
  page,
  garden,
}) => {
  await page.goto(`${garden.url}/`);
  await page.locator(".markdown-rendered").getByRole("link", { name: "감나무" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("감나무");
  await page.keyboard.press("Tab");
  await expect(focused(page)).toHaveClass("skip-link");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("작은 뜰");
  await page.keyboard.press("Tab");
  await expect(focused(page)).not.toHaveCount(0);
});

test("a link to a section of the page takes the focus along", async ({ page, garden }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${garden.url}/우물-이야기/`);
  await page.getByRole("navigation", { name: "목차" }).getByRole("link", { name: "두레박" }).press("Enter");
  await page.keyboard.press("Tab");
  const section =
    "document.activeElement.compareDocumentPosition(document.getElementById('두레박')) & 2 || document.activeElement.closest('[id=두레박]') !== null";
  expect(Boolean(await page.evaluate(section))).toBe(true);
});

test("dialogs trap and return the focus: the drawer of folders, and a picture opened large", async ({
  page,
  guide,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${guide.url}/`);
  const button = page.locator("[data-file-tree]");
  await button.press("Enter");
  const drawer = page.locator("dialog.file-tree-drawer");
  await expect(drawer).toBeVisible();
  await expect(page.locator("dialog:modal[aria-label]:not([aria-label=''])")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
  await page.goto(`${guide.url}/안내/끼워-넣기/`);
  const picture = page.locator("img.is-zoomable").first();
  await picture.scrollIntoViewIfNeeded();
  await picture.press("Enter");
  const zoom = page.locator("dialog[open]");
  await expect(zoom).toBeVisible();
  await expect(page.locator("dialog:modal")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(picture).toBeFocused();
});

test("headings: one of the first level, and none skips a level", async ({ page, garden }) => {
  for (const path of [
    "/",
    "/감나무/",
    "/우물-이야기/",
    "/태그/물/",
    "/tags/",
    "/notes/",
    "/tasks/",
    "/folders/",
    "/recent/",
  ]) {
    await page.goto(`${garden.url}${path}`);
    const levels = await page.evaluate<number[]>(
      "[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].filter((h) => h.checkVisibility()).map((h) => Number(h.tagName[1]))",
    );
    expect(
      levels.filter((level) => level === 1),
      path,
    ).toHaveLength(1);
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0), path).toBeLessThanOrEqual(1);
  }
});
