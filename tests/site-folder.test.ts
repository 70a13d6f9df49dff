import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ConfigError } from "../src/config.ts";
import { createSiteFolder } from "../src/site-folder.ts";
import { type Files, temporaryFolder, textIn, vaultOf, writeFiles } from "./vault-of.ts";

const SITE: Files = { "garden.json": "{}", "a/index.html": "old" };

/** Puts a new site in the place of what lies in `site`. */
function replace(root: string): void {
  const folder = createSiteFolder(join(root, "site"));
  folder.prepare();
  folder.write("garden.json", "{}");
  folder.write("b/index.html", "new");
  folder.publish();
}

test("a site is made where there was nothing", () => {
  const root = temporaryFolder();
  replace(root);
  assert.deepEqual(readdirSync(root), ["site"]);
  assert.equal(textIn(root, "site/b/index.html"), "new");
});

test("a new site takes the place of the old one whole", () => {
  const root = vaultOf({ "site/garden.json": "{}", "site/a/index.html": "old" });
  replace(root);
  assert.deepEqual(readdirSync(join(root, "site")).sort(), ["b", "garden.json"]);
});

test("the old site stays untouched until the new one is published", () => {
  const root = temporaryFolder();
  writeFiles(join(root, "site"), SITE);
  const folder = createSiteFolder(join(root, "site"));
  folder.prepare();
  folder.write("a/index.html", "new");
  assert.equal(textIn(root, "site/a/index.html"), "old");
});

test("what a broken build left behind does not get into the next site", () => {
  const root = vaultOf({ "site.building/left/index.html": "half" });
  replace(root);
  assert.equal(existsSync(join(root, "site/left")), false);
});

test("an empty folder may become a site", () => {
  const root = vaultOf({ "site/": "" });
  replace(root);
  assert.equal(textIn(root, "site/b/index.html"), "new");
});

test("a folder with somebody's files is refused and keeps them", () => {
  const root = vaultOf({ "site/thesis.txt": "years of work" });
  assert.throws(
    () => createSiteFolder(join(root, "site")).prepare(),
    (error: ConfigError) => /site holds files that are no site of Madang's; name an empty folder/.test(error.message),
  );
  assert.equal(textIn(root, "site/thesis.txt"), "years of work");
});

test("a file in the place of the output folder is told as a wrong setting", () => {
  const root = vaultOf({ site: "a file" });
  assert.throws(() => createSiteFolder(join(root, "site")).prepare(), ConfigError);
  assert.equal(textIn(root, "site"), "a file");
});

test("somebody's folders beside the site keep their files", () => {
  const root = vaultOf({ ...prefixed(SITE), "site.old/thesis.txt": "years of work", "site.bak/x.txt": "more" });
  replace(root);
  assert.deepEqual(
    [textIn(root, "site.old/thesis.txt"), textIn(root, "site.bak/x.txt"), readdirSync(root).sort()],
    ["years of work", "more", ["site", "site.bak", "site.old"]],
  );
});

test("a file is copied into the new site, folders and all", () => {
  const root = vaultOf({ "from.png": "picture" });
  const folder = createSiteFolder(join(root, "site"));
  folder.prepare();
  folder.copy("img/user/마당/x.png", join(root, "from.png"));
  folder.publish();
  assert.equal(textIn(root, "site/img/user/마당/x.png"), "picture");
});

function prefixed(files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [`site/${path}`, content]));
}
