import type { BacklinkItem } from "../../_includes/backlinks.tsx";
import { NotePage, type NotePageProps } from "../../_includes/note-page.tsx";
import type { Link, Note } from "../garden/types.ts";
import { dateOf } from "../outputs/newest-first.ts";
import type { SearchRecord } from "../search/record.ts";
import { createPage } from "./create-page.ts";
import { localGraphOf } from "./local-graph.ts";
import type { PageContext } from "./page-context.ts";
import { propertiesOf } from "./properties.ts";
import type { Page } from "./site.ts";
import { tagItemOf } from "./tag-page.ts";
import { tocOf } from "./toc.ts";

/** A note's page. A hidden note's is kept out of search, ours and everyone's. */
export function createNotePage(context: PageContext, note: Note): Page {
  const page = createPage(note.url, NotePage, () => propsOf(context, note));
  return note.hidden ? page : { ...page, search: () => searchRecordOf(context, note) };
}

function propsOf(context: PageContext, note: Note): NotePageProps {
  const { site, dates } = context;
  const features = { ...site.settings.features, ...note.features };
  const backlinks = features.backlinks ? backlinksOf(context, note) : [];
  const tag = note.tag === undefined ? undefined : site.garden.tags.get(note.tag);
  return {
    head: context.headOf({
      url: note.url,
      title: note.title,
      description: note.description ?? note.excerpt,
      source: note.sourceUrl,
      indexed: !note.hidden,
      features: note.features,
    }),
    title: note.title,
    language: note.language,
    folders: note.path === site.garden.home ? undefined : (note.displayPath ?? note.path).split("/").slice(0, -1),
    created: features.created && note.created !== undefined ? dates.day(note.created) : undefined,
    updated: features.updated && note.updated !== undefined ? dates.day(note.updated) : undefined,
    tags: features.tags ? context.tagLinksOf(note.tagKeys) : [],
    // Headings on a canvas stand side by side.
    toc: features.toc && note.kind === undefined ? tocOf(note) : [],
    canvas: note.kind === "canvas",
    progress: context.progressOf(note.taskCount),
    properties: propertiesOf(context, note),
    body: site.renderBody(note.path),
    tag: tag === undefined ? undefined : tagItemOf(context, tag),
    backlinks,
    graph: features.localGraph ? localGraphOf(context, note, backlinks.length > 0) : undefined,
  };
}

function backlinksOf({ site, hrefOf }: PageContext, note: Note): readonly BacklinkItem[] {
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
      },
    ];
  });
}

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

function searchRecordOf(context: PageContext, note: Note): SearchRecord {
  const { site } = context;
  const date = dateOf(note);
  return {
    url: context.hrefOf(note.url),
    language: note.language ?? site.settings.language,
    title: note.title,
    tags: context.tagLinksOf(note.tagKeys).map((tag) => tag.text),
    ...(date === undefined ? {} : { date }),
    body: site.renderBody(note.path),
  };
}
