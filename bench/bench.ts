import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { writeBareProject } from "./bare-notes.ts";
import { createVault, writeVault } from "./make-vault.ts";
import { type Command, type Cost, costOf, medianCost, sizeOf } from "./measure.ts";
import { previewLatencyOf } from "./preview-latency.ts";
import { type BuildFigures, buildTable, growthTable, previewLines, versionsTable } from "./tables.ts";
import { compareVersions } from "./versions.ts";

const HELP = `npm run bench -- [options]

Madang and bare Eleventy 3 build the same notes in turn; then Madang's preview is timed from save to page.

  --notes 1000,5000   sizes of the vaults to make
  --vault DIR         measure this vault instead (it is only read)
  --runs 5            builds of each; the medians are told
  --preview           the preview alone, on the largest vault
  --against REF       only compare parsing and rendering with another version of Madang, a git commit or tag
  --help`;

/** Notes saved while the preview runs. */
const SAVES = 10;

const projectRoot = resolve(import.meta.dirname, "..");

/** A vault to measure, with its name in the tables. */
interface Subject {
  readonly name: string;
  readonly vault: string;
}

await main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      notes: { type: "string", default: "1000,5000" },
      vault: { type: "string" },
      runs: { type: "string", default: "5" },
      preview: { type: "boolean", default: false },
      against: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const sizes = values.notes.split(",").map((size) => wholeNumber("--notes", size, 50));
  const runs = wholeNumber("--runs", values.runs, 1);
  const given = values.vault === undefined ? undefined : givenVault(values.vault);
  const folder = mkdtempSync(join(tmpdir(), "madang-bench-"));
  try {
    const subjects = given === undefined ? madeIn(folder, sizes) : [given];
    if (values.against !== undefined) return compareWith(values.against, subjects, runs, folder);
    if (!values.preview) await compareBuilds(subjects, runs, folder);
    const largest = subjects.at(-1);
    if (largest !== undefined) await timePreview(largest, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function wholeNumber(option: string, text: string, least: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least) return number;
  console.error(`${option} must be a whole number, ${least} or more, not ${JSON.stringify(text)}.`);
  process.exit(1);
}

/** The smallest first. */
function madeIn(folder: string, sizes: readonly number[]): readonly Subject[] {
  return [...sizes]
    .sort((a, b) => a - b)
    .map((size) => {
      const vault = join(folder, `vault-${size}`);
      writeVault(vault, createVault(size));
      return { name: `${size} notes`, vault };
    });
}

function givenVault(folder: string): Subject {
  if (!existsSync(folder)) {
    console.error(`--vault: there is no folder ${resolve(folder)}.`);
    process.exit(1);
  }
  return { name: basename(resolve(folder)), vault: resolve(folder) };
}

function compareWith(ref: string, subjects: readonly Subject[], runs: number, folder: string): void {
  for (const { name, vault } of subjects) {
    progress(`${name}: against ${ref}`);
    console.log(`\n${versionsTable(name, ref, compareVersions(projectRoot, ref, vault, runs, folder))}`);
  }
}

async function compareBuilds(subjects: readonly Subject[], runs: number, folder: string): Promise<void> {
  const measured: BuildFigures[] = [];
  for (const subject of subjects) {
    const figures = await measureBuilds(subject, runs, folder);
    console.log(`\n${buildTable(figures)}`);
    measured.push(figures);
  }
  const [smallest, largest] = [measured[0], measured.at(-1)];
  if (smallest !== undefined && largest !== undefined && smallest !== largest) {
    console.log(`\n${growthTable(smallest, largest)}`);
  }
}

async function measureBuilds({ name, vault }: Subject, runs: number, folder: string): Promise<BuildFigures> {
  const bareFolder = join(folder, "bare");
  rmSync(bareFolder, { recursive: true, force: true });
  const published = writeBareProject(projectRoot, vault, bareFolder);
  const output = join(folder, "site");
  const madang = madangBuild(vault, output, "off");
  const bare = bareBuild(bareFolder);
  const plain = { ...bare, env: { LIQUID: "off" } };
  const withoutDiary = madangBuild(vault, join(folder, "site-without-diary"), "off", {
    GARDEN_CALENDAR: "off",
    GARDEN_TASKS: "off",
  });
  const costs: Record<"madang" | "withoutDiary" | "bare" | "plain", Cost[]> = {
    madang: [],
    withoutDiary: [],
    bare: [],
    plain: [],
  };
  for (let run = 1; run <= runs; run++) {
    progress(`${name}: run ${run} of ${runs}`);
    costs.madang.push(await costOf(madang));
    costs.withoutDiary.push(await costOf(withoutDiary));
    costs.bare.push(await costOf(bare));
    costs.plain.push(await costOf(plain));
  }
  const sizes = { madang: sizeOf(madang.output), bare: sizeOf(bare.output) };
  progress(`${name}: search`);
  const search = await costOf(madangBuild(vault, output, "on"));
  return {
    name,
    published,
    runs,
    madang: { ...medianCost(costs.madang), output: sizes.madang },
    withoutDiary: { ...medianCost(costs.withoutDiary), output: sizeOf(withoutDiary.output) },
    bare: { ...medianCost(costs.bare), output: sizes.bare },
    plain: { ...medianCost(costs.plain), output: sizes.bare },
    search: { ...search, output: sizeOf(join(output, "pagefind")) },
  };
}

function buildScript(): string {
  const manifest = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")) as {
    readonly scripts: { readonly build: string };
  };
  return manifest.scripts.build;
}

/** What `npm run build` runs. */
function madangBuild(
  vault: string,
  output: string,
  search: "on" | "off",
  switches: Readonly<Record<string, string>> = {},
): Command {
  return {
    args: buildScript().split(" ").slice(1),
    cwd: projectRoot,
    env: { GARDEN_CONTENT: vault, GARDEN_OUTPUT: output, GARDEN_SEARCH: search, ...switches },
    output,
  };
}

function bareBuild(folder: string): Command {
  return {
    args: [join(projectRoot, "node_modules/@11ty/eleventy/cmd.cjs"), "--config=eleventy.config.mjs", "--quiet"],
    cwd: folder,
    output: join(folder, "_site"),
  };
}

async function timePreview({ name, vault }: Subject, folder: string): Promise<void> {
  progress(`${name}: preview`);
  const copy = join(folder, "preview");
  cpSync(vault, copy, { recursive: true, filter: (path) => !/[\\/](?:\.git|node_modules)$/.test(path) });
  console.log(`\n${previewLines(name, await previewLatencyOf(projectRoot, copy, SAVES))}`);
}

function progress(text: string): void {
  if (process.stderr.isTTY) console.error(text);
}
