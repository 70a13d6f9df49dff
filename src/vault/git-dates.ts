import { execFileSync } from "node:child_process";

/**
 * When each file below `root` was last committed, in ISO 8601, by its path from `root`. Empty outside git, and in a
 * shallow clone, whose only commit would date every note; `shallow` tells so.
 */
export function gitDatesOf(root: string): { dates: ReadonlyMap<string, string>; shallow: boolean } {
  const none = { dates: new Map<string, string>(), shallow: false };
  if (git(root, ["rev-parse", "--is-inside-work-tree"])?.trim() !== "true") return none;
  if (git(root, ["rev-parse", "--is-shallow-repository"])?.trim() === "true") return { ...none, shallow: true };
  const log = git(root, [
    "-c",
    "core.quotePath=false",
    "log",
    "--format=%x01%cI",
    "--name-only",
    "-z",
    "--relative",
    "--no-renames",
    "--",
    ".",
  ]);
  const dates = new Map<string, string>();
  for (const commit of (log ?? "").split("\u0001").slice(1)) {
    const [date = "", ...names] = commit.split(/[\0\n]/);
    for (const name of names) {
      const path = name.normalize("NFC");
      if (path !== "" && !dates.has(path)) dates.set(path, date);
    }
  }
  return { dates, shallow: false };
}

function git(root: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync("git", ["-C", root, ...args], {
      encoding: "utf8",
      maxBuffer: 1 << 30,
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return undefined;
  }
}
