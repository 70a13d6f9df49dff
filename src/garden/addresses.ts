import type { Diagnostic, Url, VaultPath } from "./site-types.ts";
import { slugOf, slugPathOf } from "./slug.ts";
import type { ParsedNote } from "./types.ts";

/** The file an address is served from: `"/a//b/"` is `"a/b/index.html"`, `"/x.html"` is `"x.html"`. */
export function fileOf(url: Url): string {
  const path = decoded(url)
    .split("/")
    .filter((segment) => segment !== "")
    .join("/");
  if (/\.html?$/i.test(path) && !url.endsWith("/")) return path;
  return path === "" ? "index.html" : `${path}/index.html`;
}

/** Two addresses with one key cannot both exist: case and Unicode form do not tell files apart everywhere. */
export function lookupKeyOf(file: string): string {
  return file.normalize("NFC").toLowerCase();
}

/** The address of a page's Markdown: `"/a/index.md"` for `"/a/"`, `"/x.md"` for `"/x.html"`. */
export function sourceUrlOf(url: Url): Url {
  return `/${fileOf(url).replace(/\.html?$/i, ".md")}`;
}

/** Hands out addresses, each once. Knows files and the folders they need, so that neither hides the other. */
export class AddressBook {
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();
  readonly #numbers = new Map<Url, number>();

  constructor(reserved: readonly string[]) {
    for (const file of reserved) this.#take(file);
  }

  /** Takes an address; `false` where another page has it, or the file system would not. */
  claim(url: Url): boolean {
    const files = [fileOf(url), fileOf(url).replace(/\.html?$/i, ".md")];
    if (files.some((file) => this.#isTaken(file))) return false;
    for (const file of files) this.#take(file);
    return true;
  }

  /** Whether an address lies where a file is, or in a folder the site keeps for itself: none below it is free. */
  isWalled(url: Url): boolean {
    return foldersOf(lookupKeyOf(fileOf(url))).some((folder) => this.#files.has(folder));
  }

  /** The next number to try for an address that is taken: 2, 3, … */
  nextNumber(url: Url): number {
    const number = (this.#numbers.get(url) ?? 1) + 1;
    this.#numbers.set(url, number);
    return number;
  }

  /** Whether something is served at an address, a file of Madang's own included. */
  has(url: Url): boolean {
    const key = lookupKeyOf(fileOf(url));
    return this.#files.has(key) || this.#files.has(key.replace(/\/index\.html$/, "")) || this.isWalled(url);
  }

  #isTaken(file: string): boolean {
    const key = lookupKeyOf(file);
    return this.#files.has(key) || this.#folders.has(key) || foldersOf(key).some((folder) => this.#files.has(folder));
  }

  #take(file: string): void {
    const key = lookupKeyOf(file);
    this.#files.add(key);
    for (const folder of foldersOf(key)) this.#folders.add(folder);
  }
}

/** Files of Madang's own that no note may stand in for; a name without extension keeps a whole folder. */
export const RESERVED = [
  "_",
  "pagefind",
  "img/user",
  "404.html",
  "garden.json",
  "tasks.ics",
  "tasks.csv",
  "feed.xml",
  "feed.json",
  "sitemap.xml",
  "robots.txt",
  "llms.txt",
  "calendar.ics",
];

/**
 * Gives every note its address: the home note `/`, then permalinks byte for byte, then slugged paths, each in path order.
 * Of two claims the first keeps the address; the other note gets its slugged path, then a number, and is told.
 */
export function assignAddresses(
  notes: Iterable<ParsedNote>,
  book: AddressBook,
  tell: (diagnostic: Diagnostic) => void,
): { urls: Map<VaultPath, Url>; home?: VaultPath } {
  const urls = new Map<VaultPath, Url>();
  const owners = new Map<string, VaultPath>();
  const waiting: ParsedNote[] = [];
  const all = [...notes];
  const give = (note: ParsedNote, url: Url): void => {
    urls.set(note.path, url);
    owners.set(lookupKeyOf(fileOf(url)), note.path);
  };

  const homes = all.filter((note) => note.home);
  const home = homes[0];
  if (home !== undefined && book.claim("/")) give(home, "/");
  for (const other of homes.slice(1)) tell(secondHome(other, home?.path ?? ""));

  for (const note of all) {
    if (urls.has(note.path)) continue;
    const { permalink } = note;
    if (permalink === undefined) waiting.push(note);
    else {
      const problem = problemWith(permalink);
      if (problem === undefined && book.claim(permalink)) give(note, permalink);
      else {
        waiting.push(note);
        const owner = owners.get(lookupKeyOf(fileOf(permalink)));
        tell(
          problem === undefined ? takenPermalink(note, permalink, owner) : unusablePermalink(note, permalink, problem),
        );
      }
    }
  }
  for (const note of waiting) {
    const wished = slugPathOf(note.displayPath ?? note.path);
    const url = firstFree(wished, book);
    if (url !== wished && note.permalink === undefined)
      tell(takenAddress(note, wished, url, owners.get(lookupKeyOf(fileOf(wished)))));
    give(note, url);
  }
  return home === undefined ? { urls } : { urls, home: home.path };
}

/** `url`, or with the first number that makes it free: `/a/`, `/a-2/`, `/a-3/`; `/a-2.canvas/`; `/pagefind-2/a/` in a folder of the site's own. */
export function firstFree(url: Url, book: AddressBook): Url {
  if (book.claim(url)) return url;
  const stem = book.isWalled(url) ? url.slice(0, url.indexOf("/", 1)) : url.replace(/(?:\.canvas)?\/$/, "");
  const rest = url.slice(stem.length);
  for (;;) {
    const numbered = `${stem}-${book.nextNumber(url)}${rest}`;
    if (book.claim(numbered)) return numbered;
  }
}

/** The address of an alias or a tag: one slugged segment for each between slashes. */
export function slugUrlOf(folder: Url, name: string): Url {
  const parts = name.split("/").filter((part) => part !== "");
  // A path of four thousand bytes is no file's: what lies deeper is one segment.
  const deep = parts.splice(MOST_SEGMENTS - 1);
  if (deep.length > 0) parts.push(deep.join("/"));
  return `${folder}${parts.map((part) => slugOf(part)).join("/")}/`;
}

const MOST_SEGMENTS = 15;

/** Why an address cannot be had, or `undefined` if it can. */
export function problemWith(permalink: string): string | undefined {
  if (/^\/?[a-z][a-z0-9+.-]*:/i.test(permalink) || permalink.startsWith("//")) return "it leads to another site";
  const path = decoded(permalink);
  if (path.split("/").some((segment) => segment === ".." || segment === "."))
    return "`.` and `..` would leave the site";
  if (lookupKeyOf(fileOf(permalink)).startsWith("index.md/")) return "the home page's Markdown is there";
  if (/[\\\p{Cc}]/u.test(path)) return "it holds a backslash or a control character";
  if (
    fileOf(permalink)
      .split("/")
      .some((segment) => new TextEncoder().encode(segment).length > 250)
  )
    return "a part of it is longer than a file name may be";
  if (new TextEncoder().encode(fileOf(permalink)).length > MOST_BYTES) return "it is longer than a file's path may be";
  return undefined;
}

/** Of an address; the folder the site is written to has a path too. */
const MOST_BYTES = 3000;

function foldersOf(file: string): string[] {
  const folders: string[] = [];
  for (let at = file.indexOf("/"); at >= 0; at = file.indexOf("/", at + 1)) folders.push(file.slice(0, at));
  return folders;
}

function decoded(url: string): string {
  if (!url.includes("%")) return url;
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function secondHome(note: ParsedNote, home: VaultPath): Diagnostic {
  return {
    code: "second-home",
    severity: "warning",
    path: note.path,
    message: `Two notes ask to be the home page; "${home}" comes first and is.`,
    hint: "Remove `dg-home` (or the tag `gardenEntry`) from one of them.",
  };
}

function takenPermalink(note: ParsedNote, permalink: string, owner: VaultPath | undefined): Diagnostic {
  return {
    code: "taken-permalink",
    severity: "warning",
    path: note.path,
    message: `The address ${permalink} belongs to ${owner === undefined ? "the site itself" : `"${owner}"`}; this note gets its path as address.`,
    hint: `Write another \`dg-permalink\` in one of the two, such as \`${slugPathOf(note.path)}\`.`,
  };
}

function unusablePermalink(note: ParsedNote, permalink: string, problem: string): Diagnostic {
  return {
    code: "unusable-permalink",
    severity: "warning",
    path: note.path,
    message: `The address ${JSON.stringify(permalink)} cannot be used: ${problem}. This note gets its path as address.`,
    hint: `Write a path on this site, such as \`dg-permalink: ${slugPathOf(note.path)}\`.`,
  };
}

function takenAddress(note: ParsedNote, wished: Url, url: Url, owner: VaultPath | undefined): Diagnostic {
  return {
    code: "taken-address",
    severity: "warning",
    path: note.path,
    message: `The address ${wished} belongs to ${owner === undefined ? "the site itself" : `"${owner}"`}; this note is at ${url}.`,
    hint: "Rename the note, or give it an address of its own with `dg-permalink`.",
  };
}
