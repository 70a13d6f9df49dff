import assert from "node:assert/strict";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { createConfig, ignoredBy } from "../../src/config.ts";
import { walk } from "../../src/vault/walk.ts";
import { type Files, vaultOf } from "../vault-of.ts";
import { only, publishedIn, readingOf } from "./reading.ts";

/** The paths walked in a vault. */
function pathsIn(root: string, ignore: readonly string[] = []): string[] {
  const config = createConfig([{ from: "test", options: { content: { ignore } } }]);
  return walk(root, ignoredBy(config, [])).files.map((file) => file.path);
}

/** What is told of a vault's one symbolic link, and what is read all the same. */
function linkIn(files: Files, link: string, target: string): { paths: string[]; message: string; hint: string } {
  const root = vaultOf(files);
  symlinkSync(target, join(root, link));
  const { files: walked, diagnostics } = walk(root, () => false);
  const { message, hint } = only(diagnostics, "refused-link");
  return { paths: walked.map((file) => file.path), message, hint };
}

test("hidden folders and files are not read: .obsidian, .trash, .git and any other", () => {
  const root = vaultOf({
    ".obsidian/plugins/x/data.json": "",
    ".trash/A.md": "",
    ".git/HEAD": "",
    ".env": "",
    "b/.hidden.md": "",
    "b/C.md": "",
  });
  assert.deepEqual(pathsIn(root), ["b/C.md"]);
});

test("the ignore list leaves out folders with all they hold, and single notes", () => {
  const root = vaultOf({ "Templates/a/T.md": "", "b/Templates/U.md": "", "c/Old.md": "", "c/New.md": "" });
  assert.deepEqual(pathsIn(root, ["Templates", "c/Old.md"]), ["b/Templates/U.md", "c/New.md"]);
});

test("the ignore list does not mind slashes at its ends, case, or how Hangul is typed", () => {
  const root = vaultOf({ "Templates/T.md": "", [`${"서식".normalize("NFD")}/U.md`]: "", "A.md": "" });
  assert.deepEqual(pathsIn(root, ["/templates/", "서식"]), ["A.md"]);
});

test("a name typed in another Unicode form is the same name", () => {
  const vault = readingOf({ [`${"마당".normalize("NFD")}.md`]: "---\ndg-publish: true\n---\n" });
  assert.deepEqual(publishedIn(vault), ["마당.md"]);
});

test("of two files whose names differ by Unicode form only, the first stays and the other is told", () => {
  const nfd = `${"마당".normalize("NFD")}.md`;
  for (const order of [
    [nfd, "마당.md"],
    ["마당.md", nfd],
  ]) {
    const root = vaultOf(Object.fromEntries(order.map((name) => [name, name === nfd ? "decomposed" : "composed"])));
    const { files, diagnostics } = walk(root, () => false);
    assert.deepEqual(
      [files.map((file) => file.absolute), only(diagnostics, "same-name").path],
      [[join(root, nfd)], "마당.md"],
    );
  }
});

test("a vault that is itself a symbolic link is read", () => {
  const root = vaultOf({ "real/A.md": "" });
  symlinkSync(join(root, "real"), join(root, "link"));
  assert.deepEqual(pathsIn(join(root, "link")), ["A.md"]);
});

test("a link to a file of the vault is read as that file", () => {
  const root = vaultOf({ "a/A.md": "" });
  symlinkSync("a/A.md", join(root, "B.md"));
  assert.deepEqual(pathsIn(root), ["B.md", "a/A.md"]);
});

test("a link to a folder of the vault is told; what the folder holds is read once", () => {
  const { paths, message } = linkIn({ "a/A.md": "" }, "b", "a");
  assert.deepEqual(paths, ["a/A.md"]);
  assert.match(message, /a folder of this vault, which is read in its own place/);
});

for (const [what, link, target] of [
  ["a file outside the vault", "B.md", "/etc/hostname"],
  ["a folder outside the vault", "b", "/etc"],
  ["the folder the vault lies in", "b", ".."],
  ["a hidden file of the vault", "B.md", ".secret/S.md"],
] as const) {
  test(`a link to ${what} is refused, with what to do`, () => {
    const { paths, message, hint } = linkIn({ "A.md": "", ".secret/S.md": "" }, link, target);
    assert.deepEqual(paths, ["A.md"]);
    assert.match(message, /leaves the vault and is not followed/);
    assert.equal(hint, "Copy what it points at into the vault.");
  });
}

test("a link to nothing is told", () => {
  assert.match(linkIn({ "A.md": "" }, "B.md", "gone.md").message, /leads to nothing/);
});

test("links that lead to each other are told, and the walk ends", () => {
  const root = vaultOf({ "A.md": "" });
  symlinkSync("c.md", join(root, "b.md"));
  symlinkSync("b.md", join(root, "c.md"));
  const { files, diagnostics } = walk(root, () => false);
  assert.equal(files.length, 1);
  assert.deepEqual(
    diagnostics.map((diagnostic) => diagnostic.message),
    ["The symbolic link leads round in a circle.", "The symbolic link leads round in a circle."],
  );
});

test("a folder that links to itself is told, and the walk ends", () => {
  const { paths, message } = linkIn({ "a/A.md": "" }, "a/self", ".");
  assert.deepEqual(paths, ["a/A.md"]);
  assert.match(message, /a folder of this vault/);
});

test("a link into the vault by way of a folder outside is refused where its target lies outside", () => {
  const outside = vaultOf({ "S.md": "" });
  const { paths } = linkIn({ "A.md": "" }, "B.md", join(outside, "S.md"));
  assert.deepEqual(paths, ["A.md"]);
});

test("an attachment folder of a Digital Garden lets no link out either", () => {
  const root = vaultOf({ "img/user/a.png": "", "secret.png": "", "notes/A.md": "" });
  symlinkSync("../../secret.png", join(root, "img/user/b.png"));
  const vault = readingOf(join(root, "notes"), { attachmentRoot: join(root, "img/user") });
  assert.deepEqual([...vault.attachments.keys()], ["a.png"]);
  assert.equal(only(vault.diagnostics, "refused-link").path, "b.png");
});

test("an empty vault, and empty folders, hold nothing", () => {
  const root = vaultOf({});
  mkdirSync(join(root, "a/b"), { recursive: true });
  assert.deepEqual(pathsIn(root), []);
});
