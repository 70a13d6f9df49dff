import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { AxeResults } from "axe-core";
import type { BuiltSite } from "./built-site.ts";
import { ROOT } from "./command.ts";
import { withConfiguredSite } from "./configured-site.ts";
import { test as base, expect } from "./fixtures.ts";

const MONTH = `> {{previous}} · {{period}} · {{next}}

{{days count}}일 동안 {{words}}단어. {{progress}}

{{progress}}
# 달력
{{calendar}}
{{chart}}
{{numbers}}
# 할 일
{{tasks.done by heading}}
> [!todo] 남은 일 {{tasks.open count}}
> {{tasks.open by day}}

{{tasks.carried}}
# 노트
{{days}}
{{notes.new}}
{{tags.top}}
`;

const NOTES = {
  "2025-02-03.md": "---\ntags: [일기, 2025-02]\n---\n# 오전\n- [ ] 감 따기\n- [x] 물 긷기",
  "2025-02-04.md": "---\ntags: [일기, 2025-02]\n---\n# 오전\n- [ ] 감 따기 #우물\n- [x] 장대 고치기 #나무/감나무",
  "2025-03-01.md": "---\ntags: [일기]\n---\n- [x] 감 따기 #우물",
  "우물.md": "---\ncreated: 2025-02-10\ntags: [마을]\n---\n깊다 #나무/감나무",
  "마을.md": "첫 줄",
  "Templates/Month.md": MONTH,
};

interface Built {
  readonly village: BuiltSite;
}

const test = base.extend<object, Built>({
  village: [
    async ({ browserName: _ }, use) =>
      withConfiguredSite(
        NOTES,
        {
          title: "마을",
          language: "ko",
          url: "https://example.com",
          content: { publish: "all", ignore: ["Templates"] },
          reviews: [{ every: "month", template: "Templates/Month.md" }],
        },
        use,
      ),
    { scope: "worker" },
  ],
});

const shown = (page: Page) => page.locator(".tag-rows li .tag-row > a").filter({ visible: true });

test("a reader chooses one list of tags, and the address remembers it", async ({ page, village }) => {
  await page.goto(`${village.url}/tags/`);
  await page.getByRole("link", { name: "계층" }).click();
  await expect(page.locator(".tag-view").filter({ visible: true })).toHaveCount(1);
  await expect(page).toHaveURL(/\?by=hierarchy$/);
  await page.reload();
  await expect(page.locator(".tag-view").filter({ visible: true })).toHaveCount(1);
  await page.getByRole("link", { name: "모두" }).click();
  await expect(page).toHaveURL(/\/tags\/$/);
});

test("a part of a name filters the tags, with those above them, and says how many there are", async ({
  page,
  village,
}) => {
  await page.goto(`${village.url}/tags/?by=hierarchy`);
  await page.getByRole("searchbox").first().fill("감나");
  await expect(shown(page)).toHaveText(["나무", "나무/감나무"]);
  await expect(page.locator(".tag-filter output")).toHaveText("태그 1개");
  await expect(page).toHaveURL(/q=.*&by=hierarchy$/);
  await page.getByRole("searchbox").first().fill("없는 태그");
  await expect(page.locator(".tag-filter output")).toHaveText("맞는 태그가 없습니다.");
});

test("without scripts every list is there, and the ways to them are anchors", async ({ browser, village }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${village.url}/tags/`);
  await expect(page.locator(".tag-view").filter({ visible: true })).toHaveCount(4);
  await expect(page.locator(".tag-filter")).toBeHidden();
  await page.getByRole("link", { name: "이름순" }).click();
  await expect(page).toHaveURL(/#_by-name$/);
  await context.close();
});

for (const [name, path] of Object.entries({
  "the list of tags, filtered": "/tags/?q=감&by=name",
  "a tag without a note": "/tags/나무/감나무/",
  "a tag's note": "/우물/",
  "a month's review": "/reviews/2025-02/",
  "the page of a month that has one": "/tags/2025-02/",
})) {
  for (const width of [390, 1440]) {
    test(`axe finds nothing on ${name}, ${width} wide, and nothing is cut off`, async ({ page, village }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${village.url}${path}`);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violationsOn(page)).toEqual([]);
      }
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    });
  }
}

async function violationsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(readFileSync(join(ROOT, "node_modules/axe-core/axe.min.js"), "utf8"));
  const { violations } = await page.evaluate<AxeResults>("axe.run(document)");
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
