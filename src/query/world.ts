import { createTargets, resolveLink, type Targets } from "../garden/resolve-link.ts";
import type { VaultPath } from "../garden/site-types.ts";
import { foldName } from "../garden/slug.ts";
import type { Garden, LinkTarget, Note } from "../garden/types.ts";
import type { LinkValue, Value } from "./value.ts";

/** What queries may know of the garden, with what they look up kept: one for all queries of a build. */
export interface World {
  readonly garden: Garden;
  /** Whether a property, by its name in lower case, is shown nowhere. */
  readonly isHiddenProperty: (key: string) => boolean;
  /** Listed notes with a tag or one nested in it, in path order. */
  withTag(tag: string): readonly Note[];
  /** Listed notes in a folder or below it, in path order. */
  inFolder(folder: string): readonly Note[];
  /** The link a note means by what stands in `[[…]]`. */
  linkFrom(note: Note, written: string): LinkValue;
  /** What a published note's fields are, once they have been worked out. */
  readonly fields: WeakMap<Note, Map<string, ReadonlyMap<string, Value>>>;
}

export interface Surroundings {
  /** Every file of the vault that a link may mean. */
  readonly attachments: readonly VaultPath[];
  readonly isHiddenProperty: (key: string) => boolean;
}

/** Indexes are made when a query first asks for them. */
export function createWorld(garden: Garden, { attachments, isHiddenProperty }: Surroundings): World {
  const tags = lazy(() => gather(garden.listed, (note) => note.tags.flatMap((tag) => withParents(foldName(tag)))));
  const folders = lazy(() => gather(garden.listed, (note) => withParents(folderOf(note.path))));
  const targets = lazy(() => targetsOf(garden, attachments));
  const own = new WeakMap<Note, ReadonlyMap<string, LinkTarget>>();
  return {
    garden,
    isHiddenProperty,
    fields: new WeakMap(),
    withTag: (tag) => tags().get(foldName(tag)) ?? [],
    inFolder: (folder) => (folder === "" ? garden.listed : (folders().get(folder) ?? [])),
    linkFrom(note, written) {
      const { linkpath, subpath, label } = partsOf(written);
      let known = own.get(note);
      if (known === undefined) {
        known = new Map(note.links.map((link, i) => [link.linkpath + link.subpath, note.targets[i] ?? MISSING]));
        own.set(note, known);
      }
      const target = known.get(linkpath + subpath) ?? targetOf(linkpath, subpath, note, targets());
      const name = linkpath === "" ? note.name : linkpath.slice(linkpath.lastIndexOf("/") + 1).replace(/\.md$/i, "");
      return { kind: "link", target, name, subpath, ...(label === undefined ? {} : { label }) };
    },
  };
}

const MISSING: LinkTarget = { kind: "missing" };

/** `"Folder/Note#Heading|words"`, taken apart; words that only repeat the path are none. */
function partsOf(written: string): { linkpath: string; subpath: string; label?: string } {
  const pipe = written.indexOf("|");
  const reference = (pipe < 0 ? written : written.slice(0, pipe)).replace(/\\$/, "").normalize("NFC").trim();
  const hash = reference.indexOf("#");
  const linkpath = (hash < 0 ? reference : reference.slice(0, hash)).trim();
  const subpath = hash < 0 ? "" : reference.slice(hash).trim();
  const label = pipe < 0 ? "" : written.slice(pipe + 1).trim();
  const repeats = label.replace(/\.md$/i, "") === linkpath.replace(/\.md$/i, "") && linkpath.includes("/");
  return { linkpath, subpath: subpath === "#" ? "" : subpath, ...(label === "" || repeats ? {} : { label }) };
}

function targetsOf(garden: Garden, attachments: readonly VaultPath[]): Targets {
  return createTargets(garden.notes, [], attachments, new Map([...garden.notes].map(([path, { url }]) => [path, url])));
}

function targetOf(linkpath: string, subpath: string, note: Note, targets: Targets): LinkTarget {
  const context = { before: "", text: "", after: "" };
  const place = { displayText: "", embed: false, filing: false, line: 1, heading: "", context };
  const link = { linkpath, subpath, kind: "property", ...place } as const;
  return resolveLink(link, note.path, targets).target;
}

/** `"a/b"` is in `"a"` as well. */
function withParents(path: string): string[] {
  const found = [];
  for (let at = path.length; at > 0; at = path.lastIndexOf("/", at - 1)) found.push(path.slice(0, at));
  return found;
}

function folderOf(path: VaultPath): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

function gather(
  notes: readonly Note[],
  keysOf: (note: Note) => readonly string[],
): ReadonlyMap<string, readonly Note[]> {
  const gathered = new Map<string, Note[]>();
  for (const note of notes) {
    for (const key of new Set(keysOf(note))) {
      const same = gathered.get(key);
      if (same === undefined) gathered.set(key, [note]);
      else same.push(note);
    }
  }
  return gathered;
}

function lazy<Result>(make: () => Result): () => Result {
  let made: { readonly value: Result } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
