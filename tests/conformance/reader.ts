import assert from "node:assert/strict";
import { gardenOf, type TestGarden } from "../garden-of.ts";
import type { Case, Expectation } from "./case.ts";

/** Builds a case's vault and checks what a reader of its first note gets. Throws an assertion that shows both. */
export function check({ notes, files, attachments, privatePaths, expectations }: Case): void {
  const [first = "A.md"] = Object.keys(notes);
  const garden = gardenOf(notes, { attachments, privatePaths, bases: files });
  for (const expectation of expectations) checkOne(expectation, garden, first);
}

function checkOne({ kind, text }: Expectation, garden: TestGarden, note: string): void {
  const html = () => squeezed(garden.bodyOf(note));
  switch (kind) {
    case "html":
      // `…` stands for anything.
      if (!pattern(text).test(html())) assert.fail(`Not found:\n${squeezed(text)}\n\nin\n${html()}`);
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
    html
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

/** Every link in order: `words → address`, or `words → nowhere`. */
function linksIn(html: string): string {
  const links = html.matchAll(
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
