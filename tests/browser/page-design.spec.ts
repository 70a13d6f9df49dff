import { expect, test } from "./fixtures.ts";

const ground = "getComputedStyle(document.body).backgroundColor";
const LIGHT = "rgb(253, 252, 249)";
const DARK = "rgb(23, 26, 25)";

test("the theme chosen is kept from page to page, against the system, and given back to it", async ({
  page,
  garden,
}) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(`${garden.url}/감나무/`);
  const button = page.getByRole("button", { name: "테마" });
  expect(await page.evaluate(ground)).toBe(LIGHT);
  await button.click();
  await button.click();
  await expect(button).toHaveAccessibleName(/어둡게/);
  expect(await page.evaluate(ground)).toBe(DARK);
  await page.goto(`${garden.url}/우물-이야기/`);
  expect(await page.evaluate(ground)).toBe(DARK);
  await expect(page.locator("body")).toHaveClass("theme-dark");
  await button.click();
  expect(await page.evaluate(ground)).toBe(LIGHT);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await page.evaluate(ground)).toBe(DARK);
});

test("the theme chosen is there before anything is drawn", async ({ page, garden }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.addInitScript("localStorage.setItem('madang-theme', 'dark')");
  // Without the script that comes later: what is seen is the head's own line.
  await page.route(/\/_\/script-/, (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
  await page.addInitScript(
    "addEventListener('DOMContentLoaded', () => { window.first = document.body.className + ' ' + document.documentElement.className })",
  );
  await page.goto(`${garden.url}/감나무/`).catch(() => undefined);
  expect(await page.evaluate("first")).toBe("theme-dark theme-dark");
  expect(await page.evaluate(ground)).toBe(DARK);
});

test("code is copied as it is written, and says its language", async ({ page, garden, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${garden.url}/우물-이야기/`);
  const block = page.locator(".code-block").first();
  const code = (await block.locator("code").textContent())?.replace(/\n$/, "");
  await block.getByRole("button", { name: "복사" }).click();
  expect(await page.evaluate("navigator.clipboard.readText()")).toBe(code);
  await expect(page.getByRole("status").filter({ hasText: "복사했습니다" })).toHaveCount(1);
  const language = /language-(\S+)/.exec((await block.locator("code").getAttribute("class")) ?? "")?.[1] ?? "";
  await expect(block.locator(".code-language")).toHaveText(language);
});

test("long lines of code are wrapped for who wants it, on the next page too", async ({ page, garden }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${garden.url}/넓은-글/`);
  await page.getByRole("button", { name: "줄바꿈" }).first().click();
  await page.reload();
  await expect(page.getByRole("button", { name: "줄바꿈" }).first()).toHaveAttribute("aria-pressed", "true");
  await expect(page.locator(".code-block pre").first()).toHaveCSS("white-space", "pre-wrap");
});

test("a heading's link goes to it and copies its address", async ({ page, garden, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${garden.url}/우물-이야기/`);
  const heading = page.locator(".markdown-rendered :is(h2, h3)").first();
  await heading.hover();
  await heading.getByRole("link").last().click();
  const id = await heading.getAttribute("id");
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${id}`);
  expect(await page.evaluate("navigator.clipboard.readText()")).toBe(page.url());
});

test("a picture opens large by key, and Escape leads back to it", async ({ page, garden }) => {
  // The sample's picture is a small one, and small ones are not offered.
  const large = "<svg xmlns='http://www.w3.org/2000/svg' width='400' height='300'/>";
  await page.route(/\.svg$/, (route) => route.fulfill({ contentType: "image/svg+xml", body: large }));
  await page.addInitScript(
    "addEventListener('DOMContentLoaded', () => document.querySelector('.markdown-rendered img').style.setProperty('width', '400px'))",
  );
  await page.goto(`${garden.url}/`);
  const picture = page.locator(".markdown-rendered img").first();
  await expect(picture).toHaveRole("button");
  await picture.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog").filter({ has: page.locator("img") });
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.locator("main :focus, header :focus")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(picture).toBeFocused();
});

test("the table of contents says where one is", async ({ page, garden }) => {
  await page.setViewportSize({ width: 1440, height: 500 });
  await page.goto(`${garden.url}/넓은-글/`);
  await expect(page.locator(".heading-anchor").first()).toBeAttached();
  await page.evaluate("document.getElementById('긴-코드').scrollIntoView()");
  await expect(page.locator(".toc [aria-current]")).toHaveText("긴 코드");
});

test("on a phone the contents stay at the top, and fold away when one is followed", async ({ page, garden }) => {
  await page.setViewportSize({ width: 390, height: 600 });
  await page.goto(`${garden.url}/우물-이야기/`);
  const toc = page.getByRole("navigation", { name: "목차" });
  await toc.locator("summary").click();
  await toc.getByRole("link").last().click();
  await expect(toc.getByRole("link").first()).toBeHidden();
  await toc.locator("summary").click();
  await page.keyboard.press("Escape");
  await expect(toc.locator("summary")).toBeFocused();
  await expect(toc.locator("details")).not.toHaveAttribute("open");
});

test("nothing is lost at 320 px, which is 200 % zoom of 640", async ({ page, garden }) => {
  await page.setViewportSize({ width: 320, height: 500 });
  await page.goto(`${garden.url}/우물-이야기/`);
  for (const place of [".site-title", ".theme-button", ".note-header h1", ".toc summary"])
    await expect(page.locator(place)).toBeVisible();
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
});
