import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

/**
 * Copies `vault` into `folder` without its days and tasks: the digits of dates are letters, in names and links alike, and
 * boxes of checklists are gone. What is left is as long and as linked, and no diary: what Madang does for diaries and
 * checklists, the plain list of tasks among it, is the difference between builds of the two.
 */
export function writeUndated(vault: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(vault, { withFileTypes: true })) {
    if (entry.name.startsWith(".") && entry.name !== ".env") continue;
    const [from, to] = [join(vault, entry.name), join(folder, withoutDates(entry.name))];
    if (entry.isDirectory()) writeUndated(from, to);
    else if (entry.name.endsWith(".md")) writeFileSync(to, undated(readFileSync(from, "utf8")));
    else if (entry.isFile()) copyFileSync(from, join(folder, basename(from)));
  }
}

/** A note without days and tasks. */
export function undated(text: string): string {
  return withoutDates(
    text
      .replace(/^(?:created|updated|date):.*\n/gm, "")
      .replace(/^((?:[ \t>]*(?:[-*+]|\d+[.)])[ \t]+)+)\[.\][ \t]/gm, "$1")
      .replace(/\[\w+:: *\d{4}-\d\d-\d\d\]|[📅✅⏳🛫➕❌] *\d{4}-\d\d-\d\d/gu, ""),
  );
}

/** `"2024-02-29"` is `"cace-ac-cj"`: as long, and the same wherever it stands. */
function withoutDates(text: string): string {
  return text.replace(/(?:19|20)\d\d(?:[-./]\d{1,2}){0,2}/g, (date) =>
    date.replace(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? digit),
  );
}
