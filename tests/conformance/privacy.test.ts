import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { siteOf } from "./site.ts";
import { topics } from "./topics.ts";

// Whatever a case is about, none of its site's files may say where a private note lies.

for (const { file, cases } of topics()) {
  const sites = cases.map((one) => ({ ...one, site: siteOf(one) })).filter(({ site }) => site.privatePaths.length > 0);
  if (sites.length === 0) continue;
  describe(`conformance, privacy: ${file}`, () => {
    for (const { title, line, site } of sites) {
      test(`${title} (line ${line})`, () => {
        for (const spelling of site.privatePaths.flatMap((path) =>
          spellingsOf(path, [...site.garden.garden.notes.keys()]),
        )) {
          for (const [name, text] of site.files) {
            assert.ok(!`${name}\n${text}`.toLowerCase().includes(spelling), `${name} holds ${spelling}:\n${text}`);
          }
        }
      });
    }
  });
}

test("a private path would be found", () => {
  const [spelling = ""] = spellingsOf("Drawer/Secret plan.md", []);
  assert.ok("see drawer/secret plan".includes(spelling));
});

/**
 * A path and its folder, as written, encoded and slugged; a name alone is the words of whoever links to it, and a folder
 * that holds published notes is no secret.
 */
function spellingsOf(path: string, published: readonly string[]): string[] {
  const bare = path.replace(/\.md$/i, "");
  const folder = bare.slice(0, bare.lastIndexOf("/") + 1);
  const spellings =
    folder === "" ? [`${bare}.md`] : published.some((note) => note.startsWith(folder)) ? [bare] : [bare, folder];
  return spellings
    .flatMap((spelling) => [spelling, encodeURI(spelling), spelling.replace(/ +/g, "-")])
    .map((spelling) => spelling.toLowerCase());
}
