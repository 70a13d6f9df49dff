import { FileTreeButton } from "./file-tree.tsx";
import type { LinkItem } from "./link-list.tsx";
import { SearchBox } from "./search-box.tsx";
import { Slot } from "./slot.tsx";
import { StackButton } from "./stack-button.tsx";
import type { Strings } from "./strings.ts";
import { ThemeButton } from "./theme-button.tsx";

/** What stands round a page's content, as HTML: the same on nearly every page, so it is made once. */
export interface SiteFrame {
  readonly header: string;
  readonly footer: string;
  /** `""` where there is no search. */
  readonly dialog: string;
}

/** A picture that stands for the site's name. */
export interface LogoItem {
  readonly src: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
}

interface SiteHeaderProps {
  readonly strings: Strings;
  readonly title: string;
  /** In place of the name. */
  readonly logo: LogoItem | undefined;
  /** `undefined` where the site's name and the way home are left out. */
  readonly home: string | undefined;
  /** The owner's own HTML round the name. */
  readonly beforeTitle: string | undefined;
  readonly afterTitle: string | undefined;
  readonly links: readonly LinkItem[];
  /** The page's own address, which the menu marks. */
  readonly current: string;
  /** The search page, where a button leads there. */
  readonly search: string | undefined;
  /** The page of all folders, where a button leads there. */
  readonly folders: string | undefined;
  /** The styles of stacked reading, where it is offered. */
  readonly stackStyle: string | undefined;
}

/** The content of the header: the site's name, the menu and the search button. */
export function SiteHeader(props: SiteHeaderProps) {
  const { strings, title, logo, home, links, current, search, folders, stackStyle } = props;
  return (
    <>
      <Slot name="before-title" html={props.beforeTitle} />
      {home === undefined ? (
        <span class="site-title-space" />
      ) : (
        <a class={logo === undefined ? "site-title" : "site-title has-logo"} href={home}>
          {logo === undefined ? title : <img class="site-logo" alt={title} {...logo} />}
        </a>
      )}
      <Slot name="after-title" html={props.afterTitle} />
      <SiteNavigation class="site-nav" label={strings.siteNavigation} links={links} current={current} />
      {folders !== undefined && <FileTreeButton strings={strings.navigation} folders={folders} />}
      {search !== undefined && <SearchButton strings={strings} action={search} />}
      {stackStyle !== undefined && <StackButton strings={strings.stack} style={stackStyle} />}
      <ThemeButton strings={strings.reading} />
    </>
  );
}

interface SiteNavigationProps {
  readonly class: string;
  readonly label: string;
  readonly links: readonly LinkItem[];
  readonly current: string;
}

/** A menu; the page one is on is marked. */
export function SiteNavigation(props: SiteNavigationProps) {
  return (
    <nav class={props.class} aria-label={props.label}>
      <ul>
        {props.links.map((link) => (
          <li key={link.href}>
            <a href={link.href} aria-current={link.href === props.current ? "page" : undefined}>
              {link.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface SiteFooterProps {
  readonly label: string;
  readonly links: readonly LinkItem[];
  readonly current: string;
  /** The owner's own words, as HTML. */
  readonly text: string | undefined;
}

/** The content of the footer. */
export function SiteFooter({ label, links, current, text }: SiteFooterProps) {
  return (
    <>
      <SiteNavigation class="footer-nav" label={label} links={links} current={current} />
      {text !== undefined && <div class="footer-text" dangerouslySetInnerHTML={{ __html: text }} />}
    </>
  );
}

interface SearchDialogContentProps {
  readonly strings: Strings;
  /** The page of notes not written yet, where there are some. */
  readonly wanted: string | undefined;
}

/** The content of the dialog that the search button, `/` and Ctrl+K open over any page. */
export function SearchDialogContent({ strings, wanted }: SearchDialogContentProps) {
  return (
    <>
      <SearchBox strings={strings} wanted={wanted} />
      <form method="dialog">
        <button type="submit" class="search-close">
          {strings.searchClose}
        </button>
      </form>
    </>
  );
}

// A form, so that the button leads to the search page where scripts do not run.
function SearchButton({ strings, action }: { readonly strings: Strings; readonly action: string }) {
  return (
    <form class="search-button" action={action}>
      <button type="submit" data-search aria-keyshortcuts="/ Control+K Meta+K">
        {strings.search}
      </button>
    </form>
  );
}
