import type { ComponentChildren } from "preact";
import { ICON } from "./icon.ts";
import type { LinkItem } from "./link-list.tsx";
import { SearchDialog } from "./search-box.tsx";
import type { Strings } from "./strings.ts";

/** What stands round every page. All addresses are ready to be written into `href`. */
export interface Chrome {
  readonly strings: Strings;
  readonly language: string;
  readonly siteTitle: string;
  readonly basePath: string;
  readonly home: string;
  readonly style: string;
  readonly script: string;
  /** The Atom feed, where there is one. */
  readonly feed: string | undefined;
  /** The search page, where the garden can be searched. */
  readonly search: string | undefined;
  readonly navigation: readonly LinkItem[];
  readonly footer: readonly LinkItem[];
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
  /** Search stands behind a button; the search page itself needs none. */
  readonly searchButton: boolean;
}

/** The whole document round a page's own content. */
export function Layout({ head, children }: { readonly head: PageHead; readonly children: ComponentChildren }) {
  const { chrome } = head;
  return (
    <html lang={chrome.language} data-base={chrome.basePath}>
      <Head {...head} />
      <body>
        <a class="skip-link" href="#_main">
          {chrome.strings.skip}
        </a>
        <header class="site-header">
          <a class="site-title" href={chrome.home}>
            {chrome.siteTitle}
          </a>
          <SiteNavigation
            class="site-nav"
            label={chrome.strings.siteNavigation}
            links={chrome.navigation}
            head={head}
          />
          {head.searchButton && chrome.search !== undefined && <SearchButton chrome={chrome} action={chrome.search} />}
        </header>
        <main id="_main" tabIndex={-1}>
          {children}
        </main>
        <footer class="site-footer">
          <SiteNavigation
            class="footer-nav"
            label={chrome.strings.footerNavigation}
            links={chrome.footer}
            head={head}
          />
        </footer>
        {head.searchButton && chrome.search !== undefined && <SearchDialog strings={chrome.strings} />}
      </body>
    </html>
  );
}

function Head({ chrome, documentTitle, description, canonical, source, indexed }: PageHead) {
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
      <link rel="stylesheet" href={chrome.style} />
      {chrome.search !== undefined && <script type="module" src={chrome.script} />}
    </head>
  );
}

interface SiteNavigationProps {
  readonly class: string;
  readonly label: string;
  readonly links: readonly LinkItem[];
  readonly head: PageHead;
}

function SiteNavigation(props: SiteNavigationProps) {
  return (
    <nav class={props.class} aria-label={props.label}>
      <ul>
        {props.links.map((link) => (
          <li key={link.href}>
            <a href={link.href} aria-current={link.href === props.head.href ? "page" : undefined}>
              {link.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

// A form, so that the button leads to the search page where scripts do not run.
function SearchButton({ chrome, action }: { readonly chrome: Chrome; readonly action: string }) {
  return (
    <form class="search-button" action={action}>
      <button type="submit" data-search aria-keyshortcuts="/ Control+K Meta+K">
        {chrome.strings.search}
      </button>
    </form>
  );
}
