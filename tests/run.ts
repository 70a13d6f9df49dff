import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

// `npm test` runs every test; `npm test -- links search` runs the files with one of these words in their path.

const root = fileURLToPath(new URL("..", import.meta.url));
const words = process.argv.slice(2);
const unit = testFiles(/\.test\.tsx?$/);
const browser = testFiles(/^tests\/browser\/[^/]+\.spec\.ts$/);

const failed = [
  ...(await fails("unit tests", unit, ["--import", "tsx", "--test", "--test-reporter=spec", ...unit])),
  ...(await fails("browser tests", browser, ["node_modules/@playwright/test/cli.js", "test", ...browser.map(exactly)])),
];
const ran = unit.length + browser.length;
if (ran === 0) console.error(`Tests: no test file has ${words.map((word) => `"${word}"`).join(" or ")} in its path.`);
else if (failed.length > 0) console.error(`Tests: the ${failed.join(" and the ")} failed.`);
else console.log(`Tests: all passed (${unit.length} unit test files, ${browser.length} browser test files).`);
process.exitCode = ran === 0 || failed.length > 0 ? 1 : 0;

/** From the project's root, in the same order everywhere. Node 20 takes no patterns after `--test`. */
function testFiles(name: RegExp): string[] {
  return readdirSync(`${root}/tests`, { recursive: true, encoding: "utf8" })
    .map((file) => `tests/${file.replaceAll("\\", "/")}`)
    .filter((file) => name.test(file) && !file.startsWith("tests/vaults/"))
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
    .sort();
}

/** Playwright reads file arguments as patterns. */
function exactly(file: string): string {
  return `${file.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}$`;
}

/** The name back if they fail; nothing is run where there are no files. */
async function fails(name: string, files: readonly string[], args: readonly string[]): Promise<string[]> {
  if (files.length === 0) return [];
  const child = spawn(process.execPath, args, { cwd: root, stdio: "inherit" });
  const code = await new Promise<number>((resolve) => child.on("close", (status) => resolve(status ?? 1)));
  return code === 0 ? [] : [name];
}
