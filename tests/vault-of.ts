import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Files by their path from a folder's root. A path that ends in `/` is an empty folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes a vault into a temporary folder, in the order given. The folder goes when the test file is through. */
export function vaultOf(files: Files): string {
  return writeFiles(temporaryFolder(), files);
}

/** Adds files to a folder, or writes them anew; returns the folder. */
export function writeFiles(folder: string, files: Files): string {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(path.endsWith("/") ? file : dirname(file), { recursive: true });
    if (!path.endsWith("/")) writeFileSync(file, content);
  }
  return folder;
}

/** An empty folder. It goes when the test file is through. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "madang-test-")));
  folders.push(folder);
  return folder;
}

/** A published note: properties as YAML lines, then the body. */
export function published(body: string, ...properties: readonly string[]): string {
  return `---\n${["dg-publish: true", ...properties].join("\n")}\n---\n${body}`;
}

/** The text of a file in a folder. */
export function textIn(folder: string, file: string): string {
  return readFileSync(join(folder, file), "utf8");
}

const folders: string[] = [];

process.on("exit", () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
