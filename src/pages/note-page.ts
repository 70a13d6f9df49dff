import { NotePage, type NotePageProps } from "../../_includes/note-page.tsx";
import type { PeriodItem } from "../../_includes/period-section.tsx";
import { directionBeside } from "../garden/language.ts";
import { readingTimeOf } from "../garden/reading-time.ts";
import type { Note } from "../garden/types.ts";
import { dateOf } from "../outputs/newest-first.ts";
import type { SearchRecord } from "../search/record.ts";
import { COMMENTS_STYLE, commentsOf } from "./comments.ts";
import { backlinksOf, foldedBacklinks, mentionsOf, relatedOf } from "./connections.ts";
import { createPage } from "./create-page.ts";
import { homeSectionsOf } from "./home-sections.ts";
import { localGraphOf } from "./local-graph.ts";
import type { PageContext } from "./page-context.ts";
import { periodItemOf } from "./period-item.ts";
import { propertiesOf } from "./properties.ts";
import type { Page } from "./site.ts";
import { tagItemOf } from "./tag-page.ts";
import { tocOf } from "./toc.ts";

/** A note's page. A hidden note's is kept out of search, ours and everyone's. */
export function createNotePage(context: PageContext, note: Note): Page {
  const search = note.hidden ? undefined : () => searchRecordOf(context, note);
  return createPage(note.url, NotePage, () => propsOf(context, note), search);
}

function propsOf(context: PageContext, note: Note): NotePageProps {
  const { site, dates, navigation } = context;
  const features = { ...site.settings.features, ...note.features };
  const isHome = note.path === site.garden.home;
  const folder = navigation.folderOfNote(note);
  const backlinks = features.backlinks ? backlinksOf(context, note) : [];
  const tag = note.tag === undefined ? undefined : site.garden.tags.get(note.tag);
  const body = site.renderBody(note.path);
  const period = note.period === undefined ? undefined : periodItemOf(context, note.period, note);
  const folders = isHome ? undefined : navigation.crumbsOfNote(note);
  const home = isHome ? homeSectionsOf(context, note) : { above: [], below: [] };
  const comments = commentsOf(context, note);
  const minutes = features.readingTime ? readingTimeOf(note.passages) : 0;
  return {
    head: context.headOf({
      url: note.url,
      title: note.title,
      description: note.description ?? note.excerpt,
      source: note.sourceUrl,
      indexed: !note.hidden,
      styles: [
        ...site.stylesOf(body),
        ...(period === undefined ? [] : ["periods"]),
        ...(tag === undefined ? [] : ["tags"]),
        ...(comments === undefined ? [] : [COMMENTS_STYLE]),
      ],
      features: note.features,
      kind: isHome ? "index" : "notes",
      note,
      folders,
      tag,
    }),
    title: note.title,
    // A note that writes its title itself shows it.
    titleShown: features.inlineTitle || note.writesTitle === true,
    bodyClasses: note.cssClasses ?? [],
    language: note.language,
    direction: directionBeside(site.settings.language, note.language),
    folders: features.breadcrumbs ? folders : undefined,
    created: features.created && note.created !== undefined ? dates.day(note.created) : undefined,
    updated: features.updated && note.updated !== undefined ? dates.day(note.updated) : undefined,
    readingTime: minutes === 0 ? undefined : context.strings.reading.readingTime(minutes),
    tags: features.tags ? context.tagLinksOf(note.tagKeys) : [],
    // Headings on a canvas stand side by side.
    toc: features.toc && note.kind === undefined ? tocOf(note) : [],
    canvas: note.kind === "canvas",
    progress: features.progress ? context.progress.ofNote(note) : undefined,
    taskKeys: context.taskKeys.ofNote(note.path),
    properties: propertiesOf(context, note),
    body,
    tag: tag === undefined ? undefined : tagItemOf(context, tag),
    period,
    folder: folder === undefined || folder.entries.length === 0 ? undefined : navigation.folderItemOf(folder),
    homeAbove: home.above,
    homeBelow: home.below,
    allNotes: context.hrefOf(site.garden.pages.notes),
    neighbours: features.neighbours && !isHome && !leadsOn(period) ? navigation.neighboursOf(note) : undefined,
    previews: features.linkPreview,
    stacked: site.settings.features.stackedReading && features.stackedReading,
    backlinks: foldedBacklinks(backlinks, tag !== undefined || period !== undefined),
    // A hidden note stands in no list, and has none.
    mentions: features.mentions ? mentionsOf(context, note) : [],
    related: features.related && !note.hidden ? relatedOf(context, note) : [],
    comments,
    // A canvas wants the whole width.
    graph:
      features.localGraph && note.kind === undefined ? localGraphOf(context, note, backlinks.length > 0) : undefined,
  };
}

/** A month's page leads to the months before and after: a reader of it has no use for its neighbours in the folder. */
function leadsOn(period: PeriodItem | undefined): boolean {
  return period !== undefined && period.kind !== "day" && (period.previous ?? period.next) !== undefined;
}

function searchRecordOf(context: PageContext, note: Note): SearchRecord {
  const { site } = context;
  const date = dateOf(note);
  return {
    url: context.hrefOf(note.url),
    language: note.language ?? site.settings.language,
    title: note.title,
    aliases: note.aliases,
    tags: context.tagLinksOf(note.tagKeys).map((tag) => tag.text),
    headings: note.headings.map((heading) => heading.text),
    folder: (note.displayPath ?? note.path).split("/").slice(0, -1).join("/"),
    ...(date === undefined ? {} : { date }),
    tasks: note.taskCount,
    links: (site.garden.backlinks.get(note.path) ?? []).length,
    body: site.renderBody(note.path),
  };
}
