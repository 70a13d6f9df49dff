import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { createVault, writeVault } from "../../bench/make-vault.ts";
import { withSite } from "./built-site.ts";
import { expect, test } from "./fixtures.ts";

test("a first search in a garden of 1,000 notes loads at most 160 kB compressed", async ({ page }) => {
  const vault = await mkdtemp(join(tmpdir(), "madang-vault-"));
  const notes = createVault(1_000);
  writeVault(vault, notes);
  try {
    await withSite(vault, "", async ({ url }) => {
      await page.goto(url, { waitUntil: "networkidle" });
      let loaded = 0;
      page.on("response", async (response) => {
        const body = await response.body();
        loaded += Math.min(body.length, gzipSync(body, { level: 9 }).length);
      });
      await page.keyboard.press("/");
      await page.keyboard.type("이벤트");
      await expect(page.locator(".search-status")).toContainText(/\d/);
      await page.waitForLoadState("networkidle");
      console.log(`A first search in 1,000 notes: ${(loaded / 1000).toFixed(0)} kB`);
      expect(loaded).toBeGreaterThan(60_000);
      expect(loaded).toBeLessThanOrEqual(160_000);
    });
  } finally {
    await rm(vault, { recursive: true, force: true });
  }
});
