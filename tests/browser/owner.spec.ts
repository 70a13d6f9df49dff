import { join } from "node:path";
import { test as base, expect, type Page } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { buildOf } from "../build/build-of.ts";
import { projectOf } from "../build/project-of.ts";
import { published } from "../vault-of.ts";
import { ROOT } from "./command.ts";
import { serveSite } from "./site-server.ts";

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" width="160" height="40" viewBox="0 0 160 40"><rect width="40" height="40" fill="#a36"/><text x="50" y="28" font-size="24" fill="#a36">감나무</text></svg>';

const VAULT = {
  "Home.md": published("뜰에 어서 오세요. [[감나무]]부터 보세요.", "dg-home: true"),
  "감나무.md": published(
    "## 봄\n\n[[Home|집]] 뒤에 있습니다.\n\n- [x] 심기\n- [ ] 따기\n\n## 가을\n\n#나무",
    "created: 2025-02-03",
  ),
  "조용한 노트.md": published("말이 없습니다.", "dg-show-comments: false", "cssclasses: [quiet]"),
  "art/logo.svg": LOGO,
  ".garden/slots/common/head/mine.html": "<style>.mine { border: 1px solid; padding: 0.5rem }</style>",
  ".garden/slots/notes/header/mine.html": '<p class="mine" id="slot-header">header</p>',
  ".garden/slots/notes/beforeContent/mine.html": '<p class="mine" id="slot-before">beforeContent</p>',
  ".garden/slots/notes/afterContent/mine.html": '<p class="mine" id="slot-after">afterContent</p>',
  ".garden/slots/sidebar/top/mine.html": '<p class="mine" id="slot-top">sidebar/top</p>',
  ".garden/slots/sidebar/bottom/mine.html": '<p class="mine" id="slot-bottom">sidebar/bottom</p>',
  ".garden/slots/common/footer/mine.html": '<p class="mine" id="slot-footer">footer</p>',
};

const OPTIONS = {
  title: "감나무 집",
  language: "ko",
  logo: "art/logo.svg",
  footer: "글은 [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/) · [[감나무]]",
  theme: { accent: "#ffb3d9" },
  comments: { provider: "giscus", repo: "me/garden", repoId: "R_1", category: "Comments", categoryId: "DIC_1" },
} as const;

const test = base.extend<{ elsewhere: string[] }, { site: string }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads fixtures from the pattern.
    async ({}, use) => {
      const built = await buildOf(VAULT, { project: projectOf(OPTIONS) });
      if (built.code !== 0) throw new Error(built.stderr + built.stdout);
      const server = await serveSite(built.output, "");
      await use(server.url);
      await server.close();
    },
    { scope: "worker" },
  ],
  /** What is asked of other hosts. */
  elsewhere: async ({ context, site }, use) => {
    const asked: string[] = [];
    await context.route("https://giscus.app/**", (route) =>
      route.fulfill({ contentType: "text/html", body: "<!doctype html><title>giscus</title><p>Comments here</p>" }),
    );
    context.on("request", (request) => {
      if (!request.url().startsWith(site) && !request.url().startsWith("data:")) asked.push(request.url());
    });
    await use(asked);
  },
});

const accent = "getComputedStyle(document.querySelector('.markdown-rendered a')).color";

test("the accent colours links, darker on a light page and lighter on a dark one", async ({ page, site }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(`${site}/감나무/`);
  const light = String(await page.evaluate(accent));
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = String(await page.evaluate(accent));
  const sum = (colour: string) => (colour.match(/\d+/g) ?? []).reduce((total, part) => total + Number(part), 0);
  expect(sum(light)).toBeLessThan(sum(dark));
  for (const colour of [light, dark]) {
    const [red = 0, green = 0] = (colour.match(/\d+/g) ?? []).map(Number);
    expect(red, "still pink").toBeGreaterThan(green);
  }
});

test("the logo leads home and says the site's name", async ({ page, site }) => {
  await page.goto(`${site}/감나무/`);
  const logo = page.getByRole("banner").getByRole("link", { name: "감나무 집" });
  await expect(logo.getByRole("img")).toHaveJSProperty("naturalWidth", 160);
  await logo.click();
  await expect(page).toHaveURL(`${site}/`);
});

test("the owner's HTML stands at its places, beside the text where there is room", async ({ page, site }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${site}/감나무/`);
  const topOf = async (place: string) => (await page.locator(place).boundingBox())?.y ?? -1;
  const order = ["#slot-header", "#slot-before", ".markdown-rendered", "#slot-after", "#slot-footer"];
  const tops = await Promise.all(order.map(topOf));
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  const text = await page.locator(".note > .markdown-rendered").boundingBox();
  const beside = await page.locator("#slot-top").boundingBox();
  expect(beside?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
});

test("the footer's words stand on every page", async ({ page, site }) => {
  for (const path of ["/", "/감나무/", "/tags/"]) {
    await page.goto(site + path);
    await expect(page.getByRole("contentinfo").getByRole("link", { name: "CC BY 4.0" })).toBeVisible();
  }
});

test("nothing is asked of giscus before the button is pressed, and then one frame in the site's language and theme", async ({
  page,
  site,
  elsewhere,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(`${site}/감나무/`);
  await page.getByRole("heading", { name: "댓글" }).scrollIntoViewIfNeeded();
  await page.waitForLoadState("networkidle");
  expect(elsewhere).toEqual([]);
  await page.getByRole("button", { name: "댓글 보기" }).click();
  const frame = page.locator(".comments-frame");
  await expect(frame.contentFrame().getByText("Comments here")).toBeVisible();
  expect(elsewhere).toHaveLength(1);
  const asked = new URL(elsewhere[0] ?? "");
  expect(asked.origin + asked.pathname).toBe("https://giscus.app/ko/widget");
  expect(asked.searchParams.get("theme")).toBe("dark");
  expect(asked.searchParams.get("repo")).toBe("me/garden");
  // The frame says how tall it is; any other that says so is not heard.
  await page.evaluate("window.postMessage({ giscus: { resizeHeight: 900 } }, '*')");
  const inside = page.frames().find((one) => one.url().startsWith("https://giscus.app"));
  await inside?.evaluate("parent.postMessage({ giscus: { resizeHeight: 640 } }, '*')");
  await expect(frame).toHaveCSS("height", "640px");
});

test("a reader who comes back from signing in sees the comments, and the token leaves the address", async ({
  page,
  site,
  elsewhere,
}) => {
  await page.goto(`${site}/감나무/?giscus=token`);
  await expect(page.locator(".comments-frame")).toBeVisible();
  await expect(page).toHaveURL(`${site}/${encodeURI("감나무")}/`);
  expect(new URL(elsewhere[0] ?? "").searchParams.get("session")).toBe("token");
});

test("a note without comments loads nothing of them", async ({ page, site }) => {
  const files: string[] = [];
  page.on("request", (request) => files.push(request.url()));
  await page.goto(`${site}/조용한-노트/`, { waitUntil: "networkidle" });
  await expect(page.locator(".comments")).toHaveCount(0);
  expect(files.filter((file) => /comments/.test(file))).toEqual([]);
  await expect(page.locator(".markdown-rendered.quiet")).toBeVisible();
});

test("axe finds nothing where the owner's own hand shows", async ({ page, site }) => {
  await page.goto(`${site}/감나무/`);
  await page.addScriptTag({ path: join(ROOT, "node_modules/axe-core/axe.min.js") });
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      expect(await troublesOf(page), `${colorScheme}, ${width}`).toEqual([]);
    }
  }
});

async function troublesOf(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(", ")}`);
}
