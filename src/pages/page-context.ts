import type { Crumb } from "../../_includes/breadcrumbs.tsx";
import type { Chrome, PageHead } from "../../_includes/layout.tsx";
import type { LinkItem } from "../../_includes/link-list.tsx";
import type { NoteItem } from "../../_includes/note-list.tsx";
import type { Strings } from "../../_includes/strings.ts";
import { absoluteUrl, hrefOf } from "../garden/href.ts";
import type { Features, Url, VaultPath } from "../garden/site-types.ts";
import type { Note, Tag, TagKey } from "../garden/types.ts";
import { tagFeedFolders } from "../outputs/feed-entries.ts";
import { dateOf } from "../outputs/newest-first.ts";
import { type SlotKind, type Slots, slotsOf } from "../owner/slots.ts";
import { createChrome } from "./chrome.ts";
import { createDateFormat, type DateFormat } from "./date-format.ts";
import { headMetaOf } from "./head-meta.ts";
import { createNavigation, type Navigation } from "./navigation.ts";
import type { Site } from "./site.ts";
import { stringsOf } from "./strings.ts";
import { createTaskKeys, type TaskKeys } from "./task-keys.ts";
import { createTaskProgress, type TaskProgress } from "./task-progress.ts";
import { type TreeFile, treeFileOf } from "./tree-file.ts";

/** What the pages of one site share, so that no page has to go over the whole garden. */
export interface PageContext {
  readonly site: Site;
  readonly strings: Strings;
  readonly chrome: Chrome;
  readonly dates: DateFormat;
  readonly navigation: Navigation;
  readonly tree: TreeFile;
  readonly hrefOf: (url: Url, fragment?: string) => string;
  readonly headOf: (about: HeadOptions) => PageHead;
  readonly progress: TaskProgress;
  readonly taskKeys: TaskKeys;
  /** A note as lists show it. */
  readonly noteItemOf: (note: Note) => NoteItem;
  /** The notes at these paths as lists show them; hidden ones stand in no list. */
  readonly noteItemsOf: (paths: readonly VaultPath[]) => readonly NoteItem[];
  /** Where a tag's feeds are, and what they are called. */
  readonly feedOf: (tag: Tag) => { readonly folder: Url; readonly title: string } | undefined;
  readonly tagLinksOf: (keys: readonly TagKey[]) => readonly LinkItem[];
}

interface HeadOptions {
  readonly url: Url;
  readonly title: string;
  readonly description?: string;
  readonly source?: Url;
  readonly indexed?: boolean;
  /** Names of style sheets that few pages have. */
  readonly styles?: readonly string[];
  /** A style sheet of its own. */
  readonly style?: Url;
  readonly features?: Partial<Features>;
  /** The note whose page it is. */
  readonly note?: Note;
  /** The steps between the home page and it. */
  readonly folders?: readonly Crumb[] | undefined;
  /** Which of the owner's HTML it has besides every page's. */
  readonly kind?: SlotKind;
  /** The tag whose notes it lists. */
  readonly tag?: Tag | undefined;
}

const NO_SLOTS: Slots = new Map();

/** What the pages of a site share. */
export function createPageContext(site: Site): PageContext {
  const { garden, settings } = site;
  const strings = { ...stringsOf(settings.language), ...site.owner?.words };
  const chrome = createChrome(site, strings);
  const dates = createDateFormat(settings.language);
  // A note that many link to is written into as many pages.
  const hrefs = new Map<Url, string>();
  const href = (url: Url, fragment?: string): string => {
    let known = hrefs.get(url);
    if (known === undefined) {
      known = hrefOf(url, settings.basePath);
      hrefs.set(url, known);
    }
    return fragment === undefined ? known : known + hrefOf("", "", fragment);
  };

  const progress = createTaskProgress(garden, strings);

  // A note with ten tags stands in ten lists.
  const noteItems = new Map<VaultPath, NoteItem>();
  const noteItemOf = (note: Note): NoteItem => {
    const known = noteItems.get(note.path);
    if (known !== undefined) return known;
    const date = dateOf(note);
    const item: NoteItem = {
      href: href(note.url),
      title: note.title,
      language: note.language,
      date: date === undefined ? undefined : dates.day(date),
      excerpt: note.description ?? note.excerpt,
      progress: progress.ofNote(note),
    };
    noteItems.set(note.path, item);
    return item;
  };

  const noteItemsOf = (paths: readonly VaultPath[]): readonly NoteItem[] =>
    paths.flatMap((path) => {
      const note = garden.notes.get(path);
      return note === undefined || note.hidden ? [] : [noteItemOf(note)];
    });
  const navigation = createNavigation({ site, strings, hrefOf: href, noteItemsOf, progress });
  const tree = treeFileOf(site, strings, navigation);
  let feedFolders: ReadonlyMap<TagKey, Url> | undefined;
  const feedOf = (tag: Tag | undefined) => {
    if (tag === undefined) return undefined;
    feedFolders ??= new Map(tagFeedFolders(garden).map(([{ key }, folder]) => [key, folder]));
    const folder = feedFolders.get(tag.key);
    return folder === undefined ? undefined : { folder, title: `${tag.name} · ${settings.title}` };
  };

  return {
    site,
    strings,
    chrome,
    dates,
    navigation,
    tree,
    hrefOf: href,
    progress,
    taskKeys: createTaskKeys(site),
    noteItemOf,
    noteItemsOf,
    feedOf,
    tagLinksOf: (keys) =>
      keys.flatMap((key) => {
        const tag = garden.tags.get(key);
        return tag === undefined ? [] : [{ href: href(tag.url), text: tag.name }];
      }),
    headOf: ({
      url,
      title,
      description: given = "",
      source,
      indexed = true,
      style,
      styles = [],
      features,
      note,
      folders,
      kind,
      tag,
    }) => {
      const documentTitle = title === settings.title ? title : `${title} · ${settings.title}`;
      // A page without words of its own is still called something in a list of search results.
      const about = tag === undefined ? settings.description : strings.noteCount(tag.notes.length);
      const description = given || about || documentTitle;
      return {
        chrome,
        href: href(url),
        documentTitle,
        description,
        canonical: absoluteUrl(url, settings.url) || undefined,
        source: source === undefined ? undefined : href(source),
        indexed,
        meta: headMetaOf(garden, settings, {
          url,
          title,
          description,
          indexed,
          note,
          folders,
          card: site.cardOf?.(note),
          feed: feedOf(tag),
        }),
        styles: styles.flatMap((name) => {
          const url = site.assets.styles?.[name];
          return url === undefined ? [] : [href(url)];
        }),
        style: style === undefined ? undefined : href(style),
        searchButton: features?.search !== false,
        homeLink: features?.homeLink ?? settings.features.homeLink,
        slots: slotsOf(site.owner?.slots ?? NO_SLOTS, kind ?? (url === "/" ? "index" : "common")),
        tree:
          (features?.fileTree ?? settings.features.fileTree) ? { href: href(tree.url), large: tree.large } : undefined,
      };
    },
  };
}
