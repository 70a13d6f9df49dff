import { join } from "node:path";
import type { AxeResults } from "axe-core";
import { ROOT } from "./command.ts";
import { expect, test } from "./fixtures.ts";

const body = ".markdown-preview-view.markdown-rendered";

test("pointing at a link shows the note, which stays while the pointer is on it", async ({ page, garden }) => {
  await page.goto(`${garden.url}/`);
  await page.locator(body).getByRole("link", { name: "감나무" }).hover();
  const preview = page.getByRole("dialog", { name: "미리보기: 감나무" });
  await expect(preview).toContainText("가을이면 홍시를 딴다");
  await preview.hover();
  await page.waitForTimeout(600);
  await expect(preview).toBeVisible();
  await page.getByRole("banner").hover();
  await expect(preview).toBeHidden();
});

test("a link to a section shows that section", async ({ page, garden }) => {
  await page.goto(`${garden.url}/감나무/`);
  await page.locator(body).first().getByRole("link", { name: "두레박" }).hover();
  const preview = page.getByRole("dialog", { name: "미리보기: 우물 이야기" });
  await expect(preview).toContainText("두레박 끈이 짧으면");
  await expect(preview).not.toContainText("우물은 깊다");
});

test("a link inside a preview has a preview of its own, and the first one stays", async ({ page, garden }) => {
  await page.goto(`${garden.url}/`);
  await page.locator(body).getByRole("link", { name: "우물" }).hover();
  const outer = page.getByRole("dialog", { name: "미리보기: 우물 이야기" });
  await outer.getByRole("link", { name: "늙은 감나무" }).hover();
  const inner = page.getByRole("dialog", { name: "미리보기: 감나무" });
  await expect(inner).toBeVisible();
  await inner.hover();
  await page.waitForTimeout(600);
  await expect(outer).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(inner).toBeHidden();
  await expect(outer).toBeVisible();
});

test("by keyboard: the focus shows it, Down enters it, Escape closes it and gives the focus back", async ({
  page,
  garden,
}) => {
  await page.goto(`${garden.url}/`);
  const link = page.locator(body).getByRole("link", { name: "감나무" });
  await page.locator(".skip-link").focus();
  while ((await page.locator(`${body} a:focus`, { hasText: "감나무" }).count()) === 0) await page.keyboard.press("Tab");
  const preview = page.getByRole("dialog", { name: "미리보기: 감나무" });
  await expect(preview).toBeVisible();
  await expect(preview.getByRole("status")).not.toBeEmpty();
  await page.keyboard.press("ArrowDown");
  await expect(preview).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(preview.getByRole("link", { name: "감나무" })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(link).toBeFocused();
  await expect(preview).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(preview).toBeHidden();
  await expect(link).toBeFocused();
  await page.waitForTimeout(800);
  await expect(preview).toBeHidden();
});

test("a pinned preview stays until it is closed", async ({ page, garden }) => {
  await page.goto(`${garden.url}/`);
  await page.locator(body).getByRole("link", { name: "감나무" }).hover();
  const preview = page.getByRole("dialog", { name: "미리보기: 감나무" });
  await preview.getByRole("button", { name: "고정" }).click();
  await page.getByRole("banner").hover();
  await page.waitForTimeout(600);
  await expect(preview).toBeVisible();
  await preview.getByRole("button", { name: "닫기" }).click();
  await expect(preview).toBeHidden();
});

test("a long press shows it, and lifting the finger does not follow the link", async ({ page, garden }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${garden.url}/`);
  const link = page.locator(body).getByRole("link", { name: "감나무" });
  const { x, y, width, height } = (await link.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const touch = { pointerType: "touch", bubbles: true, clientX: x + width / 2, clientY: y + height / 2 };
  await link.dispatchEvent("pointerdown", touch);
  const preview = page.getByRole("dialog", { name: "미리보기: 감나무" });
  await expect(preview).toBeVisible();
  await link.dispatchEvent("pointerup", touch);
  await link.dispatchEvent("click");
  await expect(page).toHaveURL(`${garden.url}/`);
  await preview.getByRole("link", { name: "감나무", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("감나무");
});

for (const [width, height] of [
  [320, 568],
  [1440, 400],
] as const) {
  test(`nothing of it is outside a window of ${width} by ${height}`, async ({ page, garden }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`${garden.url}/`);
    for (const link of await page.locator(body).locator("a.internal-link").all()) {
      await link.scrollIntoViewIfNeeded();
      await link.hover();
      const preview = page.locator(".link-preview");
      await expect(preview).toHaveCount(1);
      await expect(preview).toBeVisible();
      const box = (await preview.boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 };
      expect(Math.min(box.x, box.y, width - box.x - box.width, height - box.y - box.height)).toBeGreaterThanOrEqual(0);
      await page.keyboard.press("Escape");
      await page.mouse.move(0, 0);
    }
  });
}

test("no id of a preview clashes, and nothing in it runs", async ({ page, garden }) => {
  await page.route("**/%EA%B0%90%EB%82%98%EB%AC%B4/", async (route) => {
    const response = await route.fetch();
    const evil = `data-pagefind-body><p id="_main"><script>document.title = "ran"</script><img src="data:," onerror="document.title = 'ran'"><a href="javascript:0">x</a></p><p `;
    await route.fulfill({ response, body: (await response.text()).replace("data-pagefind-body", evil) });
  });
  await page.goto(`${garden.url}/`);
  const title = await page.title();
  await page.locator(body).getByRole("link", { name: "감나무" }).hover();
  await expect(page.locator(".link-preview")).toBeVisible();
  await page.waitForTimeout(300);
  expect(await page.title()).toBe(title);
  await expect(page.locator("#_main")).toHaveCount(1);
  await expect(page.locator(".link-preview [id], .link-preview script, .link-preview [href^=javascript]")).toHaveCount(
    0,
  );
});

test("with reduced data no preview is loaded", async ({ page, garden }) => {
  await page.addInitScript("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })");
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${garden.url}/`);
  await page.locator(body).getByRole("link", { name: "감나무" }).hover();
  await page.waitForTimeout(800);
  expect(fetched.filter((url) => /tree|previews/.test(url))).toEqual([]);
});

test("axe finds nothing on an open preview, a folder and the page of folders", async ({ page, garden }) => {
  for (const path of ["/", "/태그/", "/folders/", "/recent/"]) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${garden.url}${path}`);
    if (path === "/") {
      await page.locator(body).getByRole("link", { name: "감나무" }).hover();
      await expect(page.locator(".link-preview")).toBeVisible();
    }
    await page.addScriptTag({ path: join(ROOT, "node_modules/axe-core/axe.min.js") });
    const { violations } = await page.evaluate<AxeResults>("axe.run()");
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(", ")}`)).toEqual([]);
  }
});

test("a formula looks in a preview as on its page, on a page that has none", async ({ page, garden }) => {
  await page.goto(`${garden.url}/감나무/`);
  expect(await page.locator('link[rel="stylesheet"][href*="math-"]').count()).toBe(0);
  await page
    .locator(body)
    .first()
    .evaluate((note) => {
      note.insertAdjacentHTML("afterbegin", '<p><a class="internal-link" href="/그림판/">그림판으로</a></p>');
    });
  await page.getByRole("link", { name: "그림판으로" }).hover();
  const formula = page.getByRole("dialog").locator(".math-block > math");
  await expect(formula).toHaveCSS("display", "block math");
  await page.keyboard.press("Escape");
  await page.mouse.move(5, 5);
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.getByRole("link", { name: "그림판으로" }).hover();
  await expect(formula).toBeVisible();
  expect(await page.locator('link[rel="stylesheet"][href*="math-"]').count()).toBe(1);
});
