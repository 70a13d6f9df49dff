import { type BacklinkItem, type BacklinkItems, Backlinks } from "./backlinks.tsx";
import { Breadcrumbs, type Crumb } from "./breadcrumbs.tsx";
import { CanvasControls } from "./canvas-controls.tsx";
import { Comments, type CommentsProps } from "./comments.tsx";
import { type DateItem, DateTime } from "./date-time.tsx";
import { type FolderItem, FolderSection } from "./folder-section.tsx";
import { type HomeSectionItem, HomeSections } from "./home-sections.tsx";
import { Layout, type PageHead } from "./layout.tsx";
import { type LinkItem, TagLinks } from "./link-list.tsx";
import { LocalGraph, type LocalGraphItem } from "./local-graph.tsx";
import { Mentions } from "./mentions.tsx";
import { type NeighbourItems, Neighbours } from "./neighbours.tsx";
import { type PeriodItem, PeriodSection } from "./period-section.tsx";
import { PreviewTemplate } from "./preview-template.tsx";
import { Progress, type ProgressItem } from "./progress.tsx";
import { type PropertyItem, PropertyTable } from "./property-table.tsx";
import type { ReadingStrings } from "./reading-strings.ts";
import { Related, type RelatedItem } from "./related.tsx";
import { Slot } from "./slot.tsx";
import { type TagItem, TagSection } from "./tag-section.tsx";
import { Toc, type TocItem } from "./toc.tsx";

export interface NotePageProps {
  readonly head: PageHead;
  readonly title: string;
  /** Whether readers see the title; those who listen always have it. */
  readonly titleShown: boolean;
  /** What its `cssclasses` call the body. */
  readonly bodyClasses: readonly string[];
  /** Where the note is in another language than the site. */
  readonly language: string | undefined;
  /** Where it is written the other way. */
  readonly direction: "ltr" | "rtl" | undefined;
  /** None on the home page. */
  readonly folders: readonly Crumb[] | undefined;
  readonly created: DateItem | undefined;
  readonly updated: DateItem | undefined;
  /** `"3분 읽기"`. */
  readonly readingTime: string | undefined;
  readonly tags: readonly LinkItem[];
  readonly toc: readonly TocItem[];
  readonly progress: ProgressItem | undefined;
  /** What readers' ticks know its tasks by, in order; `""` where they may not tick. */
  readonly taskKeys: string;
  readonly properties: readonly PropertyItem[];
  /** Whether the body is a canvas, for the script to lay out. */
  readonly canvas: boolean;
  /** The note's body as HTML. */
  readonly body: string;
  /** For the note that is a tag's page. */
  readonly tag: TagItem | undefined;
  /** For the note that is a period's page. */
  readonly period: PeriodItem | undefined;
  /** For the note that is a folder's page. */
  readonly folder: FolderItem | undefined;
  /** For the home note: what stands above it, and below. */
  readonly homeAbove: readonly HomeSectionItem[];
  readonly homeBelow: readonly HomeSectionItem[];
  /** The page of all notes. */
  readonly allNotes: string;
  readonly neighbours: NeighbourItems | undefined;
  /** Whether links show what they lead to. */
  readonly previews: boolean;
  /** Whether a note can be opened beside this one. */
  readonly stacked: boolean;
  readonly backlinks: BacklinkItems;
  readonly mentions: readonly BacklinkItem[];
  readonly related: readonly RelatedItem[];
  readonly comments: CommentsProps | undefined;
  readonly graph: LocalGraphItem | undefined;
}

/** A note, what is filed under it, and who links to it. */
export function NotePage(props: NotePageProps) {
  const { chrome } = props.head;
  const { strings } = chrome;
  const { slots } = props.head;
  const hasSide =
    props.toc.length > 0 || props.graph !== undefined || (slots.sidebarTop ?? slots.sidebarBottom) !== undefined;
  return (
    <Layout head={props.head} ownSlots>
      {props.folders !== undefined && (
        <Breadcrumbs
          label={strings.breadcrumbs}
          home={props.head.homeLink ? { href: chrome.home, text: strings.home } : undefined}
          folders={props.folders}
        />
      )}
      <HomeSections strings={strings} sections={props.homeAbove} allNotes={props.allNotes} />
      <article
        class="note"
        lang={props.language}
        dir={props.direction}
        data-alone={props.stacked ? undefined : ""}
        {...scriptWords(strings.reading)}
      >
        <NoteHeader {...props} />
        <PropertyTable label={strings.properties} labelLanguage={chrome.language} properties={props.properties} />
        {hasSide && (
          <div class="note-side">
            <div class="note-side-column">
              <Slot name="sidebar-top" html={slots.sidebarTop} />
              <Toc label={strings.toc} labelLanguage={chrome.language} items={props.toc} />
              {props.graph !== undefined && <LocalGraph language={chrome.language} graph={props.graph} />}
              <Slot name="sidebar-bottom" html={slots.sidebarBottom} />
            </div>
          </div>
        )}
        <Slot name="before-content" html={slots.beforeContent} />
        {props.canvas && <CanvasControls chrome={chrome} />}
        <div
          class={["markdown-preview-view markdown-rendered", ...props.bodyClasses].join(" ")}
          data-pagefind-body
          data-task-keys={props.taskKeys === "" ? undefined : props.taskKeys}
          // The only HTML that is not a view's own: `src/markdown` made it, and escaped what the author wrote.
          dangerouslySetInnerHTML={{ __html: props.body }}
        />
        <Slot name="after-content" html={slots.afterContent} />
      </article>
      {props.folder !== undefined && <FolderSection strings={strings} folder={props.folder} />}
      {props.period !== undefined && <PeriodSection strings={strings} period={props.period} />}
      {props.tag !== undefined && props.period === undefined && <TagSection strings={strings} tag={props.tag} />}
      <HomeSections strings={strings} sections={props.homeBelow} allNotes={props.allNotes} />
      {props.neighbours !== undefined && <Neighbours strings={strings.navigation} {...props.neighbours} />}
      <Backlinks strings={strings} backlinks={props.backlinks} />
      <Mentions strings={strings} mentions={props.mentions} />
      <Related strings={strings} notes={props.related} />
      {props.comments !== undefined && <Comments {...props.comments} />}
      {props.previews && <PreviewTemplate strings={strings} beside={props.stacked} />}
    </Layout>
  );
}

/** For `src/client/reading.ts`, which has no words of its own. */
function scriptWords(strings: ReadingStrings) {
  return {
    "data-copy-code": strings.copyCode,
    "data-copied": strings.copied,
    "data-wrap-lines": strings.wrapLines,
    "data-copy-address": strings.copyAddress,
    "data-zoom": strings.zoom,
    "data-close": strings.close,
  };
}

function NoteHeader(props: NotePageProps) {
  const { head, title, direction, created, updated, readingTime, tags, progress } = props;
  const { strings, language, direction: own = "ltr" } = head.chrome;
  return (
    <header class="note-header">
      <h1 class={props.titleShown ? undefined : "visually-hidden"}>{title}</h1>
      <div class="note-about" lang={language} dir={direction === undefined ? undefined : own}>
        {(created ?? updated ?? readingTime) !== undefined && (
          <p class="note-dates">
            <LabelledDate label={strings.created} date={created} />
            <LabelledDate label={strings.updated} date={updated} />
            {readingTime !== undefined && <span>{readingTime}</span>}
          </p>
        )}
        <TagLinks class="note-tags" label={strings.tags} links={tags} />
        {progress !== undefined && <Progress {...progress} />}
        <Slot name="header" html={head.slots.header} />
      </div>
    </header>
  );
}

function LabelledDate({ label, date }: { readonly label: string; readonly date: DateItem | undefined }) {
  if (date === undefined) return null;
  return (
    <span>
      {label} <DateTime {...date} />
    </span>
  );
}
