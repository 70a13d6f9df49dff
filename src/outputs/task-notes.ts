import { absoluteUrl, hrefOf } from "../garden/href.ts";
import type { Day } from "../garden/plain-day.ts";
import type { SiteSettings, VaultPath } from "../garden/site-types.ts";
import type { Garden } from "../garden/types.ts";

/** What the files of tasks say of a task's note. */
export interface TaskNote {
  readonly path: VaultPath;
  readonly title: string;
  /** The day it was made or changed. */
  readonly date: Day | undefined;
  /** The names of its tags, the first fifty: a note with a thousand tags and a thousand tasks must not say a million. */
  readonly tags: readonly string[];
  /** With host; `""` where the garden's own is not known. */
  readonly url: string;
  /** As a page would link to it. */
  readonly href: string;
}

/** Finds what there is to say of notes; those of one note's tasks, which stand together, are asked for once. */
export function createTaskNotes(garden: Garden, settings: SiteSettings): (path: VaultPath) => TaskNote {
  let last: TaskNote | undefined;
  return (path) => {
    if (last?.path === path) return last;
    const note = garden.notes.get(path);
    last = {
      path,
      title: note?.title ?? "",
      date: (note?.created ?? note?.updated)?.slice(0, 10),
      tags: (note?.tagKeys.slice(0, MOST_TAGS) ?? []).flatMap((key) => garden.tags.get(key)?.name ?? []),
      url: absoluteUrl(note?.url ?? "/", settings.url),
      href: hrefOf(note?.url ?? "/", settings.basePath),
    };
    return last;
  };
}

const MOST_TAGS = 50;
