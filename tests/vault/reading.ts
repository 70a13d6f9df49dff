import { join } from "node:path";
import { createLine } from "../../src/build.ts";
import type { GardenOptions } from "../../src/config.ts";
import type { Diagnostic } from "../../src/garden/site-types.ts";
import type { Garden } from "../../src/garden/types.ts";
import { readSettings } from "../../src/settings.ts";
import { createVaultReader, type Vault, type VaultOptions } from "../../src/vault/read-vault.ts";
import { type Files, vaultOf } from "../vault-of.ts";

/** A vault as it is read, from the files themselves or from a folder that holds them. */
export function readingOf(files: Files | string, options: Partial<VaultOptions> = {}): Vault {
  const root = typeof files === "string" ? files : vaultOf(files);
  return createVaultReader(root, { publish: "flag", isIgnored: () => false, ...options }).read();
}

/** The paths of the notes that are published. */
export function publishedIn(vault: Vault): string[] {
  return vault.notes.map((note) => note.path);
}

/** The garden of a vault on disk, with the files that a build would copy beside it. */
export function gardenIn(root: string, options: GardenOptions = {}): { garden: Garden; copied: string[] } {
  const settings = readSettings(join(root, "..", "no-project"), options, { GARDEN_CONTENT: root });
  const { garden, attachments } = createLine(settings, { style: "", script: "", files: new Map() })();
  return { garden, copied: [...attachments.keys()] };
}

/** The one diagnostic with this code; throws where there is none, or more. */
export function only(diagnostics: readonly Diagnostic[], code: string): Diagnostic {
  const found = diagnostics.filter((diagnostic) => diagnostic.code === code);
  const [first] = found;
  if (first === undefined || found.length > 1) {
    throw new Error(`${found.length} diagnostics are ${code}, of ${diagnostics.map((each) => each.code).join(", ")}`);
  }
  return first;
}
