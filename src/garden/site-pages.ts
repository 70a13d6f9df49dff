import { type AddressBook, problemWith, slugUrlOf } from "./addresses.ts";
import { folderOf } from "./link-index.ts";
import type { Diagnostic, Redirect, SitePages, Url, VaultPath } from "./site-types.ts";
import { slugPathOf } from "./slug.ts";
import type { ResolvedNote } from "./tags.ts";
import type { Tag, TagKey } from "./types.ts";

/** A note's own address wins over Madang's pages, which then move to `/_/…`. */
export function claimSitePages(
  book: AddressBook,
  urls: ReadonlyMap<VaultPath, Url>,
  home: VaultPath | undefined,
  tell: (diagnostic: Diagnostic) => void,
): SitePages {
  const place = (url: Url): Url => {
    if (book.claim(url)) return url;
    const owner = [...urls].find(([, taken]) => taken.toLowerCase().replace(/\/+/g, "/") === url)?.[0] ?? "";
    tell({
      code: "moved-page",
      severity: "warning",
      path: owner,
      message: `The note has the address ${url}; Madang's own page moves to /_${url}.`,
      hint: `Give the note another \`dg-permalink\` if the page should be at ${url}.`,
    });
    return `/_${url}`;
  };
  return {
    ...(home === undefined && book.claim("/") ? { home: "/" } : {}),
    notes: place("/notes/"),
    tags: place("/tags/"),
    tasks: place("/tasks/"),
    calendar: place("/calendar/"),
    wanted: place("/wanted/"),
    folders: place("/folders/"),
    recent: place("/recent/"),
    random: place("/random/"),
    search: place("/search/"),
    graph: place("/graph/"),
  };
}

/**
 * The home note's own address, `redirects`, `/tags/…` of tags with a note, aliases: in this order, never over a page.
 * Folders take their addresses after what an author asked for and before aliases: `claimFolders` is called in between.
 * `others` come last.
 */
export function createRedirects(
  notes: ReadonlyMap<VaultPath, ResolvedNote>,
  tags: ReadonlyMap<TagKey, Tag>,
  home: VaultPath | undefined,
  book: AddressBook,
  tell: (diagnostic: Diagnostic) => void,
  claimFolders: () => void,
  others: () => readonly Redirect[],
): Redirect[] {
  const redirects: Redirect[] = [];
  const add = (url: Url, to: Url): boolean => {
    const claimed = book.claim(url);
    if (claimed) redirects.push({ url, to });
    return claimed;
  };
  const start = home === undefined ? undefined : notes.get(home);
  if (start !== undefined) {
    for (const url of [start.note.permalink ?? "", slugPathOf(start.note.displayPath ?? start.note.path)]) {
      if (url !== "" && problemWith(url) === undefined) add(url, "/");
    }
  }
  for (const { note, url: own } of notes.values()) {
    for (const address of note.redirects) {
      const url = address.startsWith("/") ? address : `/${address}`;
      const problem = problemWith(url) ?? (add(url, own) ? undefined : "another page has it");
      if (problem !== undefined) {
        tell({
          code: "unusable-redirect",
          severity: "warning",
          path: note.path,
          message: `The old address ${JSON.stringify(address)} cannot redirect here: ${problem}.`,
          hint: "Write a path on this site that no note has, as in `redirects: [/old/address/]`.",
        });
      }
    }
  }
  for (const tag of tags.values()) {
    if (tag.note !== undefined) add(tag.folder, tag.url);
  }
  claimFolders();
  for (const { note, url: own } of notes.values()) {
    const folder = folderOf(note.displayPath ?? note.path);
    for (const alias of note.aliases)
      add(slugUrlOf(folder === "" ? "/" : slugPathOf(folder), alias.replaceAll("/", "-")), own);
  }
  for (const { url, to } of others()) add(url, to);
  return redirects;
}
