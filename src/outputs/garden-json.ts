import { isFileLink } from "../garden/file-link.ts";
import { linkedNotes } from "../garden/linked-notes.ts";
import type { SiteSettings, Url, VaultPath } from "../garden/site-types.ts";
import type { Garden, Note, Tag, TaskCount } from "../garden/types.ts";
import { listedTags } from "./listed-tags.ts";
import { type PeriodJson, periodsJson } from "./periods-json.ts";
import { type TaskJson, tasksJson } from "./tasks-json.ts";

/** The machine's view of a garden. Promised in the documentation: a change is a new `version`. */
export interface GardenJson {
  readonly version: 2;
  readonly site: { readonly title: string; readonly url: string; readonly language: string };
  readonly notes: readonly NoteJson[];
  readonly tags: readonly { readonly name: string; readonly url: Url; readonly notes: readonly Url[] }[];
  /** Of `notes`, in their order. */
  readonly tasks: readonly TaskJson[];
  /** Days, weeks, months, quarters and years that something belongs to, longest first, in order of time. */
  readonly periods: readonly PeriodJson[];
  /** Pages that look back on a period, rule by rule, in order of time. Only gardens with reviews have it. */
  readonly reviews?: readonly { readonly period: string; readonly url: Url }[];
  /** What readers see of links that lead nowhere. */
  readonly unresolved: readonly { readonly from: Url; readonly text: string }[];
}

/** One note. Its addresses are from the site's root, without the base path. */
export interface NoteJson {
  /** Only canvases have one. */
  readonly kind?: "canvas";
  readonly path: VaultPath;
  readonly url: Url;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly tags: readonly string[];
  readonly created?: string;
  readonly updated?: string;
  readonly links: readonly Url[];
  readonly backlinks: readonly Url[];
  readonly tagNotes: readonly Url[];
  readonly tasks: TaskCount;
  readonly words: number;
}

/** `/garden.json`. Hidden notes are not in it, nor links to them. */
export function gardenJson(garden: Garden, settings: SiteSettings): string {
  const value: GardenJson = {
    version: 2,
    site: { title: settings.title, url: settings.url, language: settings.language },
    notes: garden.listed.map((note) => noteOf(garden, note)),
    tags: listedTags(garden).map((tag) => tagOf(garden, tag)),
    tasks: tasksJson(garden),
    periods: periodsJson(garden),
    ...(garden.reviews.length === 0
      ? {}
      : { reviews: garden.reviews.map(({ span, url }) => ({ period: span.key, url })) }),
    unresolved: garden.listed.flatMap(unresolvedOf),
  };
  return `${JSON.stringify(value)}\n`;
}

function noteOf(garden: Garden, note: Note): NoteJson {
  const backlinks = garden.backlinks.get(note.path) ?? [];
  const { open, done, cancelled } = note.taskCount;
  return {
    ...(note.kind === undefined ? {} : { kind: note.kind }),
    path: note.path,
    url: note.url,
    title: note.title,
    aliases: note.aliases,
    tags: note.tagKeys.flatMap((key) => garden.tags.get(key)?.name ?? []),
    ...(note.created === undefined ? {} : { created: note.created }),
    ...(note.updated === undefined ? {} : { updated: note.updated }),
    links: urlsOf(garden, [...linkedNotes(note)]),
    backlinks: urlsOf(
      garden,
      backlinks.map((backlink) => backlink.source),
    ),
    tagNotes: urlsOf(garden, note.tagNotes),
    tasks: { open, done, cancelled },
    words: note.words,
  };
}

function tagOf(garden: Garden, tag: Tag) {
  return { name: tag.name, url: tag.url, notes: urlsOf(garden, tag.notes) };
}

function urlsOf(garden: Garden, paths: readonly VaultPath[]): readonly Url[] {
  return paths.flatMap((path) => {
    const note = garden.notes.get(path);
    return note === undefined || note.hidden ? [] : [note.url];
  });
}

function unresolvedOf(note: Note) {
  return note.links.flatMap((link, index) => {
    const kind = note.targets[index]?.kind;
    // Readers do not see the properties.
    if (link.kind === "property" || (kind !== "missing" && kind !== "private")) return [];
    // A picture that is not there leaves no words, and raw HTML keeps its own.
    if ((link.embed && isFileLink(link)) || link.displayText === "") return [];
    return [{ from: note.url, text: link.displayText }];
  });
}
