import assert from "node:assert/strict";
import type { TestGarden } from "../garden-of.ts";
import type { Case, Expectation } from "./case.ts";
import { type CaseSite, siteOf } from "./site.ts";

/** Builds a case's vault and checks what a reader of its first note gets. Throws an assertion that shows both. */
export function check(one: Case): void {
  const [first = "A.md"] = Object.keys(one.notes);
  const site = siteOf(one);
  for (const expectation of one.expectations) checkOne(expectation, site, first.normalize("NFC"));
}

function checkOne({ kind, file, text }: Expectation, site: CaseSite, note: string): void {
  const { garden } = site;
  const html = () => squeezed(garden.bodyOf(note));
  switch (kind) {
    case "html":
      checkHtml(text, html());
      break;
    case "page":
      checkHtml(text, squeezed(file === undefined ? site.pageOf(note) : (site.files.get(file) ?? "no such file")));
      break;
    case "not":
      for (const line of text.split("\n")) assert.ok(!html().includes(squeezed(line)), `Found "${line}" in\n${html()}`);
      break;
    case "text":
      assert.equal(visibleText(garden.bodyOf(note)), text);
      break;
    case "links":
      assert.equal(linksIn(garden.bodyOf(note)), text);
      break;
    case "told":
      assert.equal(toldOf(garden, note), text);
      break;
    case "backlinks":
      assert.equal(backlinksOf(garden, note), text);
      break;
    case "addresses":
      assert.equal(addressesOf(garden), text);
      break;
    case "found":
      for (const line of text.split("\n")) {
        const words = line.replace(/ → [^→]*$/, "");
        assert.equal(`${words} → ${filesWith(words, site) || "nowhere"}`, line);
      }
      break;
    case "markdown":
      assert.equal(
        garden
          .sourceOf(note)
          .replace(/^---\n.*?\n---\n/s, "")
          .trim(),
        text,
      );
      break;
    case "data":
      checkData(JSON.parse(text), JSON.parse(site.files.get("garden.json") ?? "null"), "garden.json");
      break;
  }
}

/** `…` stands for anything. */
function checkHtml(text: string, html: string): void {
  if (!pattern(text).test(html)) assert.fail(`Not found:\n${squeezed(text)}\n\nin\n${html}`);
}

/** What is written must be there: of an object the fields that are named, of a list every item. */
function checkData(wanted: unknown, found: unknown, place: string): void {
  if (typeof wanted !== "object" || wanted === null) {
    assert.deepEqual(found, wanted, place);
    return;
  }
  assert.ok(typeof found === "object" && found !== null, place);
  if (Array.isArray(wanted))
    assert.equal((found as unknown[]).length, wanted.length, `${place}: ${JSON.stringify(found)}`);
  for (const [key, value] of Object.entries(wanted)) {
    checkData(value, (found as Record<string, unknown>)[key], `${place} ${key}`);
  }
}

function pattern(text: string): RegExp {
  const parts = squeezed(text)
    .split("…")
    .map((part) => part.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(parts.join(".*?"), "s");
}

/** HTML with its spaces and line breaks between tags taken out. */
function squeezed(html: string): string {
  return html.replace(/\s+/g, " ").replace(/> </g, "><").trim();
}

/** What stands on the page: one line a block or line break, no empty ones. */
function visibleText(html: string): string {
  return plain(
    withoutCopies(html)
      .replace(/\s*\n\s*/g, " ")
      .replace(/<\/t[dh]>\s*<t[dh]\b[^>]*>/g, " | ")
      .replace(
        /<(?:br|hr|\/?(?:p|div|li|ul|ol|h\d|blockquote|pre|table|tr|details|summary|section|figure))\b[^>]*>/g,
        "\n",
      ),
  )
    .split("\n")
    .map((line) => line.replace(/[ \t]+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** Words that stand in the page twice, for the eye only. */
function withoutCopies(html: string): string {
  return html.replace(/<small class="sidenote".*?<\/small>/gs, "");
}

/** Every link in order: `words → address`, or `words → nowhere`. */
function linksIn(html: string): string {
  const links = withoutCopies(html).matchAll(
    /<a\b[^>]*?href="([^"]*)"[^>]*>(.*?)<\/a>|<span class="internal-link is-unresolved">(.*?)<\/span>/gs,
  );
  return [...links]
    .map(([, href, words, unresolved]) =>
      href === undefined ? `${plain(unresolved ?? "")} → nowhere` : `${plain(words ?? "")} → ${decoded(plain(href))}`,
    )
    .join("\n");
}

function decoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .trim();
}

/** The diagnostics of the note: `code`, and the line where one has it; `nothing` for none. */
function toldOf({ garden }: TestGarden, note: string): string {
  const told = garden.diagnostics.filter(({ path }) => path === note);
  return told.map(({ code, line }) => (line === undefined ? code : `${code}, line ${line}`)).join("\n") || "nothing";
}

/** Who links to a note: `B.md: the sentence`, a link in a property `B.md: a property`; `nobody` for none. */
function backlinksOf({ garden }: TestGarden, note: string): string {
  const lines = (garden.backlinks.get(note) ?? []).flatMap(({ source, occurrences }) =>
    occurrences.map(({ kind, context: { before, text, after } }) =>
      kind === "property" ? `${source}: a property` : `${source}: ${before}${text}${after}`,
    ),
  );
  return lines.join("\n") || "nobody";
}

/** Every note in path order, `A.md → /a/`, then every redirect, `/old/ → /a/`. */
function addressesOf({ garden }: TestGarden): string {
  return [
    ...[...garden.notes.values()].map(({ path, url }) => `${path} → ${url}`),
    ...garden.redirects.map(({ url, to }) => `${url} → ${to}`),
  ].join("\n");
}

/** The site's files that hold some words, in order. */
function filesWith(words: string, { files }: CaseSite): string {
  return [...files].flatMap(([file, text]) => (text.includes(words) ? [file] : [])).join(", ");
}
