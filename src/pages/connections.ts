import type { BacklinkItem, BacklinkItems } from "../../_includes/backlinks.tsx";
import type { RelatedItem } from "../../_includes/related.tsx";
import { relatedNotes, type Shared } from "../garden/related-notes.ts";
import type { Link, Note } from "../garden/types.ts";
import type { PageContext } from "./page-context.ts";

interface Backlink extends BacklinkItem {
  readonly onlyFiles: boolean;
}

/** Who links to a note, with the words round each link. */
export function backlinksOf({ site, hrefOf }: PageContext, note: Note): readonly Backlink[] {
  const backlinks = site.garden.backlinks.get(note.path) ?? [];
  return backlinks.flatMap(({ source, occurrences }) => {
    const from = site.garden.notes.get(source);
    if (from === undefined || from.hidden) return [];
    return [
      {
        href: hrefOf(from.url),
        title: from.title,
        language: from.language,
        occurrences: occurrences.map((link) => ({ context: contextOf(link), heading: link.heading })),
        onlyFiles: occurrences.every((link) => link.filing),
      },
    ];
  });
}

/**
 * The first of those who link to a hub, and the rest to be unfolded; where the page lists what is filed under the note, so are
 * those who do no more than that.
 */
export function foldedBacklinks(backlinks: readonly Backlink[], listsFiled: boolean): BacklinkItems {
  const filed = listsFiled ? backlinks.filter((backlink) => backlink.onlyFiles) : [];
  const others = filed.length === 0 ? backlinks : backlinks.filter((backlink) => !backlink.onlyFiles);
  return {
    count: backlinks.length,
    shown: others.slice(0, MOST_SHOWN),
    folded: others.slice(MOST_SHOWN),
    filed,
  };
}

const MOST_SHOWN = 20;

/** Who names a note without linking to it. */
export function mentionsOf({ site, hrefOf }: PageContext, note: Note): readonly BacklinkItem[] {
  return site.mentionsOf(note.path).flatMap(({ source, occurrences }) => {
    const from = site.garden.notes.get(source);
    if (from === undefined || from.hidden) return [];
    return [{ href: hrefOf(from.url), title: from.title, language: from.language, occurrences }];
  });
}

/** The notes that share most with a note, and what they share. */
export function relatedOf({ site, hrefOf }: PageContext, note: Note): readonly RelatedItem[] {
  const { notes, tags } = site.garden;
  const nameOf = (shared: Shared): string =>
    (shared.kind === "tag" ? tags.get(shared.tag)?.name : notes.get(shared.path)?.title) ?? "";
  return relatedNotes(site.garden, note).flatMap(({ path, shared }) => {
    const related = notes.get(path);
    if (related === undefined) return [];
    const names = [...new Set(shared.map(nameOf))].filter((name) => name !== "").slice(0, MOST_SHARED);
    return [{ href: hrefOf(related.url), title: related.title, language: related.language, shared: names }];
  });
}

const MOST_SHARED = 3;

function contextOf(link: Link) {
  switch (link.kind) {
    case "property":
      return undefined;
    case "wikilink":
    case "markdown":
    case "html":
      return link.context;
  }
}
