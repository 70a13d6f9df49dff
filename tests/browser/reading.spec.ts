import { expect, test } from "./fixtures.ts";

test("the home page is the home note, and its links lead to notes", async ({ page, garden }) => {
  await page.goto(`${garden.url}/`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("작은 뜰");
  await page.locator(".markdown-rendered").getByRole("link", { name: "우물" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("우물 이야기");
  expect(decodeURI(page.url())).toBe(`${garden.url}/우물-이야기/`);
});

test("a link to a heading brings the heading into view", async ({ page, garden }) => {
  await page.setViewportSize({ width: 800, height: 300 });
  await page.goto(`${garden.url}/감나무/`);
  await page.locator(".markdown-rendered").getByRole("link", { name: "두레박" }).click();
  await expect(page.getByRole("heading", { name: "두레박" })).toBeInViewport();
});

test("a tag leads to a page of its notes, and from there to a note", async ({ page, garden }) => {
  await page.goto(`${garden.url}/감나무/`);
  await page.locator(".note-header").getByRole("link", { name: "나무", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("나무");
  await page.getByRole("main").getByRole("link", { name: "감나무" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("감나무");
});

test("a hashtag whose note exists leads to that note, which lists what is filed under it", async ({ page, garden }) => {
  await page.goto(`${garden.url}/감나무/`);
  await page.locator(".markdown-rendered a.tag", { hasText: "물" }).click();
  await expect(page.getByText("물에 관한 노트를 모은 곳.")).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: "우물 이야기" }).first()).toBeVisible();
});

test("a backlink shows the sentence round the link and leads to the note that links", async ({ page, garden }) => {
  await page.goto(`${garden.url}/감나무/`);
  const backlink = page.locator(".backlinks .backlink", { hasText: "우물 이야기" });
  await expect(backlink.locator(".backlink-context").first()).toContainText("그 곁에 늙은 감나무가 서 있다.");
  await backlink.getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("우물 이야기");
});

test("a note with signs in its name can be visited", async ({ page, garden }) => {
  await page.goto(`${garden.url}/`);
  await page.locator(".markdown-rendered").getByRole("link", { name: "물&불+바람 100% (초안)" }).click();
  await expect(page.getByText("도깨비바늘이 자란다")).toBeVisible();
});

test("a permalink with two slashes is reached by a link, and with one slash", async ({ page, garden }) => {
  await page.goto(`${garden.url}/`);
  await page.locator(".markdown-rendered").getByRole("link", { name: "옛터" }).click();
  await expect(page.getByText("무너진담장이 남아 있다")).toBeVisible();
  await page.goto(`${garden.url}/03-tags/`);
  await expect(page.getByText("무너진담장이 남아 있다")).toBeVisible();
});

test("links to what is missing or private are words without an address", async ({ page, garden }) => {
  await page.goto(`${garden.url}/`);
  const unresolved = page.locator(".markdown-rendered .is-unresolved");
  await expect(unresolved).toHaveText(["아직 없는 쪽지", "열 수 없는 서랍"]);
  await expect(page.locator(".markdown-rendered .is-unresolved[href], .markdown-rendered a.is-unresolved")).toHaveCount(
    0,
  );
});

for (const old of ["/old-tree/", "/persimmon/"]) {
  test(`the old address ${old} leads on to the note`, async ({ page, garden }) => {
    await page.goto(`${garden.url}${old}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("감나무");
    expect(decodeURI(page.url())).toBe(`${garden.url}/감나무/`);
  });
}

test("an old address leads on without asking the host for an icon", async ({ request, garden }) => {
  // Browsers ask for /favicon.ico, now and then in time before they are sent on, where the page names no icon.
  const redirect = await request.get(`${garden.url}/old-tree/`);
  expect(await redirect.text()).toContain('rel="icon"');
});

test("an address that does not exist says so and leads home", async ({ page, garden, troubles }) => {
  const missing = `${garden.url}/없는/곳/`;
  troubles.expectNotFound(missing);
  const response = await page.goto(missing);
  expect(response?.status()).toBe(404);
  await page.getByRole("main").getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("작은 뜰");
});

test("the pages of notes, tags and tasks are in the menu", async ({ page, garden }) => {
  await page.goto(`${garden.url}/`);
  for (const path of ["/notes/", "/tags/", "/tasks/"]) {
    await page.getByRole("banner").locator(`a[href="${path}"]`).click();
    await expect(page).toHaveURL(`${garden.url}${path}`);
    await expect(
      page
        .getByRole("main")
        .getByRole("link", { name: /감나무|나무/ })
        .first(),
    ).toBeVisible();
  }
});
