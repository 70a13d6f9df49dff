import type { ComponentChildren } from "preact";
import { FileTree } from "./file-tree.tsx";
import { HeadMeta, type HeadMetaProps } from "./head-meta.tsx";
import type { SiteFrame } from "./site-frame.tsx";
import { HeadSlot, Slot } from "./slot.tsx";
import type { Strings } from "./strings.ts";
import { THEME_LINE } from "./theme-line.ts";

/** What stands round every page. All addresses are ready to be written into `href`. */
export interface Chrome {
  readonly strings: Strings;
  readonly language: string;
  /** Which way the language is written, where that is not from the left. */
  readonly direction: "rtl" | undefined;
  readonly siteTitle: string;
  readonly basePath: string;
  readonly home: string;
  readonly style: string;
  /** The owner's own styles, where there are any. */
  readonly theme: string | undefined;
  readonly bodyClass: string;
  readonly script: string;
  readonly icon: string;
  /** A script that counts visits, where the owner wants one. */
  readonly analytics: ScriptItem | undefined;
  /** The page of all folders. */
  readonly folders: string;
  /** The search page, where the garden can be searched. */
  readonly search: string | undefined;
  /** What is the same on every page but for the menu's mark, made once. `href` is the page's own. */
  readonly frameOf: (href: string, shown: FrameParts) => SiteFrame;
}

/** What not every page has round it. */
export interface FrameParts {
  readonly searchButton: boolean;
  /** The site's name or logo, which leads home. */
  readonly homeLink: boolean;
}

/** A script that waits until the page is read, and its attributes. */
export interface ScriptItem {
  readonly src: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a page says about itself. */
export interface PageHead {
  readonly chrome: Chrome;
  /** Its own address. */
  readonly href: string;
  /** For the browser's tab, the site's name included. */
  readonly documentTitle: string;
  readonly description: string;
  /** Absolute, where the site's address is known. */
  readonly canonical: string | undefined;
  /** The page's Markdown, for machines. */
  readonly source: string | undefined;
  readonly indexed: boolean;
  /** For machines. */
  readonly meta: HeadMetaProps;
  /** Style sheets besides those of every page. */
  readonly styles: readonly string[];
  /** A style sheet that only this page needs. */
  readonly style?: string | undefined;
  /** Search stands behind a button; the search page itself needs none. */
  readonly searchButton: boolean;
  readonly homeLink: boolean;
  /** The owner's own HTML at the named places of the page. */
  readonly slots: PageSlots;
  /** The tree's own file, where the tree stands beside the page. */
  readonly tree: { readonly href: string; readonly large: boolean } | undefined;
}

/** The owner's own HTML by the place it stands at. */
export type PageSlots = Readonly<
  Partial<
    Record<"head" | "header" | "beforeContent" | "afterContent" | "footer" | "sidebarTop" | "sidebarBottom", string>
  >
>;

interface LayoutProps {
  readonly head: PageHead;
  /** Whether the page itself says where the owner's HTML stands in its content. */
  readonly ownSlots?: boolean;
  readonly children: ComponentChildren;
}

/** The whole document round a page's own content. */
export function Layout({ head, ownSlots = false, children }: LayoutProps) {
  const { chrome, slots } = head;
  const frame = chrome.frameOf(head.href, head);
  const inner = ownSlots ? {} : slots;
  return (
    <html class={BOTH_SCHEMES} lang={chrome.language} dir={chrome.direction} data-base={chrome.basePath}>
      <Head {...head} />
      <body class={chrome.bodyClass}>
        <a class="skip-link" href="#_main">
          {chrome.strings.skip}
        </a>
        <header class="site-header" dangerouslySetInnerHTML={{ __html: frame.header }} />
        {head.tree !== undefined && (
          <FileTree
            strings={chrome.strings.navigation}
            folders={chrome.folders}
            tree={head.tree.href}
            large={head.tree.large}
            current={head.href}
          />
        )}
        <main id="_main" tabIndex={-1}>
          <Slot name="header" html={inner.header} />
          <Slot name="before-content" html={inner.beforeContent} />
          {children}
          <Slot name="after-content" html={inner.afterContent} />
        </main>
        <footer class="site-footer" dangerouslySetInnerHTML={{ __html: frame.footer + (slots.footer ?? "") }} />
        {frame.dialog !== "" && (
          <dialog
            id="_search"
            class="search-dialog"
            aria-label={chrome.strings.search}
            dangerouslySetInnerHTML={{ __html: frame.dialog }}
          />
        )}
      </body>
    </html>
  );
}

// Both: which one holds is the reader's, or the system's, to say (`src/theme/page-scheme.ts`).
const BOTH_SCHEMES = "theme-light theme-dark";

function Head({
  chrome,
  documentTitle,
  description,
  canonical,
  source,
  indexed,
  meta,
  style,
  styles,
  slots,
}: PageHead) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{documentTitle}</title>
      {description !== "" && <meta name="description" content={description} />}
      {!indexed && <meta name="robots" content="noindex" />}
      {canonical !== undefined && <link rel="canonical" href={canonical} />}
      {source !== undefined && <link rel="alternate" type="text/markdown" href={source} />}
      <HeadMeta {...meta} />
      <link rel="icon" href={chrome.icon} />
      <script dangerouslySetInnerHTML={{ __html: THEME_LINE }} />
      {style !== undefined && <link rel="stylesheet" href={style} />}
      <link rel="stylesheet" href={chrome.style} />
      {styles.map((style) => (
        <link key={style} rel="stylesheet" href={style} />
      ))}
      {chrome.theme !== undefined && <link rel="stylesheet" href={chrome.theme} />}
      <script type="module" src={chrome.script} />
      {chrome.analytics !== undefined && <script defer src={chrome.analytics.src} {...chrome.analytics.attributes} />}
      <HeadSlot html={slots.head} />
    </head>
  );
}
