import { cpSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { GardenOptions } from "../../src/config.ts";
import { type Files, temporaryFolder, writeFiles } from "../vault-of.ts";
import { PROJECT } from "./build-of.ts";

/** A copy of Madang with settings and files of its own. It goes when the test file is through. */
export function projectOf(options: GardenOptions, files: Files = {}): string {
  const project = join(temporaryFolder(), "project");
  for (const part of ["src", "_includes", "eleventy.config.ts", "package.json", "tsconfig.json"]) {
    cpSync(join(PROJECT, part), join(project, part), { recursive: true });
  }
  symlinkSync(join(PROJECT, "node_modules"), join(project, "node_modules"));
  writeFileSync(join(project, "garden.config.ts"), `export default ${JSON.stringify(options)};\n`);
  return writeFiles(project, files);
}
