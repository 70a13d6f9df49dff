import { expect, test } from "./fixtures.ts";

const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const tree = "nav.file-tree";

test.describe("on a wide screen", () => {
  test.use({ viewport: wide });

  test("the tree stands beside the note, marks it and has its folder open", async ({ page, garden }) => {
    await page.goto(`${garden.url}/태그/물/`);
    await expect(page.locator(`${tree} [aria-current=page]`)).toHaveText("물");
    await expect(page.locator(`${tree} [aria-current=page]`)).toBeVisible();
    await page.locator(tree).getByRole("link", { name: "감나무" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("감나무");
    await expect(page.locator(`${tree} [aria-current=page]`)).toHaveText("감나무");
  });

  test("a folder that a reader has opened is open on the next page, and after Back", async ({ page, garden }) => {
    await page.goto(`${garden.url}/감나무/`);
    const folder = page.locator(tree).getByLabel("‘태그’ 폴더 펼치기");
    await folder.focus();
    await page.keyboard.press("Enter");
    await expect(page.locator(tree).getByRole("link", { name: "물", exact: true })).toBeVisible();
    await page.locator(tree).getByRole("link", { name: "우물 이야기" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("우물 이야기");
    await expect(page.locator(tree).getByRole("link", { name: "물", exact: true })).toBeVisible();
    await page.goBack();
    await expect(page.locator(tree).getByRole("link", { name: "물", exact: true })).toBeVisible();
  });

  test("the tree is fetched once for many pages", async ({ page, garden }) => {
    const fetched: string[] = [];
    page.on("response", async (response) => {
      if (response.url().includes("/_/tree-") && !response.fromServiceWorker()) fetched.push(response.url());
    });
    for (const path of ["/", "/감나무/"]) {
      await page.goto(`${garden.url}${path}`);
      await expect(page.locator(`${tree} [aria-current=page]`)).toBeVisible();
    }
    expect(new Set(fetched).size).toBe(1);
  });

  test("a tree that cannot be fetched leaves the way to the page of folders", async ({ page, garden, troubles }) => {
    await page.route("**/_/tree-*", (route) => {
      troubles.expectNotFound(route.request().url());
      return route.fulfill({ status: 404 });
    });
    await page.goto(`${garden.url}/감나무/`);
    await expect(page.locator(tree).getByRole("alert")).toBeVisible();
    await page.locator(tree).getByRole("link").click();
    await expect(page).toHaveURL(`${garden.url}/folders/`);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: phone });

  test("the tree opens over the page, closes with Escape, and gives the focus back", async ({ page, garden }) => {
    await page.goto(`${garden.url}/태그/물/`);
    const button = page.getByRole("banner").getByRole("button", { name: "폴더" });
    await button.click();
    const drawer = page.getByRole("dialog", { name: "폴더" });
    await expect(drawer.getByRole("link", { name: "물", exact: true })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(drawer).toBeHidden();
    await expect(button).toBeFocused();
    await button.click();
    await drawer.getByRole("link", { name: "감나무" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("감나무");
    await page.goBack();
    await expect(drawer).toBeHidden();
  });

  test("the tree is not fetched before a reader asks for it", async ({ page, garden }) => {
    const fetched: string[] = [];
    page.on("request", (request) => fetched.push(request.url()));
    await page.goto(`${garden.url}/감나무/`, { waitUntil: "networkidle" });
    expect(fetched.filter((url) => /tree|previews/.test(url))).toEqual([]);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: phone });

  test("the page of folders opens and leads to notes and folders", async ({ page, garden }) => {
    await page.goto(`${garden.url}/감나무/`);
    await page.getByRole("banner").getByRole("button", { name: "폴더" }).click();
    const list = page.getByRole("main").locator(tree);
    await list.getByLabel("‘태그’ 폴더 펼치기").click();
    await list.getByRole("link", { name: "물", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("물");
    await page.locator(".breadcrumbs").getByRole("link", { name: "태그" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("태그");
    await page.getByRole("main").getByRole("link", { name: "물", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("물");
  });

  test("the page that picks a note leads to the list of notes", async ({ page, garden }) => {
    await page.goto(`${garden.url}/random/`);
    await page.getByRole("main").getByRole("link").click();
    await expect(page).toHaveURL(`${garden.url}/notes/`);
  });
});

test("some note is opened from the footer, and Back does not come to the page between", async ({ page, garden }) => {
  await page.goto(`${garden.url}/tags/`);
  await page.getByRole("contentinfo").getByRole("link", { name: "아무 노트나" }).click();
  await expect(page.locator("article.note")).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(`${garden.url}/tags/`);
});

test("next and previous lead on and back", async ({ page, garden }) => {
  await page.goto(`${garden.url}/감나무/`);
  await page.locator("a[rel=next]").click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("감나무");
  await page.locator("a[rel=prev]").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("감나무");
});
