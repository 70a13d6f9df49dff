import { defineConfig } from "@playwright/test";
import { CHROMIUM_ARGS, chromiumPath } from "./tests/browser/chromium.ts";

export default defineConfig({
  testDir: "tests/browser",
  testMatch: "*.spec.ts",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  // On a busy machine a live reload may come before the page listens for it. What passes only the second time is told as flaky.
  retries: 1,
  // The first test of a worker builds its garden, on a machine that may be busy.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: "list",
  use: { actionTimeout: 20_000, launchOptions: { executablePath: await chromiumPath(), args: [...CHROMIUM_ARGS] } },
});
