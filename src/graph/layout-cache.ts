import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { LayOut } from "../outputs/graph-json.ts";
import { LAYOUT_VERSION, layoutOf } from "./layout.ts";

/**
 * `layoutOf` with a memory on disk: a graph whose links have not changed is read, and not laid out again. Only the very same
 * graph is taken from it, so that a build never depends on the one before. Without a folder to write to it works all the same.
 */
export function createLayoutCache(folder: string): LayOut {
  return (size, edges) => {
    const name = nameOf(size, edges);
    const known = read(join(folder, name), size);
    if (known !== undefined) return known;
    const places = layoutOf(size, edges);
    keep(folder, name, places);
    return places;
  };
}

function nameOf(size: number, edges: readonly (readonly [number, number])[]): string {
  const content = createHash("sha256").update(`${LAYOUT_VERSION} ${size} `);
  content.update(Uint32Array.from(edges.flat()));
  return `${content.digest("hex").slice(0, 32)}.json`;
}

/** Somebody may have cut the file short: what is no layout of this size is made anew. */
function read(file: string, size: number): readonly number[] | undefined {
  try {
    const places: unknown = JSON.parse(readFileSync(file, "utf8"));
    const isLayout = Array.isArray(places) && places.length === 2 * size && places.every(Number.isInteger);
    return isLayout ? (places as number[]) : undefined;
  } catch {
    return undefined;
  }
}

function keep(folder: string, name: string, places: readonly number[]): void {
  try {
    mkdirSync(folder, { recursive: true });
    // Another build may be writing the same.
    const draft = join(folder, `${name}.${process.pid}`);
    writeFileSync(draft, JSON.stringify(places));
    renameSync(draft, join(folder, name));
    dropOld(folder);
  } catch {
    // A read-only project: the next build lays it out again.
  }
}

const MOST_KEPT = 20;

function dropOld(folder: string): void {
  const files = readdirSync(folder).map((file) => ({ file, time: statSync(join(folder, file)).mtimeMs }));
  for (const { file } of files.sort((a, b) => b.time - a.time).slice(MOST_KEPT)) rmSync(join(folder, file));
}
