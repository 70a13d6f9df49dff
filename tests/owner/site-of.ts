import { join } from "node:path";
import { createLine } from "../../src/build.ts";
import type { GardenOptions } from "../../src/config.ts";
import type { Diagnostic } from "../../src/garden/site-types.ts";
import { readSettings } from "../../src/settings.ts";
import { type Files, vaultOf } from "../vault-of.ts";

/** The site of a project, and what a test may want to know of it. */
export interface TestSite {
  /** A page or data file, by its place in the output folder; throws where there is none. */
  textOf(file: string): string;
  /** Every page and data file, as one text. */
  whole(): string;
  /** Where each copied file goes. */
  readonly copied: readonly string[];
  told(code: string): readonly Diagnostic[];
}

/** The site that a project with these files makes, notes in `content/` among them, without Madang's own assets. */
export function siteOf(
  files: Files,
  options: GardenOptions = {},
  env: Readonly<Record<string, string>> = {},
): TestSite {
  const root = vaultOf({ "content/Other.md": "---\ndg-publish: true\n---\nOther.", ...files });
  const named = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value.replace("ROOT", root)]));
  const settings = readSettings(root, options, { GARDEN_SEARCH: "off", ...named });
  const build = createLine(settings, {
    style: "/_/style.css",
    script: "/_/script.js",
    files: new Map(),
    ...(settings.config.comments === false ? {} : { comments: { script: "/_/comments.js", style: "/_/comments.css" } }),
  })();
  const outputs = new Map([...build.pages, ...build.data].map((output) => [output.file, output]));
  return {
    textOf(file) {
      const output = outputs.get(file);
      if (output === undefined) throw new Error(`There is no ${file}, only ${[...outputs.keys()].join(", ")}`);
      return output.render();
    },
    whole: () => [...outputs.values()].map((output) => output.render()).join("\n"),
    copied: [...build.attachments.keys()],
    told: (code) => build.garden.diagnostics.filter((diagnostic) => diagnostic.code === code),
  };
}

/** What a page shows, without the frame round its content. */
export function mainOf(html: string): string {
  return /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "";
}

/** A folder of the project, as tests name it. */
export const SLOTS = join("content", ".garden", "slots");
