import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, extname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";

// A build ends before most of what Node 20's V8 would optimize at its own pace has paid for itself: this saves a tenth of the
// CPU. Later ones have a quick compiler between, and other flags.
if (process.versions.node.startsWith("20.")) {
  setFlagsFromString("--interrupt-budget=500000");
  setFlagsFromString("--always-sparkplug");
}

// V8 may decide, by chance of timing, that what a page is rendered from lives long, and puts it and all it points to where only a
// full collection frees it: 300 MB and 1.5 s of CPU at 5,000 notes, in one build of three.
setFlagsFromString("--no-allocation-site-pretenuring");

/**
 * Runs Eleventy on Madang as one piece. Hundreds of modules, each through tsx, cost a build half a second of CPU, so they are
 * bundled into `.madang/code`, and again when one of them has changed.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const code = join(root, ".madang/code");
const inputsFile = join(code, "inputs.json");

const folder = existing() ?? (await bundled());
process.argv.push(`--config=${relative(process.cwd(), join(folder, "eleventy.config.mjs"))}`);
createRequire(import.meta.url)("../node_modules/@11ty/eleventy/cmd.cjs");

/** The bundle of the sources as they are, if there is one. */
function existing() {
  try {
    const folder = folderOf(JSON.parse(readFileSync(inputsFile, "utf8")));
    return existsSync(folder) ? folder : undefined;
  } catch {
    return undefined;
  }
}

async function bundled() {
  const { build } = await import("esbuild");
  const working = join(code, `making-${process.pid}`);
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["eleventy.config.ts"],
    outdir: working,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20.19",
    plugins: [{ name: "places", setup: (build) => build.onLoad({ filter: /\.tsx?$/ }, inItsPlace) }],
    metafile: true,
    logLevel: "error",
  }).catch(() => process.exit(1)); // esbuild has said what is wrong.
  const inputs = [...Object.keys(metafile.inputs), "package.json", "tsconfig.json"];
  const folder = folderOf(inputs);
  try {
    renameSync(working, folder);
  } catch (error) {
    // Another build may have been faster: what it made is the same.
    rmSync(working, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  writeFileSync(`${working}.json`, JSON.stringify(inputs));
  renameSync(`${working}.json`, inputsFile);
  removeOld(folder);
  return folder;
}

/** Bundles of earlier sources; one that was made this hour may still be running. */
function removeOld(current) {
  for (const name of readdirSync(code)) {
    const path = join(code, name);
    if (path !== current && path !== inputsFile && Date.now() - statSync(path).mtimeMs > 3_600_000)
      rmSync(path, { recursive: true, force: true });
  }
}

/** A bundled module still knows where it lies. */
function inItsPlace({ path }) {
  const contents = readFileSync(path, "utf8")
    .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href))
    .replaceAll("import.meta.dirname", JSON.stringify(dirname(path)));
  return { contents, loader: extname(path).slice(1) };
}

/** Named by what tells these files from what they were before: when they were written and their size. */
function folderOf(inputs) {
  mkdirSync(code, { recursive: true });
  const state = inputs.map((input) => {
    const { mtimeMs, size } = statSync(join(root, input));
    return [input, mtimeMs, size];
  });
  return join(code, createHash("sha256").update(JSON.stringify(state)).digest("hex").slice(0, 16));
}
