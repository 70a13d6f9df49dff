import { fileOf, lookupKeyOf } from "./addresses.ts";
import { pictureOfDrawing } from "./drawing.ts";
import { createLinkIndex, folderOf, type LinkIndex } from "./link-index.ts";
import type { Url, VaultPath } from "./site-types.ts";
import { foldName } from "./slug.ts";
import { fragmentOf } from "./subpath.ts";
import type { Link, LinkTarget, ParsedNote } from "./types.ts";

/** All that links are resolved against. */
export interface Targets {
  readonly published: ReadonlyMap<VaultPath, ParsedNote>;
  readonly notes: LinkIndex;
  readonly attachments: LinkIndex;
  readonly aliases: ReadonlyMap<string, readonly VaultPath[]>;
  readonly addresses: ReadonlyMap<string, VaultPath>;
}

/** Notes of one alias are kept up to this many: enough to tell an author what a link may mean. */
const TOLD = 5;

/** A link's answer, and whether the heading or block it asks for is there. */
export interface Resolution {
  readonly target: LinkTarget;
  readonly missingSubpath: boolean;
}

/** `privatePaths` are notes that exist and are not published: a link finds them, and learns nothing but that. */
export function createTargets(
  published: ReadonlyMap<VaultPath, ParsedNote>,
  privatePaths: readonly VaultPath[],
  attachments: readonly VaultPath[],
  urls: ReadonlyMap<VaultPath, Url>,
): Targets {
  const aliases = new Map<string, VaultPath[]>();
  for (const note of published.values()) {
    for (const alias of new Set(
      [...note.aliases, note.title].map(foldName).filter((name) => name !== foldName(note.name)),
    )) {
      const same = aliases.get(alias);
      if (same === undefined) aliases.set(alias, [note.path]);
      else same.push(note.path);
    }
  }
  for (const [alias, paths] of aliases) {
    if (paths.length > TOLD) aliases.set(alias, paths.toSorted(byLengthThenOrder).slice(0, TOLD));
  }
  return {
    published,
    notes: createLinkIndex([...[...published.keys()].sort(byLengthThenOrder), ...privatePaths], (path) =>
      path.replace(/\.md$/i, ""),
    ),
    attachments: createLinkIndex(attachments, (path) => path),
    aliases,
    addresses: new Map([...urls].map(([path, url]) => [lookupKeyOf(fileOf(url)), path])),
  };
}

/**
 * Where a link leads, by Obsidian's rules: the exact path, the path from the note's own folder, the end of a path
 * (among several the nearest to the note, else ambiguous), then aliases and titles; attachments likewise.
 * https://help.obsidian.md/links
 */
export function resolveLink(link: Link, from: VaultPath, targets: Targets): Resolution {
  if (link.linkpath === "") return atSubpath([from], link.subpath, targets);
  const folder = folderOf(from);
  const isAddress = link.kind === "markdown" || link.kind === "html";
  const [path = "", query] = isAddress && link.linkpath.startsWith("/") ? splitQuery(link.linkpath) : [link.linkpath];
  const linkpath = path.replace(/\.md$/i, "");
  // A name may hold a `#`, though Obsidian cannot link to it: the note is meant if there is one.
  const whole = link.subpath === "" ? [] : notesFor((path + link.subpath).replace(/\.md$/i, ""), folder, targets);
  if (whole.length > 0) return atSubpath(whole, "", targets);
  // Obsidian asks for the name as it stands first: `pic.png` is the picture, though a note be called `pic.png`.
  const file = NAMED_FILE.test(path + link.subpath) ? fileFor(path, link.subpath, folder, targets) : undefined;
  if (file !== undefined) return found(link.embed ? pictured(file, targets) : file);
  const notes = notesFor(linkpath, folder, targets);
  const drawn = link.embed && link.subpath === "" ? pictureOf(notes, targets) : undefined;
  if (drawn !== undefined) return found({ kind: "attachment", path: drawn, fragment: "" });
  if (notes.length > 0) return atSubpath(notes, link.subpath, targets);
  const bare = fileFor(path, link.subpath, folder, targets);
  if (bare !== undefined) return found(link.embed ? pictured(bare, targets) : bare);
  if (isAddress) {
    const note = targets.addresses.get(lookupKeyOf(fileOf(path)));
    if (note !== undefined && path.startsWith("/")) return atSubpath([note], link.subpath, targets);
    if (isSiteAddress(path))
      return found({
        kind: "site",
        url: path,
        fragment: link.subpath.slice(1),
        ...(query === undefined ? {} : { query }),
      });
  } else {
    const named = targets.aliases.get(foldName(linkpath)) ?? [];
    if (named.length > 0) return atSubpath(named, link.subpath, targets);
  }
  return found({ kind: "missing" });
}

/** What an embed shows of a drawing: the picture beside it, in the size the embed asks for. A private one stays private. */
function pictureOf(files: readonly VaultPath[], { attachments, published }: Targets): VaultPath | undefined {
  const [file] = files;
  if (file === undefined || files.length > 1 || (file.endsWith(".md") && !published.has(file))) return undefined;
  return pictureOfDrawing(file, (path) => attachments.exact(path) === path);
}

/** A drawing's file is shown as its picture, where there is one. */
function pictured(file: LinkTarget, targets: Targets): LinkTarget {
  const picture = file.kind === "attachment" ? pictureOf([file.path], targets) : undefined;
  return picture === undefined ? file : { kind: "attachment", path: picture, fragment: "" };
}

/** `"/search/?q=x"` is `"/search/"` and `"?q=x"`. */
function splitQuery(address: string): [path: string, query?: string] {
  const at = address.indexOf("?");
  return at < 0 ? [address] : [address.slice(0, at), address.slice(at)];
}

function notesFor(linkpath: string, folder: string, { notes }: Targets): readonly VaultPath[] {
  const relativeOnly = RELATIVE.test(linkpath);
  const exact = relativeOnly ? undefined : notes.exact(linkpath.replace(/^\/+/, ""));
  if (exact !== undefined) return [exact];
  const relative = joined(folder, linkpath);
  if (relative === undefined) return [];
  const own = linkpath.startsWith("/") ? undefined : notes.exact(relative);
  if (own !== undefined) return [own];
  return relativeOnly || linkpath.startsWith("/") ? [] : notes.nearest(linkpath, folder);
}

/** A file by its name, which may hold a `#`, else by what stands before the `#`. */
function fileFor(path: string, subpath: string, folder: string, targets: Targets): LinkTarget | undefined {
  const whole = subpath === "" ? undefined : attachmentFor(path + subpath, folder, targets);
  if (whole !== undefined) return { kind: "attachment", path: whole, fragment: "" };
  const file = attachmentFor(path, folder, targets);
  return file === undefined ? undefined : { kind: "attachment", path: file, fragment: subpath.slice(1) };
}

function attachmentFor(linkpath: string, folder: string, { attachments }: Targets): VaultPath | undefined {
  const path = linkpath.replace(/^\/?img\/user\//, "").replace(/^\/+/, "");
  const relative = joined(folder, linkpath);
  const exact = attachments.exact(path) ?? (relative === undefined ? undefined : attachments.exact(relative));
  if (exact !== undefined || RELATIVE.test(linkpath)) return exact;
  return attachments.nearest(path, folder).toSorted(byLengthThenOrder)[0];
}

/** Ends like a file that is no note. */
const NAMED_FILE = /\.(?!md$)[^./]+$/i;

/** `./x` and `../x` are meant from the note's own folder only; `.NET` is a name. */
const RELATIVE = /^\.\.?\//;

/** The path a relative link means, or `undefined` where it leaves the vault. */
function joined(folder: string, linkpath: string): string | undefined {
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of linkpath.split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** Among equally near notes the published ones count first; the taken one is the shortest path, then path order. */
function atSubpath(paths: readonly VaultPath[], subpath: string, targets: Targets): Resolution {
  const candidates = paths.filter((path) => targets.published.has(path)).toSorted(byLengthThenOrder);
  const [path] = candidates;
  if (path === undefined) return found({ kind: "private" });
  const note = targets.published.get(path);
  const fragment = note === undefined ? undefined : fragmentOf(note, subpath);
  const target: LinkTarget =
    candidates.length === 1
      ? { kind: "note", path, fragment: fragment ?? "" }
      : { kind: "ambiguous", path, fragment: fragment ?? "", candidates };
  return { target, missingSubpath: fragment === undefined };
}

/** An address of the site rather than of the vault: absolute, staying inside, and not a note's file. */
function isSiteAddress(path: string): boolean {
  return (
    path.startsWith("/") && !/\.md$/i.test(path) && !path.startsWith("/img/user/") && !path.split("/").includes("..")
  );
}

function found(target: LinkTarget): Resolution {
  return { target, missingSubpath: false };
}

function byLengthThenOrder(a: VaultPath, b: VaultPath): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
