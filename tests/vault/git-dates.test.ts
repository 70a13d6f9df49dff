import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { renameSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gitDatesOf } from "../../src/vault/git-dates.ts";
import { type Files, published, temporaryFolder, vaultOf, writeFiles } from "../vault-of.ts";
import { gardenIn, only } from "./reading.ts";

function git(root: string, ...args: readonly string[]): void {
  execFileSync("git", ["-C", root, "-c", "user.name=Mina", "-c", "user.email=mina@example.org", ...args], {
    stdio: "ignore",
    env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" },
  });
}

/** Commits everything in a folder at a time. */
function commit(root: string, date: string): void {
  git(root, "add", "-A");
  process.env.GIT_COMMITTER_DATE = date;
  git(root, "commit", "--allow-empty", "-m", "x", `--date=${date}`);
  delete process.env.GIT_COMMITTER_DATE;
}

function repositoryOf(files: Files, date: string): string {
  const root = vaultOf(files);
  git(root, "init", "-b", "main");
  commit(root, date);
  return root;
}

test("a note without dates has the date of its last commit, on the committer's own clock", () => {
  const root = repositoryOf({ "A.md": published("old"), "B.md": published("") }, "2025-01-01T00:30:00+09:00");
  writeFiles(root, { "A.md": published("new") });
  commit(root, "2025-02-03T09:30:00+09:00");
  const { notes } = gardenIn(root).garden;
  assert.deepEqual(
    [notes.get("A.md")?.updated, notes.get("B.md")?.updated],
    ["2025-02-03T09:30:00+09:00", "2025-01-01T00:30:00+09:00"],
  );
});

test("a note that gives a date itself, or in its name, is not dated by its commit", () => {
  const root = repositoryOf(
    { "A.md": published("", "created: 2024-01-01"), "2024-02-02.md": published("") },
    "2025-02-03T09:30:00+09:00",
  );
  const { notes } = gardenIn(root).garden;
  assert.deepEqual([notes.get("A.md")?.updated, notes.get("2024-02-02.md")?.updated], [undefined, undefined]);
});

test("`updated` wins over the commit", () => {
  const root = repositoryOf({ "A.md": published("", "updated: 2024-01-01") }, "2025-02-03T09:30:00+09:00");
  assert.equal(gardenIn(root).garden.notes.get("A.md")?.updated, "2024-01-01");
});

test("names with spaces, Hangul, quotes and accents find their commits", () => {
  const names = ["마당 하나.md", `${"옛 마당".normalize("NFD")}.md`, 'a "b" \\c.md', "é/ü.md"];
  const root = repositoryOf(Object.fromEntries(names.map((name) => [name, ""])), "2025-02-03T09:30:00Z");
  assert.deepEqual([...gitDatesOf(root).dates.keys()].sort(), names.map((name) => name.normalize("NFC")).sort());
});

test("a vault in a folder of a repository has dates by its own paths", () => {
  const root = repositoryOf({ "vault/a/A.md": "", "README.md": "" }, "2025-02-03T09:30:00Z");
  assert.deepEqual([...gitDatesOf(join(root, "vault")).dates.keys()], ["a/A.md"]);
});

test("a moved note has the date of its move, an uncommitted one has none", () => {
  const root = repositoryOf({ "A.md": "words" }, "2025-01-01T00:00:00Z");
  renameSync(join(root, "A.md"), join(root, "B.md"));
  commit(root, "2025-02-03T00:00:00Z");
  writeFiles(root, { "C.md": "" });
  const { dates } = gitDatesOf(root);
  assert.match(dates.get("B.md") ?? "", /^2025-02-03/);
  assert.equal(dates.get("C.md"), undefined);
});

test("a shallow clone dates nothing, and is told with what to do", () => {
  const root = repositoryOf({ "A.md": published("Words.") }, "2025-01-01T00:00:00Z");
  commit(root, "2025-02-03T00:00:00Z");
  const clone = join(temporaryFolder(), "clone");
  execFileSync("git", ["clone", "--depth", "1", `file://${root}`, clone], { stdio: "ignore" });
  const { garden } = gardenIn(clone);
  assert.equal(garden.notes.get("A.md")?.updated, undefined);
  assert.match(only(garden.diagnostics, "shallow-clone").hint, /fetch-depth: 0/);
});

test("outside git, and in a repository without commits, there are no dates and nothing to tell", () => {
  const root = vaultOf({ "A.md": published("Words.") });
  assert.deepEqual(gardenIn(root).garden.diagnostics, []);
  git(root, "init");
  assert.deepEqual(gitDatesOf(root), { dates: new Map(), shallow: false });
});
