import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { iconOf } from "../../_includes/icon.ts";
import type { Chrome, FrameParts } from "../../_includes/layout.tsx";
import { SearchDialogContent, SiteFooter, type SiteFrame, SiteHeader } from "../../_includes/site-frame.tsx";
import type { Strings } from "../../_includes/strings.ts";
import { hrefOf } from "../garden/href.ts";
import { directionOf } from "../garden/language.ts";
import type { Url } from "../garden/site-types.ts";
import { slotsOf } from "../owner/slots.ts";
import type { Site } from "./site.ts";

/** What stands round every page of a site. A menu names no page that has nothing to show. */
export function createChrome({ garden, settings, assets, owner, bodyClasses = [] }: Site, strings: Strings): Chrome {
  const href = (url: Url) => hrefOf(url, settings.basePath);
  const { pages } = garden;
  const notes = { href: href(pages.notes), text: strings.allNotes };
  const tags = { href: href(pages.tags), text: strings.tags };
  const tasks = { href: href(pages.tasks), text: strings.tasks };
  const calendar = { href: href(pages.calendar), text: strings.periods.calendar };
  const wanted = { href: href(pages.wanted), text: strings.wanted };
  const graph = { href: href(pages.graph), text: strings.graph.graph };
  const hasTasks = garden.listed.some((note) => note.tasks.length > 0);
  const hasDiary = settings.features.calendar && garden.listed.some((note) => note.day !== undefined);
  const navigation = [
    notes,
    ...(garden.tags.size > 0 ? [tags] : []),
    ...(hasTasks ? [tasks] : []),
    ...(hasDiary ? [calendar] : []),
  ];
  const recent = { href: href(pages.recent), text: strings.navigation.recentlyChanged };
  const random = { href: href(pages.random), text: strings.navigation.random };
  const footer = [
    ...navigation,
    recent,
    random,
    ...(garden.periods.size > 0 && !hasDiary ? [calendar] : []),
    ...(garden.wanted.length > 0 ? [wanted] : []),
    ...(settings.features.graph ? [graph] : []),
  ];
  const home = href("/");
  const search = settings.features.search ? href(pages.search) : undefined;

  const round = slotsOf(owner?.slots ?? new Map(), "common");
  const logo = owner?.logo && {
    src: href(owner.logo.url),
    width: owner.logo.width,
    height: owner.logo.height,
  };

  const frame = (current: string, { searchButton, homeLink }: FrameParts): SiteFrame => ({
    header: renderToString(
      h(SiteHeader, {
        strings,
        title: settings.title,
        logo,
        home: homeLink ? home : undefined,
        beforeTitle: round.beforeTitle,
        afterTitle: round.afterTitle,
        links: navigation,
        current,
        search: searchButton ? search : undefined,
        folders: settings.features.fileTree ? href(pages.folders) : undefined,
        stackStyle: settings.features.stackedReading ? href(assets.stackStyle ?? "") : undefined,
      }),
    ),
    footer: renderToString(
      h(SiteFooter, { label: strings.footerNavigation, links: footer, current, text: owner?.footer || undefined }),
    ),
    dialog:
      searchButton && search !== undefined
        ? renderToString(
            h(SearchDialogContent, { strings, wanted: garden.wanted.length > 0 ? wanted.href : undefined }),
          )
        : "",
  });
  const common = frame("", { searchButton: true, homeLink: true });
  const marked = new Set(footer.map((link) => link.href));
  return {
    strings,
    language: settings.language,
    direction: directionOf(settings.language) === "rtl" ? "rtl" : undefined,
    siteTitle: settings.title,
    basePath: settings.basePath,
    home,
    style: href(assets.style),
    theme: assets.theme === undefined ? undefined : href(assets.theme),
    // Both, as on `html`: which one holds is the reader's, or the system's, to say (`src/theme/page-scheme.ts`).
    bodyClass: ["theme-light", "theme-dark", ...bodyClasses].join(" "),
    script: href(assets.script),
    icon: iconOf(owner?.iconColours),
    analytics: owner?.analytics,
    folders: href(pages.folders),
    search,
    frameOf: (current, shown) =>
      shown.searchButton && shown.homeLink && !marked.has(current) ? common : frame(current, shown),
  };
}
