import { type AddressBook, firstFree, slugUrlOf } from "./addresses.ts";
import { isFileLink } from "./file-link.ts";
import type { PeriodNames } from "./period-names.ts";
import type { PeriodKey } from "./period-types.ts";
import type { Diagnostic, Url, VaultPath } from "./site-types.ts";
import { foldName } from "./slug.ts";
import type { Link, LinkTarget, ParsedNote, Tag, TagKey } from "./types.ts";

/** A note with its links answered, on its way into the garden. */
export interface ResolvedNote {
  readonly note: ParsedNote;
  readonly url: Url;
  readonly targets: readonly LinkTarget[];
  /** Places of links whose heading or block is not in the note they lead to. */
  readonly missingSubpaths: ReadonlySet<number>;
  /** Notes whose headings or blocks its links ask for. */
  readonly asksInside: readonly VaultPath[];
}

export interface NoteTags {
  readonly keys: readonly TagKey[];
  readonly tagNotes: readonly VaultPath[];
}

/**
 * The tags a note belongs to: written ones, then the notes it files itself under. A note called `2025-04`, the hashtag
 * `#2025-04` and the property's `2025-04` are one tag, because a tag is its name. A link that files under a note nobody
 * published is a tag all the same.
 */
export function tagsOfNote(
  { note, targets }: ResolvedNote,
  names: PeriodNames,
): NoteTags & { spellings: ReadonlyMap<TagKey, string> } {
  const spellings = new Map<TagKey, string>();
  const tagNotes = new Set<VaultPath>();
  const add = (name: string): void => {
    const key = tagKeyOf(name, names);
    if (key !== "") spellings.set(key, betterSpelling(key, spellings.get(key), name));
  };
  for (const tag of note.tags) add(tag);
  note.links.forEach((link, i) => {
    const target = targets[i];
    if (!link.filing || target === undefined) return;
    if (target.kind === "note" || target.kind === "ambiguous") {
      if (target.path === note.path) return;
      tagNotes.add(target.path);
      add(nameOf(target.path));
    } else if ((target.kind === "missing" || target.kind === "private") && !isFileLink(link))
      add(filedName(link, target, names));
  });
  return { keys: [...spellings.keys()], tagNotes: [...tagNotes], spellings };
}

/** The first one met, unless another is the key itself: `2025-02` rather than `2025년 2월`. */
function betterSpelling(key: TagKey, known: string | undefined, name: string): string {
  return known === undefined || (foldName(known) !== key && foldName(name) === key) ? name : known;
}

/** A tag's name folded; one key for all the names of a period. */
export function tagKeyOf(name: string, names: PeriodNames): TagKey {
  return foldName(names(name)?.key ?? name);
}

/**
 * The tag that a filing link without a note makes: what readers see of it, without `#`. A link to a period nobody wrote means the
 * period, whatever it is called there.
 */
export function filedName({ linkpath, displayText }: Link, target: LinkTarget, names: PeriodNames): string {
  const name = nameOf(linkpath);
  if (target.kind === "missing" && names(name) !== undefined) return name;
  // Without words of its own, a link to a heading reads `Note > Heading`: the note is meant.
  return displayText.startsWith(`${name} > `) ? name : displayText.replace(/^#/, "").trim();
}

/** What tags need to know of periods: which names are one's, and whose page it is. */
export interface TagPeriods {
  readonly names: PeriodNames;
  readonly claims: ReadonlyMap<PeriodKey, readonly { readonly path: VaultPath }[]>;
}

/**
 * Every tag that a listed note carries, with its page. A tag whose name a listed note has is that note's page;
 * the others get an address under `/tags/`. A nested tag belongs to the tag it is nested in.
 */
export function createTags(
  listed: readonly ResolvedNote[],
  tagsOf: (path: VaultPath) => ReturnType<typeof tagsOfNote>,
  newestFirst: (a: VaultPath, b: VaultPath) => number,
  book: AddressBook,
  tell: (diagnostic: Diagnostic) => void,
  { names, claims }: TagPeriods,
): Map<TagKey, Tag> {
  const spellings = new Map<TagKey, string>();
  const members = new Map<TagKey, Set<VaultPath>>();
  const filedUnder = new Map<TagKey, VaultPath>();
  for (const { note } of listed) {
    const tags = tagsOf(note.path);
    for (const [key, spelling] of tags.spellings) {
      for (const [part, name] of withAncestors(key, spelling)) {
        spellings.set(part, betterSpelling(part, spellings.get(part), name));
        const notes = members.get(part);
        if (notes === undefined) members.set(part, new Set([note.path]));
        else notes.add(note.path);
      }
    }
    for (const path of tags.tagNotes) {
      const key = tagKeyOf(nameOf(path), names);
      const known = filedUnder.get(key);
      if (known === undefined || path < known) filedUnder.set(key, path);
    }
  }

  const noteOf = noteFinder(listed, filedUnder, names, claims);
  const notes = new Map([...members.keys()].map((key) => [key, noteOf(key)]));
  const parents = new Map<TagKey, TagKey[]>();
  const children = new Map<TagKey, TagKey[]>();
  const keys = [...members.keys()].sort();
  for (const key of keys) {
    const note = notes.get(key);
    const nest = withAncestors(key, key)
      .slice(-2, -1)
      .map(([parent]) => parent);
    const above = [...new Set([...nest, ...(note === undefined ? [] : tagsOf(note.note.path).keys)])].filter(
      (parent) => parent !== key,
    );
    parents.set(key, above);
    for (const parent of above) {
      const known = children.get(parent);
      if (known === undefined) children.set(parent, [key]);
      else known.push(key);
    }
  }

  const tags = new Map<TagKey, Tag>();
  for (const key of keys) {
    const note = notes.get(key);
    const own = [...(members.get(key) ?? [])].filter((path) => path !== note?.note.path);
    const folder = slugUrlOf("/tags/", names(key) === undefined ? key : foldName(spellings.get(key) ?? key));
    tags.set(key, {
      key,
      name: note?.note.title ?? spellings.get(key) ?? key,
      url: note?.url ?? ownAddress(key, folder, own[0] ?? "", book, tell),
      folder,
      ...(note === undefined ? {} : { note: note.note.path }),
      notes: own.sort(newestFirst),
      parents: parents.get(key) ?? [],
      children: children.get(key) ?? [],
    });
  }
  return tags;
}

function ownAddress(
  key: TagKey,
  wished: Url,
  path: VaultPath,
  book: AddressBook,
  tell: (diagnostic: Diagnostic) => void,
): Url {
  const url = firstFree(wished, book);
  if (url !== wished) {
    tell({
      code: "taken-tag-address",
      severity: "info",
      path,
      message: `The tag "${key}" is at ${url}, because ${wished} is another page's.`,
      hint: "If two spellings mean one tag, write one of them everywhere.",
    });
  }
  return url;
}

/** The note that is a tag's page: one that notes file under, else one of that name; a nested tag's by its whole path. */
function noteFinder(
  listed: readonly ResolvedNote[],
  filedUnder: ReadonlyMap<TagKey, VaultPath>,
  names: PeriodNames,
  claims: TagPeriods["claims"],
): (key: TagKey) => ResolvedNote | undefined {
  const byPath = new Map(listed.map((entry) => [entry.note.path, entry]));
  const byName = new Map<string, ResolvedNote>();
  for (const entry of listed) {
    // `[[Board]]` is not `Board.canvas`, nor is the tag.
    if (entry.note.kind === "canvas") continue;
    for (const name of new Set([tagKeyOf(entry.note.name, names), foldName(entry.note.path.replace(/\.md$/i, ""))])) {
      const known = byName.get(name);
      if (known === undefined || entry.note.path.length < known.note.path.length) byName.set(name, entry);
    }
  }
  const claimant = (key: TagKey) => claims.get(names(key)?.key ?? "")?.[0]?.path;
  return (key) => byPath.get(filedUnder.get(key) ?? "") ?? byName.get(key) ?? byPath.get(claimant(key) ?? "");
}

/** `"a/b"` is also in `"a"`: the ancestors, the nearest last, and the tag itself. */
function withAncestors(key: TagKey, spelling: string): [TagKey, string][] {
  if (!key.includes("/")) return [[key, spelling]];
  const keys = key.split("/");
  const names = spelling.split("/");
  const ancestors = keys
    .slice(0, Math.min(keys.length - 1, MOST_ANCESTORS))
    .map((_, i): [TagKey, string] => [keys.slice(0, i + 1).join("/"), names.slice(0, i + 1).join("/")]);
  return [...ancestors, [key, spelling]];
}

/** Each is a page; nobody nests as deep. */
const MOST_ANCESTORS = 20;

/** `"03 - Tags/AWS.md"` is called `"AWS"`. */
export function nameOf(path: VaultPath): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
}
