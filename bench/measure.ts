import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What one run of a program costs. */
export interface Cost {
  /** Seconds from start to exit. */
  readonly wall: number;
  /** Seconds of processor, user and system, its children's included. */
  readonly cpu: number;
  /** Bytes resident at the peak. */
  readonly memory: number;
}

export interface Command {
  /** What Node is to run, its own options first. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The folder it must have written something to; it is emptied first. */
  readonly output: string;
}

/** Runs a build from nothing and returns what it cost. Rejects with its own words where nothing was built. */
export async function costOf(command: Command): Promise<Cost> {
  rmSync(command.output, { recursive: true, force: true });
  const report = join(tmpdir(), `madang-bench-${process.pid}.json`);
  rmSync(report, { force: true });
  // What an earlier build wrote is written to the disk now, not at this one's cost; Windows has no `sync`.
  spawnSync("sync");
  const started = performance.now();
  const said = await run(command, report);
  const wall = (performance.now() - started) / 1000;
  // A build that found errors in the notes ends with 1, and yet it has built.
  if (!existsSync(report) || !existsSync(command.output)) throw new Error(`The build failed:\n${said}`);
  const { cpu, memory } = JSON.parse(readFileSync(report, "utf8")) as Omit<Cost, "wall">;
  rmSync(report);
  return { wall, cpu, memory };
}

/** Each figure's own median. */
export function medianCost(costs: readonly Cost[]): Cost {
  return {
    wall: median(costs.map(({ wall }) => wall)),
    cpu: median(costs.map(({ cpu }) => cpu)),
    memory: median(costs.map(({ memory }) => memory)),
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

/** Bytes of all files below `folder`; 0 where there is none. */
export function sizeOf(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { withFileTypes: true }).reduce((total, entry) => {
    const path = join(folder, entry.name);
    return total + (entry.isDirectory() ? sizeOf(path) : statSync(path).size);
  }, 0);
}

/** Resolves, at the end of the process, with what it said. */
function run({ args, cwd, env }: Command, report: string): Promise<string> {
  const preload = pathToFileURL(join(import.meta.dirname, "exit-report.mjs")).href;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", preload, ...args], {
      cwd,
      env: { ...process.env, ...env, BENCH_REPORT: report },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        said = (said + text).slice(-MOST_SAID);
      });
    }
    child.on("error", reject).on("close", () => resolve(said));
  });
}

/** Characters of a program's last words kept for an error message. */
const MOST_SAID = 4000;
