import { test as base, expect } from "@playwright/test";
import { type BuiltSite, GARDEN, GUIDE, withSite } from "./built-site.ts";

/** What a browser complained of while a test ran. */
interface Troubles {
  /** From now on, that this address is not found is no trouble. */
  expectNotFound(url: string): void;
}

interface Sites {
  readonly vaults: { readonly garden: string; readonly guide: string };
  /** The small vault of `tests/vaults/browser`. */
  readonly garden: BuiltSite;
  /** The same one, served under `/garden/`. */
  readonly gardenUnderPath: BuiltSite;
  /** The same one, in a language written from the right. */
  readonly gardenFromRight: BuiltSite;
  /** Madang's own guide, `content/`. */
  readonly guide: BuiltSite;
}

/** Playwright's `test` with gardens to visit. Fails on any console error and any request to another host. */
export const test = base.extend<{ troubles: Troubles }, Sites>({
  vaults: [
    { garden: GARDEN, guide: GUIDE },
    { scope: "worker", option: true },
  ],
  garden: [async ({ vaults }, use) => withSite(vaults.garden, "", use), { scope: "worker" }],
  gardenUnderPath: [async ({ vaults }, use) => withSite(vaults.garden, "/garden", use), { scope: "worker" }],
  gardenFromRight: [
    async ({ vaults }, use) => withSite(vaults.garden, "", use, { SITE_MAIN_LANGUAGE: "ar" }),
    { scope: "worker" },
  ],
  guide: [async ({ vaults }, use) => withSite(vaults.guide, "", use), { scope: "worker" }],
  troubles: [
    async ({ context }, use) => {
      const troubles: string[] = [];
      const notFound = new Set<string>();
      context.on("console", (message) => {
        const { url } = message.location();
        if (message.type() === "error" && !notFound.has(url)) troubles.push(`console: ${message.text()} ${url}`);
      });
      context.on("weberror", (error) => troubles.push(`error: ${error.error().message}`));
      context.on("request", (request) => {
        const { protocol, hostname } = new URL(request.url());
        const isOurs = ["data:", "blob:"].includes(protocol) || ["127.0.0.1", "localhost"].includes(hostname);
        if (!isOurs) troubles.push(`request to another host: ${request.url()}`);
      });
      await use({ expectNotFound: (url) => void notFound.add(new URL(url).href) });
      expect(troubles).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
