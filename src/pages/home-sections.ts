import type { HomeSectionItem } from "../../_includes/home-sections.tsx";
import type { Note } from "../garden/types.ts";
import { dateOf, newestFirst } from "../outputs/newest-first.ts";
import { type HomeOptions, type HomeSection, OWNER_DEFAULTS } from "../owner/owner-options.ts";
import type { PageContext } from "./page-context.ts";

/** What stands round the home note. Below it, nothing where the note itself fills the page. */
export function homeSectionsOf(
  context: PageContext,
  home: Note,
): { above: readonly HomeSectionItem[]; below: readonly HomeSectionItem[] } {
  const { show } = homeOptions(context);
  const at = show.indexOf("note");
  const hasRoom = (home.lengths[""] ?? 0) <= MOST_BESIDE_NEWS;
  const items = (names: readonly HomeSection[]) => names.flatMap((name) => sectionOf(context, name, home) ?? []);
  return { above: items(show.slice(0, at)), below: hasRoom ? items(show.slice(at + 1)) : [] };
}

/** What the first page of a garden without a home note shows. */
export function sectionsWithoutHome(context: PageContext): readonly HomeSectionItem[] {
  return homeOptions(context).show.flatMap((name) => sectionOf(context, name, undefined) ?? []);
}

function homeOptions({ site }: PageContext): HomeOptions {
  return site.owner?.home ?? OWNER_DEFAULTS.home;
}

function sectionOf(context: PageContext, name: HomeSection, home: Note | undefined): HomeSectionItem | undefined {
  const { site, noteItemOf } = context;
  const { listed, tags } = site.garden;
  const features = { ...site.settings.features, ...home?.features };
  switch (name) {
    case "note":
      return undefined;
    case "pinned": {
      const notes = newestFirst(listed.filter((note) => note.pinned && note !== home)).map(noteItemOf);
      return notes.length === 0 ? undefined : { kind: name, notes };
    }
    case "recent": {
      const isNews = (note: Note) => note !== home && (home === undefined || dateOf(note) !== undefined);
      const news = features.recent ? newestFirst(listed).filter(isNews) : [];
      const most = homeOptions(context).recent ?? (home === undefined ? 20 : 7);
      const notes = news.slice(0, most).map(noteItemOf);
      return notes.length === 0 ? undefined : { kind: name, notes };
    }
    case "tags": {
      const links = context.tagLinksOf([...tags.keys()]);
      return links.length === 0 ? undefined : { kind: name, links };
    }
  }
}

/** Characters. */
const MOST_BESIDE_NEWS = 4000;
