import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Files, temporaryFolder, vaultOf } from "../vault-of.ts";

/** Madang's own folder. */
export const PROJECT = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

/** What a command said and left behind. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A site as it lies on disk after a build. */
export interface BuiltSite extends Run {
  /** The output folder. */
  readonly output: string;
  /** Every file of it, in path order. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** The text of a file; throws where there is none. */
  textOf(file: string): string;
}

export interface BuildOptions {
  /** Environment on top of this process's own. `GARDEN_SEARCH` is `off` unless it is set here. */
  readonly env?: Readonly<Record<string, string>>;
  readonly output?: string;
  /** The folder of the project that builds, if it is a copy. */
  readonly project?: string;
}

/** Builds a vault, given as files or as the folder they lie in, with the real command, into a temporary folder. */
export async function buildOf(files: Files | string, options: BuildOptions = {}): Promise<BuiltSite> {
  const content = typeof files === "string" ? files : vaultOf(files);
  const output = options.output ?? join(temporaryFolder(), "site");
  const run = await finished(startBuild(content, output, options));
  return { ...run, output, files: filesIn(output), textOf: (file) => readFileSync(join(output, file), "utf8") };
}

/** A copy outside this repository, whose commits would date the notes. */
export function copyOf(vault: string): string {
  const copy = join(temporaryFolder(), "vault");
  cpSync(vault, copy, { recursive: true });
  return copy;
}

/** Madang itself in another folder, to be changed and built with. */
export function copyOfProject(name = "project"): string {
  const project = join(temporaryFolder(), name);
  for (const part of ["src", "_includes", "eleventy.config.ts", "garden.config.ts", "package.json", "tsconfig.json"]) {
    cpSync(join(PROJECT, part), join(project, part), { recursive: true });
  }
  symlinkSync(join(PROJECT, "node_modules"), join(project, "node_modules"));
  return project;
}

/** The real build command, started. */
export function startBuild(
  content: string,
  output: string,
  { env, project = PROJECT }: BuildOptions = {},
): ChildProcess {
  return start(project, BUILD, { GARDEN_CONTENT: content, GARDEN_OUTPUT: output, GARDEN_SEARCH: "off", ...env });
}

/** What `npm run doctor` does. */
export function doctorOf(
  content: string,
  env: Readonly<Record<string, string>> = {},
  ...args: readonly string[]
): Promise<Run> {
  return finished(start(PROJECT, ["--import", "tsx", "src/doctor.ts", ...args], { GARDEN_CONTENT: content, ...env }));
}

/** `npm start`, once it listens. */
export async function startPreview(content: string): Promise<{ port: number; stop: () => void }> {
  const port = 20_000 + (process.pid % 10_000);
  const env = { GARDEN_CONTENT: content, GARDEN_SEARCH: "off" };
  const child = start(PROJECT, [...PREVIEW, `--port=${port}`], env);
  const said = await new Promise<string>((resolve) => {
    let text = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (more: string) => {
        text += more;
        if (/Preview at .*\d\//.test(text)) resolve(text);
      });
    }
    child.on("close", () => resolve(text));
    process.on("exit", () => child.kill("SIGKILL"));
  });
  const listening = /Preview at http:\/\/localhost:(\d+)/.exec(said)?.[1];
  if (listening === undefined) throw new Error(`The preview did not start: ${said}`);
  return { port: Number(listening), stop: () => void child.kill("SIGKILL") };
}

/** Every file below a folder, in path order; none where there is no folder. */
export function filesIn(folder: string): Map<string, Buffer> {
  let entries: string[];
  try {
    entries = readdirSync(folder, { recursive: true, withFileTypes: true, encoding: "utf8" })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  } catch {
    entries = [];
  }
  return new Map(entries.sort().map((file) => [file, readFileSync(join(folder, file))]));
}

const BUILD = ["src/launch.mjs"];
const PREVIEW = ["--import", "tsx", "node_modules/@11ty/eleventy/cmd.cjs", "--config=eleventy.config.ts", "--serve"];

function start(cwd: string, args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, args, {
    cwd,
    env: { ...withoutSettings(process.env), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** A setting of the machine that runs the tests is none of theirs. */
function withoutSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(?:GARDEN_|SITE_|dg|SHOW_|NODE_TEST|NODE_V8|NODE_OPTIONS)/.test(name)),
  );
}

function finished(child: ChildProcess): Promise<Run> {
  let stdout = "";
  let stderr = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, stdout, stderr })));
}
