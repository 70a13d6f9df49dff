import type { ComponentChildren } from "preact";
import { ICON } from "./icon.ts";
import type { SiteFrame } from "./site-frame.tsx";
import type { Strings } from "./strings.ts";

/** What stands round every page. All addresses are ready to be written into `href`. */
export interface Chrome {
  readonly strings: Strings;
  readonly language: string;
  readonly siteTitle: string;
  readonly basePath: string;
  readonly home: string;
  readonly style: string;
  /** The owner's own styles, where there are any. */
  readonly theme: string | undefined;
  readonly bodyClass: string;
  readonly script: string;
  /** The Atom feed, where there is one. */
  readonly feed: string | undefined;
  /** The search page, where the garden can be searched. */
  readonly search: string | undefined;
  /** What is the same on every page but for the menu's mark, made once. `href` is the page's own. */
  readonly frameOf: (href: string, searchButton: boolean) => SiteFrame;
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
  /** A style sheet that only this page needs. */
  readonly style?: string | undefined;
  /** Search stands behind a button; the search page itself needs none. */
  readonly searchButton: boolean;
}

/** The whole document round a page's own content. */
export function Layout({ head, children }: { readonly head: PageHead; readonly children: ComponentChildren }) {
  const { chrome } = head;
  const frame = chrome.frameOf(head.href, head.searchButton);
  return (
    <html lang={chrome.language} data-base={chrome.basePath}>
      <Head {...head} />
      <body class={chrome.bodyClass}>
        <a class="skip-link" href="#_main">
          {chrome.strings.skip}
        </a>
        <header class="site-header" dangerouslySetInnerHTML={{ __html: frame.header }} />
        <main id="_main" tabIndex={-1}>
          {children}
        </main>
        <footer class="site-footer" dangerouslySetInnerHTML={{ __html: frame.footer }} />
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

function Head({ chrome, documentTitle, description, canonical, source, indexed, style }: PageHead) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{documentTitle}</title>
      {description !== "" && <meta name="description" content={description} />}
      {!indexed && <meta name="robots" content="noindex" />}
      {canonical !== undefined && <link rel="canonical" href={canonical} />}
      {source !== undefined && <link rel="alternate" type="text/markdown" href={source} />}
      {chrome.feed !== undefined && (
        <link rel="alternate" type="application/atom+xml" title={chrome.siteTitle} href={chrome.feed} />
      )}
      <link rel="icon" href={ICON} />
      {style !== undefined && <link rel="stylesheet" href={style} />}
      <link rel="stylesheet" href={chrome.style} />
      {chrome.theme !== undefined && <link rel="stylesheet" href={chrome.theme} />}
      <script type="module" src={chrome.script} />
    </head>
  );
}
