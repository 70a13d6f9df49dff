import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import garden from "../garden.config.ts";
import { ignoredBy } from "../src/config.ts";
import { readSettings } from "../src/settings.ts";
import { createVaultReader } from "../src/vault/read-vault.ts";

/**
 * Sets up `folder` as a project of bare Eleventy with the notes of `vault` that Madang publishes, and returns how many
 * they are. Front matter keeps the title alone, for any other property may stop Eleventy; the body stays as it is, with
 * wikilinks as the text a reader sees.
 */
export function writeBareProject(projectRoot: string, vault: string, folder: string): number {
  const { config, vaultRoot } = readSettings(projectRoot, garden, { GARDEN_CONTENT: vault });
  const reader = createVaultReader(vaultRoot, {
    publish: config.content.publish,
    isIgnored: ignoredBy(config, ["node_modules"]),
  });
  const { notes } = reader.read();
  cpSync(join(import.meta.dirname, "bare-eleventy"), folder, { recursive: true });
  for (const { path, body } of notes) {
    const file = join(folder, "notes", bareName(path));
    mkdirSync(dirname(file), { recursive: true });
    const title = path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
    writeFileSync(file, `---\ntitle: ${JSON.stringify(title)}\n---\n${withoutWikilinks(body)}`);
  }
  return notes.length;
}

/** Eleventy drops a date in front of a name, and `index`: two notes would then claim one address and stop it. */
function bareName(path: string): string {
  return path.replace(/(^|\/)(\d{4}-\d{2}-\d{2})-/g, "$1$2_").replace(/(^|\/)index\.md$/i, "$1index_.md");
}

function withoutWikilinks(body: string): string {
  return body.replace(
    /!?\[\[([^[\]|\n]+?)\\?(?:\|([^[\]\n]*))?\]\]/g,
    (_, target: string, label = "") => label || target,
  );
}
