import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { median } from "./measure.ts";

/** Seconds of CPU, the medians of several runs. */
export interface LineCost {
  readonly parse: number;
  readonly render: number;
}

/**
 * What parsing and rendering `vault` costs this version and the one at `ref`, run in turn so that both meet the same machine.
 * `folder` takes the other version's tree, with packages of its own. Throws where git knows no `ref`.
 */
export function compareVersions(
  projectRoot: string,
  ref: string,
  vault: string,
  runs: number,
  folder: string,
): { readonly now: LineCost; readonly that: LineCost } {
  const other = join(folder, "other-version");
  execFileSync("git", ["worktree", "add", "--detach", other, ref], { cwd: projectRoot, stdio: "pipe" });
  try {
    execFileSync("npm", ["ci", "--ignore-scripts"], { cwd: other, stdio: "pipe", shell: process.platform === "win32" });
    const costs: { now: LineCost[]; that: LineCost[] } = { now: [], that: [] };
    for (let run = 0; run < runs; run++) {
      costs.now.push(costIn(projectRoot, vault));
      costs.that.push(costIn(other, vault));
    }
    return { now: medianOf(costs.now), that: medianOf(costs.that) };
  } finally {
    execFileSync("git", ["worktree", "remove", "--force", other], { cwd: projectRoot, stdio: "pipe" });
  }
}

function costIn(root: string, vault: string): LineCost {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", join(import.meta.dirname, "line-cost.ts"), root, vault],
    { cwd: root, encoding: "utf8" },
  );
  if (!stdout.startsWith("{")) throw new Error(`The notes could not be parsed and rendered in ${root}:\n${stderr}`);
  return JSON.parse(stdout) as LineCost;
}

function medianOf(costs: readonly LineCost[]): LineCost {
  return { parse: median(costs.map(({ parse }) => parse)), render: median(costs.map(({ render }) => render)) };
}
