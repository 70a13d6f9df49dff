import type { SiteSettings } from "../../src/garden/types.ts";
import { dataFiles } from "../../src/outputs/data-files.ts";
import { createPages } from "../../src/pages/pages.ts";
import { createVaultReader } from "../../src/vault/read-vault.ts";
import { gardenOf, type TestGarden } from "../garden-of.ts";
import { vaultOf } from "../vault-of.ts";
import type { Case } from "./case.ts";

/** A case's vault as a site. */
export interface CaseSite {
  readonly garden: TestGarden;
  /** Every file of text the site is made of, by its place in the output folder, in order. */
  readonly files: ReadonlyMap<string, string>;
  /** Notes that are not published: those the case names, and those the gate kept back. */
  readonly privatePaths: readonly string[];
  /** The whole page of a note. */
  pageOf(path: string): string;
}

/** Builds a case's vault in memory, pages and data files included; the files are made when they are asked for. */
export function siteOf(one: Case): CaseSite {
  const { notes, files: bases, attachments, privatePaths, basePath, language = "en" } = one;
  const vault = one.publish === undefined ? { notes, privatePaths } : readThroughGate(one, one.publish);
  const garden = gardenOf(vault.notes, { attachments, privatePaths: vault.privatePaths, basePath, language, bases });
  const settings: SiteSettings = { ...SETTINGS, url: `https://example.org${basePath}`, basePath, language };
  const pages = () =>
    createPages({
      garden: garden.garden,
      settings,
      assets: { style: "/_/style.css", script: "/_/script.js" },
      renderBody: garden.bodyOf,
      hrefOfLink: garden.hrefOfLink,
    });
  let files: ReadonlyMap<string, string> | undefined;
  return {
    garden,
    privatePaths: vault.privatePaths,
    get files() {
      files ??= new Map([
        ...pages().flatMap(({ file, render, search }) => [
          [file, render()] as const,
          ...(search === undefined ? [] : [[`search record of ${file}`, JSON.stringify(search())] as const]),
        ]),
        ...dataFiles(garden.garden, settings).map(({ file, render }) => [file, render()] as const),
        ...[...garden.garden.notes.values()].map(
          (note) => [note.sourceUrl.slice(1), garden.sourceOf(note.path)] as const,
        ),
      ]);
      return files;
    },
    pageOf: (path) =>
      pages()
        .find(({ url }) => url === garden.noteAt(path).url)
        ?.render() ?? "",
  };
}

const SETTINGS: SiteSettings = {
  title: "A garden",
  description: "",
  url: "",
  basePath: "",
  language: "en",
  features: {
    backlinks: true,
    toc: true,
    tags: true,
    search: true,
    created: true,
    updated: true,
    localGraph: true,
    graph: true,
  },
};

/** What a real folder's notes are once the vault has been read: those that stay private are paths. */
function readThroughGate({ notes, privatePaths }: Case, publish: "flag" | "all"): Pick<Case, "notes" | "privatePaths"> {
  const vault = createVaultReader(vaultOf(notes), { publish, isIgnored: () => false }).read();
  return {
    notes: Object.fromEntries(
      vault.notes.map(({ path, properties, body }) => [path, `---\n${JSON.stringify(properties)}\n---\n${body}`]),
    ),
    privatePaths: [...privatePaths, ...vault.privatePaths],
  };
}
