import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** How a command ended, and everything it said. */
export interface Outcome {
  readonly ok: boolean;
  readonly output: string;
}

/** A command under way. */
export interface Running {
  /** Everything it has said so far. */
  output(): string;
  /** Resolves when it has ended by itself or was stopped. */
  readonly ended: Promise<Outcome>;
  /** Ends it, and whatever it started. */
  stop(): Promise<void>;
}

/** Starts a command in the project's root, with `env` laid over this process's own. It never outlives this process. */
export function startCommand(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Running {
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, so that its children can be ended with it. Windows starts `npm` through a shell only.
    detached: !IS_WINDOWS,
    shell: IS_WINDOWS && command === "npm",
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const kill = (): void => killGroup(child);
  process.once("exit", kill);
  const ended = new Promise<Outcome>((resolve) => {
    child.on("error", (error) => resolve({ ok: false, output: `${output}${error.message}` }));
    child.on("close", (code) => resolve({ ok: code === 0, output }));
  }).finally(() => process.off("exit", kill));
  return {
    output: () => output,
    ended,
    async stop() {
      kill();
      await ended;
    },
  };
}

/** Runs a command to its end, or for so many seconds. */
export async function runCommand(
  command: string,
  args: readonly string[],
  { env, seconds }: { readonly env?: NodeJS.ProcessEnv; readonly seconds: number },
): Promise<Outcome> {
  const running = startCommand(command, args, env);
  const timer = setTimeout(() => void running.stop(), seconds * 1000);
  return running.ended.finally(() => clearTimeout(timer));
}

const IS_WINDOWS = process.platform === "win32";

function killGroup({ pid, exitCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null) return;
  try {
    if (IS_WINDOWS) spawn("taskkill", ["/pid", String(pid), "/t", "/f"], { stdio: "ignore" });
    else process.kill(-pid, "SIGKILL");
  } catch {
    // It ended in the meantime.
  }
}
