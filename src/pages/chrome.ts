import type { Chrome } from "../../_includes/layout.tsx";
import type { Strings } from "../../_includes/strings.ts";
import { hrefOf } from "../garden/href.ts";
import type { Url } from "../garden/types.ts";
import type { Site } from "./site.ts";

/** What stands round every page of a site. A menu names no page that has nothing to show. */
export function createChrome({ garden, settings, assets }: Site, strings: Strings): Chrome {
  const href = (url: Url) => hrefOf(url, settings.basePath);
  const { pages } = garden;
  const notes = { href: href(pages.notes), text: strings.allNotes };
  const tags = { href: href(pages.tags), text: strings.tags };
  const tasks = { href: href(pages.tasks), text: strings.tasks };
  const wanted = { href: href(pages.wanted), text: strings.wanted };
  const hasTasks = garden.listed.some((note) => note.tasks.length > 0);
  const navigation = [notes, ...(garden.tags.size > 0 ? [tags] : []), ...(hasTasks ? [tasks] : [])];
  return {
    strings,
    language: settings.language,
    siteTitle: settings.title,
    basePath: settings.basePath,
    home: href("/"),
    style: href(assets.style),
    script: href(assets.script),
    feed: settings.url === "" ? undefined : href("/feed.xml"),
    search: settings.features.search ? href(pages.search) : undefined,
    navigation,
    footer: [...navigation, ...(garden.wanted.length > 0 ? [wanted] : [])],
  };
}
