import { type TagCount, TagsPage } from "../../_includes/tags-page.tsx";
import { listedTags } from "../outputs/listed-tags.ts";
import { createPage } from "./create-page.ts";
import type { PageContext } from "./page-context.ts";
import type { Page } from "./site.ts";

/** The list of all tags. */
export function createTagsPage(context: PageContext): Page {
  const { site, strings } = context;
  const url = site.garden.pages.tags;
  return createPage(url, TagsPage, () => ({
    head: context.headOf({ url, title: strings.tags }),
    tags: listedTags(site.garden)
      .map((tag) => ({
        href: context.hrefOf(tag.url),
        name: tag.name,
        count: tag.notes.length,
        progress: context.progress.ofNotes(tag.notes),
      }))
      .sort(byName),
  }));
}

// Code points, not a locale's order: every machine must sort alike.
function byName(a: TagCount, b: TagCount): number {
  if (a.name === b.name) return 0;
  return a.name < b.name ? -1 : 1;
}
