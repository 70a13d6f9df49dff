import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "@playwright/test";
import { createVault, writeVault } from "../../bench/make-vault.ts";
import { withSite } from "./built-site.ts";
import { expect, test } from "./fixtures.ts";

/** Words of many notes and of none, several at once, compounds, verbs, 초성, half-typed ones, other scripts. */
const QUERIES = [
  "이벤트",
  "서버에서",
  "데이터 동기화",
  "스레딩",
  "컨테이너를",
  "복습했다",
  "ㅍㄹㅅㅅ",
  "프로세ㅅ",
  "책",
  "network policy",
  "ec2 인스턴스 종류",
  "존재하지않는낱말",
];

test("a first search in a garden of 1,000 notes loads at most 160 kB compressed, whatever is asked, and says what it has not counted", async ({
  browser,
  page,
}) => {
  test.setTimeout(300_000);
  const vault = await mkdtemp(join(tmpdir(), "madang-vault-"));
  writeVault(vault, createVault(1_000));
  try {
    await withSite(vault, "", async ({ url }) => {
      for (const query of QUERIES) {
        const loaded = await firstSearch(browser, url, query);
        console.log(`A first search in 1,000 notes: ${(loaded / 1000).toFixed(0)} kB for ${query}`);
        expect(loaded, query).toBeGreaterThan(60_000);
        expect(loaded, query).toBeLessThanOrEqual(160_000);
      }
      await countsAreEstimates(page, url);
    });
  } finally {
    await rm(vault, { recursive: true, force: true });
  }
});

/** Of many hits few are read. */
async function countsAreEstimates(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/search/?q=이벤트`);
  await expect(page.locator(".search-status")).toContainText("약");
  await page.locator(".search-filter").click();
  await expect(page.locator(".search-about-counts")).toBeVisible();
  await page.locator(".search-input").fill("");
  await expect(page.locator(".search-about-counts")).toBeHidden();
}

/** Bytes, compressed as hosts do, that a reader loads who searches for the first time. */
async function firstSearch(browser: Browser, url: string, query: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  const counted: Promise<number>[] = [];
  context.on("response", (response) => {
    counted.push(response.body().then((body) => Math.min(body.length, gzipSync(body, { level: 9 }).length)));
  });
  await page.keyboard.press("/");
  await page.keyboard.type(query);
  await expect(page.locator(".search-status")).toContainText(/\S/);
  await expect(page.locator(".search-results")).not.toHaveAttribute("aria-busy", "true");
  await page.waitForLoadState("networkidle");
  const sizes = await Promise.all(counted);
  await context.close();
  return sizes.reduce((sum, size) => sum + size, 0);
}
