import { TagPage } from "../../_includes/tag-page.tsx";
import type { TagItem } from "../../_includes/tag-section.tsx";
import type { Tag } from "../garden/types.ts";
import { createPage } from "./create-page.ts";
import type { PageContext } from "./page-context.ts";
import type { Page } from "./site.ts";

/** The page of a tag that has no note of its own. */
export function createTagPage(context: PageContext, tag: Tag): Page {
  const { strings, site } = context;
  const allTags = { href: context.hrefOf(site.garden.pages.tags), text: strings.tags };
  return createPage(tag.url, TagPage, () => ({
    head: context.headOf({
      url: tag.url,
      title: tag.name,
      tag,
      folders: [allTags],
      description: strings.noteCount(tag.notes.length),
      // Only hidden notes carry it: nothing here for others to find.
      indexed: tag.notes.length > 0,
    }),
    name: tag.name,
    allTags,
    tag: tagItemOf(context, tag),
  }));
}

/** What a tag's page shows, be it a note's or its own. */
export function tagItemOf(context: PageContext, tag: Tag): TagItem {
  return {
    progress: context.progress.ofNotes(tag.notes),
    parents: context.tagLinksOf(tag.parents),
    children: context.tagLinksOf(tag.children),
    notes: context.noteItemsOf(tag.notes),
  };
}
