import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildAssets } from "../../src/assets.ts";
import { createLine } from "../../src/build.ts";
import { readSettings } from "../../src/settings.ts";
import { ROOT } from "./command.ts";

// `node --import tsx tests/browser/build-with.ts VAULT OUTPUT OPTIONS`: a site without search, with settings in JSON.

const [vault = "", output = "", options = "{}"] = process.argv.slice(2);
const env = { GARDEN_CONTENT: vault, GARDEN_OUTPUT: output, GARDEN_SEARCH: "off" };
const settings = readSettings(ROOT, JSON.parse(options), env);
const assets = await buildAssets(settings.config.search, settings.config.language);
const { pages, data } = createLine(settings, assets)();
const write = (file: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(join(output, file)), { recursive: true });
  writeFileSync(join(output, file), content);
};
for (const { file, render } of [...pages, ...data]) write(file, render());
for (const [file, content] of assets.files) write(file, content);
