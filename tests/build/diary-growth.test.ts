import { test } from "node:test";
import type { GardenOptions } from "../../src/config.ts";
import { assertGrowsEvenly } from "../growth.ts";
import { siteOf } from "../owner/site-of.ts";
import { type Files, published } from "../vault-of.ts";

const TEMPLATE = "{{days}}\n{{tasks.open}}\n{{tasks.carried}}\n{{tags.top}}\n{{notes.changed}}\n{{chart}}";
const OPTIONS: GardenOptions = {
  url: "https://example.com",
  reviews: (["week", "month", "year"] as const).map((every) => ({ every, template: "Month.md" })),
};

function dayAt(i: number): string {
  return new Date(Date.UTC(2010, 0, 1 + i)).toISOString().slice(0, 10);
}

function notes(size: number, noteAt: (i: number) => readonly [path: string, text: string]): Files {
  return Object.fromEntries(
    Array.from({ length: size }, (_, i) => noteAt(i)).map(([path, text]) => [`content/${path}`, text]),
  );
}

function build(files: Files): void {
  siteOf({ "content/Month.md": TEMPLATE, ...files }, OPTIONS).whole();
}

test("tasks that are carried over from day to day for years cost each page the same", () => {
  const body = "- [ ] one\n- [ ] two\n# 내일\n- [ ] one";
  assertGrowsEvenly((size) => build(notes(size, (i) => [`${dayAt(i)}.md`, published(body)])), 300);
});

test("a day of a thousand tasks, each with a tag, is built as evenly as any", () => {
  const tasks = (size: number) => Array.from({ length: size }, (_, i) => `- [ ] task ${i} #tag${i} 📅 2025-02-04`);
  assertGrowsEvenly((size) => build({ "content/2025-02-03.md": published(tasks(size).join("\n")) }), 300);
});

test("a thousand notes of one day's name do not each list the others", () => {
  assertGrowsEvenly((size) => build(notes(size, (i) => [`${i}/2025-02-03.md`, published("- [ ] same")])), 150);
});

test("a month in which a thousand notes were made or changed is built evenly", () => {
  const made = (i: number) => published("x [[2025-02]]", `created: 2025-0${1 + (i % 2)}-03`, "updated: 2025-02-04");
  assertGrowsEvenly((size) => build(notes(size, (i) => [`${i}.md`, made(i)])), 150);
});
