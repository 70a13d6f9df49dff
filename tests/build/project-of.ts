import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { GardenOptions } from "../../src/config.ts";
import { type Files, writeFiles } from "../vault-of.ts";
import { copyOfProject } from "./build-of.ts";

/** A copy of Madang with settings and files of its own. It goes when the test file is through. */
export function projectOf(options: GardenOptions, files: Files = {}): string {
  const project = copyOfProject();
  writeFileSync(join(project, "garden.config.ts"), `export default ${JSON.stringify(options)};\n`);
  return writeFiles(project, files);
}
