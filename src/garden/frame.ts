import { AddressBook, assignAddresses, RESERVED } from "./addresses.ts";
import { createFolders } from "./folders.ts";
import { createPeriodFrame, createPeriodNaming, type PeriodFrame, periodWordsIn } from "./period-frame.ts";
import type { PeriodOptions } from "./period-types.ts";
import { createTargets, resolveLink, type Targets } from "./resolve-link.ts";
import { createReviews, type Review, type ReviewRule } from "./reviews.ts";
import { claimSitePages, createRedirects } from "./site-pages.ts";
import type { Diagnostic, Folder, NavigationOrder, Redirect, SitePages, Url, VaultPath } from "./site-types.ts";
import { tagCycleDiagnostics } from "./tag-cycles.ts";
import { createTags, type ResolvedNote, tagsOfNote } from "./tags.ts";
import { TASK_DEFAULTS, type TaskOptions } from "./task-options.ts";
import { createTaskDays } from "./tasks.ts";
import type { ParsedNote, Tag, TagKey } from "./types.ts";

/** What the vault holds beside its published notes. */
export interface Surroundings {
  /** Notes that exist and are not published. */
  readonly privatePaths: readonly VaultPath[];
  /** Every file a note may show or link to. */
  readonly attachments: readonly VaultPath[];
  /** What there is to say about a file, once a published note shows it. */
  readonly toldOfFile?: (path: VaultPath) => readonly Diagnostic[];
  readonly diagnostics: readonly Diagnostic[];
  /** The owner's order of the tree. */
  readonly navigationOrder?: NavigationOrder;
  readonly periods?: PeriodOptions | false;
  /** Which periods are looked back on; none in the place of a rule that cannot be followed. */
  readonly reviews?: readonly (ReviewRule | undefined)[];
  /** The site's language: it says on which day weeks begin, where the owner does not. */
  readonly language?: string;
  /** What headings say of tasks, and the day that counts as today where it is not the newest. */
  readonly tasks?: Pick<TaskOptions, "headings"> & { readonly today?: string };
}

/** What notes are to each other: names, addresses, tags. An edit to a note's text leaves it as it is. */
export interface Frame {
  readonly urls: ReadonlyMap<VaultPath, Url>;
  readonly home?: VaultPath;
  readonly pages: SitePages;
  readonly targets: Targets;
  readonly tags: ReadonlyMap<TagKey, Tag>;
  readonly periodFrame: PeriodFrame;
  readonly reviews: readonly Review[];
  /** The tag each note is the page of. */
  readonly tagOfNote: ReadonlyMap<VaultPath, TagKey>;
  readonly folders: ReadonlyMap<VaultPath, Folder>;
  readonly redirects: readonly Redirect[];
  /** Whether something is served at an address. */
  readonly isServed: (url: Url) => boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly resolved: ReadonlyMap<VaultPath, ResolvedNote>;
}

/** Gives every note its address and answers every link, then gathers the tags that follow from them. */
export function createFrame(parsed: readonly ParsedNote[], surroundings: Surroundings): Frame {
  const { privatePaths, attachments, navigationOrder: order = new Map() } = surroundings;
  const diagnostics: Diagnostic[] = [];
  const tell = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const byPath = new Map(parsed.map((note) => [note.path, note]));
  const book = new AddressBook(RESERVED);
  const { urls, home } = assignAddresses(parsed, book, tell);
  const pages = claimSitePages(book, urls, home, tell);
  const targets = createTargets(byPath, privatePaths, attachments, urls);

  const resolved = new Map(parsed.map((note) => [note.path, resolveNote(note, urls, targets)]));
  const listed = [...resolved.values()].filter(({ note }) => !note.hidden);
  const naming = createPeriodNaming(parsed, listed, surroundings.periods, surroundings.language);
  const noteTags = new Map(listed.map((entry) => [entry.note.path, tagsOfNote(entry, naming.names)]));
  const tags = createTags(listed, (path) => noteTags.get(path) ?? NO_TAGS, newestFirstIn(byPath), book, tell, naming);
  for (const diagnostic of tagCycleDiagnostics(tags, resolved)) tell(diagnostic);
  const periodFrame = createPeriodFrame(
    resolved,
    listed,
    naming,
    tags,
    book,
    createTaskDays(surroundings.tasks?.headings ?? TASK_DEFAULTS.headings),
    tell,
  );
  const reviews = createReviews(listed, surroundings.reviews ?? [], { ...periodFrame, book, tell });
  let folders: ReadonlyMap<VaultPath, Folder> = new Map();
  const redirects = createRedirects(
    resolved,
    tags,
    home,
    book,
    tell,
    () => {
      folders = createFolders(parsed, urls, { rootUrl: pages.folders, order, book });
    },
    () => periodFrame.redirects,
  );
  return {
    urls,
    ...(home === undefined ? {} : { home }),
    pages,
    targets,
    tags,
    periodFrame,
    reviews,
    tagOfNote: new Map(
      [...tags.values()].flatMap((tag) => (tag.note === undefined ? [] : [[tag.note, tag.key] as const])),
    ),
    folders,
    redirects,
    isServed: (url) => book.has(url),
    diagnostics,
    resolved,
  };
}

/** A note with its links answered. */
export function resolveNote(note: ParsedNote, urls: ReadonlyMap<VaultPath, Url>, targets: Targets): ResolvedNote {
  const missingSubpaths = new Set<number>();
  const asksInside = new Set<VaultPath>();
  const answers = note.links.map((link, i) => {
    const { target, missingSubpath } = resolveLink(link, note.path, targets);
    if (missingSubpath) missingSubpaths.add(i);
    if (link.subpath !== "" && (target.kind === "note" || target.kind === "ambiguous")) asksInside.add(target.path);
    return target;
  });
  return { note, url: urls.get(note.path) ?? "/", targets: answers, missingSubpaths, asksInside: [...asksInside] };
}

/** What other notes can see of a note: while this stays the same, so does the frame. */
export function profileOf(note: ParsedNote): string {
  const { path, title, displayPath, permalink, redirects, aliases, tags, created, updated, home } = note;
  const { hidden, hiddenInTree, pinned, language } = note;
  const filing = note.links.filter((link) => link.filing).map((link) => [link.linkpath, link.displayText]);
  return JSON.stringify({
    path,
    title,
    displayPath,
    permalink,
    redirects,
    aliases,
    tags,
    created,
    updated,
    home,
    hidden,
    hiddenInTree,
    pinned,
    language,
    filing,
    periods: periodWordsIn(note),
  });
}

const NO_TAGS: ReturnType<typeof tagsOfNote> = { keys: [], tagNotes: [], spellings: new Map() };

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
