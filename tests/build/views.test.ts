import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { BUILT_IN_VIEWS } from "../../src/owner/built-in-views.ts";
import { published } from "../vault-of.ts";
import { buildOf, PROJECT } from "./build-of.ts";
import { projectOf } from "./project-of.ts";

const VAULT = { "A.md": published("[[B]]"), "B.md": published("## One\n\nB.\n\n## Two\n\nB.") };

test("every view of Madang's can be replaced", () => {
  // A card is a picture, kept from build to build by its words: no view of a page.
  const files = readdirSync(`${PROJECT}/_includes`).filter(
    (name) => name.endsWith(".tsx") && name !== "social-card.tsx",
  );
  assert.deepEqual(Object.keys(BUILT_IN_VIEWS), files.map((name) => name.replace(".tsx", "")).sort());
});

test("the owner's views stand in for Madang's, wherever these are shown, and may show them", async () => {
  const project = projectOf(
    { views: "views" },
    {
      "views/backlinks.tsx": [
        'import type { ComponentProps } from "preact";',
        'import { Backlinks as BuiltIn } from "../_includes/backlinks.tsx";',
        "export function Backlinks(props: ComponentProps<typeof BuiltIn>) {",
        '  return <div class="mine">{props.backlinks.count} <BuiltIn {...props} /></div>;',
        "}",
      ].join("\n"),
      "views/not-found-page.tsx": [
        'import type { NotFoundPageProps } from "../_includes/not-found-page.tsx";',
        'import { Layout } from "../_includes/layout.tsx";',
        "export default ({ head }: NotFoundPageProps) => <Layout head={head}><h1>Lost</h1></Layout>;",
      ].join("\n"),
    },
  );
  const site = await buildOf(VAULT, { project });
  assert.equal(site.code, 0, site.stderr + site.stdout);
  assert.match(site.textOf("b/index.html"), /<div class="mine">1 <section[^>]*class="backlinks"/);
  assert.match(site.textOf("404.html"), /<main[^>]*><h1>Lost<\/h1><\/main>/);
});

test("views that cannot be used stop the build at once, every file named", async () => {
  const project = projectOf(
    { views: "views" },
    {
      "views/backlink.tsx": "export function Backlink() { return null; }",
      "views/toc.tsx": "export function Contents() { return null; }",
      "views/progress.tsx": "throw new Error('not today');",
      "views/mentions.tsx": "export const nothing = 1;",
      "views/helpers/words.ts": "export const words = 1;",
    },
  );
  const site = await buildOf(VAULT, { project });
  assert.equal(site.code, 1);
  for (const problem of [
    "views/backlink.tsx: there is no view of this name to stand in for; there are backlinks, breadcrumbs,",
    "views/mentions.tsx exports no view; it may export Mentions",
    "views/progress.tsx cannot be used: not today",
    "views/toc.tsx exports Contents, which stands in for nothing; there are Toc",
  ]) {
    assert.ok(site.stderr.includes(`  - ${problem}`), `${problem} in ${site.stderr}`);
  }
  assert.equal(site.files.size, 0);
});

test("an error in a view names its file", async () => {
  const files = { "my-views/backlinks.tsx": "export function Backlinks() { throw new Error('oh no'); }" };
  const site = await buildOf(VAULT, { project: projectOf({ views: "my-views" }, files) });
  assert.equal(site.code, 1);
  assert.match(site.stderr + site.stdout, /my-views\/backlinks\.tsx: oh no/);
});

test("a folder of views of any name is read as TSX", async () => {
  const files = { "parts/toc.tsx": "export function Toc() { return <b>mine</b>; }" };
  const site = await buildOf(VAULT, { project: projectOf({ views: "parts" }, files) });
  assert.equal(site.code, 0, site.stderr + site.stdout);
  assert.match(site.textOf("b/index.html"), /<b>mine<\/b>/);
});
