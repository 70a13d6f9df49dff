import { join } from "node:path";
import type { GardenOptions } from "../../src/config.ts";
import { type Files, temporaryFolder, vaultOf } from "../vault-of.ts";
import type { BuiltSite } from "./built-site.ts";
import { runCommand } from "./command.ts";
import { serveSite } from "./site-server.ts";

/** Builds a vault with settings of its own and serves it while it is used. Throws what the build said where it fails. */
export async function withConfiguredSite(
  notes: Files,
  options: GardenOptions,
  use: (site: BuiltSite) => Promise<void>,
): Promise<void> {
  const folder = join(temporaryFolder(), "site");
  const args = ["--import", "tsx", "tests/browser/build-with.ts", vaultOf(notes), folder, JSON.stringify(options)];
  const built = await runCommand("node", args, { seconds: 100 });
  if (!built.ok) throw new Error(built.output);
  const server = await serveSite(folder, "");
  await use({ url: server.url, folder });
  await server.close();
}
