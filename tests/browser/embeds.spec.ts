import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { type BuiltSite, withSite } from "./built-site.ts";

const NOTES = {
  "Home.md":
    "# 뜰\n\n![[감나무]]\n\n- ![[감나무#^x]]\n\n![가을 마당](https://youtu.be/abcdefghijk?t=90)\n\n![[없는 노트]]",
  "감나무.md": "감나무는 마당 끝에 있다. ^x\n\n# 가지치기\n\n겨울에 한다.[^1] [[#가지치기]]\n\n[^1]: 햇볕이 들게.",
};

/** Its own little vault, as it is when it asks for another host, which no other vault may. */
const film = test.extend<object, { site: BuiltSite }>({
  site: [
    async ({ browserName: _ }, use) => {
      const vault = await mkdtemp(join(tmpdir(), "madang-vault-"));
      for (const [name, text] of Object.entries(NOTES)) {
        const home = name === "Home.md" ? "dg-home: true\n" : "";
        await writeFile(join(vault, name), `---\ndg-publish: true\n${home}---\n${text}\n`);
      }
      await withSite(vault, "", use);
      await rm(vault, { recursive: true, force: true });
    },
    { scope: "worker" },
  ],
});

film("a film asks for nothing until it is clicked, then plays in its place", async ({ page, site }) => {
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.route(/^https:/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: "text/html", body: "<title>player</title>" });
  });
  await page.goto(`${site.url}/`);
  await page.waitForLoadState("networkidle");
  expect(asked).toEqual([]);
  await page.getByRole("link", { name: "가을 마당" }).click();
  const player = page.locator(".youtube-embed iframe");
  await expect(player).toHaveAttribute("title", "가을 마당");
  await expect(player).toBeFocused();
  await expect.poll(() => asked).toEqual(["https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1&start=90"]);
  await expect(page).toHaveURL(`${site.url}/`);
  expect(complaints).toEqual([]);
});

film("an embed leads to its note, and its footnote to itself", async ({ page, site }) => {
  await page.goto(`${site.url}/`);
  const embed = page.locator(".markdown-embed").first();
  await embed.locator(".footnote-ref a").click();
  await expect(embed.locator(".footnote-item")).toBeInViewport();
  await embed.getByRole("link", { name: "‘감나무’ 노트 열기" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("감나무");
});

film("no id stands on the page twice, and nothing runs over its edge on a phone", async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${site.url}/`);
  const ids = await page.locator("[id]").evaluateAll((elements) => elements.map(({ id }) => id));
  expect(ids).toEqual([...new Set(ids)]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

film.describe("without JavaScript", () => {
  film.use({ javaScriptEnabled: false });
  film("a film is a link", async ({ page, site }) => {
    await page.goto(`${site.url}/`);
    await expect(page.getByRole("link", { name: "가을 마당" })).toHaveAttribute(
      "href",
      "https://www.youtube.com/watch?v=abcdefghijk&t=90s",
    );
  });
});
