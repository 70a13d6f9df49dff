import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { ROOT } from "./command.ts";

type Scheme = "light" | "dark";

/** On a phone and a desktop, in light and in dark. */
export async function expectAccessible(page: Page, schemes: readonly Scheme[] = ["light", "dark"]): Promise<void> {
  for (const [width, height] of [
    [390, 844],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const { found, inapplicable } = await axeOn(page);
      expect(found, `${width} px wide, ${colorScheme}`).toEqual([]);
      expect(inapplicable).not.toContain("color-contrast");
    }
  }
}

/** What axe finds on a page as it stands, and which of its rules had nothing to look at. */
export async function axeOn(page: Page): Promise<{ found: readonly string[]; inapplicable: readonly string[] }> {
  if (!(await page.evaluate<boolean>("'axe' in window")))
    await page.addScriptTag({ path: join(ROOT, "node_modules/axe-core/axe.min.js") });
  const { violations, inapplicable } = await page.evaluate<AxeResults>("axe.run()");
  return {
    found: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(", ")}`),
    inapplicable: inapplicable.map(({ id }) => id),
  };
}
