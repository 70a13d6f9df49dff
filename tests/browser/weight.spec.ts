import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const KB = 1000;

/** What a page loads by itself, in bytes as they travel. */
async function weightOf(page: Page, url: string): Promise<{ script: number; css: number; html: number }> {
  const weight = { script: 0, css: 0, html: 0 };
  const counted: Promise<void>[] = [];
  page.on("response", (response) => {
    const type = response.request().resourceType();
    if (type !== "script" && type !== "stylesheet") return;
    counted.push(
      response.body().then((body) => {
        weight[type === "script" ? "script" : "css"] += gzipSync(body, { level: 9 }).length;
      }),
    );
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await Promise.all(counted);
  return weight;
}

/** What a page weighs without what its note says. */
function frameOf(html: string): number {
  const [before = "", after = ""] = html.split(/<div class="markdown-preview-view markdown-rendered"[^>]*>/);
  const end = after.indexOf("</article>");
  return gzipSync(before + after.slice(end), { level: 9 }).length;
}

for (const path of ["/감나무/", "/우물-이야기/", "/넓은-글/"]) {
  test(`${path} stays light before a reader does anything`, async ({ page, garden }) => {
    const { script, css } = await weightOf(page, `${garden.url}${path}`);
    expect(script, "script").toBeLessThanOrEqual(12 * KB);
    expect(css, "CSS").toBeLessThanOrEqual(14 * KB);
    const html = readFileSync(join(garden.folder, path, "index.html"), "utf8");
    expect(frameOf(html), "HTML without the note's own text").toBeLessThanOrEqual(12 * KB);
  });
}

test("a page without formulas, canvases, queries or special tasks loads one style sheet", async ({ page, garden }) => {
  await page.goto(`${garden.url}/우물-이야기/`);
  await expect(page.locator('link[rel="stylesheet"]')).toHaveCount(1);
});
