import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./fixtures.ts";

/** RFC 3339, as Atom and JSON Feed want their times. */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

test("every feed is Atom or JSON Feed as its standard wants it, and the sitemap a sitemap", async ({
  page,
  gardenUnderPath,
}) => {
  const files = readdirSync(gardenUnderPath.folder, { recursive: true, encoding: "utf8" });
  const atom = files.filter((file) => /(?:^|\/)feed\.xml$/.test(file));
  expect(atom.length).toBeGreaterThan(2);
  for (const file of [...atom, "sitemap.xml"]) {
    const text = readFileSync(join(gardenUnderPath.folder, file), "utf8");
    expect(await page.evaluate(problemsInXml, { text, file }), file).toEqual([]);
  }
  for (const file of atom.map((file) => file.replace(/xml$/, "json"))) {
    expect(problemsInJson(readFileSync(join(gardenUnderPath.folder, file), "utf8")), file).toEqual([]);
  }
});

test("what is wrong with a feed is found", async ({ page }) => {
  const wrong = [
    "<feed>",
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>a</title></feed>',
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>a</title><id>/x</id><updated>today</updated></feed>',
  ];
  for (const text of wrong) expect(await page.evaluate(problemsInXml, { text, file: "feed.xml" })).not.toEqual([]);
  expect(problemsInJson('{"version":"https://jsonfeed.org/version/1.1","title":"a","items":[{"id":"1"}]}')).not.toEqual(
    [],
  );
});

/** Runs in the browser, whose parser knows XML. */
function problemsInXml({ text, file }: { text: string; file: string }): string[] {
  const problems: string[] = [];
  const xml = new DOMParser().parseFromString(text, "application/xml");
  const broken = xml.querySelector("parsererror");
  if (broken !== null) return [broken.textContent ?? "broken"];
  const isTime = (value: string) =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(value) && !Number.isNaN(Date.parse(value));
  const isAddress = (value: string | null) => value !== null && URL.canParse(value) && !/[^\x21-\x7e]/.test(value);
  if (file === "sitemap.xml") {
    for (const url of xml.documentElement.children) {
      const loc = url.querySelector("loc")?.textContent ?? null;
      const day = url.querySelector("lastmod")?.textContent ?? "2025-01-01";
      if (!isAddress(loc)) problems.push(`address ${loc}`);
      if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day))) problems.push(`day ${day}`);
    }
    return problems;
  }
  const only = (parent: Element, name: string): string => {
    const found = [...parent.children].filter(
      (child) => child.localName === name && child.namespaceURI === "http://www.w3.org/2005/Atom",
    );
    if (found.length !== 1) problems.push(`${parent.localName} has ${found.length} ${name}`);
    return found[0]?.textContent?.trim() ?? "";
  };
  const ids = new Set<string>();
  const feed = xml.documentElement;
  const entries = [...feed.children].filter(({ localName }) => localName === "entry");
  for (const part of [feed, ...entries]) {
    const id = only(part, "id");
    if (!isAddress(id)) problems.push(`id ${id}`);
    if (part !== feed && ids.has(id)) problems.push(`twice ${id}`);
    if (part !== feed) ids.add(id);
    only(part, "title");
    if (!isTime(only(part, "updated"))) problems.push(`updated of ${id}`);
    for (const time of part.querySelectorAll(":scope > published")) {
      if (!isTime(time.textContent ?? "")) problems.push(`published of ${id}`);
    }
    for (const link of part.querySelectorAll(":scope > link")) {
      if (!isAddress(link.getAttribute("href"))) problems.push(`link of ${id}`);
    }
  }
  if (feed.querySelector(":scope > author > name") === null) problems.push("no author");
  if (feed.querySelectorAll(":scope > link[rel=self]").length !== 1) problems.push("no link to itself");
  return problems;
}

/** https://www.jsonfeed.org/version/1.1/ */
function problemsInJson(text: string): string[] {
  const feed = JSON.parse(text) as Record<string, unknown> & { items?: Record<string, unknown>[] };
  const problems: string[] = [];
  const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
  if (feed.version !== "https://jsonfeed.org/version/1.1") problems.push("version");
  if (!isText(feed.title)) problems.push("title");
  for (const key of ["home_page_url", "feed_url"]) if (!URL.canParse(String(feed[key]))) problems.push(key);
  const ids = new Set<unknown>();
  for (const item of feed.items ?? []) {
    if (!isText(item.id) || ids.has(item.id)) problems.push("id");
    ids.add(item.id);
    if (!URL.canParse(String(item.url))) problems.push(`url of ${item.id}`);
    if (typeof item.content_text !== "string" && typeof item.content_html !== "string")
      problems.push(`content of ${item.id}`);
    for (const key of ["date_published", "date_modified"]) {
      if (item[key] !== undefined && !TIME.test(String(item[key]))) problems.push(`${key} of ${item.id}`);
    }
    if (item.tags !== undefined && !(Array.isArray(item.tags) && item.tags.every(isText)))
      problems.push(`tags of ${item.id}`);
  }
  return problems;
}
