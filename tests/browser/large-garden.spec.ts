import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { buildVault } from "./built-site.ts";

const KB = 1000;

/** A garden of notes with hardly a word, each with links, a tag and a folder. */
async function writeVault(folder: string, size: number): Promise<void> {
  for (let i = 0; i < size / 100; i++) await mkdir(join(folder, `서랍 ${i}`), { recursive: true });
  const name = (i: number): string => `쪽지 ${i % size}`;
  for (let i = 0; i < size; i++) {
    const links = [i + 1, i + 7, i + 31].map((to) => `[[${name(to)}]]`).join(" ");
    const text = `---\ndg-publish: true\n${i === 0 ? "dg-home: true\n" : ""}tags: [갈래${i % 20}]\ncreated: 2026-03-01\n---\n## 곁\n\n${links}\n`;
    await writeFile(join(folder, `서랍 ${Math.floor(i / 100)}`, `${name(i)}.md`), text);
  }
}

/** Bytes, as they travel, of the pages of some notes without what the notes say. */
async function framesOf(size: number): Promise<readonly number[]> {
  const folder = await mkdtemp(join(tmpdir(), "madang-weight-"));
  try {
    await writeVault(join(folder, "vault"), size);
    await buildVault(join(folder, "vault"), join(folder, "site"), { GARDEN_SEARCH: "off" });
    return await Promise.all(
      [1, 57, 123, 299].map(async (i) => {
        const path = join(folder, "site", `서랍-${Math.floor(i / 100)}`, `쪽지-${i}`, "index.html");
        const html = await readFile(path, "utf8");
        const [before = "", after = ""] = html.split(/<div class="markdown-preview-view markdown-rendered"[^>]*>/);
        return gzipSync(before + after.slice(after.indexOf("</article>")), { level: 9 }).length;
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

// It builds 10,000 notes, without search: some 20 seconds.
test("a page is as light in a garden of 10,000 notes as in one of 300", async () => {
  const [small, large] = [await framesOf(300), await framesOf(10_000)];
  console.log(`HTML without the note's own text: ${small.join(", ")} bytes of 300, ${large.join(", ")} of 10,000`);
  for (const frame of [...small, ...large]) expect(frame).toBeLessThanOrEqual(12 * KB);
  // The names of neighbours are longer by a figure or two.
  for (const [i, frame] of large.entries()) expect(Math.abs(frame - (small[i] ?? 0))).toBeLessThanOrEqual(300);
});
