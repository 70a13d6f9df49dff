import { join } from "node:path";
import type { Page } from "@playwright/test";
import { withSite } from "./built-site.ts";
import { ROOT } from "./command.ts";
import { expect, test } from "./fixtures.ts";

// What readers type, as their keyboards send it, and what nobody should type.

const box = (page: Page) => page.locator(".search-input");
const titles = (page: Page) => page.locator(".search-result > a");
const status = (page: Page) => page.locator(".search-status");

async function withCorpus(use: (url: string) => Promise<void>): Promise<void> {
  await withSite(join(ROOT, "tests/search/corpus"), "", ({ url }) => use(url));
}

test("a Korean word composed letter by letter finds its note all the way, whatever is typed in between", async ({
  page,
}) => {
  await withCorpus(async (url) => {
    await page.goto(`${url}/search/`);
    await box(page).focus();
    const keyboard = await page.context().newCDPSession(page);
    const compose = (text: string) =>
      keyboard.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    // As a keyboard of two sets sends them: the syllable under the cursor changes, finished ones are inserted.
    for (const [inserted, steps] of [
      ["고", ["ㄱ", "고", "공"]],
      ["양", ["야", "양"]],
      ["이", ["ㅇ", "이"]],
    ] as const) {
      for (const step of steps) {
        await compose(step);
        if (inserted !== "고") await expect(titles(page).first()).toContainText("고양이");
      }
      await keyboard.send("Input.insertText", { text: inserted });
    }
    await expect(box(page)).toHaveValue("고양이");
    await expect(titles(page)).toHaveText(["고양이와 살기"]);
    await expect(titles(page).first().locator("mark")).toHaveText("고양이");
  });
});

test("typed fast, the last word is the one answered", async ({ page }) => {
  await withCorpus(async (url) => {
    await page.goto(`${url}/search/`);
    for (const query of ["가상", "교착", "깃", "만두", "자전거"]) await box(page).fill(query);
    await expect(titles(page).first()).toHaveText("자전거 고치기");
    await expect(status(page)).toContainText(/1/);
  });
});

test("a result shows the hit in its sentence, marked as the text has it", async ({ page }) => {
  await withCorpus(async (url) => {
    await page.goto(`${url}/search/?q=안정해시`);
    await expect(page.locator(".search-result p mark").first()).toHaveText("안정 해시");
    await expect(page.locator(".search-result p").first()).toContainText("적은 열쇠만");
  });
});

test("what nobody should type is answered like anything else", async ({ page }) => {
  await withCorpus(async (url) => {
    await page.goto(`${url}/search/`);
    const queries = [
      "가".repeat(10_000),
      "프로세스 ".repeat(2_000),
      "을 를 은 는",
      "     ",
      "(a+)+$ [^x]* \\ {1,2} | ?",
      "<script>document.title='x'</script>",
      "🙂🙂",
      '"',
      "-",
      "tag:",
      "ㅤ",
      "\u0000",
    ];
    for (const query of queries) {
      await box(page).fill(query);
      await expect(page.locator(".search-results")).not.toHaveAttribute("aria-busy", "true");
    }
    await box(page).fill("김치찌개");
    await expect(titles(page).first()).toHaveText("김치찌개");
  });
});

test("no shadow term is served", async ({ page }) => {
  await withCorpus(async (url) => {
    await page.goto(`${url}/search/?q=ㅅㄹㄷ`);
    await expect(titles(page).first()).toContainText("스레");
    await expect(page.locator(".search-results")).not.toHaveAttribute("aria-busy", "true");
    await expect(page.locator("main")).not.toContainText("ㅅㄹㄷ");
  });
});
