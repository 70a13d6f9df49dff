import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

// Run as a process of its own: `line-cost.ts PROJECT VAULT` prints what parsing the vault's notes and rendering its pages
// costs the code of PROJECT, as {"parse": s, "render": s} of CPU. PROJECT may be another version's tree: whatever is used is imported from it.

const [project = ".", vault = "content"] = process.argv.slice(2);

const from = async (file: string) => import(pathToFileURL(join(resolve(project), file)).href);
const { readSettings } = await from("src/settings.ts");
const { createLine } = await from("src/build.ts");
const { createVaultReader } = await from("src/vault/read-vault.ts");
const { parseDocument } = await from("src/markdown/document.ts");
const { default: garden } = await from("garden.config.ts");

// Pages show what they showed in the first version: parsing and rendering are compared, not what came to stand beside a note.
const FIRST = ["backlinks", "toc", "tags", "search", "created", "updated"];
const read = readSettings(project, garden, { GARDEN_CONTENT: vault });
const features = Object.fromEntries(
  Object.entries(read.site.features).map(([feature, on]) => [feature, on && FIRST.includes(feature)]),
);
const settings = { ...read, site: { ...read.site, features } };
const { content } = settings.config;
const { notes } = createVaultReader(settings.vaultRoot, { publish: content.publish, isIgnored: () => false }).read();
const parse = cpuOf(() => {
  for (const note of notes) parseDocument(note, content);
});
const build = createLine(settings, { style: "/_/style.css", script: "/_/script.js", files: new Map() })();
const render = cpuOf(() => {
  for (const page of build.pages) page.render();
});
console.log(JSON.stringify({ parse, render }));

function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
