import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { ConfigError } from "./config.ts";

/**
 * The output folder. A build works in a folder beside it and takes its place only when whole,
 * so that the last good site stays until the next one is good.
 */
export interface SiteFolder {
  /** Where the build writes. */
  readonly working: string;
  /** Empties the working folder. Throws a `ConfigError` where the output folder holds something that is no site of ours. */
  prepare(): void;
  write(file: string, content: string | Uint8Array): void;
  copy(file: string, from: string): void;
  /** Puts the new site in the place of the old one. */
  publish(): void;
}

/** `output` is absolute. */
export function createSiteFolder(output: string): SiteFolder {
  const working = `${output}.building`;
  // Most files stand beside a page, whose folder is there.
  const put = (file: string, into: (target: string) => void): void => {
    const target = join(working, file);
    try {
      into(target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
      mkdirSync(dirname(target), { recursive: true });
      into(target);
    }
  };
  return {
    working,
    prepare() {
      if (!isReplaceable(output)) {
        throw new ConfigError([
          `GARDEN_OUTPUT: ${output} holds files that are no site of Madang's; name an empty folder`,
        ]);
      }
      rmSync(working, { recursive: true, force: true });
      mkdirSync(working, { recursive: true });
    },
    write: (file, content) => put(file, (target) => writeFileSync(target, content)),
    copy: (file, from) => put(file, (target) => copyFileSync(from, target)),
    publish() {
      // A new name: `site.old` may be somebody's own copy.
      const old = mkdtempSync(`${output}.old-`);
      if (existsSync(output)) renameSync(output, join(old, "site"));
      renameSync(working, output);
      rmSync(old, { recursive: true, force: true });
    },
  };
}

/** A slip in a path must not cost anybody a folder: only an empty one, or a site of ours, is replaced. */
function isReplaceable(output: string): boolean {
  if (!existsSync(output)) return true;
  if (!statSync(output).isDirectory()) return false;
  return readdirSync(output).length === 0 || existsSync(join(output, "garden.json"));
}
