import { type BacklinkItem, Backlinks } from "./backlinks.tsx";
import { Breadcrumbs } from "./breadcrumbs.tsx";
import { CanvasControls } from "./canvas-controls.tsx";
import { type DateItem, DateTime } from "./date-time.tsx";
import { Layout, type PageHead } from "./layout.tsx";
import { type LinkItem, TagLinks } from "./link-list.tsx";
import { LocalGraph, type LocalGraphItem } from "./local-graph.tsx";
import { Progress, type ProgressItem } from "./progress.tsx";
import { type PropertyItem, PropertyTable } from "./property-table.tsx";
import { type TagItem, TagSection } from "./tag-section.tsx";
import { Toc, type TocItem } from "./toc.tsx";

export interface NotePageProps {
  readonly head: PageHead;
  readonly title: string;
  /** Where the note is in another language than the site. */
  readonly language: string | undefined;
  /** None on the home page. */
  readonly folders: readonly string[] | undefined;
  readonly created: DateItem | undefined;
  readonly updated: DateItem | undefined;
  readonly tags: readonly LinkItem[];
  readonly toc: readonly TocItem[];
  readonly progress: ProgressItem | undefined;
  readonly properties: readonly PropertyItem[];
  /** Whether the body is a canvas, for the script to lay out. */
  readonly canvas: boolean;
  /** The note's body as HTML. */
  readonly body: string;
  /** For the note that is a tag's page. */
  readonly tag: TagItem | undefined;
  readonly backlinks: readonly BacklinkItem[];
  readonly graph: LocalGraphItem | undefined;
}

/** A note, what is filed under it, and who links to it. */
export function NotePage(props: NotePageProps) {
  const { chrome } = props.head;
  const { strings } = chrome;
  return (
    <Layout head={props.head}>
      {props.folders !== undefined && (
        <Breadcrumbs
          label={strings.breadcrumbs}
          home={{ href: chrome.home, text: strings.home }}
          folders={props.folders}
        />
      )}
      <article class="note" lang={props.language}>
        <NoteHeader {...props} />
        <PropertyTable label={strings.properties} labelLanguage={chrome.language} properties={props.properties} />
        <Toc label={strings.toc} labelLanguage={chrome.language} items={props.toc} />
        {props.canvas && <CanvasControls chrome={chrome} />}
        <div
          class="markdown-preview-view markdown-rendered"
          data-pagefind-body
          // The only HTML that is not a view's own: `src/markdown` made it, and escaped what the author wrote.
          dangerouslySetInnerHTML={{ __html: props.body }}
        />
      </article>
      {props.tag !== undefined && <TagSection strings={strings} tag={props.tag} />}
      <Backlinks strings={strings} backlinks={props.backlinks} />
      {props.graph !== undefined && <LocalGraph language={chrome.language} graph={props.graph} />}
    </Layout>
  );
}

function NoteHeader({ head, title, created, updated, tags, progress }: NotePageProps) {
  const { strings, language } = head.chrome;
  return (
    <header class="note-header">
      <h1>{title}</h1>
      <div class="note-about" lang={language}>
        {(created !== undefined || updated !== undefined) && (
          <p class="note-dates">
            <LabelledDate label={strings.created} date={created} />
            <LabelledDate label={strings.updated} date={updated} />
          </p>
        )}
        <TagLinks class="note-tags" label={strings.tags} links={tags} />
        {progress !== undefined && <Progress {...progress} />}
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
