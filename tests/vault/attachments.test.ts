import assert from "node:assert/strict";
import { test } from "node:test";
import { type Files, published, vaultOf } from "../vault-of.ts";
import { gardenIn } from "./reading.ts";

const PNG = "not really a picture";

/** What a vault with one published note, and these files, would have copied beside its pages. */
function copiedFor(body: string, files: Files): string[] {
  return gardenIn(vaultOf({ "a/A.md": published(body), ...files })).copied;
}

/** The codes of what is told of such a vault. */
function toldOf(body: string, files: Files): string[] {
  return gardenIn(vaultOf({ "a/A.md": published(body), ...files })).garden.diagnostics.map(({ code }) => code);
}

test("a picture is found by its path from the vault's root", () => {
  assert.deepEqual(copiedFor("![[files/x.png]]", { "files/x.png": PNG, "x.png": PNG }), ["img/user/files/x.png"]);
});

test("a picture is found by its name anywhere in the vault", () => {
  assert.deepEqual(copiedFor("![[x.png]]", { "deep/er/x.png": PNG }), ["img/user/deep/er/x.png"]);
});

test("of several pictures of one name the nearest to the note is taken", () => {
  assert.deepEqual(copiedFor("![[x.png]]", { "b/x.png": PNG, "a/files/x.png": PNG }), ["img/user/a/files/x.png"]);
});

test("a picture is found from the note's own folder", () => {
  const files = { "b/x.png": PNG, "a/y.png": PNG };
  assert.deepEqual(copiedFor("![](../b/x.png) ![](./y.png)", files), ["img/user/a/y.png", "img/user/b/x.png"]);
});

test("a picture is found whatever the case and the Unicode form of its name", () => {
  const name = `${"마당 사진".normalize("NFD")}.PNG`;
  assert.deepEqual(copiedFor("![[마당 사진.png]]", { [name]: PNG }), ["img/user/마당 사진.PNG"]);
});

test("a file that is only linked is copied too", () => {
  assert.deepEqual(copiedFor("[[plan.pdf]] and [the plan](../b.zip)", { "plan.pdf": PNG, "b.zip": PNG }), [
    "img/user/b.zip",
    "img/user/plan.pdf",
  ]);
});

test("the address that the Digital Garden plugin writes is percent-decoded", () => {
  const address = encodeURI("/img/user/첨부 파일/마당(1) & 집.png");
  const root = vaultOf({
    "src/site/notes/A.md": published(`![마당.png](${address})`),
    "src/site/img/user/첨부 파일/마당(1) & 집.png": PNG,
    "src/site/img/user/unused.png": PNG,
  });
  assert.deepEqual(gardenIn(root).copied, ["img/user/첨부 파일/마당(1) & 집.png"]);
});

test("the same address finds the file in a raw vault", () => {
  assert.deepEqual(copiedFor("![x.png](/img/user/b/x.png)", { "b/x.png": PNG }), ["img/user/b/x.png"]);
});

test("what no published note shows is not copied", () => {
  const files = { "used.png": PNG, "unused.png": PNG, "secret.png": PNG, "P.md": "![[secret.png]]" };
  assert.deepEqual(copiedFor("![[used.png]]", files), ["img/user/used.png"]);
});

test("a picture shown in code or in a comment is not copied", () => {
  assert.deepEqual(
    copiedFor("`![[x.png]]` %% ![[y.png]] %% <!-- ![](z.png) -->", filesOf("x.png", "y.png", "z.png")),
    [],
  );
});

test("a picture that only a private property names is not copied", () => {
  const root = vaultOf({ "A.md": published("Words.", 'contract: "[[x.png]]"'), "x.png": PNG });
  assert.deepEqual(gardenIn(root).copied, []);
});

test("files in hidden folders are not found", () => {
  const body = "![[x.png]] ![](../.obsidian/y.png)";
  const files = filesOf(".trash/x.png", ".obsidian/y.png");
  assert.deepEqual([copiedFor(body, files), toldOf(body, files)], [[], ["missing-attachment", "missing-attachment"]]);
});

test("a missing attachment is told with its note and line", () => {
  const { diagnostics } = gardenIn(vaultOf({ "A.md": published("One.\n\n![[gone.png]]") })).garden;
  assert.deepEqual(
    diagnostics.map(({ code, path, line }) => [code, path, line]),
    [["missing-attachment", "A.md", 6]],
  );
});

for (const address of [
  "../../../etc/hostname.png",
  "../../secret.png",
  "./../../secret.png",
  "b/../../../secret.png",
  "/../secret.png",
  "/img/user/../../secret.png",
  "/img/../../secret.png",
  "%2e%2e/%2e%2e/secret.png",
  "..\\..\\secret.png",
]) {
  test(`a picture at ${address} is outside: nothing is copied, and it is told`, () => {
    const root = vaultOf({
      "vault/a/A.md": published(`![x](${address})`),
      "secret.png": PNG,
      "vault/.secret.png": PNG,
    });
    const { copied, garden } = gardenIn(`${root}/vault`);
    assert.deepEqual([copied, garden.diagnostics.length], [[], 1]);
    assert.match(garden.diagnostics[0]?.code ?? "", /^(?:link-leaves-vault|missing-attachment)$/);
  });
}

test("a wikilink out of the vault is told", () => {
  assert.deepEqual(toldOf("![[../../secret.png]]", {}), ["link-leaves-vault"]);
});

function filesOf(...paths: readonly string[]): Files {
  return Object.fromEntries(paths.map((path) => [path, PNG]));
}
