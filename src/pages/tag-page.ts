import { TagPage } from "../../_includes/tag-page.tsx";
import type { TagItem } from "../../_includes/tag-section.tsx";
import { relatedTags } from "../garden/related-tags.ts";
import type { Tag } from "../garden/types.ts";
import { createPage } from "./create-page.ts";
import { tagGraphOf } from "./local-graph.ts";
import type { PageContext } from "./page-context.ts";
import type { Page } from "./site.ts";
import { tagNotesOf } from "./tag-notes.ts";

/** The page of a tag that has no note of its own. */
export function createTagPage(context: PageContext, tag: Tag): Page {
  const { strings, site } = context;
  const allTags = { href: context.hrefOf(site.garden.pages.tags), text: strings.tags };
  return createPage(tag.url, TagPage, () => ({
    head: context.headOf({
      url: tag.url,
      title: tag.name,
      tag,
      styles: ["tags"],
      folders: [allTags],
      description: strings.noteCount(tag.notes.length),
      // Only hidden notes carry it: nothing here for others to find.
      indexed: tag.notes.length > 0,
    }),
    name: tag.name,
    allTags,
    tag: tagItemOf(context, tag),
    graph: site.settings.features.localGraph ? tagGraphOf(context, tag) : undefined,
  }));
}

/** What a tag's page shows, be it a note's or its own. */
export function tagItemOf(context: PageContext, tag: Tag): TagItem {
  const { garden } = context.site;
  return {
    progress: context.progress.ofNotes(tag.notes),
    parents: context.tagLinksOf(tag.parents),
    children: context.tagLinksOf(tag.children),
    related: context.tagLinksOf(relatedTags(garden, tag).map(({ key }) => key)),
    ...tagNotesOf(context, tag),
    ways: waysOf(context, tag),
  };
}

function waysOf(context: PageContext, tag: Tag): TagItem["ways"] {
  const { garden, settings } = context.site;
  const strings = context.strings.tagWords;
  const feed = settings.url === "" ? undefined : context.feedOf(tag);
  return [
    ...(feed === undefined ? [] : [{ href: context.hrefOf(`${feed.folder}feed.xml`), text: strings.feed }]),
    ...(settings.features.graph && tag.notes.length > 0
      ? [{ href: `${context.hrefOf(garden.pages.graph)}?tag=${encodeURIComponent(tag.name)}`, text: strings.inGraph }]
      : []),
  ];
}
