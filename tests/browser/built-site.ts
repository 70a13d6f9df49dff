import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT, runCommand } from "./command.ts";
import { serveSite } from "./site-server.ts";

/** A vault built by `npm run build`, and served. */
export interface BuiltSite {
  /** Where it is served, without a slash at the end. */
  readonly url: string;
  /** Where its files lie. */
  readonly folder: string;
}

/** The vault made for these tests. */
export const GARDEN = join(ROOT, "tests/vaults/browser");
/** Madang's own guide, the vault that `npm run build` builds. */
export const GUIDE = join(ROOT, "content");

/** Builds a vault into a folder of its own with the command that people use. Throws what it said where it failed. */
export async function buildVault(vault: string, output: string, env: NodeJS.ProcessEnv = {}): Promise<void> {
  const settings = { ...SETTINGS, GARDEN_CONTENT: vault, GARDEN_OUTPUT: output, ...env };
  const built = await runCommand("npm", ["run", "build"], { env: settings, seconds: 100 });
  if (!built.ok) throw new Error(`npm run build failed:\n${built.output}`);
}

/** Whoever runs the tests may have settings of their own in the environment. */
export const SETTINGS = { SITE_BASE_URL: "", SITE_NAME_HEADER: "뜰", SITE_MAIN_LANGUAGE: "ko", GARDEN_SEARCH: "on" };

/** Builds and serves a vault as long as `use` takes; `basePath` is where its host puts it: `"/garden"`. */
export async function withSite(
  vault: string,
  basePath: string,
  use: (site: BuiltSite) => Promise<void>,
  env: NodeJS.ProcessEnv = {},
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "madang-site-"));
  try {
    const site = join(folder, "site");
    await buildVault(vault, site, {
      ...(basePath === "" ? {} : { SITE_BASE_URL: `https://example.org${basePath}` }),
      ...env,
    });
    const server = await serveSite(site, basePath);
    await use({ url: server.url, folder: site });
    await server.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
