import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { ROOT } from "./command.ts";
import { expect, test } from "./fixtures.ts";

/** The graph's page, once it is drawn. */
async function openGraph(page: Page, url: string, query = ""): Promise<void> {
  await page.goto(`${url}/graph/${query}`);
  await expect(page.locator(".graph-picture canvas").first()).toBeVisible();
  await expect(page.locator(".graph-stage")).not.toHaveAttribute("aria-busy");
}

const chosen = (page: Page) => page.locator(".graph-chosen h2");

test("the graph opens with a picture and a list", async ({ page, garden }) => {
  await openGraph(page, garden.url);
  await expect(page.locator(".graph-legend li").first()).toBeVisible();
  await expect(page.locator(".graph-list a").first()).toHaveText("작은 뜰");
  await expect(page.getByRole("option", { name: "나무" })).toBeAttached();
});

test("filters find notes, and the address keeps them", async ({ page, garden }) => {
  await openGraph(page, garden.url);
  await page.getByRole("searchbox", { name: "찾기" }).fill("우물");
  await expect(page.locator(".graph-matches a")).toHaveText(["우물 이야기"]);
  await page.getByRole("searchbox", { name: "찾기" }).fill("");
  await page.locator("select[name=tag]").selectOption("나무");
  await page.locator("select[name=colour]").selectOption("month");
  await expect(page.locator(".graph-matches a")).toHaveText(["감나무"]);
  await expect(page.locator(".graph-legend")).toContainText("2026-03");
  await page.reload();
  await expect(page.locator(".graph-matches a")).toHaveText(["감나무"]);
  await expect(page.locator("select[name=colour]")).toHaveValue("month");
  expect(decodeURI(page.url())).toContain("?tag=나무&colour=month");
});

test("a click on a note opens it", async ({ page, garden }) => {
  await openGraph(page, garden.url, "?note=/감나무/");
  // A chosen note is brought to the middle.
  await page.waitForTimeout(600);
  const box = await page.locator(".graph-picture").boundingBox();
  if (box === null) throw new Error("The picture has no place.");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page.locator(".graph-picture")).toHaveCSS("cursor", "pointer");
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page).toHaveURL(`${garden.url}/${encodeURI("감나무")}/`);
});

test("arrow keys go from note to note, Enter opens, Escape lets go", async ({ page, garden }) => {
  await openGraph(page, garden.url);
  await page.locator(".graph-picture").focus();
  await page.keyboard.press("ArrowRight");
  await expect(chosen(page)).toHaveText("작은 뜰");
  await expect(page.locator(".graph-status")).toContainText("작은 뜰, 이어진 노트");
  const before = page.url();
  for (const key of ["ArrowRight", "ArrowUp", "ArrowLeft", "ArrowDown"]) {
    if ((await chosen(page).textContent())?.trim() === "작은 뜰") await page.keyboard.press(key);
  }
  await expect(chosen(page)).not.toHaveText("작은 뜰");
  expect(page.url()).not.toBe(before);
  await page.keyboard.press("Escape");
  await expect(page.locator(".graph-chosen")).toBeHidden();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${garden.url}/`);
});

test("a way between two notes is shown, and the address keeps it", async ({ page, garden }) => {
  await openGraph(page, garden.url, `?note=/${encodeURIComponent("감나무")}/`);
  await page.getByLabel("여기까지 가는 길").fill("넓은 글");
  await page.getByLabel("여기까지 가는 길").press("Enter");
  await page.getByLabel("여기까지 가는 길").blur();
  await expect(page.locator(".graph-way a")).toHaveText(["감나무", "작은 뜰", "넓은 글"]);
  await expect(page.locator(".graph-status")).toHaveText("‘감나무’에서 ‘넓은 글’까지 2걸음");
  await page.reload();
  await expect(page.locator(".graph-way a")).toHaveCount(3);
});

test("a note's own graph leads to its neighbours and to the whole graph", async ({ page, garden }) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  await page.goto(`${garden.url}/감나무/`);
  const local = page.locator(".graph svg");
  await expect(local.getByRole("link", { name: "우물 이야기" })).toBeVisible();
  await page.getByRole("link", { name: "전체 그래프에서 보기" }).click();
  await expect(chosen(page)).toHaveText("감나무");
});

test("where room is short a note's own graph is folded above the text, and opens by keyboard", async ({
  page,
  garden,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${garden.url}/감나무/`);
  const link = page.locator(".graph svg").getByRole("link", { name: "우물 이야기" });
  await expect(link).toBeHidden();
  await page.locator(".graph summary").focus();
  await page.keyboard.press("Enter");
  await expect(link).toBeVisible();
});

test("only the graph's page loads any of it", async ({ page, garden }) => {
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
  for (const path of ["/", "/감나무/", "/notes/", "/tags/"]) await page.goto(`${garden.url}${path}`);
  expect(loaded.filter((path) => /graph|picture/.test(path))).toEqual([]);
  await openGraph(page, garden.url);
  expect(loaded.filter((path) => /_\/(?:graph|picture)/.test(path)).length).toBe(4);
});

test("under a path the graph finds its data and its notes", async ({ page, gardenUnderPath }) => {
  await openGraph(page, gardenUnderPath.url);
  await page.getByRole("searchbox", { name: "찾기" }).fill("감나무");
  await expect(page.locator(".graph-matches a")).toHaveAttribute("href", "/garden/감나무/");
});

test("the picture follows the colours", async ({ page, garden }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await openGraph(page, garden.url);
  const swatch = page.locator(".graph-swatch").first();
  const light = await swatch.getAttribute("style");
  await page.emulateMedia({ colorScheme: "dark" });
  await expect(swatch).not.toHaveAttribute("style", light ?? "");
});

test("axe finds nothing on the graph with a chosen note and results", async ({ page, garden }) => {
  await openGraph(page, garden.url, `?q=${encodeURIComponent("나")}&note=/${encodeURIComponent("감나무")}/`);
  await page.addScriptTag({ path: join(ROOT, "node_modules/axe-core/axe.min.js") });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await page.evaluate<AxeResults>("axe.run()");
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(", ")}`)).toEqual([]);
  }
});

test("on a phone the graph is no wider than the page", async ({ page, garden }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of ["/graph/", "/감나무/"]) {
    await page.goto(`${garden.url}${path}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
});

test("where there is no WebGL, the filters and the lists still work", async ({ page, garden }) => {
  await page.addInitScript("HTMLCanvasElement.prototype.getContext = () => null");
  await page.goto(`${garden.url}/graph/`);
  await expect(page.locator(".graph-status")).toContainText("그림을 그릴 수 없습니다");
  await page.getByRole("searchbox", { name: "찾기" }).fill("우물");
  await expect(page.locator(".graph-matches a")).toHaveText(["우물 이야기"]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the most linked notes and the list of all lead on", async ({ page, garden }) => {
    await page.goto(`${garden.url}/graph/`);
    await expect(page.locator(".graph-controls")).toBeHidden();
    await page.locator(".graph-list").getByRole("link", { name: "감나무" }).click();
    await page.locator(".graph summary").click();
    await page.locator(".graph svg").getByRole("link", { name: "우물 이야기" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("우물 이야기");
  });
});
