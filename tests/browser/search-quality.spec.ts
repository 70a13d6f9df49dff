import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import type { Page } from "@playwright/test";
import { close, createIndex } from "pagefind";
import { HELD_OUT } from "../search/held-out-queries.ts";
import { LABELLED, type QueryClass } from "../search/labelled-queries.ts";
import { type Asked, figuresOf, missedBy, queriesOf, tableOf, wrongIn } from "../search/quality.ts";
import { withSite } from "./built-site.ts";
import { ROOT } from "./command.ts";
import { expect, test } from "./fixtures.ts";
import { serveSite } from "./site-server.ts";

// `npm test -- search-quality` prints the figures that README.md tells.

for (const [name, corpus, classes] of [
  ["labelled", "corpus", LABELLED],
  ["held-out", "held-out", HELD_OUT],
] as const) {
  test(`the ${name} queries find what they should, and little else`, async ({ page }) => {
    test.setTimeout(300_000);
    await withSite(join(ROOT, "tests/search", corpus), "", async (site) => {
      const ours = await askedOf(page, site.url, classes);
      const plain = await plainlyAsked(page, site.url, classes);
      console.log(`\nThe ${name} queries\n${tableOf(ours, plain)}`);
      for (const each of ours) {
        const [missed, wrong] = [missedBy(each), wrongIn(each)];
        if (missed.length + wrong.length > 0)
          console.log(
            `  ${each.class} · ${each.query} · missed: ${missed.join(", ")} · wrong: ${wrong.join(", ")} · hits: ${each.hits.join(", ")}`,
          );
      }
      const { recall, mrr, falseHits } = figuresOf(ours);
      expect(recall).toBeGreaterThanOrEqual(0.97);
      expect(mrr).toBeGreaterThanOrEqual(0.85);
      expect(falseHits).toBeLessThanOrEqual(0.03);
      for (const name of Object.keys(classes)) {
        expect(figuresOf(ours.filter((each) => each.class === name)).recall, name).toBeGreaterThanOrEqual(0.9);
      }
    });
  });
}

/** Types every query into the search page and reads what it shows. */
async function askedOf(page: Page, url: string, classes: QueryClass): Promise<Asked[]> {
  await page.goto(`${url}/search/`);
  const asked: Asked[] = [];
  for (const { class: name, labelled } of queriesOf(classes)) {
    await page.locator(".search-input").fill(labelled.query);
    await expect(page.locator(".search-status")).toContainText(/./);
    await expect(page.locator(".search-results")).not.toHaveAttribute("aria-busy", "true");
    const links = page.locator(".search-result > a");
    const urls = await links.evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));
    asked.push({ ...labelled, class: name, hits: urls.map((href) => nameOf(href, classes)) });
  }
  return asked;
}

/** Notes go by the names in the labels; addresses are made of them. */
function nameOf(href: string, classes: QueryClass): string {
  const slug = basename(decodeURIComponent(href));
  const names = queriesOf(classes).flatMap(({ labelled }) => [...labelled.answers, ...(labelled.never ?? [])]);
  return names.find((name) => slugged(name) === slug) ?? slug;
}

function slugged(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

/** The same pages indexed by Pagefind as it comes, and asked through its own interface to scripts. */
async function plainlyAsked(page: Page, url: string, classes: QueryClass): Promise<Asked[]> {
  const folder = await mkdtemp(join(tmpdir(), "madang-plain-"));
  const garden = (await (await fetch(`${url}/garden.json`)).json()) as { notes: { url: string }[] };
  const { index } = await createIndex({});
  for (const note of garden.notes) {
    const html = await (await fetch(url + encodeURI(note.url))).text();
    await index?.addHTMLFile({ url: note.url, content: html.replace(/<html lang="[^"]*"/, '<html lang="ko"') });
  }
  for (const { path, content } of (await index?.getFiles())?.files ?? []) {
    await mkdir(dirname(join(folder, "pagefind", path)), { recursive: true });
    await writeFile(join(folder, "pagefind", path), content);
  }
  await close();
  await writeFile(
    join(folder, "index.html"),
    "<!doctype html><html lang=ko><link rel=icon href=data:,><title>plain</title>",
  );
  await writeFile(join(folder, "404.html"), "");
  const server = await serveSite(folder, "");
  await page.goto(`${server.url}/`);
  const asked: Asked[] = [];
  for (const { class: name, labelled } of queriesOf(classes)) {
    const urls = await page.evaluate(async (query) => {
      const pagefind = await import(`${location.origin}/pagefind/pagefind.js`);
      const { results } = await pagefind.search(query);
      const data = await Promise.all(
        results.slice(0, 10).map((result: { data: () => Promise<{ url: string }> }) => result.data()),
      );
      return data.map((each) => each.url);
    }, labelled.query);
    asked.push({ ...labelled, class: name, hits: urls.map((href) => nameOf(href, classes)) });
  }
  await server.close();
  await rm(folder, { recursive: true, force: true });
  return asked;
}
