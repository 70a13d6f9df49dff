import { existsSync, readFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import type { Diagnostic, NavigationOrder } from "../garden/site-types.ts";
import { STYLE_FOLDER } from "./read-theme.ts";

/** Where an owner's order of the tree may lie: beside the notes, and where a Digital Garden keeps it. */
export function navigationOrderFiles(vaultRoot: string): readonly string[] {
  const own = join(vaultRoot, STYLE_FOLDER, NAME);
  return vaultRoot.endsWith(join(sep, "src", "site", "notes")) ? [own, resolve(vaultRoot, "..", "_data", NAME)] : [own];
}

/** Reads the first of them that is there. One that cannot be read is told, and the tree has its usual order. */
export function readNavigationOrder(vaultRoot: string): {
  order: NavigationOrder;
  diagnostics: readonly Diagnostic[];
} {
  const file = navigationOrderFiles(vaultRoot).find((path) => existsSync(path));
  if (file === undefined) return { order: new Map(), diagnostics: [] };
  try {
    const value: unknown = JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
    if (!isOrder(value)) throw new Error("it holds something else than lists of names by folder");
    return { order: new Map(Object.entries(value)), diagnostics: [] };
  } catch (error) {
    return {
      order: new Map(),
      diagnostics: [
        {
          code: "unreadable-order",
          severity: "warning",
          path: NAME,
          message: `The order of the tree cannot be read: ${(error as Error).message}.`,
          hint: 'Write folders and what comes first in them, as in `{"/": ["Start here.md", "Guide"], "/Guide": ["Basics"]}`.',
        },
      ],
    };
  }
}

const NAME = "navigationOrder.json";

function isOrder(value: unknown): value is Record<string, readonly string[]> {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every(
      (names) => Array.isArray(names) && names.every((name: unknown) => typeof name === "string"),
    )
  );
}
