import { AddressBook, assignAddresses, problemWith, RESERVED, slugUrlOf, sourceUrlOf } from "./addresses.ts";
import { createBacklinks } from "./backlinks.ts";
import { linkDiagnostic, noteDiagnostics, wantedIn } from "./diagnose.ts";
import { folderOf } from "./link-index.ts";
import { createTargets, resolveLink } from "./resolve-link.ts";
import { foldName, slugPathOf } from "./slug.ts";
import { createTags, filedName, nameOf, type ResolvedNote, tagsOfNote } from "./tags.ts";
import type {
  Diagnostic,
  Garden,
  LinkTarget,
  Note,
  ParsedNote,
  Redirect,
  SitePages,
  Tag,
  TagKey,
  Task,
  TaskCount,
  Url,
  VaultPath,
} from "./types.ts";

/** What the vault holds beside its published notes. */
export interface Surroundings {
  /** Notes that exist and are not published. */
  readonly privatePaths: readonly VaultPath[];
  /** Every file a note may show or link to. */
  readonly attachments: readonly VaultPath[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes the garden of the parsed notes (in path order): gives addresses, answers every link once, gathers tags and backlinks.
 * Work grows with the number of notes and links.
 */
export function createGarden(
  parsed: readonly ParsedNote[],
  { privatePaths, attachments, diagnostics: given }: Surroundings,
): Garden {
  const diagnostics: Diagnostic[] = [...given, ...parsed.flatMap((note) => note.diagnostics)];
  const tell = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const byPath = new Map(parsed.map((note) => [note.path, note]));

  const book = new AddressBook(RESERVED);
  const { urls, home } = assignAddresses(parsed, book, tell);
  const pages = claimSitePages(book, urls, home, tell);

  const targets = createTargets(byPath, privatePaths, attachments, urls);
  const missingSubpaths = new Map<ParsedNote, Set<number>>();
  const resolved = parsed.map((note): ResolvedNote => {
    const answers = note.links.map((link, i) => {
      const { target, missingSubpath } = resolveLink(link, note.path, targets);
      if (missingSubpath) missingSubpaths.set(note, (missingSubpaths.get(note) ?? new Set()).add(i));
      return target;
    });
    return { note, url: urls.get(note.path) ?? "/", targets: answers };
  });

  const listed = resolved.filter(({ note }) => !note.hidden);
  const noteTags = new Map(resolved.map((entry) => [entry.note.path, tagsOfNote(entry)]));
  const tagsOf = (path: VaultPath): ReturnType<typeof tagsOfNote> => noteTags.get(path) ?? NO_TAGS;
  const tags = createTags(listed, tagsOf, newestFirstIn(byPath), book);

  const tagOfNote = new Map(
    [...tags.values()].flatMap((tag) => (tag.note === undefined ? [] : [[tag.note, tag.key] as const])),
  );
  const notes = new Map<VaultPath, Note>();
  for (const entry of resolved) {
    const note = finished(
      entry,
      tags,
      tagsOf(entry.note.path),
      tagOfNote.get(entry.note.path) ?? ownTag(entry.note, tags),
    );
    notes.set(note.path, note);
    note.links.forEach((link, i) => {
      const target = note.targets[i];
      const problem = target && linkDiagnostic(note, link, target, missingSubpaths.get(entry.note)?.has(i) ?? false);
      if (problem !== undefined) tell(problem);
    });
    for (const problem of noteDiagnostics(note, note.tag !== undefined)) tell(problem);
  }

  const listedNotes = [...notes.values()].filter((note) => !note.hidden);
  return {
    notes,
    listed: listedNotes,
    ...(home === undefined ? {} : { home }),
    backlinks: createBacklinks(listed),
    tags,
    wanted: wantedIn(listedNotes),
    redirects: createRedirects(notes, tags, home, book, tell),
    pages,
    attachments: usedAttachments(notes.values()),
    diagnostics: diagnostics.sort(byPathAndLine),
  };
}

const NO_TAGS: ReturnType<typeof tagsOfNote> = { keys: [], tagNotes: [], spellings: new Map() };

/** Links without a note that name a tag lead to the tag; a private note's name only where the link files the note. */
function finished(
  { note, url, targets }: ResolvedNote,
  tags: ReadonlyMap<TagKey, Tag>,
  own: ReturnType<typeof tagsOfNote>,
  tag: TagKey | undefined,
): Note {
  const answers = targets.map((target, i): LinkTarget => {
    const link = note.links[i];
    if (link === undefined || (target.kind !== "missing" && !(target.kind === "private" && link.filing))) return target;
    const key = foldName(link.filing ? filedName(link.displayText) : nameOf(link.linkpath));
    return tags.has(key) && !link.embed ? { kind: "tag", tag: key } : target;
  });
  return {
    ...note,
    url,
    sourceUrl: sourceUrlOf(url),
    targets: answers,
    tagKeys: own.keys,
    tagNotes: own.tagNotes,
    ...(tag === undefined ? {} : { tag }),
    taskCount: countTasks(note.tasks),
  };
}

/** Of two notes of one name both show what is filed under the name. */
function ownTag(note: ParsedNote, tags: ReadonlyMap<TagKey, Tag>): TagKey | undefined {
  const key = foldName(note.name);
  return !note.hidden && tags.has(key) ? key : undefined;
}

function countTasks(tasks: readonly Task[]): TaskCount {
  const count = { open: 0, done: 0, cancelled: 0 };
  for (const task of tasks) count[task.state]++;
  return count;
}

/** A note's own address wins over Madang's pages, which then move to `/_/…`. */
function claimSitePages(
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
    wanted: place("/wanted/"),
    search: place("/search/"),
  };
}

/** The home note's own address, `redirects`, `/tags/…` of tags with a note, aliases: in this order, never over a page. */
function createRedirects(
  notes: ReadonlyMap<VaultPath, Note>,
  tags: ReadonlyMap<TagKey, Tag>,
  home: VaultPath | undefined,
  book: AddressBook,
  tell: (diagnostic: Diagnostic) => void,
): Redirect[] {
  const redirects: Redirect[] = [];
  const add = (url: Url, to: Url): boolean => {
    const claimed = book.claim(url);
    if (claimed) redirects.push({ url, to });
    return claimed;
  };
  const start = home === undefined ? undefined : notes.get(home);
  if (start !== undefined) {
    for (const url of [start.permalink ?? "", slugPathOf(start.displayPath ?? start.path)]) {
      if (url !== "" && problemWith(url) === undefined) add(url, "/");
    }
  }
  for (const note of notes.values()) {
    for (const address of note.redirects) {
      const url = address.startsWith("/") ? address : `/${address}`;
      const problem = problemWith(url) ?? (add(url, note.url) ? undefined : "another page has it");
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
    if (tag.note !== undefined) add(slugUrlOf("/tags/", tag.key), tag.url);
  }
  for (const note of notes.values()) {
    const folder = folderOf(note.displayPath ?? note.path);
    for (const alias of note.aliases)
      add(slugUrlOf(folder === "" ? "/" : slugPathOf(folder), alias.replaceAll("/", "-")), note.url);
  }
  return redirects;
}

function usedAttachments(notes: Iterable<Note>): VaultPath[] {
  const used = new Set<VaultPath>();
  for (const note of notes) {
    for (const target of note.targets) if (target.kind === "attachment") used.add(target.path);
  }
  return [...used].sort();
}

function newestFirstIn(notes: ReadonlyMap<VaultPath, ParsedNote>): (a: VaultPath, b: VaultPath) => number {
  const dateOf = (path: VaultPath): string => {
    const note = notes.get(path);
    return note?.created ?? note?.updated ?? "";
  };
  return (a, b) => {
    const [left, right] = [dateOf(a), dateOf(b)];
    if (left !== right) return left < right ? 1 : -1;
    return a < b ? -1 : 1;
  };
}

function byPathAndLine(a: Diagnostic, b: Diagnostic): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
