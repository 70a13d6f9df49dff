import { sourceUrlOf } from "./addresses.ts";
import { createBacklinks } from "./backlinks.ts";
import { linkDiagnostic } from "./diagnose-link.ts";
import { noteDiagnostics } from "./diagnose-note.ts";
import { pictureDiagnostics } from "./diagnose-pictures.ts";
import { embedDiagnostics } from "./embeds.ts";
import { isBase } from "./file-link.ts";
import { createFrame, type Frame, profileOf, resolveNote, type Surroundings } from "./frame.ts";
import type { PeriodNames } from "./period-names.ts";
import type { Diagnostic, NavigationOrder, VaultPath } from "./site-types.ts";
import { filedName, nameOf, type ResolvedNote, tagKeyOf, tagsOfNote } from "./tags.ts";
import { TASK_DEFAULTS } from "./task-options.ts";
import type { Task } from "./task-types.ts";
import { createTasks, newestDay } from "./tasks.ts";
import type { Garden, LinkTarget, Note, ParsedNote, Tag, TagKey, TaskCount } from "./types.ts";
import { wantedIn } from "./wanted.ts";

/**
 * Makes the garden of the parsed notes (in path order): gives addresses, answers every link once, gathers tags and backlinks.
 * Work grows with the number of notes and links.
 */
export function createGarden(parsed: readonly ParsedNote[], surroundings: Surroundings): Garden {
  return createGardener()(parsed, surroundings);
}

/**
 * `createGarden` with a memory: makes the same garden, and keeps from the last one what an edit has not touched.
 * While a note's text changes and nothing that others see of it, only that note is answered anew.
 */
export function createGardener(): typeof createGarden {
  let last: Remembered | undefined;
  const told = new WeakMap<Note, readonly Diagnostic[]>();
  return (parsed, surroundings) => {
    const byPath = new Map(parsed.map((note) => [note.path, note]));
    const changed = parsed.filter((note) => last?.parsed.get(note.path) !== note);
    const kept = last !== undefined && isFrameKept(last, byPath, surroundings, changed) ? last : undefined;
    const frame = kept?.frame ?? createFrame(parsed, surroundings);
    const outdated = kept === undefined ? undefined : new Set(changed.map((note) => note.path));
    const targets = { ...frame.targets, published: byPath };
    const resolved = new Map<VaultPath, ResolvedNote>();
    const notes = new Map<VaultPath, Note>();
    for (const note of parsed) {
      const entry = (kept ?? frame).resolved.get(note.path);
      // An edit may have moved the heading or block that a link asks for.
      const isCurrent = entry?.note === note && !entry.asksInside.some((path) => outdated?.has(path));
      const current = isCurrent ? entry : resolveNote(note, frame.urls, targets);
      const before = isCurrent ? kept?.garden.notes.get(note.path) : undefined;
      const finished = before ?? finishedNote(current, frame);
      resolved.set(note.path, current);
      notes.set(note.path, finished);
      if (!told.has(finished)) told.set(finished, diagnosticsOf(finished, current));
    }
    const garden = gardenOf([...resolved.values()], notes, frame, surroundings, (note) => told.get(note) ?? []);
    last = { parsed: byPath, surroundings, frame, resolved, garden };
    return garden;
  };
}

interface Remembered {
  readonly parsed: ReadonlyMap<VaultPath, ParsedNote>;
  readonly surroundings: Surroundings;
  readonly frame: Frame;
  readonly resolved: ReadonlyMap<VaultPath, ResolvedNote>;
  readonly garden: Garden;
}

function isFrameKept(
  last: Remembered,
  parsed: ReadonlyMap<VaultPath, ParsedNote>,
  surroundings: Surroundings,
  changed: readonly ParsedNote[],
): boolean {
  return (
    last.parsed.size === parsed.size &&
    sameTexts(last.surroundings.privatePaths, surroundings.privatePaths) &&
    sameTexts(last.surroundings.attachments, surroundings.attachments) &&
    sameOrder(last.surroundings.navigationOrder, surroundings.navigationOrder) &&
    // A template that was not there may be there now.
    JSON.stringify(last.surroundings.reviews) === JSON.stringify(surroundings.reviews) &&
    changed.every((note) => {
      const before = last.parsed.get(note.path);
      return before !== undefined && profileOf(before) === profileOf(note);
    })
  );
}

function gardenOf(
  entries: readonly ResolvedNote[],
  notes: ReadonlyMap<VaultPath, Note>,
  frame: Frame,
  surroundings: Surroundings,
  toldOf: (note: Note) => readonly Diagnostic[],
): Garden {
  const listed = [...notes.values()].filter((note) => !note.hidden);
  const diagnostics = [...surroundings.diagnostics, ...frame.diagnostics];
  for (const note of notes.values()) {
    for (const diagnostic of toldOf(note)) diagnostics.push(diagnostic);
    for (const diagnostic of embedDiagnostics(note, notes)) diagnostics.push(diagnostic);
  }
  const tasks = createTasks(listed, surroundings.tasks?.headings ?? TASK_DEFAULTS.headings);
  const today = surroundings.tasks?.today ?? newestDay(listed, tasks);
  const files = usedAttachments(notes.values());
  for (const path of files) diagnostics.push(...(surroundings.toldOfFile?.(path) ?? []));
  return {
    notes,
    listed,
    ...(frame.home === undefined ? {} : { home: frame.home }),
    backlinks: createBacklinks(entries.filter(({ note }) => !note.hidden)),
    tags: frame.tags,
    tagNames: frame.periodFrame.tagNames,
    periods: frame.periodFrame.periods,
    calendar: frame.periodFrame.rules,
    reviews: frame.reviews,
    wanted: wantedIn(listed),
    tasks,
    ...(today === undefined ? {} : { today }),
    folders: frame.folders,
    redirects: frame.redirects,
    pages: frame.pages,
    attachments: files.filter((path) => !isBase(path)),
    diagnostics: diagnostics.sort(byPathAndLine),
  };
}

/** Links without a note that name a tag lead to the tag; a private note's name only where the link files the note. */
function finishedNote(entry: ResolvedNote, { tags, tagOfNote, periodFrame, isServed }: Frame): Note {
  const { note, url, targets } = entry;
  const { names } = periodFrame;
  const own = tagsOfNote(entry, names);
  const tag = tagOfNote.get(note.path) ?? ownTag(note, tags, names);
  const period = periodFrame.periodOfNote.get(note.path);
  const ofPeriod = periodFrame.periods.get(period ?? "");
  // Its tasks are of the day whose name it has as an alias, too.
  const day = note.day ?? (ofPeriod?.kind === "day" ? ofPeriod.first : undefined);
  return {
    url,
    sourceUrl: sourceUrlOf(url),
    targets: targets.map((target, i): LinkTarget => {
      const link = note.links[i];
      if (target.kind === "site" && !isServed(target.url)) return { kind: "missing" };
      if (link === undefined || (target.kind !== "missing" && !(target.kind === "private" && link.filing)))
        return target;
      if (link.embed) return target;
      const key = tagKeyOf(link.filing ? filedName(link, target, names) : nameOf(link.linkpath), names);
      return tags.has(key) ? { kind: "tag", tag: key } : (periodFrame.targetOf(link, target) ?? target);
    }),
    tagKeys: own.keys,
    tagNotes: own.tagNotes,
    ...(tag === undefined ? {} : { tag }),
    ...(period === undefined ? {} : { period }),
    taskCount: countTasks(note.tasks),
    ...note,
    ...(day === undefined ? {} : { day }),
  };
}

function diagnosticsOf(note: Note, { missingSubpaths }: ResolvedNote): readonly Diagnostic[] {
  const found = [...note.diagnostics, ...noteDiagnostics(note, note.tag !== undefined), ...pictureDiagnostics(note)];
  note.links.forEach((link, i) => {
    const target = note.targets[i];
    const problem = target && linkDiagnostic(note, link, target, missingSubpaths.has(i));
    if (problem !== undefined) found.push(problem);
  });
  return found;
}

/** Of two notes of one name both show what is filed under the name. */
function ownTag(note: ParsedNote, tags: ReadonlyMap<TagKey, Tag>, names: PeriodNames): TagKey | undefined {
  const key = tagKeyOf(note.name, names);
  return !note.hidden && note.kind === undefined && tags.has(key) ? key : undefined;
}

function countTasks(tasks: readonly Task[]): TaskCount {
  const count = { open: 0, done: 0, cancelled: 0 };
  for (const task of tasks) count[task.state]++;
  return count;
}

function usedAttachments(notes: Iterable<Note>): VaultPath[] {
  const used = new Set<VaultPath>();
  for (const note of notes) {
    const shown = linksShownIn(note);
    note.links.forEach((link, i) => {
      const target = note.targets[i];
      // What only a property names, readers see where the page shows it.
      if (target?.kind === "attachment" && (link.kind !== "property" || shown.has(i))) used.add(target.path);
    });
  }
  return [...used].sort();
}

function linksShownIn(note: Note): ReadonlySet<number> {
  const values = note.shownProperties.flatMap((property) => property.values);
  return new Set(values.flatMap((value) => (value.kind === "link" ? [value.link] : [])));
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, i) => text === b[i]);
}

function sameOrder(a: NavigationOrder = new Map(), b: NavigationOrder = new Map()): boolean {
  return a.size === b.size && [...a].every(([path, names]) => sameTexts(names, b.get(path) ?? []));
}

function byPathAndLine(a: Diagnostic, b: Diagnostic): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
